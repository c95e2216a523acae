package dev.egov.catalog.audit.common;

import dev.egov.catalog.Provider;
import dev.egov.rules.DecisionModel;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of audits in one language: patterns in which {@code {0}}, {@code {1}} … stand for what is put in. A pattern with
 * a bar has two forms, the first for one of what {@code {0}} counts, the second for any other number.
 */
public final class AuditWords {

    private static final Texts TEXTS = Texts.of(
            (name, locale) -> ResourceBundle.getBundle(name, locale),
            "dev.egov.catalog.audit.audit",
            "dev.egov.catalog.audit.questions");

    private final Locale locale;

    public AuditWords(Locale locale) {
        this.locale = Texts.language(locale);
    }

    /** The language that is spoken: Chinese or English. */
    public Locale locale() {
        return locale;
    }

    /** A text. What is put in is not looked at, so that nothing in it can ask for more. */
    public String of(String key, Object... arguments) {
        String pattern = form(TEXTS.text(key, locale), arguments);
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int place = pattern.indexOf('{'); place >= 0; place = pattern.indexOf('{', place + 1)) {
            text.append(pattern, done, place).append(arguments[pattern.charAt(place + 1) - '0']);
            done = place + 3;
        }
        return text.append(pattern, done, pattern.length()).toString();
    }

    private static String form(String pattern, Object... arguments) {
        int bar = pattern.indexOf('|');
        if (bar < 0) {
            return pattern;
        }
        return String.valueOf(arguments[0]).equals("1") ? pattern.substring(0, bar) : pattern.substring(bar + 1);
    }

    /** Outcomes of a decision in a row, whose words may have commas in them. */
    public String outcomes(DecisionModel decision, Collection<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> decision.label(outcome, locale))
                .collect(Collectors.joining(of("outcomes.separator")));
    }

    /** A number with its thousands divided. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A value to one decimal place. */
    public static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** What stands for a department; for all of them, where none is named. */
    public String department(@Nullable Provider department) {
        return department == null ? of("question.all") : SoundText.of(department.name());
    }

    /** Facts in a row. */
    public String facts(DecisionModel decision, List<Variable<?>> facts) {
        return facts.stream()
                .map(fact -> of("quoted", decision.label(fact, locale())))
                .collect(Collectors.joining(of("list.separator")));
    }
}
