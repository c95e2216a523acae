package dev.egov.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The order in which changes are told: those of the fewest facts first, then by the facts in the order of the decision,
 * where a fact that is changed comes before one that is kept, and its values in the order of its domain.
 */
record ChangesOrder(List<? extends Fact<?, ?>> givens) implements Comparator<Map<Fact<?, ?>, Object>> {

    @Override
    public int compare(Map<Fact<?, ?>, Object> one, Map<Fact<?, ?>, Object> other) {
        int compared = Integer.compare(one.size(), other.size());
        for (int given = 0; compared == 0 && given < givens.size(); given++) {
            compared = Integer.compare(place(givens.get(given), one), place(givens.get(given), other));
        }
        return compared;
    }

    private static int place(Fact<?, ?> given, Map<Fact<?, ?>, Object> changes) {
        return changes.containsKey(given) ? given.domain().indexOf(changes.get(given)) : Integer.MAX_VALUE;
    }
}
