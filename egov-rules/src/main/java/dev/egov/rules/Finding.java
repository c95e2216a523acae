package dev.egov.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one norm stands to a case. */
public final class Finding {

    private final WeighedCase weighed;
    private final NormEvaluator weighing;
    private final NormStatus status;

    /** The finding of a norm in a case. */
    Finding(WeighedCase weighed, NormEvaluator weighing, NormStatus status) {
        this.weighed = weighed;
        this.weighing = weighing;
        this.status = status;
    }

    /**
     * The decision that weighed the norm.
     *
     * @return the decision, as data
     */
    public DecisionModel decision() {
        return weighed.decision();
    }

    /**
     * The norm.
     *
     * @return the norm
     */
    public Norm norm() {
        return weighing.norm();
    }

    /**
     * How the norm stands.
     *
     * @return the status that it has in every completion of the case, UNKNOWN where completions differ
     */
    public NormStatus status() {
        return status;
    }

    /**
     * The status for people, where it is shown by itself.
     *
     * @param locale Chinese, or anything else for English
     * @return the word for the status, as {@code 不符合}; of a norm that refers or defers, that it takes effect
     */
    public String label(Locale locale) {
        return Phrases.in(locale).status(norm(), status);
    }

    /**
     * What the status rests on: the values known of the given facts that the norm speaks of.
     *
     * @return the values by their facts, in the order of the decision's facts, unmodifiable
     */
    public Map<Variable<?>, Object> facts() {
        return weighing.facts(weighed);
    }

    /**
     * The finding in a sentence or two: the citation, what the norm says, the facts, and what follows.
     *
     * @param locale Chinese, or anything else for English
     * @return the message
     */
    public String message(Locale locale) {
        return Phrases.in(locale).finding(decision(), norm(), status, facts());
    }

    /**
     * Whether another finding says the same.
     *
     * @param other anything
     * @return whether it is a finding of the same norm of the same decision, with this status that rests on these facts
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding
                && decision().equals(finding.decision())
                && norm() == finding.norm()
                && status == finding.status
                && facts().equals(finding.facts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(norm(), status, facts());
    }

    /**
     * The norm and its status.
     *
     * @return the finding in a few words
     */
    @Override
    public String toString() {
        return norm().id() + " " + status + " " + facts();
    }
}
