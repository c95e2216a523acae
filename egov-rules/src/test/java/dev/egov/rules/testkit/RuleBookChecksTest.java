package dev.egov.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.egov.rules.ArticleKind;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Derivation;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.Theorem;
import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The checks of rule books pass where a rule book is sound, and each fails where it should. */
class RuleBookChecksTest {

    /** What somebody wants to sell on the street. */
    record Stall(
            @Nullable Boolean licensed,
            @Nullable Boolean hot,
            @Nullable Integer metres) {}

    private static final Regulation STREETS =
            new Regulation("streets", "Street Rules", "1.0.0", LocalDate.of(2020, 1, 1), Texts.none());
    private static final Fact<Stall, Boolean> LICENSED =
            Fact.of("licensed", Stall::licensed).actionable();
    private static final Fact<Stall, Boolean> HOT = Fact.of("hot", Stall::hot);
    private static final Fact<Stall, Integer> METRES =
            Fact.of("metres", new Domain.WholeNumber(0, 100), Stall::metres).actionable();

    private static final Norm LICENCE =
            norm("1-licence").requires(LICENSED.is(true)).otherwise(Otherwise.DENY);
    private static final Decision<Stall> STALL = stall(LICENCE);

    /** The checks of a rule book with one decision, and what its author says of it. */
    private record Checks(RuleBook ruleBook, List<Theorem> theorems, Map<String, String> intended)
            implements RuleBookChecks {

        static Checks of(Decision<?> decision, Theorem... theorems) {
            return new Checks(book(1, decision), List.of(theorems), Map.of());
        }

        static Checks intending(Decision<?> decision, String finding, String reason) {
            return new Checks(book(1, decision), List.of(), Map.of(finding, reason));
        }

        private static RuleBook book(int articles, Decision<?> decision) {
            ArticleKind[] kinds = new ArticleKind[articles];
            Arrays.fill(kinds, ArticleKind.NORM);
            return RuleBook.of(STREETS, List.of(kinds), List.of(decision));
        }
    }

    /** Whether the stall is wide, by a derivation that may be wrong. */
    private static Decision<Stall> width(Derivation<Boolean> derivation) {
        Fact<Stall, Boolean> wide = Fact.derived("wide", new Domain.Flag(), derivation, METRES);
        return STREETS.decision(
                "stall",
                Stall.class,
                decision -> decision.facts(METRES)
                        .norms(norm("1-width").requires(wide.is(false)).otherwise(Otherwise.DENY)));
    }

    private static Decision<Stall> stall(Norm... norms) {
        return STREETS.decision(
                "stall", Stall.class, decision -> decision.facts(LICENSED, HOT).norms(norms));
    }

    private static NormBuilder norm(String id) {
        return STREETS.norm(id).modality(Modality.PROHIBITION).binds("traders");
    }

    private static Map<String, String> failures(Stream<DynamicTest> tests) {
        Map<String, String> failures = new LinkedHashMap<>();
        tests.forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (Throwable failure) {
                failures.put(test.getDisplayName(), String.valueOf(failure.getMessage()));
            }
        });
        return failures;
    }

    @Test
    void a_sound_rule_book_passes_and_every_check_has_a_test() {
        Checks checks = new Checks(
                Checks.book(1, STALL),
                List.of(Theorem.of("a licence is enough", STALL)
                        .where(LICENSED.is(true))
                        .allows()),
                Map.of("FACT_WITHOUT_EFFECT hot in stall", "only asked for the statistics"));

        checks.the_register_has_every_article_that_is_cited();
        List<Stream<DynamicTest>> tests = List.of(
                checks.every_theorem_is_proved(),
                checks.whatever_comes_to_nothing_is_intended(),
                checks.complete_cases_are_answered(),
                checks.answers_stay_as_gaps_are_filled(),
                checks.remedies_work());
        assertThat(tests).allSatisfy(some -> {
            List<DynamicTest> all = some.toList();
            assertThat(all).isNotEmpty();
            assertThat(failures(all.stream())).isEmpty();
        });
    }

    @Test
    void a_theorem_that_does_not_hold_fails_with_the_case_that_refutes_it() {
        Theorem wrong = Theorem.of("hot food needs no licence", STALL)
                .where(HOT.is(true))
                .allows();

        assertThat(failures(Checks.of(STALL, wrong).every_theorem_is_proved()))
                .containsOnlyKeys("stall: hot food needs no licence")
                .hasValueSatisfying(containing("refuted by hot = true: COMPLIANT or DENIED"));
    }

    @Test
    void a_theorem_whose_premise_no_case_meets_fails() {
        Theorem nothing = Theorem.of("what is licensed and not licensed is allowed", STALL)
                .where(LICENSED.is(true).and(LICENSED.is(false)))
                .allows();

        assertThat(failures(Checks.of(STALL, nothing).every_theorem_is_proved()))
                .hasValueSatisfying(containing("vacuous, for no case meets its premise"));
    }

    @Test
    void a_theorem_about_another_rule_book_fails_although_it_holds() {
        Theorem elsewhere = Theorem.of("a licence is enough", stall(LICENCE))
                .where(LICENSED.is(true))
                .allows();

        assertThat(elsewhere.check().isProved()).isTrue();
        assertThat(failures(Checks.of(STALL, elsewhere).every_theorem_is_proved()))
                .hasValueSatisfying(containing("decisions of the rule book"));
    }

    @Test
    void what_lint_finds_fails_unless_it_is_intended() {
        assertThat(failures(Checks.of(STALL).whatever_comes_to_nothing_is_intended()))
                .containsOnlyKeys("stall")
                .hasValueSatisfying(containing("FACT_WITHOUT_EFFECT hot in stall: "));
        Decision<Stall> masked = stall(
                LICENCE,
                norm("1-hot")
                        .when(HOT.is(true).and(LICENSED.is(false)))
                        .requires(Condition.never())
                        .otherwise(Otherwise.REFER));
        assertThat(failures(Checks.of(masked).whatever_comes_to_nothing_is_intended()))
                .hasValueSatisfying(containing("NEVER_DECIDES 1-hot in stall: "))
                .hasValueSatisfying(containing("OUTCOME_NOT_REACHED REFERRED in stall: "));
    }

    @Test
    void what_is_intended_fails_where_it_is_not_found_or_has_no_reason() {
        Decision<Stall> both = stall(
                LICENCE,
                norm("1-hot").when(HOT.is(true)).requires(Condition.never()).otherwise(Otherwise.DENY));

        assertThat(failures(Checks.intending(both, "FACT_WITHOUT_EFFECT hot in stall", "statistics")
                        .whatever_comes_to_nothing_is_intended()))
                .containsOnlyKeys("FACT_WITHOUT_EFFECT hot in stall, because statistics");
        assertThat(failures(Checks.intending(STALL, "FACT_WITHOUT_EFFECT hot in stall", " ")
                        .whatever_comes_to_nothing_is_intended()))
                .hasValueSatisfying(containing("the reason"));
    }

    @Test
    void what_the_rule_book_itself_says_is_intended_passes_and_fails_once_it_is_not_found() {
        RuleBook meant = Checks.book(1, STALL).intending("FACT_WITHOUT_EFFECT hot in stall", "statistics");

        assertThat(failures(new Checks(meant, List.of(), Map.of()).whatever_comes_to_nothing_is_intended()))
                .isEmpty();
        assertThat(failures(new Checks(meant.intending("GAP hot in stall", "cold food"), List.of(), Map.of())
                        .whatever_comes_to_nothing_is_intended()))
                .containsOnlyKeys("GAP hot in stall, because cold food")
                .hasValueSatisfying(containing("one is intended that is not there"));
    }

    @Test
    void an_article_that_is_cited_and_not_in_the_register_fails() {
        Checks checks = new Checks(
                Checks.book(
                        1, stall(norm("2-licence").requires(LICENSED.is(true)).otherwise(Otherwise.DENY))),
                List.of(),
                Map.of());

        assertThatIllegalStateException()
                .isThrownBy(checks::the_register_has_every_article_that_is_cited)
                .withMessage("stall rests on article 2, and there are 1");
    }

    @Test
    void a_derivation_without_a_value_where_all_is_known_fails() {
        Decision<Stall> holes = width((facts, asOf) -> {
            Integer metres = facts.get(METRES);
            return metres == null || metres > 50 ? null : metres > 10;
        });

        assertThat(failures(Checks.of(holes).complete_cases_are_answered()))
                .containsOnlyKeys("stall")
                .hasValueSatisfying(containing("metres=100"));
        assertThat(failures(Checks.of(holes).answers_stay_as_gaps_are_filled()))
                .hasValueSatisfying(containing("nothing missing in stall"));
    }

    @Test
    void a_derivation_that_takes_unknown_for_something_fails() {
        Decision<Stall> guessing = width((facts, asOf) -> facts.get(METRES) != null && facts.get(METRES) > 10);

        assertThat(failures(Checks.of(guessing).answers_stay_as_gaps_are_filled()))
                .hasValueSatisfying(containing("before metres was known"));
    }

    @Test
    void a_remedy_that_does_not_help_fails() {
        AtomicInteger asked = new AtomicInteger();
        Decision<Stall> helpless = width(new Derivation<>() {
            @Override
            public @Nullable Boolean derive(Facts facts, LocalDate asOf) {
                Integer metres = facts.get(METRES);
                boolean lies = Integer.valueOf(11).equals(metres) && asked.incrementAndGet() % 3 == 0;
                return metres == null ? null : metres > 10 && !lies;
            }

            @Override
            public Optional<Map<Variable<?>, Object>> changesTowards(Boolean target, Facts facts) {
                return Optional.of(Map.of(METRES, 11));
            }
        });

        assertThat(failures(Checks.of(helpless).remedies_work()))
                .hasValueSatisfying(containing("remedies of stall as of"));
    }

    @Test
    void the_same_cases_are_drawn_every_time_and_all_where_they_are_few() {
        assertThat(DrawnCases.partial(CaseArbitraries.of(STALL), STALL))
                .hasSize(9)
                .doesNotHaveDuplicates();
        assertThat(DrawnCases.complete(CaseArbitraries.of(STALL), STALL)).hasSize(4);
        Decision<Stall> open = width((facts, asOf) -> facts.get(METRES) == null ? null : facts.get(METRES) > 10);
        assertThat(DrawnCases.partial(CaseArbitraries.of(open), open))
                .extracting(Question::toString)
                .hasSize(500)
                .isEqualTo(DrawnCases.partial(CaseArbitraries.of(open), open).stream()
                        .map(Question::toString)
                        .toList());
    }

    private static org.assertj.core.api.Condition<String> containing(String text) {
        return new org.assertj.core.api.Condition<>(message -> message.contains(text), "containing <%s>", text);
    }
}
