package dev.egov.cli.session;

import dev.egov.rules.text.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The command line's own words in one language.
 *
 * @param locale {@link Locale#CHINESE} or {@link Locale#ENGLISH}, never the platform's
 */
public record Words(Locale locale) {

    /** The words of those who do not ask for a language. */
    public static final Words CHINESE = new Words(Locale.CHINESE);

    private static final String OPTION = "--lang";
    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.cli.messages");

    /**
     * The words in the language asked for. The language must be known before the other arguments are understood, so that
     * help and complaints come in it.
     *
     * @param args all arguments, of which only {@code --lang} is looked at; the last one counts
     * @return Chinese words where no language is asked for
     * @throws CommandException if the language is not {@code zh} or {@code en}
     */
    public static Words askedFor(String... args) {
        Words words = CHINESE;
        List<String> options = Arrays.asList(args);
        int end = options.contains("--") ? options.indexOf("--") : options.size();
        for (int index = 0; index < end; index++) {
            String option = options.get(index);
            if (option.startsWith(OPTION + "=")) {
                words = of(option.substring(OPTION.length() + 1));
            } else if (option.equals(OPTION) && index + 1 < end) {
                index++;
                words = of(options.get(index));
            }
        }
        return words;
    }

    private static Words of(String language) {
        return switch (language) {
            case "zh" -> CHINESE;
            case "en" -> new Words(Locale.ENGLISH);
            default -> throw new CommandException("lang.unknown", language);
        };
    }

    /** The text of a key, as it stands. */
    public String text(String key) {
        return TEXTS.text(key, locale);
    }

    /** The text of a key with values put in; a list is put in as an enumeration. */
    public String format(String key, Object... values) {
        Object[] shown = Arrays.stream(values).map(this::inWords).toArray();
        return TEXTS.format(key, locale, shown);
    }

    private String inWords(Object value) {
        if (value instanceof AnyOf any) {
            return alternatives(any.things());
        }
        if (value instanceof Mishap mishap) {
            return text(mishap.key());
        }
        return value instanceof Collection<?> list ? enumeration(list) : shown(value);
    }

    /**
     * Several things of which one may be meant.
     *
     * @param things at least one
     */
    public record AnyOf(List<?> things) {}

    private String alternatives(List<?> things) {
        int last = things.size() - 1;
        String others = enumeration(things.subList(0, last));
        return last == 0 ? shown(things.get(0)) : others + text("list.or") + shown(things.get(last));
    }

    /** Several things in a row, as the language separates them. */
    public String enumeration(Collection<?> things) {
        return things.stream().map(Words::shown).collect(Collectors.joining(text("list.separator")));
    }

    /** The help texts, for the parser of the command line. */
    public ResourceBundle help() {
        return ResourceBundle.getBundle("dev.egov.cli.help", locale);
    }

    /** A value as a sentence can show it: on one line, and with nothing that moves or hides what stands around it. */
    private static String shown(Object value) {
        return value.toString()
                .codePoints()
                .mapToObj(point -> switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> "\uFFFD";
                    default -> Character.toString(point);
                })
                .collect(Collectors.joining());
    }
}
