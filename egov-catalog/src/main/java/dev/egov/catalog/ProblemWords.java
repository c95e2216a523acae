package dev.egov.catalog;

import dev.egov.rules.text.Texts;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of problems: patterns in which {@code {0}} stands for the one thing that they show. */
final class ProblemWords {

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.catalog.problems");

    private ProblemWords() {}

    static String of(String key, String shown, Locale locale) {
        return TEXTS.text(key, locale).replace("{0}", shown);
    }
}
