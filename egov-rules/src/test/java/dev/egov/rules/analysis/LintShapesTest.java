package dev.egov.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Faults that show only in several norms, or several facts, together are found and told in words. */
class LintShapesTest {

    private enum Kind {
        CAR,
        VAN,
        BUS,
        TRUCK
    }

    private enum Time {
        DAY,
        NIGHT
    }

    private static final Regulation PARKING =
            new Regulation("parking-2", "Parking Rules No. 2", "1.0.0", LocalDate.EPOCH, Texts.none());
    private static final Fact<Object, Kind> KIND = Fact.of("kind", Kind.class, subject -> null);
    private static final Fact<Object, Time> TIME = Fact.of("time", Time.class, subject -> null);
    private static final Fact<Object, Boolean> PERMIT =
            Fact.<Object>of("permit", subject -> null).actionable();
    private static final Fact<Object, Boolean> PAID =
            Fact.<Object>of("paid", subject -> null).actionable();
    private static final Fact<Object, Boolean> LIGHT =
            Fact.<Object>of("light", subject -> null).actionable();

    private static NormBuilder norm(String id) {
        return PARKING.norm(id).modality(Modality.OBLIGATION).binds("drivers");
    }

    private static Norm duty(String id, Condition when, Condition requires) {
        return norm(id).when(when).requires(requires).otherwise(Otherwise.DUTY);
    }

    private static Norm deny(String id, Condition when, Condition requires) {
        return norm(id).when(when).requires(requires).otherwise(Otherwise.DENY);
    }

    private static Decision<Object> decision(Condition guard, Norm... norms) {
        return PARKING.decision(
                "parking",
                Object.class,
                decision -> decision.guard(guard)
                        .facts(KIND, TIME, PERMIT, PAID, LIGHT)
                        .norms(norms));
    }

    /** What is found of one kind. */
    private static List<LintFinding> found(LintFinding.Kind kind, Decision<?> decision) {
        return Lint.of(decision).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private static LintFinding only(LintFinding.Kind kind, Norm... norms) {
        return only(kind, decision(Condition.always(), norms));
    }

    private static LintFinding only(LintFinding.Kind kind, Decision<?> decision) {
        List<LintFinding> found = found(kind, decision);
        assertThat(found).as("%s among %s", kind, Lint.of(decision)).hasSize(1);
        return found.get(0);
    }

    private static void assertSays(LintFinding finding, String subject, String region) {
        assertThat(finding.subject()).isEqualTo(subject);
        assertThat(finding.region().map(Condition::toString)).hasValue(region);
        assertThat(finding.example()).isPresent();
        assertThat(finding.message(Locale.CHINESE)).contains("，例如：").doesNotContain(" and ", " or ", "where");
        assertThat(finding.message(Locale.ENGLISH)).contains(", as with ");
        assertThat(finding).asString().contains(region, ", as with ");
    }

    @Test
    void a_value_that_norms_for_the_others_forget_is_a_gap() {
        assertSays(
                only(
                        LintFinding.Kind.GAP,
                        duty("1-car", KIND.is(Kind.CAR), PAID.is(true)),
                        duty("2-van", KIND.in(Kind.VAN, Kind.BUS), PERMIT.is(true))),
                "kind",
                "kind = TRUCK");
    }

    @Test
    void a_value_that_overlapping_lists_forget_is_a_gap() {
        assertSays(
                only(
                        LintFinding.Kind.GAP,
                        duty("1-small", KIND.in(Kind.CAR, Kind.VAN), PAID.is(true)),
                        duty("2-large", KIND.in(Kind.VAN, Kind.BUS), PERMIT.is(true))),
                "kind",
                "kind = TRUCK");
    }

    @Test
    void a_gap_beside_a_general_duty_is_a_gap() {
        LintFinding gap = only(
                LintFinding.Kind.GAP,
                duty("1-all", Condition.always(), LIGHT.is(true)),
                duty("2-car", KIND.is(Kind.CAR), PAID.is(true)),
                duty("3-van", KIND.in(Kind.VAN, Kind.BUS), PERMIT.is(true)));

        assertSays(gap, "kind", "kind = TRUCK");
        assertThat(gap.message(Locale.ENGLISH))
                .startsWith("norms tell the values of kind apart, and none of them speaks where kind = TRUCK");
        assertThat(gap.message(Locale.CHINESE)).startsWith("各规范按 kind 的取值分别规定，而在kind为TRUCK的情形下没有这样的规范");
    }

    @Test
    void a_general_duty_that_is_said_in_two_norms_hides_no_gap() {
        assertSays(
                only(
                        LintFinding.Kind.GAP,
                        duty("1-day", TIME.is(Time.DAY), LIGHT.is(false)),
                        duty("1-night", TIME.is(Time.NIGHT), LIGHT.is(true)),
                        duty("2-car", KIND.is(Kind.CAR), PAID.is(true)),
                        duty("3-van", KIND.in(Kind.VAN, Kind.BUS), PERMIT.is(true))),
                "kind",
                "kind = TRUCK");
    }

    @Test
    void a_norm_about_another_fact_fills_a_gap_as_far_as_it_speaks() {
        assertSays(
                only(
                        LintFinding.Kind.GAP,
                        duty("1-night", TIME.is(Time.NIGHT), LIGHT.is(true)),
                        duty("2-car", KIND.is(Kind.CAR), PAID.is(true)),
                        duty("3-van", KIND.in(Kind.VAN, Kind.BUS), PERMIT.is(true))),
                "kind",
                "kind = TRUCK and time = DAY");
    }

    @Test
    void a_hole_in_the_combinations_of_two_facts_is_a_gap() {
        LintFinding gap = only(
                LintFinding.Kind.GAP,
                duty("1-car-day", KIND.in(Kind.CAR, Kind.VAN).and(TIME.is(Time.DAY)), PAID.is(true)),
                duty("2-car-night", KIND.in(Kind.CAR, Kind.VAN).and(TIME.is(Time.NIGHT)), LIGHT.is(true)),
                duty("3-bus-day", KIND.in(Kind.BUS, Kind.TRUCK).and(TIME.is(Time.DAY)), PERMIT.is(true)));

        assertSays(gap, "kind, time", "kind in {BUS, TRUCK} and time = NIGHT");
        assertThat(gap.key()).isEqualTo("GAP kind, time in parking");
        assertThat(gap.message(Locale.CHINESE)).contains("按 kind、time 的取值");
    }

    @Test
    void a_hole_beside_a_general_duty_is_a_gap_too() {
        assertSays(
                only(
                        LintFinding.Kind.GAP,
                        duty("4-all", Condition.always(), PAID.is(true).or(PERMIT.is(true))),
                        duty("1-car-day", KIND.in(Kind.CAR, Kind.VAN).and(TIME.is(Time.DAY)), PAID.is(true)),
                        duty("2-car-night", KIND.in(Kind.CAR, Kind.VAN).and(TIME.is(Time.NIGHT)), LIGHT.is(true)),
                        duty("3-bus-night", KIND.in(Kind.BUS, Kind.TRUCK).and(TIME.is(Time.NIGHT)), PERMIT.is(true))),
                "kind, time",
                "kind in {BUS, TRUCK} and time = DAY");
    }

    @Test
    void a_gap_is_looked_for_within_the_guard_only() {
        Norm car = duty("1-car", KIND.is(Kind.CAR), PAID.is(true));
        Norm van = duty("2-van", KIND.is(Kind.VAN), PERMIT.is(true));

        assertThat(found(LintFinding.Kind.GAP, decision(KIND.in(Kind.CAR, Kind.VAN), car, van)))
                .isEmpty();
        assertSays(
                only(LintFinding.Kind.GAP, decision(KIND.in(Kind.CAR, Kind.VAN, Kind.BUS), car, van)),
                "kind",
                "kind = BUS");
    }

    @Test
    void what_is_left_to_freedom_is_no_gap() {
        Stream.of(
                        // one norm for some values
                        List.of(duty("1-car", KIND.in(Kind.CAR, Kind.VAN), PAID.is(true))),
                        // lists of which each takes in the other
                        List.of(
                                duty("1-car", KIND.is(Kind.CAR), PAID.is(true)),
                                duty("2-van", KIND.in(Kind.CAR, Kind.VAN), PERMIT.is(true)),
                                duty("3-bus", KIND.in(Kind.CAR, Kind.VAN, Kind.BUS), LIGHT.is(true))),
                        // norms about one fact each
                        List.of(
                                duty("1-car", KIND.is(Kind.CAR), PAID.is(true)),
                                duty("2-night", TIME.is(Time.NIGHT), LIGHT.is(true))),
                        // the one kind by day and by night, the other one by night
                        List.of(
                                duty("1-car", KIND.in(Kind.CAR, Kind.VAN), PAID.is(true)),
                                duty("2-bus", KIND.in(Kind.BUS, Kind.TRUCK).and(TIME.is(Time.NIGHT)), PERMIT.is(true))),
                        // at other times fewer kinds
                        List.of(
                                duty("1-day", KIND.in(Kind.CAR, Kind.VAN).and(TIME.is(Time.DAY)), PAID.is(true)),
                                duty("2-night", KIND.is(Kind.CAR).and(TIME.is(Time.NIGHT)), PERMIT.is(true))))
                .forEach(norms -> assertThat(
                                found(LintFinding.Kind.GAP, decision(Condition.always(), norms.toArray(Norm[]::new))))
                        .as("%s", norms)
                        .isEmpty());
    }

    @Test
    void two_norms_that_cannot_be_met_together_contradict_each_other_where_both_apply() {
        LintFinding torn = only(
                LintFinding.Kind.CONTRADICTION,
                duty("1-car", KIND.in(Kind.CAR, Kind.VAN), PERMIT.is(true)),
                duty("2-van", KIND.in(Kind.VAN, Kind.BUS), PERMIT.is(false)));

        assertSays(torn, "1-car, 2-van", "kind = VAN");
        assertThat(torn.message(Locale.ENGLISH))
                .startsWith("norms 1-car and 2-van ask for what cannot be done together");
        assertThat(torn.message(Locale.CHINESE)).startsWith("在kind为VAN的情形下，规范 1-car、2-van 提出不可能同时做到的要求");
    }

    @Test
    void three_norms_any_two_of_which_can_be_met_contradict_each_other() {
        assertSays(
                only(
                        LintFinding.Kind.CONTRADICTION,
                        duty("1-either", Condition.always(), PERMIT.is(true).or(PAID.is(true))),
                        duty("2-no-permit", TIME.is(Time.NIGHT), PERMIT.is(false)),
                        duty("3-free", KIND.is(Kind.CAR), PAID.is(false))),
                "1-either, 2-no-permit, 3-free",
                "kind = CAR and time = NIGHT");
    }

    @Test
    void four_norms_any_three_of_which_can_be_met_contradict_each_other() {
        assertSays(
                only(
                        LintFinding.Kind.CONTRADICTION,
                        duty(
                                "1-one",
                                Condition.always(),
                                PERMIT.is(true).or(PAID.is(true)).or(LIGHT.is(true))),
                        duty("2-no-permit", TIME.is(Time.NIGHT), PERMIT.is(false)),
                        duty("3-free", KIND.in(Kind.CAR, Kind.VAN), PAID.is(false)),
                        duty("4-dark", KIND.in(Kind.VAN, Kind.BUS), LIGHT.is(false))),
                "1-one, 2-no-permit, 3-free, 4-dark",
                "kind = VAN and time = NIGHT");
    }

    @Test
    void norms_of_which_two_contradict_each_other_are_not_named_with_a_third() {
        assertThat(found(
                        LintFinding.Kind.CONTRADICTION,
                        decision(
                                Condition.always(),
                                duty("1-yes", Condition.always(), PERMIT.is(true)),
                                duty("2-no", Condition.always(), PERMIT.is(false)),
                                duty(
                                        "3-either",
                                        Condition.always(),
                                        PERMIT.is(true).or(PAID.is(true))))))
                .extracting(LintFinding::subject)
                .containsExactly("1-yes, 2-no");
    }

    @Test
    void a_contradiction_is_found_among_many_norms_that_have_a_fact_in_common_with_it() {
        List<Fact<Object, Boolean>> ways = IntStream.range(0, 30)
                .mapToObj(way -> Fact.<Object>of("way" + way, subject -> null).actionable())
                .toList();
        Decision<Object> decision = PARKING.decision(
                "parking",
                Object.class,
                some -> some.facts(PERMIT, TIME)
                        .facts(ways)
                        .norms(ways.stream()
                                .map(way -> duty(
                                        "1-" + way,
                                        Condition.always(),
                                        PERMIT.is(true).or(way.is(true))))
                                .toList())
                        .norms(
                                duty("2-yes", TIME.is(Time.DAY), PERMIT.is(true)),
                                duty("3-no", Condition.always(), PERMIT.is(false))));

        assertThat(only(LintFinding.Kind.CONTRADICTION, decision).subject()).isEqualTo("2-yes, 3-no");
    }

    /** Going through all sets of so many norms would not end. */
    @Test
    void many_norms_that_ask_for_a_fact_in_common_are_seen_to_agree_without_a_look_at_every_set_of_them() {
        List<Fact<Object, Boolean>> ways = IntStream.range(0, 30)
                .mapToObj(way -> Fact.<Object>of("way" + way, subject -> null).actionable())
                .toList();
        Decision<Object> decision = PARKING.decision(
                "parking",
                Object.class,
                some -> some.facts(PERMIT)
                        .facts(ways)
                        .norms(ways.stream()
                                .map(way -> duty(
                                        "1-" + way,
                                        Condition.always(),
                                        PERMIT.is(true).or(way.is(true))))
                                .toList()));

        assertThat(Lint.of(decision)).isEmpty();
    }

    @Test
    void norms_that_say_the_same_make_each_other_redundant() {
        Decision<Object> twice = decision(
                Condition.always(),
                deny("1-permit", KIND.in(Kind.CAR, Kind.VAN), PERMIT.is(true)),
                deny("2-again", KIND.in(Kind.VAN, Kind.CAR), PERMIT.is(true)));
        LintFinding group = only(LintFinding.Kind.MUTUALLY_REDUNDANT, twice);

        assertSays(group, "1-permit, 2-again", "kind in {CAR, VAN} and permit = false");
        assertThat(found(LintFinding.Kind.NEVER_DECIDES, twice))
                .extracting(LintFinding::subject)
                .containsExactly("1-permit", "2-again");
        assertThat(group.message(Locale.ENGLISH)).startsWith("of norms 1-permit and 2-again none decides an outcome");
        assertThat(group.message(Locale.CHINESE)).startsWith("规范 1-permit、2-again 各自都不决定任何结论");
    }

    @Test
    void a_norm_and_the_two_that_say_the_same_together_are_named_as_far_as_they_shadow_each_other() {
        assertThat(found(
                        LintFinding.Kind.MUTUALLY_REDUNDANT,
                        decision(
                                Condition.always(),
                                deny("1-both", KIND.in(Kind.CAR, Kind.VAN), PERMIT.is(true)),
                                deny("2-car", KIND.is(Kind.CAR), PERMIT.is(true)),
                                deny("3-van", KIND.is(Kind.VAN), PERMIT.is(true)))))
                .extracting(LintFinding::subject)
                .containsExactlyInAnyOrder("1-both, 2-car", "1-both, 3-van");
    }

    @Test
    void a_norm_that_others_cover_for_good_is_redundant_by_itself_and_in_no_group() {
        Decision<Object> behind = decision(
                Condition.always(),
                deny("1-permit", Condition.always(), PERMIT.is(true)),
                duty("2-car", KIND.is(Kind.CAR), PERMIT.is(true)));

        assertThat(found(LintFinding.Kind.MUTUALLY_REDUNDANT, behind)).isEmpty();
        assertThat(found(LintFinding.Kind.NEVER_DECIDES, behind))
                .extracting(LintFinding::subject)
                .containsExactly("2-car");
    }

    @Test
    void a_decision_that_nobody_can_pass_never_allows() {
        LintFinding never = only(
                LintFinding.Kind.NEVER_ALLOWED,
                decision(
                        KIND.is(Kind.CAR),
                        deny("1-permit", Condition.always(), PERMIT.is(true)),
                        deny("2-none", PERMIT.is(true), Condition.never())));

        assertThat(never.key()).isEqualTo("NEVER_ALLOWED parking in parking");
        assertThat(never.region().map(Condition::toString)).hasValue("kind = CAR");
        assertThat(never.message(Locale.ENGLISH))
                .startsWith("nothing is ever allowed in parking, whatever is done, as");
        assertThat(never.message(Locale.CHINESE)).startsWith("在“parking”中，无论怎样做都不可能获准，例如：");
    }

    @Test
    void where_meeting_one_norm_breaches_another_nothing_is_ever_allowed() {
        assertSays(
                only(
                        LintFinding.Kind.NEVER_ALLOWED,
                        deny("1-permit", KIND.in(Kind.CAR, Kind.VAN), PERMIT.is(true)),
                        deny("2-paid", PERMIT.is(true), PAID.is(true)),
                        deny("3-free", KIND.is(Kind.CAR).and(PAID.is(true)), Condition.never())),
                "kind",
                "kind = CAR");
    }

    @Test
    void what_a_norm_bars_by_itself_is_no_impasse() {
        assertThat(found(
                        LintFinding.Kind.NEVER_ALLOWED,
                        decision(
                                Condition.always(),
                                deny("1-truck", KIND.is(Kind.TRUCK), Condition.never()),
                                deny("2-bus", KIND.is(Kind.BUS), TIME.is(Time.DAY)),
                                deny("3-car", KIND.is(Kind.CAR), PERMIT.is(true)))))
                .isEmpty();
    }

    @Test
    void an_exception_that_swallows_a_norm_only_within_the_guard_is_named() {
        LintFinding swallowed = only(
                LintFinding.Kind.NEVER_BREACHED,
                decision(
                        KIND.in(Kind.CAR, Kind.VAN),
                        norm("1-night")
                                .when(TIME.is(Time.NIGHT))
                                .unless(KIND.in(Kind.CAR, Kind.VAN))
                                .requires(LIGHT.is(true))
                                .otherwise(Otherwise.DENY)));

        assertThat(swallowed.exception().map(Condition::toString)).hasValue("kind in {CAR, VAN}");
        assertThat(swallowed.message(Locale.CHINESE)).contains("其例外（kind为CAR或者VAN）都成立");
    }

    @Test
    void an_exception_that_covers_all_that_is_not_required_anyhow_is_named() {
        LintFinding swallowed = only(
                LintFinding.Kind.NEVER_BREACHED,
                norm("1-night")
                        .when(TIME.is(Time.NIGHT))
                        .unless(LIGHT.is(false))
                        .requires(LIGHT.is(true))
                        .otherwise(Otherwise.DENY));

        assertThat(swallowed.exception().map(Condition::toString)).hasValue("light = false");
        assertThat(swallowed.message(Locale.ENGLISH)).contains("its exception holds, which is that light = false");
    }
}
