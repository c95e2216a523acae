package dev.egov.rules.taiyuan;

import dev.egov.model.identifier.Parsed;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of facts: read from words, listed, and stated where a fact's type is not known. */
final class FactValues {

    private static final List<String> CODES = List.of("140100", "140181", "140200", "110000", "12140000405700021K");

    private FactValues() {}

    /** All values of a finite domain; of an open one values on both sides of whatever is asked of them. */
    static List<?> tried(Fact<?, ?> fact) {
        Domain<?> domain = fact.domain();
        if (domain instanceof Domain.Code<?> code) {
            return CODES.stream().flatMap(text -> parsed(code, text)).toList();
        }
        if (domain instanceof Domain.WholeNumber && domain.values().isEmpty()) {
            return List.of(2012, 2013, 2024, 2025, 2026, 2027, 9999);
        }
        if (domain instanceof Domain.Decimal) {
            return Stream.of("0", "0.01", "49.99", "50", "50.00", "50.01", "100")
                    .map(BigDecimal::new)
                    .toList();
        }
        return domain instanceof Domain.Text ? List.of("太原市某局") : domain.values();
    }

    private static <V> Stream<V> parsed(Domain.Code<V> code, String text) {
        return code.parser().apply(text) instanceof Parsed.Valid<V> valid ? Stream.of(valid.value()) : Stream.empty();
    }

    static <V> Object parse(Fact<?, V> fact, String text) {
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

    @SuppressWarnings("unchecked") // the builder checks that the value is one of the fact
    static <V> void set(Facts.Builder facts, Fact<?, V> fact, @Nullable Object value) {
        facts.set(fact, (V) value);
    }

    /** The same facts, but for one. */
    static Facts with(Decision<?> decision, Facts facts, Fact<?, ?> changed, @Nullable Object value) {
        Facts.Builder builder = decision.facts();
        decision.givens().forEach(fact -> set(builder, fact, fact == changed ? value : facts.get(fact)));
        return builder.build();
    }
}
