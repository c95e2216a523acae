package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseSet;
import dev.egov.rules.analysis.CaseSpace;
import dev.egov.rules.analysis.Proof;
import dev.egov.rules.analysis.Theorem;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T4, T5 and T15 are proved of the engine's answers to any decision; of faulty answers they are refuted by a case. */
class TheoremsOfAnswersTest {

    private static final TheoremsOfAnswers HASTY = TheoremsOfAnswers.ENGINE.withOutcome(
            (space, outcome) -> space.outcomes(possible -> Collections.min(possible) == outcome));

    private static final TheoremsOfAnswers TIMID = TheoremsOfAnswers.ENGINE.withOutcome((space, outcome) -> {
        CaseSet answered = space.outcome(outcome).and(space.complete());
        return outcome == Outcome.UNDETERMINED ? space.all().minus(space.complete()) : answered;
    });

    private static final TheoremsOfAnswers CURIOUS = TheoremsOfAnswers.ENGINE.withMissing(
            (space, fact) -> space.outcome(Outcome.UNDETERMINED).and(space.unknown(fact)));

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    /** What is refuted of some answers, of the theorems with one of some numbers. */
    private static List<String> refutations(TheoremsOfAnswers answers, Decision<?> decision, String numbers) {
        return answers.about(decision)
                .filter(theorem -> theorem.name().matches("T(" + numbers + ") .*"))
                .map(Theorem::check)
                .filter(Proof::isRefuted)
                .map(Proof::toString)
                .toList();
    }

    @Test
    void to_answer_with_the_first_outcome_that_is_possible_is_refuted_by_what_comes_out() {
        assertThat(refutations(HASTY, Taiyuan2013.INFORMATION_HANDLING, "4|5"))
                .containsExactly(
                        "information-handling: T4 a known answer stays when a gap is filled: refuted by"
                                + " network = PRIVATE_NETWORK: COMPLIANT or REFERRED",
                        "information-handling: T5 the outcome is what that of every completion is: refuted by"
                                + " nothing known: NOT_APPLICABLE or COMPLIANT or REFERRED or DENIED");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void to_answer_with_the_first_outcome_that_is_possible_is_refuted_everywhere(Decision<?> decision) {
        assertThat(refutations(HASTY, decision, "4")).hasSize(1);
        assertThat(refutations(HASTY, decision, "5")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void to_answer_nothing_while_there_is_a_gap_is_refuted_by_a_gap_that_does_not_matter(Decision<?> decision) {
        assertThat(refutations(TIMID, decision, "4")).isEmpty();
        assertThat(refutations(TIMID, decision, "5")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void to_forget_a_missing_fact_is_refuted(Decision<?> decision) {
        CaseSpace all = CaseSpace.of(decision);
        for (Variable<?> forgotten : all.facts()) {
            TheoremsOfAnswers forgetful = TheoremsOfAnswers.ENGINE.withMissing(
                    (space, fact) -> fact == forgotten ? TheoremsOfAnswers.none(space) : space.missing(fact));
            assertThat(refutations(forgetful, decision, "15").isEmpty())
                    .as("forgetting %s", forgotten)
                    .isEqualTo(all.missing(forgotten).isEmpty());
        }
    }

    @Test
    void to_ask_for_what_does_not_matter_is_refuted() {
        assertThat(refutations(CURIOUS, Taiyuan2013.INFORMATION_HANDLING, "15"))
                .containsExactly(
                        "information-handling: T15 a fact is missing exactly where it still matters: refuted by"
                                + " nothing known: NOT_APPLICABLE or COMPLIANT or REFERRED or DENIED");
    }
}
