package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Sample.Colour;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How norms, remedies and choices are told that the rule books of cities have seldom or never. */
class ExplanationTest {

    private static final Decision<Object> DECISION = Sample.REGULATION.decision(
            "sample",
            Object.class,
            decision -> decision.guard(Sample.C.is(true))
                    .facts(Sample.A, Sample.B, Sample.C, Sample.COLOUR)
                    .norms(
                            Sample.norm("1-advice").requires(Sample.A.is(true)).otherwise(Otherwise.ADVISE),
                            Sample.norm("2-inclusion").constitutes(),
                            Sample.ban(
                                    "3-colour",
                                    Sample.COLOUR
                                            .is(Colour.RED)
                                            .and(Sample.B.is(true))
                                            .or(Sample.COLOUR.is(Colour.BLUE)))));

    private static Ruling ruling(boolean inside, boolean followed, Colour colour) {
        return DECISION.decide(
                DECISION.facts()
                        .set(Sample.A, followed)
                        .set(Sample.B, false)
                        .set(Sample.C, inside)
                        .set(Sample.COLOUR, colour)
                        .build(),
                Sample.START);
    }

    @Test
    void advice_has_a_mark_of_its_own_and_a_remedy_tells_all_its_changes() {
        assertThat(ruling(true, false, Colour.GREEN).explain(Locale.ENGLISH)).isEqualTo("""
                sample
                Outcome: denied (DENIED), the regulation does not allow it
                Source: Sample No. 1, as of 2020-07-01
                Norm by norm:
                  ! 1-advice  art. 1: 1-advice Given: a = no. Status: advice not followed, advice only.
                  ✓ 2-inclusion  art. 2: 2-inclusion Status: met.
                  ✗ 3-colour  art. 3: 3-colour Given: b = no; colour = GREEN. Status: not met, denied.
                After any one of these it is no longer barred (with the outcome after it):
                  → colour becomes BLUE: the outcome is then compliant
                  → b becomes yes; colour becomes RED: the outcome is then compliant
                  → c becomes no: the outcome is then not applicable""");
    }

    @Test
    void what_is_allowed_needs_no_word_on_remedies() {
        assertThat(ruling(true, true, Colour.BLUE).explain(Locale.ENGLISH)).isEqualTo("""
                sample
                Outcome: compliant (COMPLIANT), the regulation sets no bar
                Source: Sample No. 1, as of 2020-07-01
                Norm by norm:
                  ✓ 1-advice  art. 1: 1-advice Given: a = yes. Status: met.
                  ✓ 2-inclusion  art. 2: 2-inclusion Status: met.
                  ✓ 3-colour  art. 3: 3-colour Given: b = no; colour = BLUE. Status: met.""");
    }

    @Test
    void what_is_outside_the_guard_is_outside_the_scope() {
        assertThat(ruling(false, false, Colour.GREEN).explain(Locale.ENGLISH)).isEqualTo("""
                sample
                Outcome: not applicable (NOT_APPLICABLE), the regulation sets no bar
                Source: Sample No. 1, as of 2020-07-01
                Outside the scope of this decision: no norm speaks of it.""");
    }

    @Test
    void findings_and_remedies_can_be_told_alone() {
        Ruling ruling = ruling(true, false, Colour.GREEN);
        assertThat(ruling.findings().get(2).message(Locale.ENGLISH))
                .isEqualTo("art. 3: 3-colour Given: b = no; colour = GREEN. Status: not met, denied.");
        assertThat(ruling.remedies().stream()
                        .map(remedy -> remedy.message(Locale.CHINESE))
                        .collect(Collectors.toList()))
                .isEqualTo(List.of("colour改为BLUE：结论为符合规定", "b：改为是；colour改为RED：结论为符合规定", "c：改为否：结论为不适用"));
    }

    @Test
    void where_no_norm_speaks_of_a_case_that_is_all_there_is_to_say() {
        Decision<Object> silent = Sample.decision(
                List.of(Sample.A),
                Sample.norm("1-a")
                        .when(Sample.A.is(true))
                        .requires(Condition.never())
                        .otherwise(Otherwise.DUTY));
        Facts facts = silent.facts().set(Sample.A, false).build();

        assertThat(silent.decide(facts, Sample.START).explain(Locale.ENGLISH)).isEqualTo("""
                sample
                Outcome: not applicable (NOT_APPLICABLE), the regulation sets no bar
                Source: Sample No. 1, as of 2020-07-01
                No norm speaks of this.""");
    }

    @Test
    void a_norm_that_refers_or_defers_is_not_breached_but_takes_effect() {
        for (Otherwise otherwise : Otherwise.values()) {
            Decision<Object> decision = Sample.decision(
                    List.of(), Sample.norm("1-a").requires(Condition.never()).otherwise(otherwise));
            Finding finding = decision.decide(decision.facts().build(), Sample.START)
                    .findings()
                    .get(0);

            assertThat(finding.label(Locale.CHINESE))
                    .isEqualTo(
                            switch (otherwise) {
                                case REFER, DEFER -> "依该规定处理";
                                case DENY, DUTY -> "不符合";
                                case ADVISE -> "未采纳";
                            });
            assertThat(finding.message(Locale.ENGLISH))
                    .endsWith(
                            switch (otherwise) {
                                case REFER -> " Status: referred to other rules.";
                                case DEFER -> " Status: deferred.";
                                case DENY -> " Status: not met, denied.";
                                case DUTY -> " Status: not met, to be made good.";
                                case ADVISE -> " Status: advice not followed, advice only.";
                            });
        }
    }

    @Test
    void a_remedy_that_leaves_something_to_be_made_good_names_the_article_or_what_is_still_to_be_known() {
        Decision<Object> decision = Sample.decision(
                List.of(Sample.A, Sample.B),
                Sample.norm("1-duty").requires(Sample.A.is(true)).otherwise(Otherwise.DUTY),
                Sample.ban("2-ban", Sample.B.is(true)));
        Facts.Builder facts = decision.facts().set(Sample.B, false);

        assertThat(decision.decide(facts.build(), Sample.START)
                        .remedies()
                        .get(0)
                        .message(Locale.CHINESE))
                .isEqualTo("b：改为是：不再受限制，具体结论待补充其余事实后认定（可能为符合规定；需补正）");
        assertThat(decision.decide(facts.set(Sample.A, false).build(), Sample.START)
                        .remedies()
                        .get(0)
                        .message(Locale.CHINESE))
                .isEqualTo("b：改为是：结论为需补正（第一条）");
    }

    @Test
    void of_an_amount_that_is_missing_no_values_are_offered() {
        Fact<Object, BigDecimal> amount =
                Fact.of("amount", new Domain.Decimal(BigDecimal.ZERO, BigDecimal.TEN), some -> null);
        Fact<Object, Boolean> high = Fact.derived("high", new Domain.Flag(), amount, value -> value.signum() > 0);
        Decision<Object> decision = Sample.decision(
                List.of(amount, Sample.A), Sample.ban("1-x", high.is(true).and(Sample.A.is(true))));

        assertThat(decision.decide(decision.facts().build(), Sample.START).explain(Locale.ENGLISH))
                .contains("""
                Still to be known:
                  ? amount  amount (1-x)
                  ? a  a [true yes | false no] (1-x)
                """);
    }

    @Test
    void of_more_remedies_than_are_told_that_is_said() {
        List<Fact<Object, Boolean>> facts = IntStream.range(0, 14)
                .mapToObj(number -> Sample.flag("fact" + number))
                .toList();
        for (int pairs : List.of(6, 7)) {
            Norm[] norms = IntStream.range(0, pairs)
                    .mapToObj(pair -> Sample.ban(
                            "1-pair" + pair,
                            facts.get(2 * pair)
                                    .is(true)
                                    .or(facts.get(2 * pair + 1).is(true))))
                    .toArray(Norm[]::new);
            Decision<Object> decision = Sample.decision(facts, norms);
            Ruling ruling = decision.decide(decision.facts().build(), Sample.START);
            assertThat(ruling.explain(Locale.ENGLISH).endsWith("\n  … Only the first 100 of 128 are listed."))
                    .isEqualTo(pairs == 7);
            assertThat(ruling.explain(Locale.CHINESE).endsWith("\n  … 共有 128 项措施，仅列明前 100 项。"))
                    .isEqualTo(pairs == 7);
        }
    }

    @Test
    void what_nothing_that_is_still_to_be_known_would_allow_is_not_made_good_by_knowing_it() {
        Fact<Object, Boolean> sealed = Fact.of("sealed", some -> null);
        Decision<Object> decision = Sample.decision(
                List.of(sealed),
                Sample.norm("1-x").requires(Condition.never()).otherwise(Otherwise.DEFER),
                Sample.ban("2-x", sealed.is(true)));
        Ruling ruling = decision.decide(decision.facts().build(), Sample.START);

        assertThat(ruling.possibleOutcomes()).containsExactly(Outcome.DEFERRED, Outcome.DENIED);
        assertThat(ruling.explain(Locale.ENGLISH))
                .endsWith("There is nothing that the body itself can do to make it good.");
    }

    @Test
    void a_set_is_listed_and_not_said_to_be_one_thing() {
        Fact<Object, Set<Integer>> quarters = Fact.of("quarters", new Subsets(1, 2), some -> null);
        Decision<Object> decision = Sample.decision(List.of(quarters), Sample.ban("1-x", quarters.is(Set.of(1, 2))));
        Ruling ruling =
                decision.decide(decision.facts().set(quarters, Set.of(1)).build(), Sample.START);

        assertThat(ruling.findings().get(0).message(Locale.CHINESE)).contains("quarters：[1]");
    }

    /** Whatever the unknown fact turns out to be, one of three facts is asked for, and which three nobody can foresee. */
    @Test
    void where_no_remedy_is_found_in_time_none_is_said_to_be_impossible() {
        Random random = new Random(1);
        Fact<Object, Integer> unknown = Fact.of("unknown", new Domain.WholeNumber(0, 63), some -> null);
        List<Fact<Object, ?>> facts = new ArrayList<>(List.of(unknown));
        List<Fact<Object, Boolean>> flags = IntStream.range(0, 60)
                .mapToObj(number -> Sample.flag("fact" + number))
                .toList();
        facts.addAll(flags);
        Norm[] norms = IntStream.range(0, 64)
                .mapToObj(value -> Sample.norm("1-norm" + value)
                        .when(unknown.is(value))
                        .requires(new Condition.Any(random.ints(3, 0, flags.size())
                                .mapToObj(place -> flags.get(place).is(true))
                                .toList()))
                        .otherwise(Otherwise.DENY))
                .toArray(Norm[]::new);
        Decision<Object> decision = Sample.decision(facts, norms);
        Facts.Builder none = decision.facts();
        flags.forEach(flag -> none.set(flag, false));
        Ruling ruling = decision.decide(none.build(), Sample.START);

        assertThat(ruling.remedies()).isEmpty();
        assertThat(ruling.hasMoreRemedies()).isTrue();
        assertThat(ruling.remedyCount()).isEmpty();
        assertThat(ruling.explain(Locale.ENGLISH))
                .endsWith("There are too many ways to make it pass for them to be listed.");
    }

    @Test
    void where_a_change_may_allow_it_once_more_is_known_that_is_said() {
        Fact<Object, Boolean> hidden = Fact.of("hidden", some -> null);
        Decision<Object> decision = Sample.decision(
                List.of(Sample.COLOUR, hidden),
                Sample.ban("1-x", Sample.COLOUR.is(Colour.GREEN).and(hidden.is(true))));
        Facts.Builder facts = decision.facts().set(Sample.COLOUR, Colour.RED);

        assertThat(decision.decide(facts.build(), Sample.START).explain(Locale.ENGLISH))
                .endsWith("Whether anything can be done about it can be told once more is known.");
        assertThat(decision.decide(facts.set(hidden, false).build(), Sample.START)
                        .explain(Locale.ENGLISH))
                .endsWith("There is nothing that the body itself can do to make it good.");
    }

    @Test
    void where_what_is_still_to_be_known_may_allow_it_that_is_said() {
        Fact<Object, Boolean> sealed = Fact.of("sealed", some -> null);
        Fact<Object, Boolean> hidden = Fact.of("hidden", some -> null);
        Decision<Object> decision = Sample.decision(
                List.of(sealed, hidden), Sample.ban("1-x", sealed.is(false).and(hidden.is(true))));
        Facts.Builder facts = decision.facts().set(sealed, false);

        assertThat(decision.decide(facts.build(), Sample.START).explain(Locale.ENGLISH))
                .endsWith("Whether anything can be done about it can be told once more is known.");
        assertThat(decision.decide(facts.set(sealed, true).build(), Sample.START)
                        .explain(Locale.ENGLISH))
                .endsWith("There is nothing that the body itself can do to make it good.");
    }
}
