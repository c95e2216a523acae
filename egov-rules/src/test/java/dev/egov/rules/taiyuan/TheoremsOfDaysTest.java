package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Enactment;
import dev.egov.rules.Outcome;
import dev.egov.rules.Regulation;
import dev.egov.rules.Ruling;
import dev.egov.rules.analysis.Cases;
import dev.egov.rules.testkit.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T14: before 12 December 2013 every decision is NOT_APPLICABLE (art. 34), which a law that began earlier is not. */
class TheoremsOfDaysTest {

    private static final List<LocalDate> BEFORE =
            List.of(LocalDate.of(2013, 12, 11), LocalDate.of(2013, 1, 1), LocalDate.of(1949, 10, 1));

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void nothing_applies_before(Decision<?> decision) {
        assertThat(applying(decision)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_law_in_force_a_day_earlier_is_refuted_by_a_case_of_that_day(Decision<?> decision) {
        assertThat(applying(earlier(decision)).orElseThrow())
                .satisfies(question -> assertThat(question.asOf()).isEqualTo("2013-12-11"));
    }

    @Test
    void such_a_case_reads_like_one() {
        assertThat(applying(earlier(Taiyuan2013.AUTHORITY_COMPETENCE)).orElseThrow())
                .hasToString("authority-competence as of 2013-12-11: {}");
    }

    /** A case that some norm speaks of, or may speak of, before. */
    private static Optional<Question> applying(Decision<?> decision) {
        return Cases.of(decision).stream()
                .flatMap(question -> BEFORE.stream().map(question::asOf))
                .filter(question -> !isNotApplicable(question.ruling()))
                .findFirst();
    }

    private static boolean isNotApplicable(Ruling ruling) {
        return ruling.outcome() == Outcome.NOT_APPLICABLE
                && ruling.findings().isEmpty()
                && ruling.missingFacts().isEmpty()
                && ruling.remedies().isEmpty();
    }

    private static <C> Decision<C> earlier(Decision<C> decision) {
        Enactment law = decision.regulation();
        return new Regulation(law.id(), law.citation(), law.version(), LocalDate.of(2013, 12, 11), law.texts())
                .decision(
                        decision.id(),
                        decision.caseType(),
                        same -> same.guard(decision.guard())
                                .facts(decision.givens())
                                .norms(decision.norms()));
    }
}
