package dev.egov.catalog.audit.common;

import dev.egov.catalog.text.Letters;

/**
 * A name without what people do not mean by it: the width and case of letters, the kind of brackets, spaces, and
 * characters that cannot be seen. Two names with the same plain name are the same name.
 */
public final class PlainName {

    private static final String OPENING = "[{（［｛〔【〖〈《「『〘〚";
    private static final String CLOSING = "]}）］｝〕】〗〉》」』〙〛";

    private PlainName() {}

    public static String of(String name) {
        for (int place = 0; place < name.length(); place++) {
            if (plain(name.charAt(place)) != name.charAt(place)) {
                return cleaned(name);
            }
        }
        return name;
    }

    private static String cleaned(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int place = 0; place < name.length(); place++) {
            char unit = plain(name.charAt(place));
            if (unit != 0) {
                plain.append(unit);
            }
        }
        return plain.toString();
    }

    /** The character that stands for a character; NUL for none. */
    private static char plain(char unit) {
        if (OPENING.indexOf(unit) >= 0) {
            return '(';
        }
        if (CLOSING.indexOf(unit) >= 0) {
            return ')';
        }
        if (Letters.isHidden(unit)) {
            return 0;
        }
        return Character.toLowerCase(Letters.narrow(unit));
    }
}
