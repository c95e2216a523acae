package dev.egov.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to write instead of a value that is wrong or not the standard's.
 *
 * @param values what to write: one value, or several of which somebody must choose one
 * @param field the field that it is to be written in, where that is another one; null where it is the problem's own
 * @param isUnambiguous whether it can be written without asking anybody: it is one value, it says what the value that
 *     stands there says, and where it speaks of secrecy, sharing or openness it is not looser
 */
public record Suggestion(List<String> values, @Nullable Field field, boolean isUnambiguous) {
    /**
     * Makes a suggestion.
     *
     * @throws IllegalArgumentException if there is no value, or if there are several that are said to be unambiguous
     */
    public Suggestion {
        values = List.copyOf(values);
        if (values.isEmpty() || (isUnambiguous && values.size() > 1)) {
            throw new IllegalArgumentException("not one value to write: " + values);
        }
    }

    /**
     * The one way to write what was meant.
     *
     * @param value the value
     * @return an unambiguous suggestion
     */
    public static Suggestion certain(String value) {
        return new Suggestion(List.of(value), null, true);
    }

    /**
     * What was probably meant, for somebody to confirm.
     *
     * @param value the value
     * @return a suggestion that is not unambiguous
     */
    public static Suggestion perhaps(String value) {
        return new Suggestion(List.of(value), null, false);
    }

    /**
     * Several values, of which somebody must choose one.
     *
     * @param values the values
     * @return a suggestion that is not unambiguous
     */
    public static Suggestion oneOf(List<String> values) {
        return new Suggestion(values, null, false);
    }

    /** {@return the values as one text, as {@code 内部信息 / 公开信息}} */
    public String text() {
        return String.join(" / ", values);
    }
}
