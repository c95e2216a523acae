package dev.egov.cli.session;

import org.jspecify.annotations.Nullable;

/** The option {@code --format}. */
public final class Formats {

    private Formats() {}

    /**
     * Whether JSON was asked for rather than text.
     *
     * @param format what was typed; null where nothing was
     * @throws CommandException if it is neither
     */
    public static boolean isJson(@Nullable String format) {
        if (format == null || format.equals("text")) {
            return false;
        }
        if (format.equals("json")) {
            return true;
        }
        throw new CommandException("format.unknown", format);
    }
}
