package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Sample.Colour;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Whether a or b holds, or something that nobody can act on is red. */
    private static Fact<Object, Boolean> either(List<Boolean> asked, @Nullable Map<Variable<?>, Object> changes) {
        return Fact.derived(
                "either",
                new Domain.Flag(),
                new Derivation<>() {
                    @Override
                    public @Nullable Boolean derive(Facts facts, LocalDate asOf) {
                        Boolean a = facts.get(Sample.A);
                        Boolean b = facts.get(Sample.B);
                        return a == null || b == null ? null : a || b || facts.get(GIVEN) == Colour.RED;
                    }

                    @Override
                    public Optional<Map<Variable<?>, Object>> changesTowards(Boolean target, Facts facts) {
                        asked.add(target);
                        return Optional.ofNullable(changes);
                    }
                },
                Sample.A,
                Sample.B,
                GIVEN);
    }

    private static Facts neither(Decision<Object> decision) {
        return decision.facts().set(Sample.A, false).set(Sample.B, false).build();
    }

    @Test
    void what_changes_other_facts_than_sources_that_somebody_can_act_on_is_not_believed() {
        List<Map<Variable<?>, Object>> presumptuous =
                List.of(Map.of(Sample.A, true, Sample.C, true), Map.of(GIVEN, Colour.RED));
        for (Map<Variable<?>, Object> changes : presumptuous) {
            Decision<Object> decision = Sample.decision(
                    List.of(Sample.A, Sample.B, Sample.C, GIVEN),
                    Sample.ban("1-x", either(new ArrayList<>(), changes).is(true)));
            assertThat(decision.decide(neither(decision), Sample.START).remedies())
                    .extracting(Remedy::changes)
                    .containsExactly(Map.of(Sample.A, true), Map.of(Sample.B, true));
        }
    }

    @Test
    void for_each_value_the_least_changes_that_give_it_are_looked_for() {
        Fact<Object, Boolean> either = either(new ArrayList<>(), null);
        Decision<Object> decision =
                Sample.decision(List.of(Sample.A, Sample.B, GIVEN), Sample.ban("1-x", either.is(true)));
        assertThat(new Proposals("sample", neither(decision), Sample.START).of(either))
                .containsExactly(
                        new Proposals.Proposal(0, Map.of(Sample.A, true)),
                        new Proposals.Proposal(0, Map.of(Sample.B, true)));
    }

    @Test
    void a_derivation_is_asked_for_values_that_its_fact_does_not_have() {
        List<Boolean> asked = new ArrayList<>();
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A, Sample.B, GIVEN),
                Sample.ban("1-x", either(asked, null).is(true)));
        assertThat(decision.decide(neither(decision), Sample.START).remedies()).hasSize(2);
        assertThat(asked).isNotEmpty().containsOnly(true);
    }

    @Test
    void of_a_fact_that_nobody_can_act_on_no_derivation_is_asked() {
        List<Boolean> asked = new ArrayList<>();
        Fact<Object, Boolean> red = Fact.derived(
                "red",
                new Domain.Flag(),
                new Derivation<>() {
                    @Override
                    public Boolean derive(Facts facts, LocalDate asOf) {
                        return facts.get(GIVEN) == Colour.RED;
                    }

                    @Override
                    public Optional<Map<Variable<?>, Object>> changesTowards(Boolean target, Facts facts) {
                        asked.add(target);
                        return Optional.empty();
                    }
                },
                GIVEN);
        Decision<Object> decision = Sample.decision(
                List.of(GIVEN, Sample.A), Sample.ban("1-x", red.is(true).or(Sample.A.is(true))));
        assertThat(decision.decide(decision.facts().set(Sample.A, false).build(), Sample.START)
                        .remedies())
                .extracting(Remedy::changes)
                .containsExactly(Map.of(Sample.A, true));
        assertThat(asked).isEmpty();
    }

    /** One if a holds, two if b alone does, nought otherwise; for one a and b are proposed, for two b is. */
    @Test
    void what_is_proposed_is_cut_down_before_it_is_compared_with_what_is_proposed_for_other_values() {
        Derivation<Integer> lavish = new Derivation<>() {
            @Override
            public Integer derive(Facts facts, LocalDate asOf) {
                return Boolean.TRUE.equals(facts.get(Sample.A)) ? 1 : Boolean.TRUE.equals(facts.get(Sample.B)) ? 2 : 0;
            }

            @Override
            public Optional<Map<Variable<?>, Object>> changesTowards(Integer target, Facts facts) {
                return Optional.of(
                        target == 1 ? Map.of(Sample.A, true, Sample.B, true) : Map.of(Sample.B, target == 2));
            }
        };
        Fact<Object, Integer> lit = Fact.derived("lit", new Domain.WholeNumber(0, 2), lavish, Sample.A, Sample.B);
        Decision<Object> decision = Sample.decision(List.of(Sample.A, Sample.B), Sample.ban("1-x", lit.in(1, 2)));
        assertThat(decision.decide(neither(decision), Sample.START).remedies())
                .extracting(Remedy::changes)
                .containsExactly(Map.of(Sample.A, true), Map.of(Sample.B, true));
    }
}
