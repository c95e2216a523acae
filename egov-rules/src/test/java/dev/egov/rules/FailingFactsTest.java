package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fact that cannot be read is named, with its decision, from the first question to the thousandth. */
class FailingFactsTest {

    private record Case(@Nullable Boolean one, @Nullable Boolean two) {}

    private static final LocalDate DAY = Sample.START;
    private static final Fact<Case, Boolean> ONE = Fact.of("one", Case::one);
    private static final Fact<Case, Boolean> TWO = Fact.of("two", Case::two);
    private static final int OFTEN = 300;

    private static Decision<Case> decision(Fact<Case, Boolean> fact, List<Fact<Case, Boolean>> givens) {
        return Sample.REGULATION.decision(
                "failing", Case.class, decision -> decision.facts(givens).norms(Sample.ban("1-x", fact.is(true))));
    }

    private static Decision<Case> derived(Derivation<Boolean> derivation) {
        return decision(Fact.derived("derived", new Domain.Flag(), derivation, ONE), List.of(ONE, TWO));
    }

    @Test
    void a_source_that_is_not_declared_is_found_out_at_the_first_question_and_at_all_others() {
        Decision<Case> decision = derived((facts, asOf) -> facts.get(TWO));
        for (int time = 0; time < OFTEN; time++) {
            assertUndeclared(() -> decision.outcome(new Case(true, true), DAY));
            assertUndeclared(() -> decision.allows(new Case(true, null), DAY));
            assertUndeclared(() -> decision.decide(new Case(null, true), DAY));
            assertUndeclared(
                    () -> decision.decide(decision.facts().set(ONE, true).build(), DAY));
        }
    }

    private static void assertUndeclared(ThrowingCallable question) {
        assertThatExceptionOfType(FactException.class)
                .isThrownBy(question)
                .withMessageContainingAll(
                        "decision failing", "fact derived", "reads two", "not among its sources [one]")
                .satisfies(failure -> assertThat(failure.fact()).isEqualTo("derived"))
                .satisfies(failure -> assertThat(failure.decision()).isEqualTo("failing"))
                .withCauseInstanceOf(RuleBookException.class);
    }

    @Test
    void it_is_found_out_whenever_it_is_read() {
        Decision<Case> decision =
                derived((facts, asOf) -> Boolean.FALSE.equals(facts.get(ONE)) ? facts.get(TWO) : facts.get(ONE));
        for (int time = 0; time < OFTEN; time++) {
            assertThat(decision.outcome(new Case(true, true), DAY)).isEqualTo(Outcome.COMPLIANT);
            assertThat(decision.outcome(new Case(null, true), DAY)).isEqualTo(Outcome.UNDETERMINED);
            assertUndeclared(() -> decision.outcome(new Case(false, true), DAY));
        }
    }

    @Test
    void a_proposal_reads_declared_sources_only() {
        Derivation<Boolean> opposite = new Derivation<>() {
            @Override
            public @Nullable Boolean derive(Facts facts, LocalDate asOf) {
                return Boolean.FALSE.equals(facts.get(ONE));
            }

            @Override
            public Optional<Map<Variable<?>, Object>> changesTowards(Boolean target, Facts facts) {
                return Boolean.TRUE.equals(facts.get(TWO)) ? Optional.of(Map.of(ONE, false)) : Optional.empty();
            }
        };
        Fact<Case, Boolean> derived = Fact.derived("derived", new Domain.Flag(), opposite, ONE);
        Decision<Case> decision = decision(derived.actionable(), List.of(ONE, TWO));
        assertUndeclared(() -> decision.decide(new Case(true, true), DAY).remedies());
    }

    @Test
    void a_getter_or_derivation_that_throws_is_named_and_its_cause_kept() {
        List<Throwable> causes = List.of(
                new IllegalStateException("no ink"),
                new StackOverflowError(),
                new AssertionError("never"),
                new IOException("disk"));
        for (Throwable cause : causes) {
            Fact<Case, Boolean> broken = broken(cause);
            Decision<Case> getter = decision(broken, List.of(broken));
            Decision<Case> derivation = derived((facts, asOf) -> raise(cause));
            for (int time = 0; time < OFTEN; time++) {
                assertFailure("broken", cause, () -> getter.outcome(new Case(true, true), DAY));
                assertFailure("broken", cause, () -> getter.decide(new Case(true, true), DAY));
                assertFailure("broken", cause, () -> getter.read(new Case(true, true)));
                assertFailure("derived", cause, () -> derivation.allows(new Case(true, true), DAY));
            }
        }
    }

    private static Fact<Case, Boolean> broken(Throwable cause) {
        return Fact.of("broken", subject -> raise(cause));
    }

    private static Boolean raise(Throwable cause) {
        return FailingFactsTest.<RuntimeException>raiseUnchecked(cause);
    }

    @SuppressWarnings("unchecked") // a checked one as compilers of other languages throw it
    private static <T extends Throwable> Boolean raiseUnchecked(Throwable cause) throws T {
        throw (T) cause;
    }

    private static void assertFailure(String fact, Throwable cause, ThrowingCallable question) {
        assertThatExceptionOfType(FactException.class)
                .isThrownBy(question)
                .withMessageStartingWith("decision failing: fact " + fact + " could not be read: ")
                .withCause(cause);
    }

    @Test
    void a_failure_that_cannot_describe_itself_is_told_by_its_type() {
        class Mute extends IllegalStateException {
            private static final long serialVersionUID = 1;

            @Override
            public String toString() {
                throw new IllegalStateException("mute");
            }
        }

        Fact<Case, Boolean> broken = broken(new Mute());
        Decision<Case> decision = decision(broken, List.of(broken));
        assertThatExceptionOfType(FactException.class)
                .isThrownBy(() -> decision.outcome(new Case(true, true), DAY))
                .withMessageEndingWith("Mute");
    }

    @Test
    void memory_that_has_run_out_is_nobodys_fault() {
        Fact<Case, Boolean> greedy = broken(new OutOfMemoryError("heap"));
        Decision<Case> decision = decision(greedy, List.of(greedy));
        for (int time = 0; time < OFTEN; time++) {
            assertThatThrownBy(() -> decision.outcome(new Case(true, true), DAY))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessage("heap");
        }
    }

    @Test
    void a_fact_that_fails_by_another_decision_is_told_as_it_was_there() {
        IllegalStateException cause = new IllegalStateException("no ink");
        Fact<Case, Boolean> broken = broken(cause);
        Decision<Case> inner = decision(broken, List.of(broken));
        Fact<Case, Boolean> asking = Fact.of("asking", subject -> inner.allows(subject, DAY));
        Decision<Case> outer = Sample.REGULATION.decision(
                "outer", Case.class, written -> written.facts(asking).norms(Sample.ban("1-x", asking.is(true))));
        for (int time = 0; time < OFTEN; time++) {
            assertFailure("broken", cause, () -> outer.outcome(new Case(true, true), DAY));
        }
    }

    @Test
    void memory_that_runs_out_over_the_description_of_a_failure_is_no_description() {
        OutOfMemoryError full = new OutOfMemoryError("heap");
        class Endless extends IllegalStateException {
            private static final long serialVersionUID = 1;

            @Override
            public String toString() {
                throw full;
            }
        }

        Fact<Case, Boolean> broken = broken(new Endless());
        Decision<Case> decision = decision(broken, List.of(broken));
        assertThatThrownBy(() -> decision.outcome(new Case(true, true), DAY)).isSameAs(full);
    }

    /** On the fast path it is not known which fact has failed, and here it does not fail again. */
    @Test
    void a_failure_that_does_not_come_again_is_told_all_the_same() {
        for (Throwable cause :
                List.of(new IllegalStateException("no ink"), new AssertionError("never"), new IOException("disk"))) {
            AtomicBoolean fails = new AtomicBoolean();
            Fact<Case, Boolean> broken =
                    Fact.of("broken", subject -> fails.getAndSet(false) ? raise(cause) : Boolean.TRUE);
            Decision<Case> decision = decision(broken, List.of(broken));
            for (int time = 0; time < OFTEN; time++) {
                assertThat(decision.outcome(new Case(true, true), DAY)).isEqualTo(Outcome.COMPLIANT);
            }
            fails.set(true);
            if (cause instanceof IOException) {
                assertThatThrownBy(() -> decision.outcome(new Case(true, true), DAY))
                        .isInstanceOf(IllegalStateException.class)
                        .hasCause(cause);
            } else {
                assertThatThrownBy(() -> decision.outcome(new Case(true, true), DAY))
                        .isSameAs(cause);
            }
        }
    }
}
