package dev.egov.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a decision comes to. The first six stand on a scale, from the lowest to the highest; the outcome of a decision is
 * the highest contribution of its norms. {@link #UNDETERMINED} stands outside the scale: the facts given leave more than
 * one outcome possible.
 */
public enum Outcome {
    /** The regulation says nothing: it does not bind this case, or none of its norms speaks of it. */
    NOT_APPLICABLE,
    /** Every norm that applies is met. */
    COMPLIANT,
    /** A duty is not met; the act is not barred. */
    DEFICIENT,
    /** The act is lawfully put off. */
    DEFERRED,
    /** The matter is for other law, or for another body. */
    REFERRED,
    /** The regulation withholds or bans the act. */
    DENIED,
    /** Facts are missing, and what they are decides. */
    UNDETERMINED;

    private static final Outcome[] SCALE = {NOT_APPLICABLE, COMPLIANT, DEFICIENT, DEFERRED, REFERRED, DENIED};
    private static final Outcome[] OF_MASK = new Outcome[1 << SCALE.length];
    private static final List<Set<Outcome>> SETS = new ArrayList<>();

    static {
        for (int mask = 0; mask < OF_MASK.length; mask++) {
            EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
            for (Outcome outcome : SCALE) {
                if ((mask & outcome.bit()) != 0) {
                    outcomes.add(outcome);
                }
            }
            SETS.add(Collections.unmodifiableSet(outcomes));
            OF_MASK[mask] = outcomes.size() == 1 ? outcomes.iterator().next() : UNDETERMINED;
        }
    }

    private static final int ALLOWING = NOT_APPLICABLE.bit() | COMPLIANT.bit() | DEFICIENT.bit();

    /**
     * Tells whether this outcome leaves the act open: NOT_APPLICABLE, COMPLIANT and DEFICIENT do. Everything else blocks,
     * UNDETERMINED included.
     *
     * @return whether the regulation does not stand in the way
     */
    public boolean allows() {
        return allow(bit());
    }

    /**
     * The word for people, as {@code 不予准许} or {@code denied}.
     *
     * @param locale Chinese, or anything else for English
     * @return the word
     */
    public String label(Locale locale) {
        return Phrases.in(locale).text("outcome." + name());
    }

    /** Whether each outcome of a set of them, a bit each by ordinal, allows. */
    static boolean allow(int mask) {
        return (mask & ~ALLOWING) == 0;
    }

    /** This outcome in a set of outcomes that is a mask of bits. */
    int bit() {
        return 1 << ordinal();
    }

    /** The bits of the outcomes that allow. */
    static int allowing() {
        return ALLOWING;
    }

    /** The outcome of a set of possible ones: the only one, or UNDETERMINED. */
    static Outcome of(int mask) {
        return OF_MASK[mask & (OF_MASK.length - 1)]; // so that nothing is checked
    }

    /** The outcomes of a mask, in the order of the scale. */
    static Set<Outcome> setOf(int mask) {
        return SETS.get(mask);
    }
}
