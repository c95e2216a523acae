package dev.egov.catalog.text;

import org.jspecify.annotations.Nullable;

/**
 * Characters that no text of a catalogue may have, because not every format can carry them or because they can only be
 * there by accident: control characters other than tab, line feed and carriage return, halves of a surrogate pair, and
 * U+FFFE and U+FFFF.
 */
public final class ForbiddenCharacter {

    private ForbiddenCharacter() {}

    /** The first one in a text, as {@code U+0000}; null where there is none. */
    public static @Nullable String in(String text) {
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (unit >= ' ' && unit < 0x7F) {
                continue;
            }
            if (unit >= 0xA0 && unit < 0xD800) {
                continue;
            }
            if (Character.isHighSurrogate(unit)
                    && place + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(place + 1))) {
                place++;
            } else if (isForbidden(unit)) {
                return String.format("U+%04X", (int) unit);
            }
        }
        return null;
    }

    private static boolean isForbidden(char unit) {
        if (unit < ' ') {
            return unit != '\t' && unit != '\n' && unit != '\r';
        }
        return (unit >= 0x7F && unit < 0xA0) || Character.isSurrogate(unit) || unit >= 0xFFFE;
    }
}
