package dev.egov.rules.testkit;

import dev.egov.rules.Fact;
import dev.egov.rules.Remedy;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What a remedy changes, by the names of facts.
 *
 * @param values the new values
 * @param texts the same values as texts
 */
record Changes(Map<String, Object> values, Map<String, String> texts) {

    static Changes of(Remedy remedy) {
        Map<String, Object> values = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        remedy.changes().forEach((fact, value) -> {
            values.put(fact.name(), value);
            texts.put(fact.name(), text(fact, value));
        });
        return new Changes(values, texts);
    }

    @SuppressWarnings("unchecked") // a remedy changes a fact to one of its values
    private static <V> String text(Fact<?, V> fact, Object value) {
        return fact.domain().text((V) value);
    }

    /** Whether these are the changes that somebody wrote down, each by its value or by its text. */
    boolean are(Map<String, ?> expected) {
        return values.keySet().equals(expected.keySet())
                && expected.entrySet().stream().allMatch(entry -> is(entry.getKey(), entry.getValue()));
    }

    private boolean is(String fact, Object expected) {
        Object value = values.get(fact);
        return value instanceof BigDecimal number && expected instanceof BigDecimal same
                ? number.compareTo(same) == 0
                : expected.equals(value) || expected.equals(texts.get(fact));
    }
}
