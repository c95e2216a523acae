package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.engine.Formula;
import dev.egov.rules.engine.Rule;
import dev.egov.rules.engine.Rules;
import java.util.List;

/** Which variable of a diagram stands for a fact, and which of its values for a value of the fact. */
interface Numbering {

    /** The number of the variable of a fact. */
    int variable(Variable<?> fact);

    /** The number of a value of a fact among those of the variable. */
    int value(Variable<?> fact, Object value);

    /** A condition over these variables. */
    default Formula formula(Condition condition) {
        return condition.fold(this::in, Formula.Not::new, Formula.All::new, Formula.Any::new);
    }

    private Formula in(Condition.In in) {
        long values = in.values().stream()
                .mapToLong(value -> 1L << value(in.fact(), value))
                .reduce(0, (some, more) -> some | more);
        return new Formula.In(variable(in.fact()), values);
    }

    /** A norm over these variables, with the ordinals of outcomes as levels. */
    default Rule rule(Norm norm) {
        return new Rule(
                formula(norm.when()),
                formula(norm.unless()),
                formula(norm.requires()),
                Outcome.COMPLIANT.ordinal(),
                norm.otherwise()
                        .map(Otherwise::contribution)
                        .orElse(Outcome.COMPLIANT)
                        .ordinal());
    }

    /** The norms of a decision, or others, within its guard. */
    default Rules rules(Decision<?> decision, List<Norm> norms) {
        return new Rules(
                formula(decision.guard()), norms.stream().map(this::rule).toList());
    }
}
