package dev.egov.benchmarks.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.benchmarks.decisions.byhand.HandlingByHand;
import dev.egov.benchmarks.decisions.byhand.ReviewByHand;
import dev.egov.benchmarks.decisions.byhand.ReviewFindingsByHand;
import dev.egov.benchmarks.decisions.byhand.SharingByHand;
import dev.egov.benchmarks.decisions.byhand.Written;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.sharing.DataResource;
import dev.egov.rules.Decision;
import dev.egov.rules.Finding;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written by hand copes with missing facts as exactly as the library, so that the comparison is fair. */
class ByHandTest {

    private static final int DRAWN = 20_000;
    private static final LocalDate LAST_DAY_BEFORE = LocalDate.of(2013, Month.DECEMBER, 11);

    @Test
    void a_review_written_by_hand_is_the_same_with_facts_missing() {
        assertSame(
                Taiyuan2013.PROJECT_REVIEW,
                ReviewByHand::outcome,
                ReviewFindingsByHand::findings,
                new ProjectReview(null, null));
    }

    @Test
    void handling_written_by_hand_is_the_same_with_facts_missing() {
        assertSame(
                Taiyuan2013.INFORMATION_HANDLING,
                HandlingByHand::outcome,
                HandlingByHand::findings,
                new InformationHandling(null, null, null, null));
    }

    @Test
    void sharing_written_by_hand_is_the_same_with_facts_missing() {
        assertSame(
                Taiyuan2013.DATA_SHARING,
                SharingByHand::outcome,
                SharingByHand::findings,
                new DataResource(null, null, null, null, null, null, null, null, null));
    }

    private static <C> void assertSame(
            Decision<C> decision,
            BiFunction<C, LocalDate, Outcome> outcome,
            BiFunction<C, LocalDate, List<Written>> findings,
            C bare) {
        Cases<C> cases = Cases.of(decision.caseType());
        Stream<C> drawn = Stream.concat(cases.complete(DRAWN).stream(), cases.partial(DRAWN).stream());
        Stream.concat(Stream.of(bare, cases.unknown()), drawn).forEach(subject -> {
            for (LocalDate day : List.of(Question.DAY, LAST_DAY_BEFORE, LAST_DAY_BEFORE.plusDays(1))) {
                Ruling ruling = decision.decide(subject, day);
                List<Written> expected =
                        ruling.findings().stream().map(ByHandTest::written).toList();
                if (outcome.apply(subject, day) != ruling.outcome()
                        || !findings.apply(subject, day).equals(expected)) {
                    assertThat(outcome.apply(subject, day))
                            .describedAs("%s", subject)
                            .isEqualTo(ruling.outcome());
                    assertThat(findings.apply(subject, day))
                            .describedAs("%s", subject)
                            .isEqualTo(expected);
                }
            }
        });
    }

    private static Written written(Finding finding) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Map.Entry<Variable<?>, Object> fact : finding.facts().entrySet()) {
            facts.put(fact.getKey().name(), fact.getValue());
        }
        return new Written(finding.norm().id(), finding.status(), facts);
    }
}
