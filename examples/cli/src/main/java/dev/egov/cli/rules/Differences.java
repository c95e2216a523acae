package dev.egov.cli.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members in which two JSON values differ, in the order in which they stand. */
public final class Differences {

    /** Longer values are named and not shown. */
    private static final int MOST_SHOWN = 32;

    private final List<String> members = new ArrayList<>();

    private Differences() {}

    /** The members that differ, as {@code outcome "DENIED" → "COMPLIANT"} or {@code receipt.digest}. */
    public static List<String> between(JsonNode stored, JsonNode now) {
        Differences differences = new Differences();
        differences.compare("", stored, now);
        return differences.members;
    }

    private void compare(String path, @Nullable JsonNode stored, @Nullable JsonNode now) {
        if (stored == null || now == null) {
            members.add(path);
        } else if (stored.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>(stored.propertyNames());
            names.addAll(now.propertyNames());
            for (String name : names) {
                compare(path.isEmpty() ? name : path + "." + name, stored.get(name), now.get(name));
            }
        } else if (stored.isArray() && now.isArray() && stored.size() == now.size()) {
            for (int index = 0; index < stored.size(); index++) {
                compare(path + "[" + index + "]", stored.get(index), now.get(index));
            }
        } else if (!stored.equals(now)) {
            members.add(path + change(stored, now));
        }
    }

    private static String change(JsonNode stored, JsonNode now) {
        String change = " " + stored + " → " + now;
        boolean brief = stored.isValueNode() && now.isValueNode() && change.length() <= 2 * MOST_SHOWN;
        return brief ? change : "";
    }
}
