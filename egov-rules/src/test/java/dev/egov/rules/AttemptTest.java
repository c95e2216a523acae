package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Many cases at a time: each has its answer, in its place. */
class AttemptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final int MANY = 10_000;

    @Test
    void many_cases_are_answered_in_their_order() {
        List<InformationHandling> cases = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            cases.add(new InformationHandling(
                    Network.values()[number % 4], null, Classification.values()[number % 7], null));
        }
        List<Attempt<InformationHandling>> attempts = Attempt.ofAll(Taiyuan2013.INFORMATION_HANDLING, cases, DAY);
        assertThat(attempts).extracting(Attempt::subject).isEqualTo(cases);
        for (Attempt<InformationHandling> attempt : attempts) {
            assertThat(attempt.allows()).isEqualTo(Taiyuan2013.INFORMATION_HANDLING.allows(attempt.subject(), DAY));
        }
    }

    @Test
    void a_case_that_fails_hides_no_other() {
        Fact<String, Boolean> numeric = Fact.of("numeric", text -> Integer.parseInt(text) >= 0);
        Decision<String> decision = Sample.REGULATION.decision(
                "numbers",
                String.class,
                written -> written.facts(numeric).norms(Sample.ban("1-positive", numeric.is(true))));
        List<String> cases = new ArrayList<>(List.of("1", "one", "-1"));
        cases.add(1, null);
        List<Attempt<String>> attempts = Attempt.ofAll(decision, cases, DAY);
        assertThat(attempts).extracting(Attempt::allows).containsExactly(true, false, false, false);
        assertThat(attempts.get(0).orElseThrow().outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(attempts.get(1).failure()).get().isInstanceOf(NullPointerException.class);
        assertThat(attempts.get(2).failure())
                .get()
                .isInstanceOf(FactException.class)
                .extracting(Throwable::getCause)
                .isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(attempts.get(2)::orElseThrow)
                .isSameAs(attempts.get(2).failure().orElseThrow());
        assertThat(attempts.get(3).ruling()).map(Ruling::outcome).contains(Outcome.DENIED);
    }

    @SuppressWarnings("unchecked") // thrown as compilers of other languages throw it
    private static <T extends Throwable> void raise(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void an_error_in_one_case_ends_no_other() {
        List<Throwable> errors = List.of(
                new StackOverflowError(),
                new AssertionError("no"),
                new NoClassDefFoundError("x"),
                new IOException("disk"),
                new OutOfMemoryError());
        Fact<Integer, Boolean> broken = Fact.of("broken", number -> {
            if (number > 0) {
                AttemptTest.<RuntimeException>raise(errors.get(number % errors.size()));
            }
            return true;
        });
        Decision<Integer> decision = Sample.REGULATION.decision(
                "errors", Integer.class, written -> written.facts(broken).norms(Sample.ban("1-x", broken.is(true))));
        List<Integer> cases = new ArrayList<>();
        for (int number = 0; number < 1_000; number++) {
            cases.add(number % 3 == 0 ? 0 : number);
        }
        List<Attempt<Integer>> attempts = Attempt.ofAll(decision, cases, DAY);
        for (int number = 0; number < cases.size(); number++) {
            Attempt<Integer> attempt = attempts.get(number);
            assertThat(attempt.allows()).isEqualTo(cases.get(number) == 0);
            if (cases.get(number) > 0) {
                assertThat(attempt.failure().orElseThrow())
                        .hasMessageContaining("errors")
                        .hasCause(errors.get(cases.get(number) % errors.size()));
            }
        }
    }

    @Test
    void without_a_day_nothing_is_decided() {
        assertThatNullPointerException()
                .isThrownBy(() -> Attempt.ofAll(Taiyuan2013.INFORMATION_HANDLING, List.of(), null))
                .withMessage("asOf");
    }

    @Test
    void it_is_a_ruling_or_a_failure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attempt<>("case", Optional.empty(), Optional.empty()));
    }
}
