package dev.egov.rules;

import java.util.List;
import java.util.Locale;

/**
 * An unknown fact that matters to the outcome.
 *
 * @param decision the decision that misses it
 * @param fact the fact; its {@link Fact#domain()} has its type and allowed values
 * @param norms the norms whose status waits for it, in the order of the decision's norms
 */
public record MissingFact(Decision<?> decision, Fact<?, ?> fact, List<Norm> norms) {

    /**
     * What to ask somebody in order to learn it.
     *
     * @param locale Chinese, or anything else for English
     * @return the question
     */
    public String question(Locale locale) {
        return decision.question(fact, locale);
    }
}
