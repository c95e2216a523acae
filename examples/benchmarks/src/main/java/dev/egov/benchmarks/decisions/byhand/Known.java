package dev.egov.benchmarks.decisions.byhand;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that a norm speaks of, without those that are not known. */
final class Known {

    private Known() {}

    static Map<String, Object> of(String name, @Nullable Object value) {
        return value == null ? Map.of() : Map.of(name, value);
    }

    static Map<String, Object> of(String first, @Nullable Object one, String second, @Nullable Object two) {
        Map<String, Object> known = new LinkedHashMap<>();
        put(known, first, one);
        put(known, second, two);
        return Collections.unmodifiableMap(known);
    }

    /** Adds a fact, if it is known. */
    static void put(Map<String, Object> known, String name, @Nullable Object value) {
        if (value != null) {
            known.put(name, value);
        }
    }
}
