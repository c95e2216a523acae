package dev.egov.benchmarks.growth;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.engine.Compiler;
import dev.egov.rules.engine.Forest;
import dev.egov.rules.engine.Formula;
import dev.egov.rules.engine.Rule;
import dev.egov.rules.engine.Rules;
import dev.egov.rules.engine.VariableOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** How large the diagram of a decision's outcomes is, compiled as the decision does it. */
final class Nodes {

    private final List<Variable<?>> facts;

    private Nodes(List<Variable<?>> facts) {
        this.facts = facts;
    }

    /**
     * The nodes of the diagram of outcomes.
     *
     * @param decision a decision without a guard and without derived facts
     * @return their number
     */
    static int of(Decision<?> decision) {
        Nodes declared = new Nodes(List.copyOf(decision.givens()));
        int[] order = VariableOrder.of(declared.rules(decision), declared.arities());
        Nodes ordered = new Nodes(
                Arrays.stream(order).<Variable<?>>mapToObj(declared.facts::get).toList());
        Forest forest = new Forest(ordered.arities());
        BitSet reached = new BitSet();
        reach(forest, new Compiler(forest).outcome(ordered.rules(decision)), reached);
        return reached.cardinality();
    }

    private static void reach(Forest forest, int diagram, BitSet reached) {
        if (diagram >= Forest.LEAVES && !reached.get(diagram)) {
            reached.set(diagram);
            int variable = forest.variable(diagram);
            for (int value = 0; value < forest.arity(variable); value++) {
                reach(forest, forest.child(diagram, variable, value), reached);
            }
        }
    }

    private int[] arities() {
        return facts.stream().mapToInt(fact -> fact.domain().values().size()).toArray();
    }

    private Rules rules(Decision<?> decision) {
        return new Rules(
                formula(decision.guard()),
                decision.norms().stream().map(this::rule).toList());
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
