package dev.egov.catalog.io.value;

import dev.egov.catalog.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists in one cell: elements between separators, in which a backslash takes the meaning from a separator, a backslash or
 * a space at an end. A backslash before anything else is a backslash, as people write it.
 */
public final class Escapes {

    private Escapes() {}

    /** An element as it can stand between separators. */
    public static String escape(String element, String separators) {
        StringBuilder escaped = new StringBuilder(element.length() + 4);
        for (int place = 0; place < element.length(); place++) {
            char unit = element.charAt(place);
            boolean end = place == 0 || place == element.length() - 1;
            if (unit == '\\' || separators.indexOf(unit) >= 0 || (end && Letters.isSpace(unit))) {
                escaped.append('\\');
            }
            escaped.append(unit);
        }
        return escaped.toString();
    }

    /** The elements of a text as they stand, still with their backslashes. */
    static List<String> split(String text, String separators) {
        List<String> elements = new ArrayList<>();
        int start = 0;
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (unit == '\\' && place + 1 < text.length()) {
                place++;
            } else if (separators.indexOf(unit) >= 0) {
                elements.add(text.substring(start, place));
                start = place + 1;
            }
        }
        elements.add(text.substring(start));
        return elements;
    }

    /** An element without the spaces around it and without the backslashes that escape something. */
    static String unescape(String element, String separators) {
        int start = 0;
        while (start < element.length() && Letters.isSpace(element.charAt(start))) {
            start++;
        }
        int end = element.length();
        while (end > start && Letters.isSpace(element.charAt(end - 1)) && !isEscaped(element, start, end - 1)) {
            end--;
        }
        StringBuilder plain = new StringBuilder(end - start);
        for (int place = start; place < end; place++) {
            char unit = element.charAt(place);
            if (unit == '\\' && place + 1 < end && isEscapable(element.charAt(place + 1), separators)) {
                place++;
                unit = element.charAt(place);
            }
            plain.append(unit);
        }
        return plain.toString();
    }

    /** Whether an odd number of backslashes stands before a place. */
    private static boolean isEscaped(String element, int start, int place) {
        int before = place;
        while (before > start && element.charAt(before - 1) == '\\') {
            before--;
        }
        return (place - before) % 2 == 1;
    }

    private static boolean isEscapable(char unit, String separators) {
        return unit == '\\' || Letters.isSpace(unit) || separators.indexOf(unit) >= 0;
    }
}
