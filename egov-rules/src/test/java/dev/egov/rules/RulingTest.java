package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.egov.rules.Sample.Colour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a ruling says beyond its outcome, on decisions small enough to be checked by eye. */
class RulingTest {

    private static Ruling where(Decision<Object> decision, Fact<Object, Boolean> fact, boolean value) {
        return decision.decide(decision.facts().set(fact, value).build(), Sample.START);
    }

    private static Ruling ruling(Decision<Object> decision) {
        return decision.decide(decision.facts().build(), Sample.START);
    }

    private static Stream<Map<Variable<?>, Object>> changes(Ruling ruling) {
        return ruling.remedies().stream().map(Remedy::changes);
    }

    @Test
    void remedies_of_one_size_come_in_the_order_of_the_facts() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A, Sample.B, Sample.C),
                Sample.ban("1-x", Sample.A.is(true).or(Sample.B.is(true)).or(Sample.C.is(true))));

        assertThat(changes(ruling(decision)))
                .containsExactly(Map.of(Sample.A, true), Map.of(Sample.B, true), Map.of(Sample.C, true));
    }

    @Test
    void a_remedy_with_fewer_changes_comes_first_even_if_its_facts_come_last() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A, Sample.B, Sample.C),
                Sample.ban("1-x", Sample.A.is(true).and(Sample.B.is(true)).or(Sample.C.is(true))));

        assertThat(changes(ruling(decision)))
                .containsExactly(Map.of(Sample.C, true), Map.of(Sample.A, true, Sample.B, true));
    }

    @Test
    void remedies_by_one_fact_come_in_the_order_of_its_values() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.COLOUR, Sample.A),
                Sample.ban("1-x", Sample.COLOUR.in(Colour.BLUE, Colour.RED).or(Sample.A.is(true))));

        assertThat(changes(ruling(decision)))
                .containsExactly(
                        Map.of(Sample.COLOUR, Colour.RED), Map.of(Sample.COLOUR, Colour.BLUE), Map.of(Sample.A, true));
    }

    /** Whether a and b are the same; what is proposed is to bring a into line with b. */
    private static Fact<Object, Boolean> same(boolean helpful) {
        return Fact.derived(
                "same",
                new Domain.Flag(),
                new Derivation<>() {
                    @Override
                    public @Nullable Boolean derive(Facts facts, LocalDate asOf) {
                        Boolean a = facts.get(Sample.A);
                        Boolean b = facts.get(Sample.B);
                        return a == null || b == null ? null : a.equals(b);
                    }

                    @Override
                    public Optional<Map<Variable<?>, Object>> changesTowards(Boolean target, Facts facts) {
                        Boolean b = facts.get(Sample.B);
                        return helpful && b != null ? Optional.of(Map.of(Sample.A, target == b)) : Optional.empty();
                    }
                },
                Sample.A,
                Sample.B);
    }

    @Test
    void of_a_fact_that_follows_from_others_the_remedy_is_what_its_derivation_proposes() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A, Sample.B), Sample.ban("1-x", same(true).is(true)));
        Facts facts = decision.facts().set(Sample.A, true).set(Sample.B, false).build();

        assertThat(changes(decision.decide(facts, Sample.START))).containsExactly(Map.of(Sample.A, false));
        assertThat(changes(where(decision, Sample.A, true)))
                .containsExactly(Map.of(Sample.B, true), Map.of(Sample.A, false, Sample.B, false));
    }

    @Test
    void where_its_derivation_proposes_nothing_what_gives_the_value_is_looked_for() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A, Sample.B), Sample.ban("1-x", same(false).is(true)));
        Facts facts = decision.facts().set(Sample.A, true).set(Sample.B, false).build();

        assertThat(changes(decision.decide(facts, Sample.START)))
                .containsExactly(Map.of(Sample.A, false), Map.of(Sample.B, true));
    }

    @Test
    void of_the_facts_from_which_another_follows_only_those_that_are_unknown_are_missing() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A, Sample.B), Sample.ban("1-x", same(true).is(true)));

        assertThat(ruling(decision).missingFacts())
                .extracting(MissingFact::fact)
                .containsExactly(Sample.A, Sample.B);
        assertThat(where(decision, Sample.A, true).missingFacts())
                .extracting(MissingFact::fact)
                .containsExactly(Sample.B);
    }

    @Test
    void before_the_regulation_is_in_force_nothing_is_found_missing_or_proposed() {
        Decision<Object> decision = Sample.decision(List.of(Sample.A), Sample.ban("1-x", Sample.A.is(true)));
        Ruling ruling = decision.decide(decision.facts().build(), Sample.START.minusDays(1));

        assertThat(ruling.possibleOutcomes()).containsExactly(Outcome.NOT_APPLICABLE);
        assertThat(ruling.findings()).isEmpty();
        assertThat(ruling.missingFacts()).isEmpty();
        assertThat(ruling.remedies()).isEmpty();
    }

    @Test
    void on_its_first_day_the_regulation_is_in_force() {
        Decision<Object> decision = Sample.decision(List.of(Sample.A), Sample.ban("1-x", Sample.A.is(true)));

        assertThat(where(decision, Sample.A, false).outcome()).isEqualTo(Outcome.DENIED);
    }

    @Test
    void what_is_settled_lacks_nothing_and_what_is_allowed_needs_nothing() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A, Sample.B),
                Sample.ban("1-x", Sample.A.is(true)),
                Sample.norm("2-x").requires(Sample.B.is(true)).otherwise(Otherwise.DUTY));

        assertThat(where(decision, Sample.A, false).missingFacts()).isEmpty();
        assertThat(where(decision, Sample.A, false).remedies()).hasSize(1);
        assertThat(where(decision, Sample.A, true).allows()).isTrue();
        assertThat(where(decision, Sample.A, true).remedies()).isEmpty();
        assertThat(where(decision, Sample.A, true).missingFacts())
                .extracting(MissingFact::fact)
                .containsExactly(Sample.B);
    }

    @Test
    void a_fact_of_which_no_norm_speaks_is_not_missing_beside_64_that_are() {
        List<Fact<Object, Boolean>> facts = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        for (int number = 0; number < 64; number++) {
            facts.add(Sample.flag("fact" + number));
            conditions.add(facts.get(number).is(true));
        }
        List<Fact<Object, Boolean>> all = new ArrayList<>(facts);
        all.add(Sample.A);
        Decision<Object> decision = Sample.decision(all, Sample.ban("1-x", new Condition.All(conditions)));
        Ruling ruling = ruling(decision);

        assertThat(where(decision, Sample.A, true).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts()).isEmpty());
        assertThat(ruling.missingFacts().stream().map(MissingFact::fact)).isEqualTo(facts);
        assertThat(ruling.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts()).isEmpty());
    }

    @Test
    void a_missing_fact_names_the_norms_that_wait_for_it_and_no_other() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A, Sample.B),
                Sample.ban("1-x", Sample.A.is(true)),
                Sample.ban("2-x", Sample.B.is(true)),
                Sample.ban("3-x", Sample.A.is(true).or(Sample.B.is(true))));

        assertThat(ruling(decision).missingFacts())
                .extracting(
                        MissingFact::fact,
                        missing -> missing.norms().stream().map(Norm::id).toList())
                .containsExactly(tuple(Sample.A, List.of("1-x", "3-x")), tuple(Sample.B, List.of("2-x", "3-x")));
    }

    @Test
    void a_ruling_says_of_what_and_when_it_was_and_what_it_came_to() {
        Decision<Object> decision = Sample.decision(List.of(Sample.A), Sample.ban("1-x", Sample.A.is(true)));
        Ruling ruling = where(decision, Sample.A, false);

        assertThat(ruling).hasToString("sample as of 2020-07-01: DENIED");
        assertThat(ruling.decision()).isSameAs(decision);
        assertThat(ruling.facts().known()).isEqualTo(Map.of("a", false));
        assertThat(ruling.asOf()).isEqualTo(Sample.START);
    }

    @Test
    void what_is_open_and_allowed_all_the_same_is_said_to_be_allowed() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A),
                Sample.norm("1-x").requires(Sample.A.is(true)).otherwise(Otherwise.DUTY));

        assertThat(ruling(decision).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(ruling(decision).verdict(Locale.ENGLISH)).isEqualTo("the regulation sets no bar");
    }

    @Test
    void remedies_are_worked_out_once() {
        Ruling ruling = ruling(Sample.decision(List.of(Sample.A), Sample.ban("1-x", Sample.A.is(true))));
        assertThat(ruling.remedies()).hasSize(1).isSameAs(ruling.remedies());
    }

    @Test
    void a_finding_has_the_values_that_are_known_and_no_others() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A, Sample.B, Sample.C),
                Sample.ban("1-x", Sample.A.is(true).or(Sample.B.is(true))));
        Map<Variable<?>, Object> both = decision.decide(
                        decision.facts()
                                .set(Sample.A, true)
                                .set(Sample.B, false)
                                .set(Sample.C, true)
                                .build(),
                        Sample.START)
                .findings()
                .get(0)
                .facts();
        Map<Variable<?>, Object> one =
                where(decision, Sample.B, false).findings().get(0).facts();

        assertThat(both).hasSize(2).containsKeys(Sample.A, Sample.B).doesNotContainKey(Sample.C);
        assertThat(both.get(Sample.B)).isEqualTo(false);
        assertThat(both.get(Sample.C)).isNull();
        assertThat(one).hasSize(1).containsKey(Sample.B).doesNotContainKey(Sample.A);
        assertThat(one.get(Sample.A)).isNull();
        Iterator<Map.Entry<Variable<?>, Object>> entries = both.entrySet().iterator();
        assertThat(List.of(entries.next(), entries.next()))
                .isEqualTo(List.of(Map.entry(Sample.A, true), Map.entry(Sample.B, false)));
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    }
}
