package dev.egov.rules.engine;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One way to change a variable of a case.
 *
 * @param value the value that the variable has then
 * @param changes by the numbers of the facts that are changed for it, at least one, the places of their new values: what
 *     sets of moves are put in order by. No fact is changed for two variables
 * @param less the places of those moves of the same variable that do a part of this one's changes
 */
public record Move(int value, SortedMap<Integer, Integer> changes, Set<Integer> less) {

    /** Copies them. */
    public Move {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
        less = Set.copyOf(less);
    }

    /** How many changes it takes. */
    int cost() {
        return changes.size();
    }
}
