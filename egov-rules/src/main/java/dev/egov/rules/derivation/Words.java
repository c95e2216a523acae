package dev.egov.rules.derivation;

import dev.egov.rules.text.Texts;
import java.util.Locale;
import java.util.ResourceBundle;

/** What calculations say, in words. */
final class Words {

    private static final Texts TEXTS = Texts.of(
            (name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.rules.derivation.calculations");

    private Words() {}

    static String of(Locale locale, String key, Object... values) {
        return TEXTS.format(key, locale, values);
    }
}
