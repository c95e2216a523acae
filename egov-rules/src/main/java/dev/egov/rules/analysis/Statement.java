package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A {@link Theorem} in the making: where it speaks, and then what it says. Conditions may speak of facts of their own that
 * are {@linkplain dev.egov.rules.derivation.Calculation calculated} from the decision's given ones: of a county where the
 * decision asks for the city, of a percentage or of a day. Not safe for use by several threads.
 */
public final class Statement {

    private final String name;
    private final Decision<?> decision;
    private final List<Function<CaseSpace, CaseSet>> where = new ArrayList<>();
    private final List<Variable<?>> spokenOf = new ArrayList<>();

    Statement(String name, Decision<?> decision) {
        this.name = name;
        this.decision = decision;
    }

    /**
     * Leaves only the cases in which a condition holds, whatever the unknown facts turn out to be.
     *
     * @param condition the condition
     * @return this statement
     */
    public Statement where(Condition condition) {
        spokenOf.addAll(condition.facts());
        return where(space -> space.certainly(condition));
    }

    /**
     * Leaves only the cases in which a condition holds or may turn out to hold: "protected or unknown".
     *
     * @param condition the condition
     * @return this statement
     */
    public Statement wherePossibly(Condition condition) {
        spokenOf.addAll(condition.facts());
        return where(space -> space.possibly(condition));
    }

    /**
     * Leaves only some cases.
     *
     * @param cases picks the cases out of all
     * @return this statement
     */
    public Statement where(Function<CaseSpace, CaseSet> cases) {
        where.add(cases);
        return this;
    }

    /**
     * There the outcome is this one.
     *
     * @param outcome the outcome
     * @return the theorem
     */
    public Theorem outcomeIs(Outcome outcome) {
        return holds(space -> space.outcome(outcome));
    }

    /**
     * There the outcome cannot turn out to be this one.
     *
     * @param outcome the outcome; UNDETERMINED means that the outcome is known there
     * @return the theorem
     */
    public Theorem outcomeIsNot(Outcome outcome) {
        return holds(
                space -> space.outcomes(possible -> !possible.contains(outcome)).minus(space.outcome(outcome)));
    }

    /**
     * There the outcome cannot turn out to be higher.
     *
     * @param outcome an outcome of the scale
     * @return the theorem
     * @throws IllegalArgumentException if it is UNDETERMINED
     */
    public Theorem outcomeIsAtMost(Outcome outcome) {
        requireOnScale(outcome);
        return holds(space ->
                space.outcomes(possible -> possible.stream().allMatch(each -> each.compareTo(outcome) <= 0)));
    }

    /**
     * There the outcome cannot turn out to be lower.
     *
     * @param outcome an outcome of the scale
     * @return the theorem
     * @throws IllegalArgumentException if it is UNDETERMINED
     */
    public Theorem outcomeIsAtLeast(Outcome outcome) {
        requireOnScale(outcome);
        return holds(space ->
                space.outcomes(possible -> possible.stream().allMatch(each -> each.compareTo(outcome) >= 0)));
    }

    private static void requireOnScale(Outcome outcome) {
        if (outcome == Outcome.UNDETERMINED) {
            throw new IllegalArgumentException(outcome + " is not on the scale");
        }
    }

    /**
     * There the regulation does not stand in the way.
     *
     * @return the theorem
     */
    public Theorem allows() {
        return holds(CaseSpace::allowed);
    }

    /**
     * There the decision does not allow.
     *
     * @return the theorem
     */
    public Theorem neverAllows() {
        return holds(space -> space.all().minus(space.allowed()));
    }

    /**
     * There a norm does not have a status. A draft without the norm has no such case.
     *
     * @param norm the id of a norm of the decision
     * @param status the status
     * @return the theorem
     * @throws IllegalArgumentException if the decision has no such norm
     */
    public Theorem normIsNever(String norm, NormStatus status) {
        if (!hasNorm(decision, norm)) {
            throw new IllegalArgumentException("decision " + decision + " has no norm " + norm);
        }
        return holds(
                space -> hasNorm(space.decision(), norm) ? space.all().minus(space.status(norm, status)) : space.all());
    }

    private static boolean hasNorm(Decision<?> decision, String id) {
        return decision.norms().stream().anyMatch(norm -> norm.id().equals(id));
    }

    /**
     * There every case is one of some cases. The theorem is vacuous where no case is left, so that what is claimed of all
     * cases belongs here and not in the premise.
     *
     * @param cases picks those cases out of all
     * @return the theorem
     */
    public Theorem holds(Function<CaseSpace, CaseSet> cases) {
        List<Function<CaseSpace, CaseSet>> conditions = List.copyOf(where);
        return new Theorem(name, decision, List.copyOf(spokenOf), space -> {
            CaseSet left = space.all();
            for (Function<CaseSpace, CaseSet> condition : conditions) {
                left = left.and(condition.apply(space));
            }
            CaseSet against = left.minus(cases.apply(space));
            return Theorem.Finding.of(left, against, new Claim.NoCase(against.formula()));
        });
    }
}
