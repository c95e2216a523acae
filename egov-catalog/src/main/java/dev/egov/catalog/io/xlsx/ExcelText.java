package dev.egov.catalog.io.xlsx;

import com.google.common.xml.XmlEscapers;

/**
 * Texts as a workbook has them: characters that XML cannot carry stand as {@code _xHHHH_}, and an underscore before what
 * would be taken for that as {@code _x005F_} (ST_Xstring, ECMA-376 part 1, 22.9.2.19).
 */
public final class ExcelText {

    private static final int ESCAPE = 7;

    private ExcelText() {}

    /** A text with its escapes resolved, added to another. */
    static void unescape(String text, StringBuilder into) {
        int place = text.indexOf('_');
        if (place < 0) {
            into.append(text);
            return;
        }
        into.append(text, 0, place);
        while (place < text.length()) {
            if (isEscape(text, place)) {
                into.append((char) Integer.parseInt(text, place + 2, place + 6, 16));
                place += ESCAPE;
            } else {
                into.append(text.charAt(place));
                place++;
            }
        }
    }

    private static boolean isEscape(String text, int place) {
        if (text.charAt(place) != '_'
                || place + ESCAPE > text.length()
                || text.charAt(place + 1) != 'x'
                || text.charAt(place + 6) != '_') {
            return false;
        }
        for (int digit = place + 2; digit < place + 6; digit++) {
            if (Character.digit(text.charAt(digit), 16) < 0 || text.charAt(digit) > 'f') {
                return false;
            }
        }
        return true;
    }

    /** A text as the content of an element or an attribute: escaped for a workbook and for XML. */
    public static String xml(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (isEscape(text, place)) {
                escaped.append("_x005F_");
            } else if (isForXml(text, place)) {
                escaped.append(unit);
            } else {
                escaped.append(String.format("_x%04X_", (int) unit));
            }
        }
        return XmlEscapers.xmlAttributeEscaper().escape(escaped.toString());
    }

    /** Whether XML can carry a character, and gives it back as it was. */
    private static boolean isForXml(String text, int place) {
        char unit = text.charAt(place);
        if (Character.isHighSurrogate(unit)) {
            return place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
        }
        return (unit >= ' ' && unit < '\uFFFE') || unit == '\t' || unit == '\n';
    }
}
