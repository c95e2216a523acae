package dev.egov.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
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

    private String filled(String pattern, Object... texts) {
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

    /** Facts with their values in a pattern: 投资来源为市级政府投资；已备案：是. */
    private String each(String key, Decision<?> decision, Map<Fact<?, ?>, Object> values) {
        return values.entrySet().stream()
                .map(entry -> format(
                        entry.getValue() instanceof Boolean ? key + ".flag" : key,
                        decision.label(entry.getKey(), locale),
                        decision.label(entry.getKey(), entry.getValue(), locale)))
                .collect(Collectors.joining(text("facts.separator")));
    }

    String finding(Finding finding) {
        Norm norm = finding.norm();
        String said = format("finding", norm.clause().cite(locale), norm.summary(locale));
        String given = finding.facts().isEmpty()
                ? ""
                : format("finding.facts", each("fact", finding.decision(), finding.facts()));
        return said + given + format("finding.status", status(finding));
    }

    /** A status, and what follows from it where something does. */
    private String status(Finding finding) {
        if (!isFailure(finding.status())) {
            return finding.status().label(locale);
        }
        Otherwise otherwise = finding.norm().otherwise().orElseThrow();
        String follows = finding.decision().label(otherwise, locale);
        return otherwise == Otherwise.REFER || otherwise == Otherwise.DEFER
                ? follows
                : format("finding.follows", finding.status().label(locale), follows);
    }

    private static boolean isFailure(NormStatus status) {
        return status == NormStatus.BREACHED || status == NormStatus.NOT_FOLLOWED;
    }

    /** What to do, and what holds after it. */
    String remedy(Remedy remedy) {
        String acts = remedy.changes().entrySet().stream()
                .map(change -> act(remedy.decision(), change.getKey(), change.getValue()))
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

    /** The outcomes that are possible. */
    String outcomes(Ruling ruling) {
        return ruling.possibleOutcomes().stream()
                .map(outcome -> ruling.decision().label(outcome, locale))
                .collect(Collectors.joining(text("list.separator")));
    }

    /** A change as an act, where the regulation has words for it, and otherwise as another value of a fact. */
    private String act(Decision<?> decision, Fact<?, ?> fact, Object value) {
        Texts texts = decision.regulation().texts();
        String path = fact + "." + fact.text(value);
        String act = texts.nearest("act", decision.id(), path, locale);
        if (!act.equals(path)) {
            return act;
        }
        String pattern = texts.nearest("act", decision.id(), fact.name(), locale);
        String label = decision.label(fact, value, locale);
        return pattern.equals(fact.name()) ? each("change", decision, Map.of(fact, value)) : filled(pattern, label);
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
