package dev.egov.rules;

import dev.egov.rules.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The core's own words in one language. What is said of rulings is put together in {@link Phrases}. */
final class Words {

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.rules.wording");

    private static final String DIGITS = "〇一二三四五六七八九";

    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
    }

    /** In Chinese, or for anything else in English. */
    static Words in(Locale locale) {
        return new Words(Texts.language(locale));
    }

    Locale locale() {
        return locale;
    }

    String text(String key) {
        return TEXTS.text(key, locale);
    }

    /** The text of a name in a context, or without one. */
    String nearest(String prefix, String context, String name) {
        return TEXTS.textOr(prefix + "." + context + "." + name, text(prefix + "." + name), locale);
    }

    /** The text of a key with values put in as they are. */
    String format(String key, Object... values) {
        Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
        return TEXTS.format(key, locale, texts);
    }

    /** A fact with a value: 投资来源为市级政府投资, but 已备案：是 and 已抄送的季度：无. */
    String fact(String key, String fact, Object value, String label) {
        return format(value instanceof Boolean || value instanceof Set ? key + ".listed" : key, fact, label);
    }

    /** A number of a clause: in Chinese characters in Chinese. */
    String ordinal(int number) {
        if (!locale.equals(Locale.CHINESE) || number >= 100) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10)));
    }
}
