package dev.egov.rules;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the smallest parts of changes that make a case pass. What a derivation proposes may hold more than it takes to
 * pass: a part of it may give another value that is as good.
 */
final class SmallerChanges {

    /** Up to how many changes have all their parts tried; of more, single changes are left out as long as that helps. */
    static final int MOST = 8;

    private final Facts facts;
    private final Predicate<Facts> allows;

    /** Of changes to these facts; the predicate tells whether a case with the facts changed passes. */
    SmallerChanges(Facts facts, Predicate<Facts> allows) {
        this.facts = facts;
        this.allows = allows;
    }

    /**
     * The smallest parts that help.
     *
     * @param changes changes that help
     * @return parts of them that help and of which no part helps; the changes themselves where no smaller part does
     */
    List<Map<Variable<?>, Object>> within(Map<Variable<?>, Object> changes) {
        return changes.size() > MOST ? List.of(least(changes)) : parts(changes);
    }

    private List<Map<Variable<?>, Object>> parts(Map<Variable<?>, Object> changes) {
        List<Set<Variable<?>>> parts = Sets.powerSet(changes.keySet()).stream()
                .sorted(Comparator.comparingInt(Set::size))
                .toList();
        List<Map<Variable<?>, Object>> helping = new ArrayList<>();
        for (Set<Variable<?>> part : parts) {
            Map<Variable<?>, Object> fewer = Map.copyOf(Maps.filterKeys(changes, part::contains));
            if (helping.stream().noneMatch(smaller -> part.containsAll(smaller.keySet())) && helps(fewer)) {
                helping.add(fewer);
            }
        }
        return helping;
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
        try {
            return allows.test(facts.with(changes));
        } catch (FactException failure) {
            return false; // a fact that fails for values that nobody has stated helps nobody
        }
    }
}
