package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Sample.Colour;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What decides the order of remedies: the outcome, the number of facts, the facts, their values, one after the other. */
class RemedyOrderTest {

    private static List<ToldRemedy> remedies(Decision<Object> decision, Facts.Builder facts) {
        Ruling ruling = decision.decide(facts.build(), Sample.START);
        assertThat(ToldRemedy.of(ruling)).isSortedAccordingTo(ToldRemedy.order(decision));
        return ToldRemedy.of(ruling);
    }

    private static ToldRemedy told(Outcome outcome, Map<Variable<?>, Object> changes) {
        return new ToldRemedy(changes, outcome);
    }

    @Test
    void no_comes_before_yes() {
        Condition same =
                Sample.A.is(true).and(Sample.B.is(true)).or(Sample.A.is(false).and(Sample.B.is(false)));
        Decision<Object> decision = Sample.decision(List.of(Sample.A, Sample.B), Sample.ban("1-x", same));

        assertThat(remedies(decision, decision.facts()))
                .containsExactly(
                        told(Outcome.COMPLIANT, Map.of(Sample.A, false, Sample.B, false)),
                        told(Outcome.COMPLIANT, Map.of(Sample.A, true, Sample.B, true)));
    }

    @Test
    void values_come_in_the_order_of_their_enum() {
        Decision<Object> decision =
                Sample.decision(List.of(Sample.COLOUR), Sample.ban("1-x", Sample.COLOUR.in(Colour.BLUE, Colour.GREEN)));

        assertThat(remedies(decision, decision.facts().set(Sample.COLOUR, Colour.RED)))
                .containsExactly(
                        told(Outcome.COMPLIANT, Map.of(Sample.COLOUR, Colour.GREEN)),
                        told(Outcome.COMPLIANT, Map.of(Sample.COLOUR, Colour.BLUE)));
    }

    @Test
    void the_facts_decide_before_any_of_their_values() {
        Condition pairs = new Condition.Any(List.of(
                Sample.A.is(true).and(Sample.C.is(false)),
                Sample.A.is(false).and(Sample.B.is(true)),
                Sample.B.is(false).and(Sample.C.is(true))));
        Decision<Object> decision = Sample.decision(List.of(Sample.A, Sample.B, Sample.C), Sample.ban("1-x", pairs));

        assertThat(remedies(decision, decision.facts()))
                .containsExactly(
                        told(Outcome.COMPLIANT, Map.of(Sample.A, false, Sample.B, true)),
                        told(Outcome.COMPLIANT, Map.of(Sample.A, true, Sample.B, false)),
                        told(Outcome.COMPLIANT, Map.of(Sample.A, false, Sample.C, true)),
                        told(Outcome.COMPLIANT, Map.of(Sample.A, true, Sample.C, false)),
                        told(Outcome.COMPLIANT, Map.of(Sample.B, false, Sample.C, true)),
                        told(Outcome.COMPLIANT, Map.of(Sample.B, true, Sample.C, false)));
    }

    @Test
    void the_outcome_decides_before_the_number_of_facts() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.COLOUR, Sample.A, Sample.B, Sample.C),
                Sample.norm("1-red")
                        .when(Sample.COLOUR.is(Colour.RED))
                        .requires(Sample.A.is(true).and(Sample.B.is(true)))
                        .otherwise(Otherwise.DENY),
                Sample.norm("2-green")
                        .when(Sample.COLOUR.is(Colour.GREEN))
                        .requires(Condition.never())
                        .otherwise(Otherwise.DUTY),
                Sample.norm("3-blue")
                        .when(Sample.COLOUR.is(Colour.BLUE))
                        .requires(Sample.C.is(true))
                        .otherwise(Otherwise.DUTY));

        assertThat(remedies(
                        decision,
                        decision.facts()
                                .set(Sample.COLOUR, Colour.RED)
                                .set(Sample.A, false)
                                .set(Sample.B, false)))
                .containsExactly(
                        told(Outcome.COMPLIANT, Map.of(Sample.A, true, Sample.B, true)),
                        told(Outcome.UNDETERMINED, Map.of(Sample.COLOUR, Colour.BLUE)),
                        told(Outcome.DEFICIENT, Map.of(Sample.COLOUR, Colour.GREEN)));
    }

    @Test
    void what_complies_comes_before_what_no_norm_speaks_of_and_that_before_what_is_open() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.COLOUR, Sample.A, Sample.B),
                Sample.norm("1-red")
                        .when(Sample.COLOUR.is(Colour.RED))
                        .requires(Sample.B.is(true))
                        .otherwise(Otherwise.DENY),
                Sample.norm("2-green")
                        .when(Sample.COLOUR.is(Colour.GREEN))
                        .requires(Sample.A.is(true))
                        .otherwise(Otherwise.DUTY));

        assertThat(remedies(
                        decision,
                        decision.facts().set(Sample.COLOUR, Colour.RED).set(Sample.B, false)))
                .containsExactly(
                        told(Outcome.COMPLIANT, Map.of(Sample.B, true)),
                        told(Outcome.NOT_APPLICABLE, Map.of(Sample.COLOUR, Colour.BLUE)),
                        told(Outcome.UNDETERMINED, Map.of(Sample.COLOUR, Colour.GREEN)));
    }

    @Test
    void a_remedy_comes_neither_before_nor_after_itself() {
        Decision<Object> decision =
                Sample.decision(List.of(Sample.A, Sample.COLOUR), Sample.ban("1-x", Sample.A.is(true)));
        Remedy remedy = decision.decide(decision.facts().build(), Sample.START)
                .remedies()
                .get(0);

        assertThat(new RemedyOrder(decision.givens()).compare(remedy, remedy)).isZero();
    }
}
