package dev.egov.cli.session;

import java.util.List;

/** Why a command cannot be carried out, in one sentence for people. It ends the command with exit status 2. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;

    /**
     * A complaint.
     *
     * @param key the key of its sentence
     * @param values what the sentence names: texts as they were typed, lists of texts, a {@link Words.AnyOf} or a
     *     {@link Mishap}
     */
    public CommandException(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = List.of(values);
    }

    /**
     * A complaint about an unknown name, with the names that may have been meant.
     *
     * @param key the key of its sentence; with {@code .near} where there are such names
     * @param given the unknown name
     * @param known the names that there are
     * @param command the command that shows them
     * @return the complaint
     */
    public static CommandException unknown(String key, String given, List<String> known, String command) {
        List<String> near = Nearest.to(given, known);
        return near.isEmpty()
                ? new CommandException(key, given, command)
                : new CommandException(key + ".near", given, command, new Words.AnyOf(near));
    }

    /** The sentence. */
    public String sentence(Words words) {
        return words.format(key, values.toArray());
    }
}
