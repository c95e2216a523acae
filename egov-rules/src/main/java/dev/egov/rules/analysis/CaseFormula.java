package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.Set;

/**
 * How a {@link CaseSet} was made, as data: what is said of the cases in it, for others than this library to check. A case
 * is complete or partial; a completion of it gives every unknown fact some value.
 */
public sealed interface CaseFormula {

    /** Any case. */
    record Everything() implements CaseFormula {}

    /**
     * A fact is not known.
     *
     * @param fact the fact
     */
    record Unknown(Variable<?> fact) implements CaseFormula {}

    /**
     * A condition holds in every completion.
     *
     * @param condition the condition
     */
    record Certainly(Condition condition) implements CaseFormula {}

    /**
     * A condition holds in some completion.
     *
     * @param condition the condition
     */
    record Possibly(Condition condition) implements CaseFormula {}

    /**
     * The outcomes that completions come to are one of some sets.
     *
     * @param sets those sets of outcomes of the scale
     */
    record Outcomes(Set<Set<Outcome>> sets) implements CaseFormula {}

    /**
     * The guard holds in some completion, and in all those completions a norm has the same status.
     *
     * @param norm the norm
     * @param status the status; UNKNOWN where these completions differ
     */
    record Status(Norm norm, NormStatus status) implements CaseFormula {}

    /**
     * A fact is not known, and two completions that differ in nothing else come to two outcomes.
     *
     * @param fact the fact
     */
    record Missing(Variable<?> fact) implements CaseFormula {}

    /**
     * What two formulas say is true.
     *
     * @param one the one
     * @param other the other
     */
    record And(CaseFormula one, CaseFormula other) implements CaseFormula {}

    /**
     * What one of two formulas says is true.
     *
     * @param one the one
     * @param other the other
     */
    record Or(CaseFormula one, CaseFormula other) implements CaseFormula {}

    /**
     * What a formula says is not true.
     *
     * @param formula the formula
     */
    record Not(CaseFormula formula) implements CaseFormula {}

    /**
     * What a formula says is true of this case, or of one that differs from it in nothing but what it says of a fact.
     *
     * @param formula the formula
     * @param fact the fact
     */
    record Whatever(CaseFormula formula, Variable<?> fact) implements CaseFormula {}
}
