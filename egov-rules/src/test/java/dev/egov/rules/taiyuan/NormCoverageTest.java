package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Variable;
import dev.egov.rules.testkit.Question;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the chapters leave nothing out: no decision, no norm in it, no status that the norm can have there. */
class NormCoverageTest {

    /** Three quarters of a year are due on this day, none of the next year, all of the one before. */
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    static Stream<NormRow> rows() {
        return Stream.of(
                        OrganizationChapterTest.norms(),
                        PlanningChapterTest.norms(),
                        ProjectChapterTest.norms(),
                        ProjectReviewingTest.norms(),
                        ProjectBudgetTest.norms(),
                        NetworkChapterTest.norms(),
                        ApplicationChapterTest.norms(),
                        SharingChapterTest.norms(),
                        SecurityChapterTest.norms(),
                        EvaluationChapterTest.norms())
                .flatMap(List::stream);
    }

    @Test
    void every_norm_has_a_row_for_every_status_that_it_can_have_in_every_decision() {
        Map<String, Set<NormStatus>> covered = rows().collect(Collectors.groupingBy(
                row -> row.decision() + " " + row.norm(),
                TreeMap::new,
                Collectors.mapping(NormRow::status, Collectors.toCollection(() -> EnumSet.noneOf(NormStatus.class)))));
        Map<String, Set<NormStatus>> reachable = new TreeMap<>();
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            decision.norms().forEach(norm -> reachable.put(decision + " " + norm.id(), statuses(decision, norm)));
        }

        assertThat(covered).isEqualTo(reachable).hasSize(112);
    }

    static Stream<RulingRow> rulings() {
        return Stream.of(
                        OrganizationChapterTest.rulings(),
                        PlanningChapterTest.rulings(),
                        ProjectChapterTest.rulings(),
                        ProjectReviewingTest.rulings(),
                        ProjectBudgetTest.rulings(),
                        NetworkChapterTest.rulings(),
                        ApplicationChapterTest.rulings(),
                        SharingChapterTest.rulings(),
                        SecurityChapterTest.rulings(),
                        EvaluationChapterTest.rulings())
                .flatMap(List::stream);
    }

    @Test
    void every_decision_has_cases_with_their_outcome() {
        Set<Decision<?>> decided = rulings().map(RulingRow::decision).collect(Collectors.toSet());

        assertThat(decided).containsExactlyInAnyOrderElementsOf(Taiyuan2013.RULE_BOOK.decisions());
    }

    /** The statuses that a norm has over all cases, complete or not, that differ in the facts that it speaks of. */
    private static Set<NormStatus> statuses(Decision<?> decision, Norm norm) {
        Given<?> nothing = Given.of(decision, "");
        List<Question> cases = List.of(new Question(decision, nothing.facts(), DAY));
        for (Variable<?> fact : spokenOf(norm)) {
            cases = cases.stream()
                    .flatMap(some -> Stream.concat(some.withEach(fact).stream(), Stream.of(some.with(fact, null))))
                    .toList();
        }
        int place = decision.norms().indexOf(norm);
        return cases.stream()
                .map(some -> some.ruling().findings().get(place).status())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NormStatus.class)));
    }

    private static Set<Variable<?>> spokenOf(Norm norm) {
        Set<Variable<?>> facts = new LinkedHashSet<>();
        facts.addAll(norm.facts());
        return facts.stream()
                .flatMap(fact -> fact.givens().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
