package dev.egov.rules;

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

    /**
     * Tells whether this outcome leaves the act open: NOT_APPLICABLE, COMPLIANT and DEFICIENT do. Everything else blocks,
     * UNDETERMINED included.
     *
     * @return whether the regulation does not stand in the way
     */
    public boolean allows() {
        return compareTo(DEFICIENT) <= 0;
    }
}
