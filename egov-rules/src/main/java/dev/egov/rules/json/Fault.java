package dev.egov.rules.json;

import dev.egov.model.identifier.IdentifierFault;
import dev.egov.rules.Texts;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong with a request.
 *
 * @param code what kind of fault it is, for programs
 * @param path where it is, as {@code facts.review.status}; {@code $} for the request as a whole
 * @param key the key of its message
 * @param arguments what the message shows: texts, or an identifier's fault, which has words of its own
 */
record Fault(String code, String path, String key, List<?> arguments) {

    /** The path of the request as a whole. */
    static final String REQUEST = "$";

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.rules.json.faults");

    static Fault of(String code, String path, Object... arguments) {
        return new Fault(code, path, code, List.of(arguments));
    }

    /** The same fault with another message: a more exact one. */
    Fault saying(String variant) {
        return new Fault(code, path, code + "." + variant, arguments);
    }

    /** One sentence that names the place, the value and the remedy. */
    String message(Locale locale) {
        Object[] shown = arguments.stream()
                .map(argument ->
                        argument instanceof IdentifierFault fault ? fault.message(locale) : text(argument, locale))
                .toArray();
        return new MessageFormat(TEXTS.text("fault." + key, locale), locale).format(shown);
    }

    private static String text(Object argument, Locale locale) {
        String text = String.valueOf(argument);
        return text.startsWith("json.") ? TEXTS.text(text, locale) : text;
    }
}
