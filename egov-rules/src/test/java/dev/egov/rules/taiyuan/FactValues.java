package dev.egov.rules.taiyuan;

import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import java.math.BigDecimal;

/** Values of facts, read from words. */
final class FactValues {

    private FactValues() {}

    static <V> Object parse(Variable<V> fact, String text) {
        Domain<V> domain = fact.domain();
        if (domain instanceof Domain.Code<?> code) {
            return code.parser().apply(text).orElseThrow();
        }
        if (domain instanceof Domain.WholeNumber && domain.values().isEmpty()) {
            return Integer.valueOf(text);
        }
        if (domain instanceof Domain.Decimal) {
            return new BigDecimal(text);
        }
        if (domain instanceof Domain.Text) {
            return text;
        }
        return domain.values().stream()
                .filter(value -> domain.text(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no value " + text + " of " + fact));
    }
}
