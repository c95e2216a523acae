package dev.egov.rules.analysis;

import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.engine.Rule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Sets of outcomes as leaves of diagrams: a bit each, by their place on the scale; and the leaves of statuses. */
final class Outcomes {

    private static final Outcome[] SCALE = Outcome.values();

    private Outcomes() {}

    static Set<Outcome> of(int leaf) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (int number = 0; leaf >>> number != 0; number++) {
            if ((leaf >>> number & 1) != 0) {
                outcomes.add(SCALE[number]);
            }
        }
        return outcomes;
    }

    /** The sets of outcomes of the scale that have some property, by their leaves; never the empty set. */
    static Map<Integer, Set<Outcome>> sets(Predicate<? super Set<Outcome>> property) {
        Map<Integer, Set<Outcome>> sets = new HashMap<>();
        for (int leaf = 1; leaf < 1 << Outcome.UNDETERMINED.ordinal(); leaf++) {
            Set<Outcome> outcomes = Collections.unmodifiableSet(of(leaf));
            if (property.test(outcomes)) {
                sets.put(leaf, outcomes);
            }
        }
        return sets;
    }

    /** Whether no outcome gets lower: neither the lowest that is possible nor the highest. */
    static boolean isNotLower(int before, int after) {
        return before == 0
                || after == 0
                || (Integer.numberOfTrailingZeros(after) >= Integer.numberOfTrailingZeros(before)
                        && Integer.numberOfLeadingZeros(after) <= Integer.numberOfLeadingZeros(before));
    }

    /** The leaf that stands for a status of a norm; one that there is not, where it never has that status. */
    static int leaf(Norm norm, NormStatus status) {
        return switch (status) {
            case NOT_APPLICABLE -> Rule.SILENT;
            case EXCEPTED -> Rule.EXCEPTED;
            case SATISFIED -> Rule.MET;
            case BREACHED, NOT_FOLLOWED ->
                norm.otherwise().map(Otherwise::status).equals(Optional.of(status)) ? Rule.FAILED : Rule.OUTSIDE;
            case UNKNOWN -> Rule.OUTSIDE;
        };
    }
}
