package dev.egov.rules.analysis;

import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import dev.egov.rules.Variable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A set of cases of one {@link CaseSpace}, exactly, however many there are in it. */
public final class CaseSet {

    private final CaseSpace space;
    private final int diagram;
    private final CaseFormula formula;

    CaseSet(CaseSpace space, int diagram, CaseFormula formula) {
        this.space = space;
        this.diagram = diagram;
        this.formula = formula;
    }

    /**
     * What is said of the cases in it, as it was said when the set was made. Equal sets may have been made in two ways.
     *
     * @return the formula
     */
    public CaseFormula formula() {
        return formula;
    }

    /**
     * What is in this set and in another.
     *
     * @param other a set of the same space
     * @return the intersection
     * @throws IllegalArgumentException if the other is of another space
     */
    public CaseSet and(CaseSet other) {
        return new CaseSet(space, space.sets().and(diagram, of(other)), new CaseFormula.And(formula, other.formula));
    }

    /**
     * What is in this set or in another.
     *
     * @param other a set of the same space
     * @return the union
     * @throws IllegalArgumentException if the other is of another space
     */
    public CaseSet or(CaseSet other) {
        return new CaseSet(space, space.sets().or(diagram, of(other)), new CaseFormula.Or(formula, other.formula));
    }

    /**
     * What is in this set and not in another.
     *
     * @param other a set of the same space
     * @return the difference
     * @throws IllegalArgumentException if the other is of another space
     */
    public CaseSet minus(CaseSet other) {
        return new CaseSet(
                space,
                space.sets().without(diagram, of(other)),
                new CaseFormula.And(formula, new CaseFormula.Not(other.formula)));
    }

    private int of(CaseSet other) {
        if (other.space != space) {
            throw new IllegalArgumentException(
                    "sets of two spaces: of " + space.decision() + " and of " + other.space.decision());
        }
        return other.diagram;
    }

    /**
     * Whether no case is in it.
     *
     * @return whether it is empty
     */
    public boolean isEmpty() {
        return diagram == 0;
    }

    /**
     * How many cases are in it.
     *
     * @return the number, of complete and partial cases
     */
    public BigInteger size() {
        return space.sets().count(diagram)[1];
    }

    /**
     * Whether a case is in it.
     *
     * @param facts what is known of the case, made by the decision of the space or by one with the same facts
     * @param day a day on which the regulation is in force
     * @return whether it is
     * @throws IllegalArgumentException if the regulation is not in force yet, or the facts are of another decision
     */
    public boolean contains(Facts facts, LocalDate day) {
        LocalDate first = space.decision().regulation().inForceFrom();
        if (day.isBefore(first)) {
            throw new IllegalArgumentException("in force from " + first + ", and not on " + day);
        }
        int at = diagram;
        for (int variable = 0; variable < space.facts().size(); variable++) {
            int number = ((Fact<?, ?>) space.facts().get(variable)).index(facts, day);
            int unknown = space.forest().arity(variable) - 1;
            at = space.forest().child(at, variable, number < 0 ? unknown : number);
        }
        return at == 1;
    }

    /**
     * What becomes a case of this set when a fact is given some value, or is left unknown: the cases of this set, and
     * those that differ from one of them in nothing but that fact.
     *
     * @param fact a fact of {@link CaseSpace#facts}
     * @return the set of them, which does not ask for the fact
     * @throws IllegalArgumentException if cases are not told apart by that fact
     */
    public CaseSet whatever(Variable<?> fact) {
        return new CaseSet(
                space,
                space.sets().exists(diagram, space.dimensions().variable(fact)),
                new CaseFormula.Whatever(formula, fact));
    }

    /**
     * A case of this set of which as little is known as of any other.
     *
     * @return the case; empty where none is in the set
     */
    public Optional<CaseExample> smallest() {
        return isEmpty() ? Optional.empty() : Optional.of(example(Map.of()));
    }

    /** The same, with a value of a fact that the set does not ask for. */
    CaseExample example(Map<Variable<?>, Object> more) {
        int[] free = new int[space.facts().size()];
        for (int variable = 0; variable < free.length; variable++) {
            free[variable] = space.forest().arity(variable) - 1;
        }
        int[] values = space.sets().cheapest(diagram, free);
        Map<Variable<?>, Object> known = new LinkedHashMap<>();
        for (int variable = 0; variable < values.length; variable++) {
            Variable<?> fact = space.facts().get(variable);
            Object value = values[variable] == free[variable]
                    ? more.get(fact)
                    : space.dimensions().values(variable).get(values[variable]);
            if (value != null) {
                known.put(fact, value);
            }
        }
        return CaseExample.of(space, known);
    }

    /**
     * The set as boxes that do not overlap, for tables.
     *
     * @return the boxes, none for an empty set
     */
    public List<CaseBox> boxes() {
        return space.sets().boxes(diagram).stream()
                .map(box -> CaseBox.of(space.facts(), box))
                .toList();
    }

    int diagram() {
        return diagram;
    }

    /** Two sets are equal when they have the same cases of the same space. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseSet set && set.space == space && set.diagram == diagram;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(space) + diagram;
    }

    /** {@return how many cases are in it, and one of them} */
    @Override
    public String toString() {
        return size() + " cases of " + space.decision()
                + smallest().map(example -> ", as " + example).orElse("");
    }
}
