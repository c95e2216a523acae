package dev.egov.rules.testkit;

import dev.egov.rules.Variable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values of facts by the names of the facts, to be compared with those that somebody wrote down.
 *
 * @param values the values
 * @param texts the same values as texts
 */
record NamedValues(Map<String, Object> values, Map<String, String> texts) {

    static NamedValues of(Map<Variable<?>, Object> known) {
        Map<String, Object> values = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        known.forEach((fact, value) -> {
            values.put(fact.name(), value);
            texts.put(fact.name(), text(fact, value));
        });
        return new NamedValues(values, texts);
    }

    @SuppressWarnings("unchecked") // the value is one of the fact's
    private static <V> String text(Variable<V> fact, Object value) {
        return fact.domain().text((V) value);
    }

    /** Names and values that take turns, as a map. */
    static Map<String, Object> inTurn(String name, Object value, Object... more) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put(name, value);
        for (int place = 0; place < more.length; place += 2) {
            if (!(more[place] instanceof String next) || place + 1 == more.length) {
                throw new IllegalArgumentException("names and values must take turns: " + Arrays.toString(more));
            }
            named.put(next, more[place + 1]);
        }
        return named;
    }

    /** Whether these are the values that somebody wrote down, each by itself or by its text. */
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
