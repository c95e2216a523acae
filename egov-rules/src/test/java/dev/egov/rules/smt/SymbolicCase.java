package dev.egov.rules.smt;

import dev.egov.rules.Condition;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sosy_lab.java_smt.api.BooleanFormula;
import org.sosy_lab.java_smt.api.BooleanFormulaManager;
import org.sosy_lab.java_smt.api.Model;

/**
 * Any case of a decision: a boolean for each value of each fact, true where the fact may have that value. A fact that is
 * known may have one value, a fact that is unknown every one.
 */
final class SymbolicCase {

    private final BooleanFormulaManager logic;
    private final Map<Variable<?>, List<BooleanFormula>> values = new LinkedHashMap<>();

    /**
     * A case about which nothing is said yet.
     *
     * @param logic makes the formulas
     * @param name tells it from other cases of one inquiry
     * @param facts the facts that conditions speak of
     */
    SymbolicCase(BooleanFormulaManager logic, String name, Collection<Variable<?>> facts) {
        this.logic = logic;
        for (Variable<?> fact : facts) {
            List<BooleanFormula> each = new ArrayList<>();
            for (int index = 0; index < fact.domain().values().size(); index++) {
                each.add(logic.makeVariable(name + " " + fact + " " + index));
            }
            values.put(fact, each);
        }
    }

    /** A fact may have one of some values. */
    BooleanFormula may(Variable<?> fact, Collection<?> meant) {
        return logic.or(meant.stream().map(value -> value(fact, value)).toArray(BooleanFormula[]::new));
    }

    /** What a condition names of its fact, where the fact is known. */
    BooleanFormula holds(Condition.In in) {
        return may(in.fact(), in.values());
    }

    /** A fact is unknown. */
    BooleanFormula isUnknown(Variable<?> fact) {
        return logic.and(values.get(fact));
    }

    /** Every fact is known. */
    BooleanFormula isComplete() {
        return logic.and(values.keySet().stream().map(this::isKnown).toList());
    }

    /** Every fact is known or unknown, and nothing between. */
    BooleanFormula isPartial() {
        return logic.and(values.keySet().stream()
                .map(fact -> logic.or(isKnown(fact), isUnknown(fact)))
                .toList());
    }

    /** This case is another one with every gap filled. */
    BooleanFormula completes(SymbolicCase partial) {
        List<BooleanFormula> allowed = new ArrayList<>();
        allowed.add(isComplete());
        values.forEach((fact, each) -> {
            for (int index = 0; index < each.size(); index++) {
                allowed.add(logic.implication(
                        each.get(index), partial.values.get(fact).get(index)));
            }
        });
        return logic.and(allowed);
    }

    /** This case and another say the same of every fact but one. */
    BooleanFormula equalsBut(Variable<?> except, SymbolicCase other) {
        List<BooleanFormula> equal = new ArrayList<>();
        values.forEach((fact, each) -> {
            for (int index = 0; fact != except && index < each.size(); index++) {
                equal.add(logic.equivalence(
                        each.get(index), other.values.get(fact).get(index)));
            }
        });
        return logic.and(equal);
    }

    /** A fact is known, and its value comes before the one that it has in another case, where it is known too. */
    BooleanFormula precedes(Variable<?> fact, SymbolicCase other) {
        List<BooleanFormula> here = values.get(fact);
        List<BooleanFormula> there = other.values.get(fact);
        List<BooleanFormula> pairs = new ArrayList<>();
        for (int index = 0; index < here.size(); index++) {
            pairs.add(logic.and(here.get(index), logic.or(there.subList(index + 1, there.size()))));
        }
        return logic.and(isKnown(fact), other.isKnown(fact), logic.or(pairs));
    }

    /** This case says of every fact what a list of values says; a fact that is not listed is unknown. */
    BooleanFormula is(Map<Variable<?>, Object> known) {
        List<BooleanFormula> said = new ArrayList<>();
        for (Variable<?> fact : values.keySet()) {
            Object value = known.get(fact);
            said.add(value == null ? isUnknown(fact) : logic.and(isKnown(fact), value(fact, value)));
        }
        return logic.and(said);
    }

    /** What a model says of this case: the values of the facts that are known. */
    Map<Variable<?>, Object> in(Model model) {
        Map<Variable<?>, Object> known = new LinkedHashMap<>();
        values.forEach((fact, each) -> {
            List<?> possible = fact.domain().values().stream()
                    .filter(value -> Boolean.TRUE.equals(model.evaluate(value(fact, value))))
                    .toList();
            if (possible.size() == 1) {
                known.put(fact, possible.get(0));
            }
        });
        return known;
    }

    private BooleanFormula value(Variable<?> fact, Object value) {
        return values.get(fact).get(fact.domain().indexOf(value));
    }

    private BooleanFormula isKnown(Variable<?> fact) {
        List<BooleanFormula> each = values.get(fact);
        List<BooleanFormula> clauses = new ArrayList<>();
        clauses.add(logic.or(each));
        for (int first = 0; first < each.size(); first++) {
            for (int second = first + 1; second < each.size(); second++) {
                clauses.add(logic.not(logic.and(each.get(first), each.get(second))));
            }
        }
        return logic.and(clauses);
    }
}
