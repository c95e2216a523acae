package dev.egov.catalog;

import dev.egov.model.VisibleText;
import dev.egov.model.identifier.IdentifierFault;
import dev.egov.rules.text.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** The words of problems: patterns in which {@code {0}} stands for the one thing that they show. */
final class ProblemWords {

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.catalog.problems");

    private ProblemWords() {}

    static String of(String key, String shown, Locale locale) {
        return TEXTS.text(key, locale).replace("{0}", shown);
    }

    /** What is wrong, and what to write instead where somebody can tell. */
    static String sentence(Problem problem, Locale locale) {
        IdentifierFault fault = problem.fault();
        Suggestion remedy = problem.remedy();
        String sentence = fault == null ? of(problem.kind().name(), shown(problem), locale) : fault.message(locale);
        if (remedy == null) {
            return sentence;
        }
        Field other = remedy.field();
        String hint = problem.kind() == Problem.Kind.CONFLICTING_SOURCES ? "stricter" : "suggestion";
        return sentence
                + (other == null
                        ? of(hint, VisibleText.excerpt(remedy.text()), locale)
                        : of("suggestion.field", other.label(locale), locale));
    }

    /** What was found, as a message can show it. */
    static String shown(Problem problem) {
        return VisibleText.excerpt(Objects.requireNonNullElse(problem.value(), ""));
    }
}
