package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fails for values that nobody has stated leads nowhere, and keeps no ruling from being given. */
class FailingProposalsTest {

    private static final Fact<Object, Integer> PARTS = Fact.<Object, Integer>of(
                    "parts", new Domain.WholeNumber(0, 3), some -> null)
            .actionable();
    private static final Fact<Object, Boolean> SHARE =
            Fact.derived("share", new Domain.Flag(), PARTS, parts -> 6 / parts >= 3);
    private static final Decision<Object> DECISION =
            Sample.decision(List.of(PARTS, Sample.A), Sample.ban("1-x", SHARE.is(true)));

    private static Ruling ruling(@Nullable Integer parts) {
        return DECISION.decide(DECISION.facts().set(PARTS, parts).build(), Sample.START);
    }

    @Test
    void a_value_for_which_a_derivation_fails_is_no_remedy() {
        for (Ruling ruling : List.of(ruling(3), ruling(null))) {
            assertThat(ruling.remedies())
                    .extracting(Remedy::changes)
                    .containsExactly(Map.of(PARTS, 1), Map.of(PARTS, 2));
            assertThat(ruling.explain(Locale.CHINESE)).contains("parts改为1");
        }
        assertThat(ruling(3).outcome()).isEqualTo(Outcome.DENIED);
        assertThat(ruling(null).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void a_case_for_which_it_fails_is_not_decided() {
        assertThatExceptionOfType(FactException.class)
                .isThrownBy(() -> ruling(0))
                .withCauseInstanceOf(ArithmeticException.class);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> Optional<Map<Variable<?>, Object>> raise(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static Optional<Map<Variable<?>, Object>> changing(@Nullable Variable<?> fact, @Nullable Object value) {
        Map<@Nullable Variable<?>, @Nullable Object> changes = new HashMap<>();
        changes.put(fact, value);
        return unchecked(changes);
    }

    @SuppressWarnings("unchecked") // as somebody without a null checker proposes them
    private static Optional<Map<Variable<?>, Object>> unchecked(@Nullable Object changes) {
        return (Optional<Map<Variable<?>, Object>>) (Optional<?>) Optional.ofNullable(changes);
    }

    private enum Failure {
        UNCHECKED(() -> raise(new IllegalStateException("no ink"))),
        CHECKED(() -> FailingProposalsTest.<RuntimeException>raise(new IOException("disk"))),
        OVERFLOW(() -> raise(new StackOverflowError())),
        LINKAGE(() -> raise(new NoClassDefFoundError("x"))),
        NULL(() -> null),
        NULL_KEY(() -> changing(null, true)),
        NULL_VALUE(() -> changing(Sample.A, null)),
        FOREIGN_FACT(() -> changing(PARTS, 1)),
        OTHER_TYPE(() -> changing(Sample.A, "yes"));

        private final Supplier<@Nullable Optional<Map<Variable<?>, Object>>> proposal;

        Failure(Supplier<@Nullable Optional<Map<Variable<?>, Object>>> proposal) {
            this.proposal = proposal;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_derivation_that_fails_to_propose_proposes_nothing(Failure failure) {
        Fact<Object, Boolean> failing = Fact.derived(
                "failing",
                new Domain.Flag(),
                new Derivation<>() {
                    @Override
                    public @Nullable Boolean derive(Facts facts, LocalDate asOf) {
                        return facts.get(Sample.A);
                    }

                    @Override
                    public @Nullable Optional<Map<Variable<?>, Object>> changesTowards(Boolean target, Facts facts) {
                        return failure.proposal.get();
                    }
                },
                Sample.A);
        Decision<Object> decision = Sample.decision(List.of(Sample.A, PARTS), Sample.ban("1-x", failing.is(true)));
        Facts facts = decision.facts().set(Sample.A, false).build();
        assertThat(decision.decide(facts, Sample.START).remedies())
                .extracting(Remedy::changes)
                .containsExactly(Map.of(Sample.A, true));
    }

    /** Whether the parts are known at all; so many are proposed. */
    private static Decision<Object> known(Object proposed) {
        Fact<Object, Boolean> known = Fact.derived(
                "known",
                new Domain.Flag(),
                new Derivation<>() {
                    @Override
                    public @Nullable Boolean derive(Facts facts, LocalDate asOf) {
                        return facts.get(PARTS) != null;
                    }

                    @Override
                    public Optional<Map<Variable<?>, Object>> changesTowards(Boolean target, Facts facts) {
                        return Optional.of(Map.of(PARTS, proposed));
                    }
                },
                PARTS);
        return Sample.decision(List.of(PARTS), Sample.ban("1-x", known.is(true)));
    }

    @Test
    void a_value_that_a_fact_does_not_have_is_no_remedy() {
        for (Object proposed : List.of(4, "2")) {
            Decision<Object> decision = known(proposed);
            assertThat(decision.decide(decision.facts().build(), Sample.START).remedies())
                    .extracting(Remedy::changes)
                    .containsExactly(Map.of(PARTS, 0), Map.of(PARTS, 1), Map.of(PARTS, 2), Map.of(PARTS, 3));
        }
        Decision<Object> decision = known(2);
        assertThat(decision.decide(decision.facts().build(), Sample.START).remedies())
                .extracting(Remedy::changes)
                .containsExactly(Map.of(PARTS, 2));
    }

    @Test
    void memory_that_runs_out_over_a_proposal_is_not_taken_for_none() {
        OutOfMemoryError full = new OutOfMemoryError("heap");
        Fact<Object, Boolean> proposing = Fact.derived(
                "proposing",
                new Domain.Flag(),
                new Derivation<>() {
                    @Override
                    public @Nullable Boolean derive(Facts facts, LocalDate asOf) {
                        return facts.get(Sample.A);
                    }

                    @Override
                    public Optional<Map<Variable<?>, Object>> changesTowards(Boolean target, Facts facts) {
                        throw full;
                    }
                },
                Sample.A);
        Fact<Object, Boolean> tried = Fact.derived("tried", new Domain.Flag(), Sample.A, a -> {
            if (a) {
                throw full;
            }
            return false;
        });
        for (Fact<Object, Boolean> fact : List.of(proposing, tried)) {
            Decision<Object> decision = Sample.decision(List.of(Sample.A), Sample.ban("1-x", fact.is(true)));
            Ruling ruling =
                    decision.decide(decision.facts().set(Sample.A, false).build(), Sample.START);
            assertThatThrownBy(ruling::remedies).isSameAs(full);
        }
    }
}
