package dev.egov.catalog.text;

/** Characters as people see them, whatever their width. */
public final class Letters {

    private Letters() {}

    /** The character of ordinary width; those of full width stand in the order of ASCII. */
    public static char narrow(char unit) {
        return unit >= '！' && unit <= '～' ? (char) (unit - '！' + '!') : unit;
    }

    /** Whether a character is a space or a line break of any kind. */
    public static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** Whether a character is a space or cannot be seen at all. */
    public static boolean isHidden(char unit) {
        return isSpace(unit) || Character.isISOControl(unit) || Character.getType(unit) == Character.FORMAT;
    }
}
