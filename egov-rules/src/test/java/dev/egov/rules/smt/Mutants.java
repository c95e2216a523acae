package dev.egov.rules.smt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Regulation;
import java.util.function.UnaryOperator;

/** Decisions that say something else than the regulation. */
final class Mutants {

    private Mutants() {}

    /** The decision with one norm changed. */
    static <C> Decision<C> with(Decision<C> decision, String id, UnaryOperator<Norm> change) {
        assertThat(decision.norms()).extracting(Norm::id).contains(id);
        return decision.withNorms(decision.norms().stream()
                .map(norm -> norm.id().equals(id) ? change.apply(norm) : norm)
                .toList());
    }

    /** The decision without a norm. */
    static <C> Decision<C> without(Decision<C> decision, String id) {
        assertThat(decision.norms()).extracting(Norm::id).contains(id);
        return decision.withNorms(
                decision.norms().stream().filter(norm -> !norm.id().equals(id)).toList());
    }

    /** The decision with another guard. */
    static <C> Decision<C> guardedBy(Decision<C> decision, Condition guard) {
        return Regulation.of(decision.regulation())
                .decision(
                        decision.id(),
                        decision.caseType(),
                        other -> other.guard(guard).facts(decision.givens()).norms(decision.norms()));
    }
}
