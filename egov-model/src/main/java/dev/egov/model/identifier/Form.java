package dev.egov.model.identifier;

import org.jspecify.annotations.Nullable;

/** What the identifiers' forms have in common: a length, an alphabet for every place, a check character at the end. */
final class Form {
    private Form() {}

    /**
     * Finds the first fault in a text's length and characters. Lengths and positions count code points, so that they
     * are the ones that a reader counts.
     *
     * @return the fault, or null when every place holds a character of its alphabet
     */
    static @Nullable IdentifierFault fault(IdentifierKind kind, String text) {
        int length = text.codePointCount(0, text.length());
        if (length != kind.length()) {
            return new IdentifierFault.WrongLength(kind, text, kind.length(), length);
        }
        int index = 0;
        for (int position = 1; position <= length; position++) {
            int codePoint = text.codePointAt(index);
            Alphabet alphabet = kind.alphabetAt(position);
            if (!alphabet.contains(codePoint)) {
                String found = Character.toString(codePoint);
                return new IdentifierFault.WrongCharacter(kind, text, position, found, alphabet.shown());
            }
            index += Character.charCount(codePoint);
        }
        return null;
    }

    /**
     * Finds the fault of the check character, in a text without any other fault.
     *
     * @return the fault, or null when the text ends in the character that it should
     */
    static @Nullable IdentifierFault checkFault(IdentifierKind kind, String text, char expected) {
        char found = text.charAt(kind.length() - 1);
        return found == expected ? null : new IdentifierFault.WrongCheck(kind, text, kind.length(), expected, found);
    }
}
