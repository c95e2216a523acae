package dev.egov.rules.smt;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import java.util.List;
import java.util.Optional;
import org.sosy_lab.java_smt.api.BooleanFormula;
import org.sosy_lab.java_smt.api.BooleanFormulaManager;

/**
 * What a decision makes of a complete case, on a day in force, as formulas: the status of each norm from its <em>when</em>,
 * <em>unless</em> and <em>requires</em>, and the outcome as the highest contribution of the norms.
 */
final class NormLogic {

    /** The outcomes of complete cases, from the lowest to the highest. */
    static final List<Outcome> SCALE = List.of(
            Outcome.NOT_APPLICABLE,
            Outcome.COMPLIANT,
            Outcome.DEFICIENT,
            Outcome.DEFERRED,
            Outcome.REFERRED,
            Outcome.DENIED);

    private final BooleanFormulaManager logic;
    private final Decision<?> decision;

    NormLogic(BooleanFormulaManager logic, Decision<?> decision) {
        this.logic = logic;
        this.decision = decision;
    }

    /** A condition holds in a complete case. */
    BooleanFormula holds(Condition condition, SymbolicCase complete) {
        if (condition instanceof Condition.In in) {
            return complete.holds(in);
        }
        if (condition instanceof Condition.Not not) {
            return logic.not(holds(not.condition(), complete));
        }
        if (condition instanceof Condition.All all) {
            return logic.and(
                    all.conditions().stream().map(part -> holds(part, complete)).toList());
        }
        List<Condition> parts = ((Condition.Any) condition).conditions();
        return logic.or(parts.stream().map(part -> holds(part, complete)).toList());
    }

    /** A norm has a status in a complete case. */
    BooleanFormula has(Norm norm, NormStatus status, SymbolicCase complete) {
        BooleanFormula applies = holds(norm.when(), complete);
        BooleanFormula excepted = holds(norm.unless(), complete);
        BooleanFormula met = holds(norm.requires(), complete);
        boolean advises = norm.otherwise().equals(Optional.of(Otherwise.ADVISE));
        BooleanFormula failed = logic.and(applies, logic.not(excepted), logic.not(met));
        return switch (status) {
            case NOT_APPLICABLE -> logic.not(applies);
            case EXCEPTED -> logic.and(applies, excepted);
            case SATISFIED -> logic.and(applies, logic.not(excepted), met);
            case BREACHED -> advises ? logic.makeFalse() : failed;
            case NOT_FOLLOWED -> advises ? failed : logic.makeFalse();
            case UNKNOWN -> logic.makeFalse();
        };
    }

    /** The outcome of a complete case stands at a place of the scale, or above it. */
    BooleanFormula reaches(Outcome least, SymbolicCase complete) {
        if (least == Outcome.NOT_APPLICABLE) {
            return logic.makeTrue();
        }
        return logic.and(
                holds(decision.guard(), complete),
                logic.or(decision.norms().stream()
                        .map(norm -> contributes(norm, least, complete))
                        .toList()));
    }

    /** The outcome of a complete case is this one. */
    BooleanFormula is(Outcome outcome, SymbolicCase complete) {
        int place = SCALE.indexOf(outcome);
        BooleanFormula reached = reaches(outcome, complete);
        return place == SCALE.size() - 1
                ? reached
                : logic.and(reached, logic.not(reaches(SCALE.get(place + 1), complete)));
    }

    /** The outcome of a complete case is lower than that of another. */
    BooleanFormula isLower(SymbolicCase complete, SymbolicCase other) {
        return logic.or(SCALE.stream()
                .map(outcome -> logic.and(reaches(outcome, other), logic.not(reaches(outcome, complete))))
                .toList());
    }

    private BooleanFormula contributes(Norm norm, Outcome least, SymbolicCase complete) {
        return logic.or(List.of(NormStatus.values()).stream()
                .filter(status -> contribution(norm, status).compareTo(least) >= 0)
                .map(status -> has(norm, status, complete))
                .toList());
    }

    private static Outcome contribution(Norm norm, NormStatus status) {
        return switch (status) {
            case NOT_APPLICABLE, UNKNOWN -> Outcome.NOT_APPLICABLE;
            case EXCEPTED, SATISFIED, NOT_FOLLOWED -> Outcome.COMPLIANT;
            case BREACHED -> norm.otherwise().map(NormLogic::breach).orElse(Outcome.NOT_APPLICABLE);
        };
    }

    /** What a breach comes to. */
    static Outcome breach(Otherwise otherwise) {
        return switch (otherwise) {
            case DENY -> Outcome.DENIED;
            case REFER -> Outcome.REFERRED;
            case DEFER -> Outcome.DEFERRED;
            case DUTY -> Outcome.DEFICIENT;
            case ADVISE -> Outcome.COMPLIANT;
        };
    }
}
