package dev.egov.rules;

import java.time.LocalDate;

/** A way to the outcomes of a case, or a piece of it. */
abstract class Gate {

    /** The rows that are left where nothing is known yet: all. */
    static final long NOTHING_KNOWN = -1;

    /**
     * Goes this way.
     *
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @param rows the rows of the decision's {@link dev.egov.rules.compile.Cover} that are left on the way here: in the
     *     upper half those that may fit, in the lower half those that fit for certain
     * @return the outcomes that are possible, a bit each, or whatever else the way leads to
     */
    abstract long outcomes(Object subject, LocalDate asOf, long rows);
}
