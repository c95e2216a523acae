package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Sample.Colour;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How conditions are put together, taken apart and written. */
class ConditionTest {

    private static final Condition A = Sample.A.is(true);
    private static final Condition B = Sample.B.is(true);
    private static final Condition C = Sample.C.is(true);

    @Test
    void a_part_is_replaced_wherever_it_stands() {
        assertThat(A.replacing(A, B)).isEqualTo(B);
        assertThat(A.negated().replacing(A, B)).isEqualTo(B.negated());
        assertThat(A.and(C).replacing(A, B)).isEqualTo(B.and(C));
        assertThat(C.or(A).replacing(A, B)).isEqualTo(C.or(B));
        assertThat(A.or(C).negated().and(A).replacing(A, B))
                .isEqualTo(B.or(C).negated().and(B));
        assertThat(A.and(C).replacing(A.and(C), B)).isEqualTo(B);
    }

    @Test
    void what_is_no_part_of_a_condition_changes_nothing_in_it() {
        for (Condition condition : List.of(A, A.negated(), A.and(B), A.or(B), Condition.always(), Condition.never())) {
            assertThat(condition.replacing(C, Condition.never())).isEqualTo(condition);
        }
    }

    @Test
    void values_stand_in_the_order_of_the_domain_and_once() {
        assertThat(Sample.COLOUR.in(Colour.BLUE, Colour.RED, Colour.BLUE)).hasToString("colour in {RED, BLUE}");
        assertThat(Sample.COLOUR.in(List.of(Colour.GREEN))).hasToString("colour = GREEN");
        assertThat(Sample.COLOUR.notIn(List.of(Colour.GREEN))).hasToString("not colour = GREEN");
        assertThat(Sample.COLOUR.isNot(Colour.GREEN).negated()).isEqualTo(Sample.COLOUR.is(Colour.GREEN));
    }

    @Test
    void only_what_has_several_words_stands_in_parentheses() {
        assertThat(A.and(Condition.always())).hasToString("a = true and always");
        assertThat(Condition.never().negated()).hasToString("not never");
        assertThat(A.or(B.negated())).hasToString("a = true or (not b = true)");
        assertThat(A.and(B).negated()).hasToString("not (a = true and b = true)");
        Condition startsWithSpace =
                new Condition.All(List.of(Sample.flag(" odd").is(true)));
        assertThat(startsWithSpace.negated()).hasToString("not ( odd = true)");
    }

    @Test
    void the_facts_of_a_condition_are_those_of_all_its_parts() {
        List<Variable<?>> facts = new ArrayList<>();
        facts.addAll(A.and(B.negated().or(C)).facts());
        assertThat(facts).isEqualTo(List.of(Sample.A, Sample.B, Sample.C));
    }
}
