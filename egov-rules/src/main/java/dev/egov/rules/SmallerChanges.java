package dev.egov.rules;

import dev.egov.rules.engine.Diagram;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the smallest parts of changes that make a case pass. What a derivation proposes may hold more than it takes to
 * pass: a part of it may give another value that is as good.
 */
final class SmallerChanges {

    /** Up to how many changes have all their parts tried; of more, single changes are left out as long as that helps. */
    private static final int MOST = 8;

    private final CompiledDecision compiled;
    private final Facts facts;
    private final LocalDate asOf;

    SmallerChanges(CompiledDecision compiled, Facts facts, LocalDate asOf) {
        this.compiled = compiled;
        this.facts = facts;
        this.asOf = asOf;
    }

    /**
     * The smallest parts that help.
     *
     * @param changes changes that help
     * @return parts of them that help and of which no part helps; the changes themselves where no part of them does
     */
    List<Map<Variable<?>, Object>> within(Map<Variable<?>, Object> changes) {
        return changes.size() > MOST ? List.of(least(changes)) : parts(changes);
    }

    private List<Map<Variable<?>, Object>> parts(Map<Variable<?>, Object> changes) {
        List<Map.Entry<Variable<?>, Object>> entries = List.copyOf(changes.entrySet());
        int all = (1 << entries.size()) - 1;
        List<Integer> helping = new ArrayList<>();
        for (int size = 1; size < entries.size(); size++) {
            for (int part = 1; part < all; part++) {
                int tried = part;
                if (Integer.bitCount(part) == size
                        && helping.stream().noneMatch(smaller -> (smaller & ~tried) == 0)
                        && helps(part(entries, part))) {
                    helping.add(part);
                }
            }
        }
        return helping.isEmpty()
                ? List.of(changes)
                : helping.stream().map(part -> part(entries, part)).toList();
    }

    private static Map<Variable<?>, Object> part(List<Map.Entry<Variable<?>, Object>> entries, int part) {
        Map<Variable<?>, Object> changes = new LinkedHashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            if ((part >>> place & 1) != 0) {
                changes.put(entries.get(place).getKey(), entries.get(place).getValue());
            }
        }
        return changes;
    }

    private Map<Variable<?>, Object> least(Map<Variable<?>, Object> changes) {
        for (Variable<?> fact : changes.keySet()) {
            Map<Variable<?>, Object> fewer = new LinkedHashMap<>(changes);
            fewer.remove(fact);
            if (helps(fewer)) {
                return least(fewer);
            }
        }
        return changes;
    }

    private boolean helps(Map<Variable<?>, Object> changes) {
        Facts changed = facts.with(changes);
        try {
            return changed != null && allows(compiled.values(changed, asOf));
        } catch (FactException failure) {
            return false; // a fact that fails for values that nobody has stated helps nobody
        }
    }

    private boolean allows(int[] values) {
        Diagram outcome = compiled.rules().outcome();
        return (outcome.leaves(values) & ~OutcomeSet.ALLOWING) == 0;
    }
}
