package dev.egov.rules.fast;

import java.lang.invoke.MethodHandle;
import java.time.LocalDate;

/** Reads the values of all variables of a case at once. */
public final class FastValues {

    private final PackedValues packed;
    private final MethodHandle word;

    FastValues(PackedValues packed) {
        this.packed = packed;
        this.word = packed.mask().handle();
    }

    /**
     * The values in a case.
     *
     * @param otherwise tells what to throw where a getter of the case throws
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the number of the value of each variable, {@link dev.egov.rules.engine.Diagram#OPEN} where it is unknown
     */
    public int[] of(LongWay otherwise, Object subject, LocalDate asOf) {
        try {
            return packed.values((long) word.invokeExact(subject, asOf));
        } catch (Throwable thrown) {
            throw otherwise.failure(thrown, subject, asOf);
        }
    }
}
