package dev.egov.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An unknown fact that matters to the outcome. */
public final class MissingFact {

    private final DecisionModel decision;
    private final Variable<?> fact;
    private final Supplier<List<Norm>> norms;

    /** A given fact for which norms wait, which are found when they are asked for. */
    MissingFact(DecisionModel decision, Variable<?> fact, Supplier<List<Norm>> norms) {
        this.decision = decision;
        this.fact = fact;
        this.norms = norms;
    }

    /**
     * The decision that misses it.
     *
     * @return the decision, as data
     */
    public DecisionModel decision() {
        return decision;
    }

    /**
     * The fact; its {@link Fact#domain()} has its type and allowed values.
     *
     * @return the fact
     */
    public Variable<?> fact() {
        return fact;
    }

    /**
     * The norms whose status waits for it.
     *
     * @return the norms, in the order of the decision's norms
     */
    public List<Norm> norms() {
        return norms.get();
    }

    /**
     * What to ask somebody in order to learn it.
     *
     * @param locale Chinese, or anything else for English
     * @return the question
     */
    public String question(Locale locale) {
        return decision.question(fact, locale);
    }

    /**
     * Whether another missing fact is the same.
     *
     * @param other anything
     * @return whether it is the same fact of the same decision, and the same norms wait for it
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MissingFact missing
                && fact == missing.fact
                && decision.equals(missing.decision)
                && norms().equals(missing.norms());
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact, norms());
    }

    /**
     * The fact's name.
     *
     * @return the missing fact in a few words
     */
    @Override
    public String toString() {
        return fact.name();
    }
}
