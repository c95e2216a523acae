package dev.egov.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The outcomes that are possible in a case, and what follows of them. There is one of each, so that they may be compared
 * by identity.
 *
 * @param mask the outcomes, a bit each by ordinal
 * @param outcome the only one, or UNDETERMINED
 * @param allows whether all of them allow
 * @param outcomes the outcomes, in the order of the scale
 */
record OutcomeSet(int mask, Outcome outcome, boolean allows, Set<Outcome> outcomes) {

    private static final List<OutcomeSet> ALL = IntStream.range(0, bit(Outcome.UNDETERMINED))
            .mapToObj(OutcomeSet::made)
            .toList();

    /** The outcomes that allow, a bit each. */
    static final int ALLOWING = bit(Outcome.NOT_APPLICABLE) | bit(Outcome.COMPLIANT) | bit(Outcome.DEFICIENT);

    /** The regulation says nothing. */
    static final OutcomeSet NOT_APPLICABLE = of(bit(Outcome.NOT_APPLICABLE));

    private static OutcomeSet made(int mask) {
        EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if ((mask & bit(outcome)) != 0) {
                outcomes.add(outcome);
            }
        }
        Outcome outcome = outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNDETERMINED;
        return new OutcomeSet(
                mask, outcome, outcomes.stream().allMatch(Outcome::allows), Collections.unmodifiableSet(outcomes));
    }

    /**
     * These outcomes.
     *
     * @param mask at least one, a bit each by ordinal
     * @return what follows of them
     */
    static OutcomeSet of(int mask) {
        return ALL.get(mask);
    }

    /** An outcome in a mask. */
    private static int bit(Outcome outcome) {
        return 1 << outcome.ordinal();
    }
}
