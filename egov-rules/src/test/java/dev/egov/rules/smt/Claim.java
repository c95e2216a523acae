package dev.egov.rules.smt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sosy_lab.java_smt.api.BooleanFormula;

/**
 * Something that is claimed of every case of a decision, proved when the solver finds no case against it: a second opinion
 * on decisions. Nothing here looks at a diagram; a {@link Decision} is read through its guard and its norms alone.
 *
 * <p>{@link SymbolicCase} is a case left open, {@link NormLogic} what norms make of a complete one, {@link GapLogic} what
 * they make of one with gaps, {@link Inquiry} asks the solver, and {@link FoundCase} asks the engine about what the solver
 * found. That the scripts that are written for other solvers are answered as the engine answers is tested with the
 * theorems of the rule book.
 *
 * @param violation makes the cases that could speak against it, and says when they do
 * @param engineAgrees checks that cases which the solver found speak against it by the engine's word too
 */
record Claim(Violation violation, Consumer<List<FoundCase>> engineAgrees) {

    /** Says what speaks against a claim. */
    @FunctionalInterface
    interface Violation {

        BooleanFormula in(Inquiry asked) throws Exception;
    }

    /** No case, gaps allowed, is allowed where some completion of it meets a condition. */
    static Claim neverAllowed(Function<Decision<?>, Condition> where) {
        return new Claim(
                asked -> {
                    SymbolicCase any = asked.partial();
                    Condition met = where.apply(asked.decision());
                    return asked.logic()
                            .and(asked.gaps().maybe(met, any), asked.gaps().allows(any));
                },
                found -> {
                    FoundCase any = found.get(0);
                    assertThat(any.maybe(where.apply(any.decision())))
                            .as("%s", any)
                            .isTrue();
                    assertThat(any.ruling().allows()).as("%s", any).isTrue();
                });
    }

    /** Every case, gaps allowed, is DENIED where every completion of it meets a condition. */
    static Claim denied(Function<Decision<?>, Condition> where) {
        return new Claim(
                asked -> {
                    SymbolicCase any = asked.partial();
                    SymbolicCase completion = asked.completionOf(any);
                    BooleanFormula met = asked.gaps().surely(where.apply(asked.decision()), any);
                    BooleanFormula denied = asked.norms().is(Outcome.DENIED, completion);
                    return asked.logic().and(met, asked.logic().not(denied));
                },
                found -> {
                    FoundCase any = found.get(0);
                    Outcome outcome = found.get(1).ruling().outcome();
                    assertThat(any.maybe(where.apply(any.decision()).negated()))
                            .as("%s", any)
                            .isFalse();
                    assertThat(outcome).as("%s", found).isNotIn(Outcome.DENIED, Outcome.UNDETERMINED);
                    assertThat(any.ruling().possibleOutcomes()).as("%s", any).contains(outcome);
                });
    }

    /** Of two complete cases that differ in one fact, the one with the earlier value never has the lower outcome. */
    static Claim earlierIsHigher(Function<Decision<?>, Variable<?>> ordered) {
        return earlierIsHigher(ordered, false);
    }

    /**
     * Of two cases that differ in one known fact, gaps in others allowed, the one with the earlier value never has the
     * lower one of the highest outcomes possible; so it is never allowed where the other is not.
     */
    static Claim earlierIsHigherWithGaps(Function<Decision<?>, Variable<?>> ordered) {
        return earlierIsHigher(ordered, true);
    }

    private static Claim earlierIsHigher(Function<Decision<?>, Variable<?>> ordered, boolean gaps) {
        return new Claim(
                asked -> {
                    Variable<?> fact = ordered.apply(asked.decision());
                    SymbolicCase later = gaps ? asked.partial() : asked.complete();
                    SymbolicCase earlier = gaps ? asked.partial() : asked.complete();
                    BooleanFormula lower = gaps
                            ? asked.gaps().isLower(earlier, later)
                            : asked.norms().isLower(earlier, later);
                    return asked.logic().and(earlier.equalsBut(fact, later), earlier.precedes(fact, later), lower);
                },
                found -> assertThat(highest(found.get(1))).as("%s", found).isLessThan(highest(found.get(0))));
    }

    private static Outcome highest(FoundCase one) {
        return Collections.max(one.ruling().possibleOutcomes());
    }

    /** Looks for a case of a decision that speaks against it. */
    Optional<List<FoundCase>> counterexample(Decision<?> decision) throws Exception {
        try (Inquiry asked = new Inquiry(decision)) {
            return asked.find(violation.in(asked));
        }
    }

    /** The solver finds no case against it. */
    void assertProved(Decision<?> decision) throws Exception {
        assertThat(counterexample(decision)).as("against it in %s", decision).isEmpty();
    }

    /** The solver finds a case against it, and the engine agrees that it is one. */
    void assertRefuted(Decision<?> decision) throws Exception {
        Optional<List<FoundCase>> found = counterexample(decision);
        assertThat(found).as("nothing against it in %s", decision).isPresent();
        engineAgrees.accept(found.orElseThrow());
    }
}
