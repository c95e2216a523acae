package dev.egov.rules.analysis;

import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts by which the cases of a decision are told apart.
 *
 * @param facts those that conditions speak of, and given facts of finite domains that stand behind none of them
 */
record Dimensions(List<Variable<?>> facts) implements Numbering {

    static Dimensions of(Decision<?> decision) {
        return of(decision, List.of());
    }

    /** The same, with other facts that come from given facts of the decision, as far as none of those is taken. */
    static Dimensions of(Decision<?> decision, List<Variable<?>> others) {
        Set<Variable<?>> spokenOf = new LinkedHashSet<>();
        spokenOf.addAll(decision.guard().facts());
        for (Norm norm : decision.norms()) {
            spokenOf.addAll(norm.facts());
        }
        Set<Variable<?>> sources = new LinkedHashSet<>();
        spokenOf.forEach(fact -> sources.addAll(fact.givens()));
        for (Variable<?> other : others) {
            if (decision.givens().containsAll(other.givens()) && Collections.disjoint(sources, other.givens())) {
                spokenOf.add(other);
                sources.addAll(other.givens());
            }
        }
        List<Variable<?>> facts = new ArrayList<>();
        for (Variable<?> given : decision.givens()) {
            for (Variable<?> fact : spokenOf) {
                if (fact.givens().get(0) == given) {
                    facts.add(fact);
                }
            }
            if (!sources.contains(given) && !given.domain().values().isEmpty()) {
                facts.add(given);
            }
        }
        return new Dimensions(List.copyOf(facts));
    }

    /** The facts of several decisions, one after the other. */
    static List<Variable<?>> of(List<Decision<?>> decisions) {
        return decisions.stream()
                .<Variable<?>>flatMap(decision -> of(decision).facts.stream())
                .toList();
    }

    /** How many values each variable has. */
    int[] arities() {
        return facts.stream().mapToInt(fact -> fact.domain().values().size()).toArray();
    }

    @Override
    public int value(Variable<?> fact, Object value) {
        return fact.domain().indexOf(value);
    }

    @Override
    public int variable(Variable<?> fact) {
        int variable = facts.indexOf(fact);
        if (variable < 0) {
            throw new IllegalArgumentException("cases are not told apart by " + fact + ", but by " + facts);
        }
        return variable;
    }

    List<?> values(int variable) {
        return facts.get(variable).domain().values();
    }
}
