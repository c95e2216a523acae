package dev.egov.benchmarks.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.network.InformationHandling;
import dev.egov.model.project.ProjectReview;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CasesTest {

    static final List<Decision<?>> DECISIONS = Taiyuan2013.RULE_BOOK.decisions();

    @Test
    void all_cases_are_there_once() {
        Cases<InformationHandling> cases = Cases.of(InformationHandling.class);
        assertThat(cases.size()).isEqualTo(4 * 3 * 7 * 2);
        assertThat(cases.all()).doesNotHaveDuplicates().hasSize(4 * 3 * 7 * 2);
    }

    @Test
    void too_many_cases_are_drawn_at_random_and_the_same_every_time() {
        Cases<ProjectReview> cases = Cases.of(ProjectReview.class);
        assertThat(cases.size()).isEqualTo(4_587_520);
        assertThat(cases.upTo(1000)).hasSize(1000).containsExactlyElementsOf(cases.complete(1000));
        assertThat(Cases.of(InformationHandling.class).upTo(1000)).hasSize(168);
    }

    @ParameterizedTest
    @FieldSource("DECISIONS")
    <C> void complete_cases_are_decided_and_cases_with_gaps_mostly_are_not(Decision<C> decision) {
        Cases<C> cases = Cases.of(decision.caseType());
        assertThat(cases.complete(100))
                .allSatisfy(subject -> assertThat(
                                decision.decide(subject, Question.DAY).missingFacts())
                        .isEmpty());
        assertThat(cases.partial(100))
                .extracting(subject -> decision.decide(subject, Question.DAY).outcome())
                .contains(Outcome.UNDETERMINED);
        assertThat(decision.read(cases.unknown()).known()).isEmpty();
    }
}
