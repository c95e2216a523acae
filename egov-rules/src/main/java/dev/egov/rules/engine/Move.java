package dev.egov.rules.engine;

import java.util.Set;

/**
 * One way to change a variable of a case.
 *
 * @param value the value that the variable has then
 * @param cost how many changes that takes, at least 1
 * @param less the places of those moves of the same variable that do a part of this one's changes
 */
public record Move(int value, int cost, Set<Integer> less) {

    /** Copies the places. */
    public Move {
        less = Set.copyOf(less);
    }
}
