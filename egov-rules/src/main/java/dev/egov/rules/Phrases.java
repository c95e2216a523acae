package dev.egov.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of rulings in one language: sentences made of words. */
record Phrases(Words words) {

    /** In Chinese, or for anything else in English. */
    static Phrases in(Locale locale) {
        return new Phrases(Words.in(locale));
    }

    private Locale locale() {
        return words.locale();
    }

    /** A fact with a value: 投资来源为市级政府投资, but 已备案：是 and 已抄送的季度：无. */
    String fact(String key, Decision<?> decision, Fact<?, ?> fact, Object value) {
        return words.format(
                value instanceof Boolean || value instanceof Set ? key + ".listed" : key,
                decision.label(fact, locale()),
                decision.label(fact, value, locale()));
    }

    private String facts(Decision<?> decision, Map<Fact<?, ?>, Object> values) {
        return values.entrySet().stream()
                .map(entry -> fact("fact", decision, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(words.text("facts.separator")));
    }

    String finding(Finding finding) {
        Norm norm = finding.norm();
        String said = words.format("finding", norm.clause().cite(locale()), norm.summary(locale()));
        String given = finding.facts().isEmpty()
                ? ""
                : words.format("finding.facts", facts(finding.decision(), finding.facts()));
        return said + given + words.format("finding.status", status(finding));
    }

    /** A status, and what follows from it where something does; where a norm refers or defers, that alone. */
    private String status(Finding finding) {
        String status = finding.label(locale());
        if (!finding.status().isFailure()) {
            return status;
        }
        String follows = finding.decision().label(finding.norm().otherwise().orElseThrow(), locale());
        return finding.takesEffect() ? follows : words.format("finding.follows", status, follows);
    }

    /** What to do, and what holds after it. */
    String remedy(Remedy remedy) {
        String acts = remedy.changes().entrySet().stream()
                .map(change -> remedy.decision().act(change.getKey(), change.getValue(), locale()))
                .distinct() // one act may change several facts
                .collect(Collectors.joining(words.text("facts.separator")));
        Ruling after = remedy.ruling();
        if (after.outcome() == Outcome.UNDETERMINED) {
            return words.format("remedy.open", acts, outcomes(after));
        }
        String articles = articles(after);
        String outcome = remedy.decision().label(after.outcome(), locale());
        return articles.isEmpty()
                ? words.format("remedy", acts, outcome)
                : words.format("remedy.articles", acts, outcome, articles);
    }

    /** The outcomes that are possible; the word for one may have a comma in it. */
    String outcomes(Ruling ruling) {
        return ruling.possibleOutcomes().stream()
                .map(outcome -> ruling.decision().label(outcome, locale()))
                .collect(Collectors.joining(words.text("facts.separator")));
    }

    /** The articles of the duties that are not met. */
    private String articles(Ruling ruling) {
        return ruling.findings().stream()
                .filter(finding -> finding.status() == NormStatus.BREACHED)
                .map(finding -> words.format(
                        "clause.article", words.ordinal(finding.norm().clause().article())))
                .distinct()
                .collect(Collectors.joining(words.text("list.separator")));
    }

    String ids(List<Norm> norms) {
        return norms.stream().map(Norm::id).collect(Collectors.joining(words.text("list.separator")));
    }
}
