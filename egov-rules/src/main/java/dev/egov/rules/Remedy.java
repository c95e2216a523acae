package dev.egov.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A smallest set of changes after which a ruling allows: leave one out, and it does not. */
public final class Remedy {

    private final Map<Variable<?>, Object> changes;
    private final Answer after;

    /** The changes, and the answer to the case once they are made. */
    Remedy(Map<Variable<?>, Object> changes, Answer after) {
        this.changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        this.after = after;
    }

    /**
     * The decision that it is a remedy for.
     *
     * @return the decision, as data
     */
    public DecisionModel decision() {
        return after.decision();
    }

    /**
     * What to change.
     *
     * @return the new value of each fact to be changed, in the order of the decision's facts; all actionable
     */
    public Map<Variable<?>, Object> changes() {
        return changes;
    }

    /**
     * The facts of the case after the changes, for callers who decide it once more.
     *
     * @return the facts
     */
    public Facts facts() {
        return after.facts();
    }

    /**
     * The outcome that holds after the changes.
     *
     * @return COMPLIANT, NOT_APPLICABLE or DEFICIENT, or UNDETERMINED where facts are missing and every possible outcome
     *     allows
     */
    public Outcome outcome() {
        return after.outcome();
    }

    /**
     * The remedy in words: what to do, and the outcome after it with the articles that leave something to be made good.
     *
     * @param locale Chinese, or anything else for English
     * @return the sentence, as {@code 改用政务专网：结论为需补正（第十七条）}
     */
    public String message(Locale locale) {
        Words words = Words.in(locale);
        String acts = changes.entrySet().stream()
                .map(change -> decision().act(change.getKey(), change.getValue(), locale))
                .distinct() // one act may change several facts
                .collect(Collectors.joining(words.text("facts.separator")));
        if (outcome() == Outcome.UNDETERMINED) {
            return words.format("remedy.open", acts, after.outcomes(words));
        }
        String articles = articles(words);
        String outcome = decision().label(outcome(), locale);
        return articles.isEmpty()
                ? words.format("remedy", acts, outcome)
                : words.format("remedy.articles", acts, outcome, articles);
    }

    /** The articles of the duties that are not met after it. */
    private String articles(Words words) {
        return after.findings().stream()
                .filter(finding -> finding.status() == NormStatus.BREACHED)
                .map(finding -> words.format(
                        "clause.article", words.ordinal(finding.norm().clause().article())))
                .distinct()
                .collect(Collectors.joining(words.text("list.separator")));
    }

    /**
     * Whether another remedy is the same.
     *
     * @param other anything
     * @return whether it makes the same changes, for the same decision with the same outcome
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Remedy remedy
                && decision().equals(remedy.decision())
                && changes.equals(remedy.changes)
                && outcome() == remedy.outcome();
    }

    @Override
    public int hashCode() {
        return Objects.hash(changes, outcome());
    }

    /**
     * The changes and the outcome.
     *
     * @return the remedy in a few words
     */
    @Override
    public String toString() {
        return changes + " " + outcome();
    }
}
