package dev.egov.rules.derivation;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Derivation;
import dev.egov.rules.Domain;
import dev.egov.rules.RuleBookException;
import dev.egov.rules.Subsets;
import dev.egov.rules.Variable;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a set has an element, as the quarters reported have the first.
 *
 * @param source the set
 * @param element the element
 */
public record Contains(Variable<Set<Integer>> source, int element)
        implements Calculation<Boolean>, Derivation.OfOne<Set<Integer>, Boolean> {

    /**
     * Checks the element.
     *
     * @throws RuleBookException if no set of the source's domain has it
     */
    public Contains {
        boolean canHave = source.domain() instanceof Subsets sets && element >= sets.first() && element <= sets.last();
        if (!canHave) {
            throw new RuleBookException(
                    "what comes from " + source,
                    "no " + source.domain().type() + " has " + element,
                    "name an element that it can have");
        }
    }

    @Override
    public List<Variable<?>> sources() {
        return List.of(source);
    }

    @Override
    public Domain<Boolean> domain() {
        return new Domain.Flag();
    }

    @Override
    public Boolean map(Set<Integer> value) {
        return value.contains(element);
    }

    @Override
    public String text() {
        return source + " contains " + element;
    }

    @Override
    public String words(DecisionModel decision, Locale locale) {
        return Words.of(locale, "contains", decision.label(source, locale), String.valueOf(element));
    }
}
