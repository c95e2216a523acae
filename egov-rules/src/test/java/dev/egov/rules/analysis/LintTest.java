package dev.egov.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Regulation;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a rule book says to no purpose is found, and what it says to some purpose is not. */
class LintTest {

    private enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    private static final Regulation PARKING =
            new Regulation("parking-1", "Parking Rules No. 1", "1.0.0", LocalDate.EPOCH, Texts.none());
    private static final Fact<Object, Size> SIZE = Fact.of("size", Size.class, subject -> null);
    private static final Fact<Object, Boolean> PERMIT = Fact.of("permit", subject -> null);
    private static final Fact<Object, Boolean> PAID = Fact.of("paid", subject -> null);

    private static NormBuilder norm(String id) {
        return PARKING.norm(id).modality(Modality.OBLIGATION).binds("drivers");
    }

    private static Norm deny(String id, Condition requires) {
        return norm(id).requires(requires).otherwise(Otherwise.DENY);
    }

    private static Decision<Object> decision(Condition guard, Norm... norms) {
        return PARKING.decision(
                "parking",
                Object.class,
                decision -> decision.guard(guard).facts(SIZE, PERMIT, PAID).norms(norms));
    }

    /** Kind and subject of what is found, but for facts that the norms at hand do not speak of. */
    private static List<String> found(Condition guard, Norm... norms) {
        Decision<Object> decision = decision(guard, norms);
        return Lint.of(decision).stream()
                .filter(finding ->
                        !finding.subject().equals("paid") && !finding.subject().equals("size"))
                .map(finding -> finding.kind() + " " + finding.subject())
                .toList();
    }

    private static List<String> found(Norm... norms) {
        return found(Condition.always(), norms);
    }

    @Test
    void a_norm_that_the_guard_shuts_out_never_applies() {
        assertThat(found(
                        SIZE.is(Size.SMALL),
                        deny("1-permit", PERMIT.is(true)),
                        norm("2-large")
                                .when(SIZE.is(Size.LARGE))
                                .requires(PAID.is(true))
                                .otherwise(Otherwise.DENY)))
                .containsExactly("NEVER_APPLIES 2-large");
    }

    @Test
    void an_exception_that_contradicts_when_the_norm_applies_is_never_met() {
        assertThat(found(norm("1-permit")
                        .when(SIZE.is(Size.LARGE))
                        .unless(SIZE.is(Size.SMALL))
                        .requires(PERMIT.is(true))
                        .otherwise(Otherwise.DENY)))
                .containsExactly("NEVER_EXCEPTED 1-permit");
    }

    @Test
    void an_exception_that_takes_in_all_cases_leaves_nothing_to_follow() {
        assertThat(found(
                        deny("1-permit", PERMIT.is(true)),
                        norm("2-large")
                                .when(SIZE.is(Size.LARGE))
                                .unless(SIZE.in(Size.MEDIUM, Size.LARGE))
                                .requires(PAID.is(true))
                                .otherwise(Otherwise.DENY)))
                .containsExactly("NEVER_BREACHED 2-large");
    }

    @Test
    void what_cannot_be_done_where_it_is_asked_for_is_never_met() {
        assertThat(found(
                        deny("1-permit", PERMIT.is(true)),
                        norm("2-large")
                                .when(SIZE.is(Size.LARGE))
                                .requires(SIZE.is(Size.SMALL))
                                .otherwise(Otherwise.DENY)))
                .containsExactly("NEVER_SATISFIED 2-large");
    }

    @Test
    void a_norm_behind_a_stricter_one_never_decides() {
        assertThat(found(
                        deny("1-permit", PERMIT.is(true)),
                        norm("2-large")
                                .when(SIZE.is(Size.LARGE))
                                .requires(PERMIT.is(true))
                                .otherwise(Otherwise.DUTY)))
                .containsExactly("NEVER_DECIDES 2-large", "OUTCOME_NOT_REACHED DEFICIENT");
    }

    @Test
    void norms_that_ask_for_opposites_contradict_each_other() {
        assertThat(found(deny("1-permit", PERMIT.is(true)), deny("2-none", PERMIT.is(false))))
                .contains("CONTRADICTION 1-permit, 2-none");
        assertThat(found(
                        norm("1-permit")
                                .when(SIZE.in(Size.MEDIUM, Size.LARGE))
                                .requires(PERMIT.is(true))
                                .otherwise(Otherwise.DUTY),
                        norm("2-none")
                                .when(SIZE.in(Size.SMALL, Size.MEDIUM))
                                .requires(PERMIT.is(false))
                                .otherwise(Otherwise.DUTY)))
                .containsExactly("CONTRADICTION 1-permit, 2-none");
    }

    @Test
    void a_value_that_norms_for_the_others_forget_is_a_gap() {
        List<LintFinding> findings = Lint.of(decision(
                Condition.always(),
                norm("1-small")
                        .when(SIZE.is(Size.SMALL))
                        .requires(PERMIT.is(true))
                        .otherwise(Otherwise.DENY),
                norm("2-large")
                        .when(SIZE.is(Size.LARGE))
                        .requires(PAID.is(true))
                        .otherwise(Otherwise.DENY)));

        assertThat(findings).extracting(LintFinding::key).containsExactly("GAP size in parking");
        assertThat(findings.get(0).example().orElseThrow())
                .hasToString("size = MEDIUM and permit = true and paid = true: NOT_APPLICABLE");
    }

    @Test
    void a_fact_that_nothing_depends_on_has_no_effect() {
        assertThat(Lint.of(decision(
                        Condition.always(),
                        deny("1-permit", PERMIT.is(true).or(PERMIT.is(false).and(SIZE.is(Size.SMALL)))),
                        norm("2-paid")
                                .requires(PAID.is(true).or(PAID.is(false)))
                                .otherwise(Otherwise.DUTY))))
                .extracting(LintFinding::key)
                .containsExactly(
                        "NEVER_BREACHED 2-paid in parking",
                        "FACT_WITHOUT_EFFECT paid in parking",
                        "OUTCOME_NOT_REACHED DEFICIENT in parking");
    }

    @Test
    void advice_need_decide_nothing() {
        assertThat(Lint.of(decision(
                        Condition.always(),
                        norm("1-permit")
                                .when(SIZE.is(Size.LARGE))
                                .requires(PERMIT.is(true))
                                .otherwise(Otherwise.DENY),
                        norm("2-paid").requires(PAID.is(true)).otherwise(Otherwise.ADVISE))))
                .isEmpty();
    }

    @Test
    void norms_that_leave_cases_alone_or_speak_of_all_of_them_are_sound() {
        assertThat(Lint.of(decision(
                        SIZE.in(Size.MEDIUM, Size.LARGE),
                        norm("1-permit")
                                .when(SIZE.is(Size.LARGE))
                                .unless(PAID.is(true))
                                .requires(PERMIT.is(true))
                                .otherwise(Otherwise.DENY),
                        norm("2-paid")
                                .when(SIZE.is(Size.MEDIUM))
                                .requires(PAID.is(true))
                                .otherwise(Otherwise.DUTY))))
                .isEmpty();
    }

    @Test
    void every_kind_has_its_words_in_both_languages() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("dev.egov.rules.analysis.lint", locale);
            for (LintFinding.Kind kind : LintFinding.Kind.values()) {
                assertThat(words.getString(kind.name())).contains("{0}");
            }
        }
    }

    @Test
    void a_finding_says_what_is_the_matter_with_its_example() {
        LintFinding finding = Lint.of(decision(
                        Condition.always(), deny("1-permit", PERMIT.is(true)), deny("2-again", PERMIT.is(true))))
                .get(0);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("norm 1-permit decides no outcome: wherever it is not met, other norms come to the same or"
                        + " weigh more, as with size = SMALL and permit = false and paid = true: DENIED");
        assertThat(finding.message(Locale.CHINESE))
                .startsWith("规范 1-permit 不决定任何结论：")
                .contains("，例如：");
    }

    @Test
    void the_exception_that_swallows_a_norm_is_named() {
        LintFinding finding = Lint.of(decision(
                        Condition.always(),
                        deny("1-permit", PERMIT.is(true)),
                        norm("2-large")
                                .when(SIZE.is(Size.LARGE))
                                .unless(SIZE.isNot(Size.SMALL).and(PAID.is(true).or(PAID.is(false))))
                                .requires(PAID.is(true))
                                .otherwise(Otherwise.DENY)))
                .get(0);

        assertThat(finding.kind()).isEqualTo(LintFinding.Kind.NEVER_BREACHED);
        assertThat(finding.exception()).isPresent();
        assertThat(finding.message(Locale.ENGLISH))
                .contains("its exception holds, which is that (size is not SMALL) and (paid = true or paid = false)");
        assertThat(finding.message(Locale.CHINESE)).contains("其例外（（size不为SMALL），且（“paid”为是或者“paid”为否））都成立");
        assertThat(finding.toString()).startsWith("parking: what follows from norm 2-large follows in no case");
    }

    @Test
    void an_exception_that_always_holds_is_told_as_such() {
        LintFinding finding = Lint.of(decision(
                        Condition.always(),
                        norm("2-large")
                                .when(SIZE.is(Size.LARGE))
                                .unless(Condition.always())
                                .requires(PAID.is(true))
                                .otherwise(Otherwise.DENY)))
                .get(0);
        assertThat(finding.message(Locale.ENGLISH)).contains("follows in no case: its exception always holds");
        assertThat(finding.message(Locale.CHINESE)).contains("都不会发生：其例外在任何情形下都成立");
    }

    @Test
    void facts_values_and_outcomes_have_their_names_in_the_readers_language() {
        Decision<?> handling = Taiyuan2013.INFORMATION_HANDLING;
        Map<Variable<?>, Object> known = new LinkedHashMap<>();
        known.put(handling.given("network").orElseThrow(), Network.EXTRANET);
        known.put(handling.given("classification").orElseThrow(), Classification.SECRET);
        CaseExample example = new CaseExample(handling, known, Set.of(Outcome.DENIED));

        assertThat(example.message(Locale.CHINESE))
                .contains("为政务外网，且", "为机密", "，结论为不予准许")
                .doesNotContain("network", "SECRET", " and ");
        assertThat(example.message(Locale.ENGLISH)).contains(" and ").endsWith(": DENIED");
        assertThat(new LintFinding(LintFinding.Kind.OUTCOME_NOT_REACHED, handling, "REFERRED", Optional.of(example))
                        .message(Locale.CHINESE))
                .contains("依照有关规定处理", "例如：", "政务外网")
                .doesNotContain("REFERRED");
        assertThat(new LintFinding(LintFinding.Kind.FACT_WITHOUT_EFFECT, handling, "network", Optional.empty())
                        .message(Locale.CHINESE))
                .doesNotContain("network");
        assertThat(new LintFinding(LintFinding.Kind.CONTRADICTION, handling, "1-a, 2-b", Optional.empty())
                        .message(Locale.CHINESE))
                .contains("1-a、2-b");
    }

    @Test
    void the_gap_of_the_dedicated_network_is_told_as_a_region() {
        LintFinding gap = Lint.of(Taiyuan2013.INFORMATION_HANDLING).stream()
                .filter(finding -> finding.kind() == LintFinding.Kind.GAP)
                .findFirst()
                .orElseThrow();

        assertThat(gap.region().orElseThrow())
                .hasToString("network = DEDICATED_NETWORK and classification in"
                        + " {WORK_SECRET, SENSITIVE, INTERNAL, PUBLIC}");
    }

    @Test
    void a_theorem_is_told_in_the_readers_language() {
        Decision<?> handling = Taiyuan2013.INFORMATION_HANDLING;
        Proof refuted = Theorem.of("从不拒绝", handling).allows().check();
        assertThat(refuted.message(Locale.CHINESE))
                .startsWith(handling.question(Locale.CHINESE) + "：从不拒绝：已推翻，如：")
                .doesNotContain(" and ", "DENIED");
        assertThat(refuted.message(Locale.ENGLISH)).contains(": refuted by ");
        assertThat(Theorem.of("all", handling)
                        .outcomeIsAtMost(Outcome.DENIED)
                        .check()
                        .message(Locale.CHINESE))
                .endsWith("：已证明");
    }
}
