package dev.egov.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.benchmarks.growth.Book.Answers;
import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Books that are made up are the same each time, and answer in more than one way. */
class BookTest {

    @ParameterizedTest
    @EnumSource(Ties.class)
    void a_seed_makes_one_book(Ties ties) {
        Decision<Answers> decision = new Book(ties, 12, 40, 5).decision();
        Decision<Answers> again = new Book(ties, 12, 40, 5).decision();
        Decision<Answers> other = new Book(ties, 12, 40, 6).decision();

        assertThat(decision.norms()).hasSize(40).extracting(Object::toString).isEqualTo(text(again));
        assertThat(text(decision)).isNotEqualTo(text(other));
        assertThat(decision.givens()).hasSize(12).extracting(Fact::name).isNotEqualTo(sorted(decision));
    }

    @ParameterizedTest
    @EnumSource(Ties.class)
    void its_cases_come_to_many_outcomes(Ties ties) {
        Book book = new Book(ties, 12, 15, 5);
        Decision<Answers> decision = book.decision();
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (Answers answers : book.cases(200, 0)) {
            outcomes.add(decision.outcome(answers, Book.DAY));
        }

        assertThat(outcomes).hasSizeGreaterThan(2).doesNotContain(Outcome.UNDETERMINED);
    }

    @Test
    void a_case_has_as_many_unknown_facts_as_it_should() {
        Book book = new Book(Ties.CHAPTERS, 12, 15, 5);

        assertThat(book.cases(20, 4))
                .allSatisfy(answers -> assertThat(answers.values())
                        .hasSize(12)
                        .filteredOn(Objects::isNull)
                        .hasSize(4));
    }

    @Test
    void a_cost_is_read_as_it_was_written() {
        Cost cost = new Cost(60, 200, 15, 40.25, Double.NaN, 600, 6_000.5, 9e5);

        assertThat(Cost.parse(cost.line())).isEqualTo(cost);
        assertThat(cost.isTooLarge()).isTrue();
        assertThat(List.of(Cost.time(600), Cost.time(6_000.5), Cost.time(9e5), Cost.number(Double.NaN)))
                .containsExactly("600 ns", "6.0 µs", "900 µs", "too large");
    }

    private static List<String> text(Decision<Answers> decision) {
        return decision.norms().stream().map(Object::toString).toList();
    }

    private static List<String> sorted(Decision<Answers> decision) {
        return decision.givens().stream().map(Fact::name).sorted().toList();
    }
}
