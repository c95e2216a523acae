package dev.egov.catalog.text;

import org.jspecify.annotations.Nullable;

/**
 * A resource by what people call it: its provider and its name, alike for those that differ only in full and half width,
 * in capitals, in spaces or in the shape of brackets.
 */
public final class FoldedName {

    private static final String OPENING = "（〔【［｛「『《〈[{<";
    private static final String CLOSING = "）〕】］｝」』》〉]}>";

    private FoldedName() {}

    /** Provider and name as one text; null where either has nothing to go by. */
    public static @Nullable String of(String providerName, String resourceName) {
        String provider = fold(providerName);
        String name = fold(resourceName);
        return provider.isEmpty() || name.isEmpty() ? null : provider + '\n' + name;
    }

    /** A name or provider alone. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (unit >= '\u4E00' && unit <= '\u9FFF') {
                folded.append(unit);
            } else if (!isSpace(unit)) {
                folded.append(Character.toLowerCase(narrow(unit)));
            }
        }
        return folded.toString();
    }

    private static boolean isSpace(char unit) {
        return Letters.isSpace(unit) || unit == '\u200B' || unit == '\uFEFF';
    }

    private static char narrow(char unit) {
        if (OPENING.indexOf(unit) >= 0) {
            return '(';
        }
        if (CLOSING.indexOf(unit) >= 0) {
            return ')';
        }
        return Letters.narrow(unit);
    }
}
