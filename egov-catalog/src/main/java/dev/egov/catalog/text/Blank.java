package dev.egov.catalog.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts with nothing in them, which count as no text. */
public final class Blank {

    /** Between these lie all characters beyond ASCII that are white space. */
    private static final char FIRST_WIDE = '\u1680';

    private static final char LAST_WIDE = '\u3000';

    private Blank() {}

    /** {@link String#isBlank()}, but quick for a text that begins with a letter or a digit. */
    public static boolean isBlank(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return (first <= ' ' || (first >= FIRST_WIDE && first <= LAST_WIDE)) && text.isBlank();
    }

    /** The text, or null where there is nothing in it. */
    public static @Nullable String toNull(@Nullable String text) {
        return text == null || isBlank(text) ? null : text;
    }

    /** The texts that have something in them. */
    public static List<String> without(List<String> texts) {
        for (String text : texts) {
            if (isBlank(text)) {
                return texts.stream().filter(each -> !each.isBlank()).toList();
            }
        }
        return List.copyOf(texts);
    }
}
