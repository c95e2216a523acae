package dev.egov.model;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Set;

/**
 * What people can see of a text: whether there is anything to see at all, which is answered the same on every Java
 * version, and a text as a message can show it.
 */
public final class VisibleText {
    /** Longer than any identifier or term, so that only texts whose length is the fault are shortened. */
    private static final int MOST_CODE_POINTS = 64;

    /**
     * Ranges of code points that draw something, from Latin to Han, ascending: first and last in turn. They are written
     * out, because what the platform knows of characters grows with its version.
     */
    // spotless:off
    private static final int[] DRAWN = {
        0x21, 0x7E, 0xA1, 0xAC, 0xAE, 0x2FF, 0x370, 0x377, 0x37A, 0x37F, 0x384, 0x38A, 0x38C, 0x38C,
        0x38E, 0x3A1, 0x3A3, 0x482, 0x48A, 0x52F, 0x531, 0x556, 0x561, 0x586, 0x5D0, 0x5EA, 0x620, 0x64A,
        0x66E, 0x66F, 0x671, 0x6D5, 0x6E5, 0x6E6, 0x6EE, 0x6FF, 0x904, 0x939, 0xE01, 0xE30, 0xF00, 0xF17,
        0xF20, 0xF34, 0xF40, 0xF47, 0xF49, 0xF6C, 0x10A0, 0x10C5, 0x10D0, 0x10FF, 0x1100, 0x115E, 0x1161, 0x11FF,
        0x1810, 0x1819, 0x1820, 0x1878, 0x1950, 0x196D, 0x1980, 0x19AB, 0x1E00, 0x1F15, 0x2010, 0x2027,
        0x2030, 0x205E, 0x2070, 0x2071, 0x2074, 0x208E, 0x20A0, 0x20BF, 0x2100, 0x218B, 0x2190, 0x2426,
        0x2440, 0x244A, 0x2460, 0x27FF, 0x2900, 0x2B73, 0x2E80, 0x2E99, 0x2E9B, 0x2EF3, 0x2F00, 0x2FD5,
        0x3001, 0x3029, 0x3030, 0x303F, 0x3041, 0x3096, 0x309B, 0x30FF, 0x3105, 0x312F, 0x3131, 0x3163,
        0x3165, 0x318E, 0x3190, 0x31E3, 0x31F0, 0x321E, 0x3220, 0x9FFC, 0xA000, 0xA48C, 0xA4D0, 0xA4FF,
        0xAC00, 0xD7A3, 0xF900, 0xFA6D, 0xFA70, 0xFAD9, 0xFE30, 0xFE52, 0xFE54, 0xFE66, 0xFF01, 0xFF9F,
        0xFFA1, 0xFFBE, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x20000, 0x2A6DD, 0x2A700, 0x2B734, 0x2B740, 0x2B81D,
        0x2B820, 0x2CEA1, 0x2CEB0, 0x2EBE0, 0x2F800, 0x2FA1D, 0x30000, 0x3134A
    };
    // spotless:on

    /**
     * Scripts with letters that look like ASCII ones. Within a word of ASCII such a letter is followed by its code, so
     * that nobody mistakes the one for the other.
     */
    private static final Set<UnicodeScript> LOOK_ALIKE = Set.of(
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.COPTIC,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.LISU);

    private VisibleText() {}

    /**
     * Tells whether a text has a character that can be seen: a letter, digit or sign of a script that names of
     * organisations are written in. Spaces of every width, control and format characters, and marks that need a letter to
     * stand on do not count.
     *
     * @param text any text
     * @return whether there is something to see
     */
    public static boolean isIn(CharSequence text) {
        return text.codePoints().anyMatch(VisibleText::isDrawn);
    }

    private static boolean isDrawn(int codePoint) {
        int place = Arrays.binarySearch(DRAWN, codePoint);
        // between two entries, the one before is the first of a range where its place is even
        return place >= 0 || place % 2 == 0;
    }

    /**
     * A text as a message can show it: on one line, not too long, and every character that can be seen as it is. What
     * cannot be seen stands as {@code \}{@code uXXXX}: spaces but the plain one, controls, format and direction
     * characters, halves of a pair, private and unassigned characters, fillers and marks that have no letter to stand on.
     * Where a text has ASCII letters or digits too, letters of other scripts that look like them are followed by their
     * code, as {@code е(U+0435)}.
     *
     * @param text any text
     * @return the text, or as much of it as a message can show
     */
    public static String excerpt(String text) {
        int length = text.codePointCount(0, text.length());
        if (length <= MOST_CODE_POINTS) {
            return shown(text);
        }
        return shown(text.substring(0, text.offsetByCodePoints(0, MOST_CODE_POINTS))) + "…";
    }

    private static String shown(String text) {
        boolean hasAscii = text.chars().anyMatch(unit -> unit < 0x7F && Character.isLetterOrDigit(unit));
        StringBuilder shown = new StringBuilder(text.length());
        boolean carries = false;
        int next;
        for (int index = 0; index < text.length(); index = next) {
            int codePoint = text.codePointAt(index);
            next = index + Character.charCount(codePoint);
            boolean isMark = isMark(codePoint);
            boolean visible = canBeSeen(codePoint) && (carries || !isMark);
            if (visible) {
                shown.appendCodePoint(codePoint);
            } else {
                text.substring(index, next).chars().forEach(unit -> shown.append(String.format("\\u%04X", unit)));
            }
            if (visible && hasAscii && LOOK_ALIKE.contains(UnicodeScript.of(codePoint))) {
                shown.append(String.format("(U+%04X)", codePoint));
            }
            carries = visible && codePoint != ' ';
        }
        return shown.toString();
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Whether a character draws something, at least on a letter before it. */
    private static boolean canBeSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> !isFiller(codePoint);
        };
    }

    /** Letters, signs and marks that Unicode has to fill a place or to choose a variant, and that draw nothing. */
    private static boolean isFiller(int codePoint) {
        return switch (codePoint) {
            case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC, 0x16FE4, 0x1D159 -> true;
            default ->
                (codePoint >= 0x180B && codePoint <= 0x180F)
                        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        };
    }
}
