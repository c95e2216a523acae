package dev.egov.rules.dmn;

import dev.egov.rules.text.Texts;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of a model that are not the regulation's.
 *
 * @param locale Chinese, or anything else for English
 */
record Vocabulary(Locale locale) {

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.rules.dmn.words");

    String format(String key, Object... values) {
        Object[] shown = new Object[values.length];
        for (int index = 0; index < values.length; index++) {
            shown[index] =
                    values[index] instanceof Iterable<?> several ? enumeration(several) : String.valueOf(values[index]);
        }
        return TEXTS.format(key, locale, shown);
    }

    private String enumeration(Iterable<?> several) {
        StringBuilder text = new StringBuilder();
        for (Object one : several) {
            text.append(text.isEmpty() ? "" : TEXTS.text("separator", locale)).append(one);
        }
        return text.toString();
    }
}
