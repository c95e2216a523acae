package dev.egov.rules;

import java.time.LocalDate;

/** A way to the outcomes of a case. */
abstract class Gate {

    /**
     * The outcomes that are possible in a case.
     *
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return a bit for each
     */
    abstract int outcomes(Object subject, LocalDate asOf);

    /**
     * The rows of the decision's {@link dev.egov.rules.compile.Cover} that the facts which this gate knows leave.
     *
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return in the upper half those that may fit, in the lower half those that fit for certain; all of them where it
     *     knows none
     */
    long rows(Object subject, LocalDate asOf) {
        return -1;
    }
}
