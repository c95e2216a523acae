package dev.egov.catalog.io.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as people and portals write them: 2026-03-01, 2026/3/1, 2026.3.1, 20260301, 2026年3月1日, each with a time of day after
 * it or without. The day is taken as it is written, whatever zone the time names.
 */
public final class Days {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})"
            + "|年([0-9]{1,2})月([0-9]{1,2})日|([0-9]{2})([0-9]{2}))"
            + "(?:[T\\s]\\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?\\s*(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?");

    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:\\.[0-9]{1,15})?");

    /** The years in which catalogues have days; other numbers are more likely something else. */
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2100;

    private Days() {}

    /** The day; null where the text is none of the calendar. */
    public static @Nullable LocalDate of(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return null;
        }
        int first = day.group(3) != null ? 3 : day.group(5) != null ? 5 : 7;
        return day(
                Integer.parseInt(day.group(1)),
                Integer.parseInt(day.group(first)),
                Integer.parseInt(day.group(first + 1)));
    }

    /** The day that a number of a spreadsheet would be in place of one; null where it would be none that catalogues have. */
    static @Nullable LocalDate counted(String text, boolean from1904) {
        if (!SERIAL.matcher(text).matches()) {
            return null;
        }
        LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        LocalDate day = first.plusDays(Long.parseLong(text.substring(0, 5)));
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The number that digits write; less than any date's where they are no digits. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int place = from; place < to; place++) {
            int digit = text.charAt(place) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
