package dev.egov.catalog.io.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Numbers of cells as people see them. */
final class CellNumbers {

    /** The digits that a spreadsheet shows; what comes behind is how a binary fraction differs from the decimal one. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MOST_CHARACTERS = 64;
    private static final int MOST_DIGITS = 400;

    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);

    /** The serial of a day that was not: 29 February 1900, which spreadsheets count. */
    private static final long NO_DAY = 60;

    /** The first serial after the year 9999. */
    private static final BigDecimal AFTER_ALL = BigDecimal.valueOf(2_958_466);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private CellNumbers() {}

    /** A number as it is shown, without an exponent; a text that is none as it stands. */
    static String text(String raw, int format, boolean from1904) {
        BigDecimal number = parsed(raw);
        if (number == null) {
            return raw;
        }
        if (format == CellFormats.DATE && number.signum() >= 0 && number.compareTo(AFTER_ALL) < 0) {
            return moment(number, from1904);
        }
        String plain = plain(number);
        boolean whole = plain.indexOf('.') < 0 && plain.charAt(0) != '-';
        return format > plain.length() && whole ? "0".repeat(format - plain.length()) + plain : plain;
    }

    private static @Nullable BigDecimal parsed(String raw) {
        if (raw.length() > MOST_CHARACTERS) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(raw.strip());
            boolean real = Math.abs((long) number.scale()) <= MOST_DIGITS;
            return real ? number : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal exact = number.stripTrailingZeros();
        boolean noise = exact.scale() > 0 && exact.precision() > SHOWN.getPrecision();
        return (noise ? exact.round(SHOWN).stripTrailingZeros() : exact).toPlainString();
    }

    private static String moment(BigDecimal serial, boolean from1904) {
        long total =
                serial.multiply(MILLISECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long day = total / MILLISECONDS.longValueExact();
        LocalTime time = LocalTime.ofNanoOfDay(total % MILLISECONDS.longValueExact() * 1_000_000);
        if (day == 0 && !from1904) {
            return time(time);
        }
        String date = date(day, from1904);
        return time.equals(LocalTime.MIDNIGHT) ? date : date + " " + time(time);
    }

    private static String date(long day, boolean from1904) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(day).toString();
        }
        if (day == NO_DAY) {
            return "1900-02-29";
        }
        return LocalDate.of(1899, 12, day < NO_DAY ? 31 : 30).plusDays(day).toString();
    }

    private static String time(LocalTime time) {
        return (time.get(ChronoField.MILLI_OF_SECOND) == 0 ? TIME : EXACT_TIME).format(time);
    }

    /** A day or moment that is written out (ISO 8601), as the others are; any other text as it stands. */
    static String written(String text) {
        try {
            LocalDateTime moment =
                    LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
            boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return day ? moment.toLocalDate().toString() : moment.toLocalDate() + " " + time(moment.toLocalTime());
        } catch (DateTimeParseException other) {
            return text;
        }
    }
}
