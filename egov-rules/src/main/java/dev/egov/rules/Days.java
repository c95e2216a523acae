package dev.egov.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of the years 0001 to 9999 in the Gregorian calendar, written as {@code 2013-12-12}. */
public record Days() implements Domain<LocalDate> {

    /** The first. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The last. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Override
    public String type() {
        return "date";
    }

    @Override
    public boolean contains(@Nullable LocalDate value) {
        return value != null && !value.isBefore(FIRST) && !value.isAfter(LAST);
    }
}
