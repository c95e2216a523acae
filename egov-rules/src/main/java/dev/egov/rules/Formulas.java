package dev.egov.rules;

import dev.egov.rules.engine.Formula;
import dev.egov.rules.engine.Rule;
import dev.egov.rules.engine.Rules;
import java.util.List;

/**
 * Conditions and norms as the engine takes them: over the numbers of some facts and of their values.
 *
 * @param facts the facts, of finite domains, in the order of their numbers
 */
record Formulas(List<? extends Variable<?>> facts) {

    /** The norms of a decision, and the guard without which none of them speaks. */
    Rules rules(Condition guard, List<Norm> norms) {
        return new Rules(formula(guard), norms.stream().map(this::rule).toList());
    }

    private Rule rule(Norm norm) {
        Outcome failed = norm.otherwise().map(Otherwise::contribution).orElse(Outcome.COMPLIANT);
        return new Rule(
                formula(norm.when()),
                formula(norm.unless()),
                formula(norm.requires()),
                Outcome.COMPLIANT.ordinal(),
                failed.ordinal());
    }

    private Formula formula(Condition condition) {
        return condition.fold(this::in, Formula.Not::new, Formula.All::new, Formula.Any::new);
    }

    private Formula in(Condition.In in) {
        long values = 0;
        for (Object value : in.values()) {
            values |= 1L << in.fact().domain().indexOf(value);
        }
        return new Formula.In(facts.indexOf(in.fact()), values);
    }
}
