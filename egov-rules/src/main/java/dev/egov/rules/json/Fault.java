package dev.egov.rules.json;

import dev.egov.model.identifier.IdentifierFault;
import dev.egov.rules.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a request.
 *
 * @param code what kind of fault it is, for programs
 * @param path where it is, as {@code facts.review.status}; {@code $} for the request as a whole
 * @param words its message
 */
record Fault(String code, String path, Words words) {

    /** The path of the request as a whole. */
    static final String REQUEST = InputError.WHOLE_REQUEST;

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.rules.json.faults");

    /**
     * Words that are still to be said in a language.
     *
     * @param key the key of the pattern
     * @param arguments what the pattern shows: words, an identifier's fault, or something that is shown as it is
     */
    record Words(String key, List<Object> arguments) {

        static Words of(String key, Object... arguments) {
            return new Words(key, List.of(arguments));
        }

        String in(Locale locale) {
            Object[] shown =
                    arguments.stream().map(argument -> shown(argument, locale)).toArray();
            return TEXTS.format(key, locale, shown);
        }

        private static String shown(Object argument, Locale locale) {
            if (argument instanceof AnyOf any) {
                return any.in(locale);
            }
            if (argument instanceof Words words) {
                return words.in(locale);
            }
            if (argument instanceof IdentifierFault fault) {
                return fault.message(locale);
            }
            if (argument instanceof List<?> list) {
                return String.join(
                        TEXTS.text("list.separator", locale),
                        list.stream().map(String::valueOf).toList());
            }
            return String.valueOf(argument);
        }
    }

    /**
     * Several things of which one may be meant.
     *
     * @param things at least one
     */
    record AnyOf(List<?> things) {

        private String in(Locale locale) {
            int last = things.size() - 1;
            String others = Words.shown(things.subList(0, last), locale);
            return last == 0
                    ? String.valueOf(things.get(0))
                    : others + TEXTS.text("list.or", locale) + things.get(last);
        }
    }

    static Fault of(String code, String path, Object... arguments) {
        return new Fault(code, path, Words.of("fault." + code, arguments));
    }

    /** A fault whose message is a more exact one than that of its code. */
    static Fault saying(String variant, String code, String path, Object... arguments) {
        return new Fault(code, path, Words.of("fault." + code + "." + variant, arguments));
    }

    /**
     * A fault of something unknown, which says what may have been meant.
     *
     * @param near what may have been meant; where there is nothing, the message says no more than that of the key
     */
    static Fault unknown(String key, String code, String path, List<?> near, Object... arguments) {
        List<Object> shown = new ArrayList<>(Arrays.asList(arguments));
        if (near.isEmpty()) {
            return new Fault(code, path, new Words("fault." + key, shown));
        }
        shown.add(new AnyOf(near));
        return new Fault(code, path, new Words("fault." + key + ".near", shown));
    }

    /** What was thrown, or its type where it cannot even describe itself. */
    static String described(@Nullable Throwable thrown) {
        try {
            return String.valueOf(thrown);
        } catch (RuntimeException | Error failure) {
            return Objects.requireNonNull(thrown).getClass().getName();
        }
    }

    /** One sentence that names the value and the remedy. */
    InputError in(Locale locale) {
        return new InputError(code, path, words.in(locale));
    }
}
