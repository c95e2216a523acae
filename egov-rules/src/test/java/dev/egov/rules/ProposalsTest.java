package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Sample.Colour;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is proposed in order that a derived fact changes helps, and is no more than that takes. */
class ProposalsTest {

    private static final Fact<Object, Colour> GIVEN = Fact.of("given", Colour.class, some -> (Colour) null);

    private static Derivation<Boolean> proposing(Map<Variable<?>, Object> changes) {
        return new Derivation<>() {
            @Override
            public @Nullable Boolean derive(Facts facts, LocalDate asOf) {
                Boolean a = facts.get(Sample.A);
                Boolean b = facts.get(Sample.B);
                return a == null || b == null ? null : a && b;
            }

            @Override
            public Optional<Map<Variable<?>, Object>> changesTowards(Boolean target, Facts facts) {
                return Optional.of(changes);
            }
        };
    }

    private static List<Map<Variable<?>, Object>> proposed(Map<Variable<?>, Object> changes) {
        Fact<Object, Boolean> both =
                Fact.derived("both", new Domain.Flag(), proposing(changes), Sample.A, Sample.B, GIVEN);
        Decision<Object> decision =
                Sample.decision(List.of(Sample.A, Sample.B, GIVEN, Sample.C), Sample.ban("1-x", both.is(true)));
        Facts facts = decision.facts().set(Sample.A, false).set(Sample.B, true).build();
        return decision.decide(facts, Sample.START).remedies().stream()
                .map(Remedy::changes)
                .toList();
    }

    @Test
    void what_helps_is_proposed_and_nothing_beside_it() {
        assertThat(proposed(Map.of(Sample.A, true))).containsExactly(Map.of(Sample.A, true));
        assertThat(proposed(Map.of(Sample.A, true, Sample.B, true))).containsExactly(Map.of(Sample.A, true));
    }

    @Test
    void in_place_of_what_would_not_help_what_helps_is_looked_for() {
        List<Map<Variable<?>, Object>> useless = List.of(
                Map.of(),
                Map.of(Sample.A, false),
                Map.of(Sample.A, true, Sample.B, false),
                Map.of(Sample.A, "true"),
                Map.of(Sample.C, true),
                Map.of(GIVEN, Colour.RED));
        for (Map<Variable<?>, Object> changes : useless) {
            assertThat(proposed(changes)).as("%s", changes).containsExactly(Map.of(Sample.A, true));
        }
    }

    @Test
    void a_finite_source_that_somebody_can_act_on_is_proposed_itself() {
        Fact<Object, Boolean> warm =
                Fact.derived("warm", new Domain.Flag(), Sample.COLOUR, colour -> colour != Colour.BLUE);
        Decision<Object> decision = Sample.decision(List.of(Sample.COLOUR), Sample.ban("1-x", warm.is(true)));
        Facts blue = decision.facts().set(Sample.COLOUR, Colour.BLUE).build();
        assertThat(decision.decide(blue, Sample.START).remedies())
                .extracting(Remedy::changes)
                .containsExactly(Map.of(Sample.COLOUR, Colour.RED), Map.of(Sample.COLOUR, Colour.GREEN));
        assertThat(decision.decide(decision.facts().build(), Sample.START).remedies())
                .hasSize(2);
    }

    @Test
    void beside_sources_that_are_given_the_one_that_can_be_changed_is_proposed() {
        Fact<Object, Boolean> same = Fact.derived(
                "same",
                new Domain.Flag(),
                (facts, asOf) -> {
                    Colour given = facts.get(GIVEN);
                    return given == null || facts.get(Sample.COLOUR) == null ? null : given == facts.get(Sample.COLOUR);
                },
                GIVEN,
                Sample.COLOUR);
        Decision<Object> decision = Sample.decision(List.of(GIVEN, Sample.COLOUR), Sample.ban("1-x", same.is(true)));
        Facts.Builder facts = decision.facts().set(Sample.COLOUR, Colour.RED);
        assertThat(decision.decide(facts.set(GIVEN, Colour.GREEN).build(), Sample.START)
                        .remedies())
                .extracting(Remedy::changes)
                .containsExactly(Map.of(Sample.COLOUR, Colour.GREEN));
        assertThat(decision.decide(facts.set(GIVEN, null).build(), Sample.START).remedies())
                .isEmpty();
    }

    @Test
    void of_two_proposals_the_one_that_is_a_part_of_the_other_is_the_remedy() {
        Domain<Integer> sum = new Domain.WholeNumber(0, 2);
        Fact<Object, Integer> count = Fact.derived(
                "count",
                sum,
                new Derivation<Integer>() {
                    @Override
                    public @Nullable Integer derive(Facts facts, LocalDate asOf) {
                        Boolean a = facts.get(Sample.A);
                        Boolean b = facts.get(Sample.B);
                        return a == null || b == null ? null : (a ? 1 : 0) + (b ? 1 : 0);
                    }

                    @Override
                    public Optional<Map<Variable<?>, Object>> changesTowards(Integer target, Facts facts) {
                        return Optional.of(
                                target == 2 ? Map.of(Sample.A, true, Sample.B, true) : Map.of(Sample.A, target == 1));
                    }
                },
                Sample.A,
                Sample.B);
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A, Sample.B), Sample.ban("1-x", count.in(1, 2)), Sample.ban("2-x", count.in(1, 2)));
        Facts facts = decision.facts().set(Sample.A, false).set(Sample.B, false).build();
        assertThat(decision.decide(facts, Sample.START).remedies())
                .extracting(Remedy::changes)
                .containsExactly(Map.of(Sample.A, true));
        Decision<Object> stricter = Sample.decision(List.of(Sample.A, Sample.B), Sample.ban("1-x", count.is(2)));
        assertThat(stricter.decide(facts, Sample.START).remedies())
                .singleElement()
                .satisfies(remedy -> assertThat(remedy.changes().keySet()).containsExactly(Sample.A, Sample.B));
    }
}
