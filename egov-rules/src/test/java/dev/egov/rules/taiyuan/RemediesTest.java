package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Outcome;
import dev.egov.rules.Remedy;
import dev.egov.rules.Ruling;
import dev.egov.rules.ToldRemedy;
import dev.egov.rules.Variable;
import dev.egov.rules.testkit.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;

/** What holds of remedies, whatever the decision. */
class RemediesTest {

    @Property(tries = 2000)
    void what_is_allowed_needs_no_remedy(@ForAll(supplier = TaiyuanCases.Partial.class) Question question) {
        assertThat(question.ruling().allows() && !question.ruling().remedies().isEmpty())
                .isFalse();
    }

    @Property(tries = 2000)
    void every_remedy_works(@ForAll(supplier = TaiyuanCases.Partial.class) Question question) {
        assertThat(question.ruling().remedies())
                .allMatch(remedy -> question.with(remedy.changes()).ruling().allows());
    }

    @Property(tries = 2000)
    void a_remedy_with_a_change_left_out_does_not_work(
            @ForAll(supplier = TaiyuanCases.Partial.class) Question question) {
        for (Remedy remedy : question.ruling().remedies()) {
            List<Variable<?>> facts = List.copyOf(remedy.changes().keySet());
            int all = (1 << facts.size()) - 1;
            for (int kept = 0; kept < all; kept++) {
                Map<Variable<?>, Object> fewer = new HashMap<>();
                for (int place = 0; place < facts.size(); place++) {
                    if ((kept >> place & 1) != 0) {
                        fewer.put(facts.get(place), remedy.changes().get(facts.get(place)));
                    }
                }
                assertThat(question.with(fewer).ruling().allows())
                        .as("%s with only %s", question, fewer)
                        .isFalse();
            }
        }
    }

    @Property(tries = 2000)
    void a_remedy_changes_actionable_facts_only_and_each_to_another_value(
            @ForAll(supplier = TaiyuanCases.Partial.class) Question question) {
        assertThat(question.ruling().remedies()).allSatisfy(remedy -> {
            assertThat(remedy.changes()).isNotEmpty();
            remedy.changes().forEach((fact, value) -> {
                assertThat(fact.isActionable()).as("%s", fact).isTrue();
                assertThat(question.decision().givens().stream()).anyMatch(given -> given == fact);
                assertThat(value).isNotEqualTo(question.facts().get(fact));
            });
        });
    }

    @Property(tries = 2000)
    void remedies_differ_and_come_in_their_order(@ForAll(supplier = TaiyuanCases.Partial.class) Question question) {
        Ruling ruling = question.ruling();

        assertThat(ruling.remedies()).extracting(Remedy::changes).doesNotHaveDuplicates();
        assertThat(ToldRemedy.of(ruling)).isSortedAccordingTo(ToldRemedy.order(question.decision()));
    }

    @Property(tries = 2000)
    void a_remedy_tells_the_outcome_that_holds_after_it(
            @ForAll(supplier = TaiyuanCases.Partial.class) Question question) {
        assertThat(question.ruling().remedies()).allSatisfy(remedy -> {
            Ruling after = question.with(remedy.changes()).ruling();
            assertThat(remedy.outcome())
                    .isEqualTo(after.outcome())
                    .isIn(Outcome.COMPLIANT, Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED, Outcome.DEFICIENT);
            assertThat(remedy.facts().known()).isEqualTo(after.facts().known());
        });
    }

    @Property(tries = 1000)
    void whatever_changes_help_hold_a_remedy(
            @ForAll(supplier = TaiyuanCases.PartialAndComplete.class) Tuple.Tuple2<Question, Question> pair,
            @ForAll Random random) {
        Question question = pair.get1();
        Map<Variable<?>, Object> changes = new HashMap<>();
        for (Variable<?> fact : question.decision().givens()) {
            Object value = changed(question, fact, pair.get2().facts().get(fact));
            if (fact.isActionable() && value != null && random.nextInt(4) > 0) {
                changes.put(fact, value);
            }
        }

        if (!question.ruling().allows() && question.with(changes).ruling().allows()) {
            assertThat(question.ruling().remedies())
                    .as("%s helped by %s", question, changes)
                    .anyMatch(remedy ->
                            changes.entrySet().containsAll(remedy.changes().entrySet()));
        }
    }

    /** Of payments a remedy names the most that helps: what the progress made allows. */
    private static Object changed(Question question, Variable<?> fact, Object value) {
        return fact.name().equals("paidPercent")
                ? question.facts().get(Given.fact(question.decision(), "progressPercent"))
                : value;
    }
}
