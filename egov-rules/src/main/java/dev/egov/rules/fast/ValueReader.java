package dev.egov.rules.fast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the value of a variable is had of a case. Write it as a record: compilers take the components for constants. */
@FunctionalInterface
public interface ValueReader {

    /**
     * The value in a case.
     *
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the value; null where it is unknown
     */
    @Nullable
    Object of(Object subject, LocalDate asOf);
}
