package dev.egov.rules.fast;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** Answers cases where there is no fast path, or it does not get to the end. */
public interface LongWay {

    /**
     * The answer to a case.
     *
     * @param aspect makes the answer of the outcomes that are possible, a bit each
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the answer
     */
    Object answer(IntFunction<?> aspect, Object subject, LocalDate asOf);

    /**
     * What to throw where something was thrown on the way.
     *
     * @param thrown what was thrown
     * @param subject the case
     * @param asOf the day
     * @return the exception
     */
    RuntimeException failure(Throwable thrown, Object subject, LocalDate asOf);
}
