package dev.egov.rules.analysis;

import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.List;

/** What a {@link Theorem} says of the cases of its decision, as data, for others than this library to check. */
public sealed interface Claim {

    /**
     * There is no such case.
     *
     * @param against what is said of a case that speaks against the theorem
     */
    record NoCase(CaseFormula against) implements Claim {}

    /**
     * Some case comes to an outcome.
     *
     * @param outcome the outcome
     */
    record Reached(Outcome outcome) implements Claim {}

    /**
     * Between any two cases that differ in nothing but the value of one fact, and there in two values that stand side by
     * side, neither the lowest nor the highest of the outcomes that their completions come to gets lower.
     *
     * @param fact the fact
     * @param ascending its values
     */
    record NeverLower(Variable<?> fact, List<?> ascending) implements Claim {

        /** Copies the values. */
        public NeverLower {
            ascending = List.copyOf(ascending);
        }
    }

    /**
     * Any two cases that differ in nothing but the value of one fact come to the same outcomes.
     *
     * @param fact the fact
     */
    record NoDifference(Variable<?> fact) implements Claim {}
}
