package dev.egov.model;

/**
 * What people can see of a text: whether there is anything to see at all, and a text as a message can show it. Both
 * answer the same on every Java version, whatever characters its edition of Unicode has.
 */
public final class VisibleText {
    /** Longer than any identifier or term, so that only texts whose length is the fault are shortened. */
    private static final int MOST_CODE_POINTS = 64;

    /** Letters and symbols by their type that draw nothing: Hangul fillers and the empty Braille pattern. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    /** Full-width marks that Chinese text is full of; full-width letters are look-alikes and not among them. */
    private static final String CHINESE_PUNCTUATION = "\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F";

    private VisibleText() {}

    /**
     * Tells whether a text has a character that can be seen. Spaces of every width, control and format characters, and
     * marks that need a letter to stand on do not count.
     *
     * @param text any text
     * @return whether there is something to see
     */
    public static boolean isIn(CharSequence text) {
        return text.codePoints().anyMatch(VisibleText::isVisible);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> BLANK_LETTERS.indexOf(codePoint) < 0;
        };
    }

    /**
     * A text as a message can show it: on one line, not too long, and with every character that is neither ASCII nor
     * Chinese as {@code \}{@code uXXXX}, so that nobody mistakes a look-alike for a letter.
     *
     * @param text any text
     * @return the text, or as much of it as a message can show
     */
    public static String excerpt(String text) {
        int length = text.codePointCount(0, text.length());
        if (length <= MOST_CODE_POINTS) {
            return escaped(text);
        }
        return escaped(text.substring(0, text.offsetByCodePoints(0, MOST_CODE_POINTS))) + "…";
    }

    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (isPlain(unit)) {
                shown.append(unit);
            } else {
                shown.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    shown.append("0123456789ABCDEF".charAt(unit >>> shift & 0xF));
                }
            }
        }
        return shown.toString();
    }

    /** Whether a character is printable ASCII, Chinese punctuation, or a Chinese character of the basic planes. */
    private static boolean isPlain(char unit) {
        return (unit >= ' ' && unit <= '~')
                || (unit >= '\u3001' && unit <= '\u3011')
                || (unit >= '\u3400' && unit <= '\u4DBF')
                || (unit >= '\u4E00' && unit <= '\u9FFF')
                || CHINESE_PUNCTUATION.indexOf(unit) >= 0;
    }
}
