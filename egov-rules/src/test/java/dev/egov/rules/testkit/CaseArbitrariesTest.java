package dev.egov.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.testkit.ModelArbitraries;
import dev.egov.rules.Decision;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.RandomGenerator;

/** Random cases of the regulation reach what there is to reach in it. */
class CaseArbitrariesTest {

    private static final int MANY = 1000;

    @Example
    void every_value_of_every_derived_fact_of_the_regulation_is_reached() {
        assertThat(Taiyuan2013.RULE_BOOK.decisions())
                .allSatisfy(decision ->
                        assertThat(CaseArbitraries.of(decision).unreached()).isEmpty());
    }

    @Example
    void complete_cases_know_everything_and_partial_ones_leave_any_fact_open(@ForAll Random random) {
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            assertThat(drawn(CaseArbitraries.complete(decision), random))
                    .allMatch(question -> question.gaps().isEmpty());
            Set<Variable<?>> gaps = new HashSet<>();
            drawn(CaseArbitraries.partial(decision), random).forEach(question -> gaps.addAll(question.gaps()));
            assertThat(gaps).hasSameSizeAs(decision.givens());
        }
    }

    @Example
    void finite_facts_take_all_their_values_and_every_day_is_in_force(@ForAll Random random) {
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            List<Question> drawn =
                    drawn(CaseArbitraries.complete(decision), random).toList();
            for (Variable<?> fact : decision.givens()) {
                assertThat(drawn)
                        .as("%s of %s", fact, decision)
                        .extracting(question -> (Object) question.facts().get(fact))
                        .containsAll(fact.domain().values());
            }
            assertThat(drawn)
                    .extracting(Question::asOf)
                    .contains(LocalDate.of(2013, 12, 12), LocalDate.of(2025, 4, 1))
                    .noneMatch(LocalDate.of(2013, 12, 12)::isAfter);
        }
    }

    @Example
    void all_decisions_of_a_rule_book_are_asked(@ForAll Random random) {
        assertThat(drawn(CaseArbitraries.complete(Taiyuan2013.RULE_BOOK), random)
                        .map(question -> question.decision().id())
                        .distinct())
                .hasSize(18);
        assertThat(drawn(CaseArbitraries.partial(Taiyuan2013.RULE_BOOK), random)
                        .map(question -> question.decision().id())
                        .distinct())
                .hasSize(18);
    }

    @Example
    void complete_records_of_the_model_leave_no_fact_unknown(@ForAll Random random) {
        assertThat(Taiyuan2013.RULE_BOOK.decisions())
                .extracting(decision -> (Object) decision.caseType())
                .containsExactlyElementsOf(ModelArbitraries.cases());
        Taiyuan2013.RULE_BOOK.decisions().forEach(decision -> assertEverythingRead(decision, random));
    }

    private static <C> void assertEverythingRead(Decision<C> decision, Random random) {
        drawn(ModelArbitraries.complete(decision.caseType().asSubclass(Record.class)), random)
                .limit(100)
                .forEach(made -> assertThat(
                                decision.read(decision.caseType().cast(made)).known())
                        .as("%s", made)
                        .hasSameSizeAs(decision.givens()));
    }

    private static <T> Stream<T> drawn(Arbitrary<T> arbitrary, Random random) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        return Stream.generate(() -> generator.next(random).value()).limit(MANY);
    }
}
