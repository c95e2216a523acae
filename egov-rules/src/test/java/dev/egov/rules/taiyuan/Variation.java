package dev.egov.rules.taiyuan;

import dev.egov.rules.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A condition that differs from another in one place: a part of it is left out, {@code and} and {@code or} are swapped, or
 * a fact may have one value more or less.
 *
 * @param condition the condition that differs
 * @param change how it differs
 */
record Variation(Condition condition, String change) {

    /** All variations of a condition. */
    static List<Variation> of(Condition condition) {
        if (condition instanceof Condition.In in) {
            return ofValues(in);
        }
        if (condition instanceof Condition.Not not) {
            return of(not.condition()).stream()
                    .map(inner -> new Variation(inner.condition.negated(), inner.change + " within not"))
                    .toList();
        }
        return condition instanceof Condition.All all
                ? ofParts(all.conditions(), Condition.All::new, Condition.Any::new, "and")
                : ofParts(((Condition.Any) condition).conditions(), Condition.Any::new, Condition.All::new, "or");
    }

    private static List<Variation> ofValues(Condition.In in) {
        List<Variation> variations = new ArrayList<>();
        for (Object value : in.fact().domain().values()) {
            List<Object> values = new ArrayList<>(in.values());
            boolean less = values.remove(value);
            if (!less) {
                values.add(value);
            }
            String change = shortly(in, in.values().size() + " values of " + in.fact());
            variations.add(
                    new Variation(new Condition.In(in.fact(), values), change + (less ? " less " : " or ") + value));
        }
        return variations;
    }

    private static String shortly(Condition condition, String name) {
        String text = condition.toString();
        return text.length() > 60 ? name : text;
    }

    private static List<Variation> ofParts(
            List<Condition> parts,
            Function<List<Condition>, Condition> joined,
            Function<List<Condition>, Condition> swapped,
            String word) {
        List<Variation> variations = new ArrayList<>();
        if (parts.size() > 1) {
            variations.add(new Variation(swapped.apply(parts), "not joined by " + word));
        }
        for (int place = 0; place < parts.size(); place++) {
            List<Condition> others = new ArrayList<>(parts);
            Condition part = others.remove(place);
            String name = "part " + (place + 1);
            variations.add(new Variation(joined.apply(others), "without " + shortly(part, name)));
            for (Variation inner : of(part)) {
                others.add(place, inner.condition);
                variations.add(new Variation(joined.apply(others), name + ", " + inner.change));
                others.remove(place);
            }
        }
        return variations;
    }
}
