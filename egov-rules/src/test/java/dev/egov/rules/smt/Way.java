package dev.egov.rules.smt;

import dev.egov.rules.Condition;
import dev.egov.rules.Variable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way in which a condition holds: each of some facts has one of some values, whatever the others have. A condition
 * holds exactly where one of its ways does.
 *
 * @param values for each fact that it speaks of the values meant, at least one
 */
record Way(Map<Variable<?>, Set<Object>> values) {

    /** All ways in which a condition holds. */
    static Set<Way> of(Condition condition) {
        return of(condition, true);
    }

    private static Set<Way> of(Condition condition, boolean holds) {
        if (condition instanceof Condition.In in) {
            Set<Object> values = new LinkedHashSet<>(in.fact().domain().values());
            values.removeIf(value -> in.values().contains(value) != holds);
            return values.isEmpty() ? Set.of() : Set.of(new Way(Map.of(in.fact(), values)));
        }
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), !holds);
        }
        if (condition instanceof Condition.All all) {
            return holds ? all(all.conditions(), true) : any(all.conditions(), false);
        }
        List<Condition> parts = ((Condition.Any) condition).conditions();
        return holds ? any(parts, true) : all(parts, false);
    }

    private static Set<Way> any(List<Condition> parts, boolean hold) {
        Set<Way> any = new LinkedHashSet<>();
        parts.forEach(part -> any.addAll(of(part, hold)));
        return any;
    }

    private static Set<Way> all(List<Condition> parts, boolean hold) {
        Set<Way> all = Set.of(new Way(Map.of()));
        for (Condition part : parts) {
            Set<Way> narrower = new LinkedHashSet<>();
            for (Way more : of(part, hold)) {
                all.forEach(way -> narrower.add(way.and(more)));
            }
            narrower.removeIf(Way::contradictsItself);
            all = narrower;
        }
        return all;
    }

    private Way and(Way other) {
        Map<Variable<?>, Set<Object>> both = new LinkedHashMap<>(values);
        other.values.forEach((fact, meant) -> {
            Set<Object> common = new LinkedHashSet<>(meant);
            common.retainAll(values.getOrDefault(fact, meant));
            both.put(fact, common);
        });
        return new Way(both);
    }

    private boolean contradictsItself() {
        return values.containsValue(Set.of());
    }
}
