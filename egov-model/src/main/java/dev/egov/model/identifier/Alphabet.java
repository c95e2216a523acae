package dev.egov.model.identifier;

/** The characters that may stand at a place of an identifier; a character's value is its index. */
enum Alphabet {
    DIGITS("0123456789", "0-9"),
    /** The check characters of GB 11714, where X is ten. */
    DIGITS_AND_X("0123456789X", "0-9 X"),
    /** The body of an organisation code (GB 11714). */
    DIGITS_AND_LETTERS("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0-9 A-Z"),
    /** All places of GB 32100 but the first and the division: no I, O, S, V, Z, which look like other characters. */
    CREDIT_CODE("0123456789ABCDEFGHJKLMNPQRTUWXY", "0-9 A-H J-N P-R T U W-Y"),
    /** The registering authorities of GB 32100 that are in use. */
    REGISTERING_AUTHORITY("123456789ANY", "1-9 A N Y");

    private final String characters;
    private final String shown;

    Alphabet(String characters, String shown) {
        this.characters = characters;
        this.shown = shown;
    }

    boolean contains(int codePoint) {
        return characters.indexOf(codePoint) >= 0;
    }

    int valueOf(char character) {
        return characters.indexOf(character);
    }

    char characterFor(int value) {
        return characters.charAt(value);
    }

    int size() {
        return characters.length();
    }

    /** The characters as people read them, with ranges. */
    String shown() {
        return shown;
    }
}
