package dev.egov.catalog.io.value;

import dev.egov.catalog.text.Letters;

/**
 * Cells that a spreadsheet would run as a formula, written with an apostrophe before them so that it shows them as text.
 *
 * <p>A formula begins with {@code = + - @}, their full-width forms, a tab or a line break. Spaces, control characters and
 * characters that draw nothing before one of these do not count, because some programs drop them. A text that is a
 * formula after apostrophes has one more added and loses one when it is read, so that all texts come back as they were:
 * {@code =1} is written {@code '=1}, and {@code '=1} is written {@code ''=1}.
 */
public final class Inert {

    private static final String OPERATORS = "=+-@＝＋－＠";

    private Inert() {}

    public static String escape(String text) {
        return isFormula(text, apostrophes(text)) ? "'" + text : text;
    }

    public static String unescape(String cell) {
        int apostrophes = apostrophes(cell);
        return apostrophes > 0 && isFormula(cell, apostrophes) ? cell.substring(1) : cell;
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '\'') {
            count++;
        }
        return count;
    }

    private static boolean isFormula(String text, int from) {
        for (int place = from; place < text.length(); place++) {
            char unit = text.charAt(place);
            boolean lineBreakOrTab = unit == '\t' || unit == '\n' || unit == '\r';
            if (OPERATORS.indexOf(unit) >= 0 || (place == from && lineBreakOrTab)) {
                return true;
            }
            if (!Letters.isHidden(unit)) {
                return false;
            }
        }
        return false;
    }
}
