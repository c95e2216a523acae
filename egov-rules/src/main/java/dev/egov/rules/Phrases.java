package dev.egov.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** The core's own words in one language, and the sentences made of them. */
final class Phrases {

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.rules.wording");

    private static final String DIGITS = "〇一二三四五六七八九";

    private final Locale locale;

    private Phrases(Locale locale) {
        this.locale = locale;
    }

    static Phrases in(Locale locale) {
        return new Phrases(Texts.language(locale));
    }

    String text(String key) {
        return TEXTS.text(key, locale);
    }

    /** The text of a name in a context, or without one. */
    String nearest(String prefix, String context, String name) {
        return TEXTS.textOr(prefix + "." + context + "." + name, text(prefix + "." + name), locale);
    }

    String format(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int index = 0; index < texts.length; index++) {
            texts[index] = String.valueOf(arguments[index]);
        }
        return filled(text(key), texts);
    }

    String filled(String pattern, Object... texts) {
        return new MessageFormat(pattern, locale).format(texts);
    }

    /** A number of a clause: in Chinese characters in Chinese. */
    String ordinal(int number) {
        if (!locale.equals(Locale.CHINESE) || number >= 100) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10)));
    }

    /** A fact with a value: 投资来源为市级政府投资, but 已备案：是 and 已抄送的季度：无. */
    String fact(String key, Decision<?> decision, Fact<?, ?> fact, Object value) {
        return format(
                value instanceof Boolean || value instanceof Set ? key + ".listed" : key,
                decision.label(fact, locale),
                decision.label(fact, value, locale));
    }

    private String facts(Decision<?> decision, Map<Fact<?, ?>, Object> values) {
        return values.entrySet().stream()
                .map(entry -> fact("fact", decision, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(text("facts.separator")));
    }

    String finding(Finding finding) {
        Norm norm = finding.norm();
        String said = format("finding", norm.clause().cite(locale), norm.summary(locale));
        String given =
                finding.facts().isEmpty() ? "" : format("finding.facts", facts(finding.decision(), finding.facts()));
        return said + given + format("finding.status", status(finding));
    }

    /** A status, and what follows from it where something does; where a norm refers or defers, that alone. */
    private String status(Finding finding) {
        String status = finding.label(locale);
        if (!finding.status().isFailure()) {
            return status;
        }
        String follows = finding.decision().label(finding.norm().otherwise().orElseThrow(), locale);
        return finding.takesEffect() ? follows : format("finding.follows", status, follows);
    }

    /** What to do, and what holds after it. */
    String remedy(Remedy remedy) {
        String acts = remedy.changes().entrySet().stream()
                .map(change -> remedy.decision().act(change.getKey(), change.getValue(), locale))
                .distinct() // one act may change several facts
                .collect(Collectors.joining(text("facts.separator")));
        Ruling after = remedy.ruling();
        if (after.outcome() == Outcome.UNDETERMINED) {
            return format("remedy.open", acts, outcomes(after));
        }
        String articles = articles(after);
        String outcome = remedy.decision().label(after.outcome(), locale);
        return articles.isEmpty()
                ? format("remedy", acts, outcome)
                : format("remedy.articles", acts, outcome, articles);
    }

    /** The outcomes that are possible; the word for one may have a comma in it. */
    String outcomes(Ruling ruling) {
        return ruling.possibleOutcomes().stream()
                .map(outcome -> ruling.decision().label(outcome, locale))
                .collect(Collectors.joining(text("facts.separator")));
    }

    /** The articles of the duties that are not met. */
    private String articles(Ruling ruling) {
        return ruling.findings().stream()
                .filter(finding -> finding.status() == NormStatus.BREACHED)
                .map(finding ->
                        format("clause.article", ordinal(finding.norm().clause().article())))
                .distinct()
                .collect(Collectors.joining(text("list.separator")));
    }

    String ids(List<Norm> norms) {
        return norms.stream().map(Norm::id).collect(Collectors.joining(text("list.separator")));
    }
}
