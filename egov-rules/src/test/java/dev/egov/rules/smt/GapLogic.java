package dev.egov.rules.smt;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Outcome;
import org.sosy_lab.java_smt.api.BooleanFormula;
import org.sosy_lab.java_smt.api.BooleanFormulaManager;

/**
 * What a decision makes of a case with gaps, on a day in force, as formulas without quantifiers. Facts are independent of
 * each other, so that a condition holds in some completion of a case exactly when, for one of the {@link Way}s in which it
 * holds, each fact by itself may have one of the values that the way names.
 */
final class GapLogic {

    private final BooleanFormulaManager logic;
    private final Decision<?> decision;

    GapLogic(BooleanFormulaManager logic, Decision<?> decision) {
        this.logic = logic;
        this.decision = decision;
    }

    /** A condition holds in some completion of a case. */
    BooleanFormula maybe(Condition condition, SymbolicCase partial) {
        return logic.or(Way.of(condition).stream()
                .map(way -> logic.and(way.values().entrySet().stream()
                        .map(entry -> partial.may(entry.getKey(), entry.getValue()))
                        .toList()))
                .toList());
    }

    /** A condition holds in every completion of a case. */
    BooleanFormula surely(Condition condition, SymbolicCase partial) {
        return logic.not(maybe(condition.negated(), partial));
    }

    /** Some completion of a case comes to an outcome or to a higher one. */
    BooleanFormula mayReach(Outcome least, SymbolicCase partial) {
        if (least == Outcome.NOT_APPLICABLE) {
            return logic.makeTrue();
        }
        return logic.or(decision.norms().stream()
                .map(norm -> maybe(decision.guard().and(contributes(norm, least)), partial))
                .toList());
    }

    /** Every completion of a case is allowed: none comes to DEFERRED or to what stands above it. */
    BooleanFormula allows(SymbolicCase partial) {
        return logic.not(mayReach(Outcome.DEFERRED, partial));
    }

    /** The highest outcome possible of a case is lower than that of another. */
    BooleanFormula isLower(SymbolicCase partial, SymbolicCase other) {
        return logic.or(NormLogic.SCALE.stream()
                .map(outcome -> logic.and(mayReach(outcome, other), logic.not(mayReach(outcome, partial))))
                .toList());
    }

    private static Condition contributes(Norm norm, Outcome least) {
        if (least == Outcome.COMPLIANT) {
            return norm.when();
        }
        return norm.otherwise()
                .filter(otherwise -> NormLogic.breach(otherwise).compareTo(least) >= 0)
                .map(otherwise -> norm.when()
                        .and(norm.unless().negated())
                        .and(norm.requires().negated()))
                .orElse(Condition.never());
    }
}
