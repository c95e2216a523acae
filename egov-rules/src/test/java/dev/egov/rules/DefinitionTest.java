package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.egov.rules.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule book that contradicts itself is refused when it is written, by name. */
class DefinitionTest {

    private record Case(
            @Nullable Boolean one,
            @Nullable Boolean two,
            @Nullable String text) {}

    private static final Regulation REGULATION = new Regulation(
            "test",
            "Test No. 1",
            "1",
            LocalDate.EPOCH,
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "harbour.words"));
    private static final Fact<Case, Boolean> ONE = Fact.of("one", Case::one);
    private static final Fact<Case, Boolean> TWO = Fact.of("two", Case::two);
    private static final Fact<Case, String> TEXT = Fact.of("text", new Domain.Text(), Case::text);

    @Test
    void a_norm_begins_with_its_article() {
        for (String id : List.of("", "x", "x-1", "-1", "1", "13extranet", "12345678901-x")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> REGULATION.norm(id))
                    .withMessageContaining("article's number");
        }
        assertThat(norm("13-extranet", ONE.is(true)).clause()).isEqualTo(new Clause(13, 0, 0));
    }

    @Test
    void a_norm_requires_something_exactly_where_something_follows() {
        assertThatNullPointerException()
                .isThrownBy(() -> REGULATION.norm("1-x").otherwise(Otherwise.DUTY))
                .withMessage("what 1-x requires");
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> REGULATION.norm("1-x").requires(ONE.is(true)).constitutes())
                .withMessageContaining("1-x");
    }

    @Test
    void a_norm_has_a_consequence_that_is_one() {
        assertThatNullPointerException()
                .isThrownBy(() -> REGULATION.norm("1-x").requires(ONE.is(true)).otherwise(null))
                .withMessageContaining("1-x");
    }

    @Test
    void nothing_is_said_twice() {
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> REGULATION.norm("1-x").when(ONE.is(true)).when(TWO.is(true)))
                .withMessageContaining("1-x says when twice");
        Decision<Case> decision =
                REGULATION.decision("d", Case.class, d -> d.guard(ONE.is(true)).guard(TWO.is(true)));
        Assertions.assertThatIllegalStateException().isThrownBy(decision::norms).withMessageContaining("two guards");
    }

    @Test
    void a_decision_is_not_asked_while_it_is_written() {
        List<Decision<Case>> decisions = new ArrayList<>();
        decisions.add(REGULATION.decision("d", Case.class, d -> decisions.get(0).norms()));
        Assertions.assertThatIllegalStateException()
                .isThrownBy(decisions.get(0)::norms)
                .withMessageContaining("while it is being written");
    }

    @Test
    void conditions_made_by_hand_are_checked_and_stay_as_they_were_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.In(ONE, List.of("true")));
        List<Condition> parts = new ArrayList<>(List.of(ONE.is(true)));
        Condition all = new Condition.All(parts);
        parts.clear();
        assertThat(all).hasToString("one = true");
    }

    @Test
    void ranges_have_something_in_them() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Domain.WholeNumber(5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subsets(1, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subsets(Integer.MIN_VALUE, Integer.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Domain.Decimal(BigDecimal.TEN, BigDecimal.ONE));
        Domain<Integer> wide = new Domain.WholeNumber(-2_000_000_000, 2_000_000_000);
        assertThat(wide.values()).isEmpty();
        assertThat(wide.indexOf(0)).isEqualTo(-1);
    }

    @Test
    void conditions_that_tie_everything_to_everything_end_in_an_error() {
        List<Fact<Case, Boolean>> facts = new ArrayList<>();
        List<Condition> pairs = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            facts.add(Fact.of("fact" + number, Case::one));
        }
        for (int number = 0; number < 20; number++) {
            pairs.add(facts.get(number).is(true).and(facts.get(number + 20).is(true)));
        }
        Decision<Case> decision = decision(facts, norm("1-x", new Condition.Any(pairs)));
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> decision.decide(new Case(true, true, null), LocalDate.EPOCH))
                .withMessageContaining("too many facts");
    }

    @Test
    void a_missing_word_keeps_no_answer_from_being_given() {
        Decision<Case> decision = decision(List.of(ONE), norm("1-x", ONE.is(true)));
        String explained =
                decision.decide(new Case(false, null, null), LocalDate.EPOCH).explain(Locale.CHINESE);
        assertThat(explained).contains("d", "1-x", "one");
    }

    @Test
    void a_norm_has_a_modality_and_a_bearer() {
        assertThatNullPointerException()
                .isThrownBy(() -> REGULATION
                        .norm("1-x")
                        .binds("masters")
                        .requires(ONE.is(true))
                        .otherwise(Otherwise.DUTY))
                .withMessage("modality of 1-x");
        assertThatNullPointerException()
                .isThrownBy(() -> REGULATION
                        .norm("1-x")
                        .modality(Modality.OBLIGATION)
                        .requires(ONE.is(true))
                        .otherwise(Otherwise.DUTY))
                .withMessage("bearer of 1-x");
    }

    @Test
    void a_condition_speaks_of_values_that_the_fact_has() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.is("x"))
                .withMessageContaining("x is not a value of text");
        Fact<Case, Set<Integer>> set = Fact.of("set", new Subsets(1, 4), ignored -> Set.of());
        assertThatIllegalArgumentException().isThrownBy(() -> set.is(Set.of(5)));
    }

    @Test
    void a_condition_speaks_of_facts_of_the_decision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision(List.of(ONE), norm("1-x", TWO.is(true))))
                .withMessage("decision d: two stands in a condition and is not among the facts");
    }

    @Test
    void a_fact_feeds_one_question_only() {
        Fact<Case, Boolean> derived = Fact.derived("derived", new Domain.Flag(), (facts, asOf) -> facts.get(ONE), ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        decision(List.of(ONE), norm("1-x", derived.is(true).and(ONE.is(true)))))
                .withMessage("decision d: one feeds two facts, so that they are not independent");
    }

    @Test
    void a_derived_fact_is_finite_and_comes_from_given_facts() {
        Derivation<Boolean> derivation = (facts, asOf) -> null;
        Fact<Case, Boolean> derived = Fact.derived("derived", new Domain.Flag(), derivation, ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.derived("again", new Domain.Flag(), derivation, derived))
                .withMessageContaining("derived itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.derived("none", new Domain.Flag(), derivation))
                .withMessageContaining("needs a fact");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.<Case, String>derived("open", new Domain.Text(), (facts, asOf) -> null, ONE))
                .withMessageContaining("finite");
    }

    @Test
    void names_are_unique() {
        Fact<Case, Boolean> again = Fact.of("one", Case::two);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision(List.of(ONE, again), norm("1-x", ONE.is(true))))
                .withMessageContaining("two facts are called one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision(List.of(ONE), norm("1-x", ONE.is(true)), norm("1-x", ONE.is(false))))
                .withMessageContaining("two norms are called 1-x");
        Decision<Case> decision = decision(List.of(ONE), norm("1-x", ONE.is(true)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(REGULATION, List.of(ArticleKind.NORM), List.of(decision, decision)))
                .withMessageContaining("two decisions are called d");
    }

    @Test
    void a_fact_is_no_object_in_which_another_stands() {
        Fact<Case, Boolean> inner = Fact.of("one.inner", Case::two);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision(List.of(ONE, inner), norm("1-x", ONE.is(true))))
                .withMessage("decision d: one is a fact, and the object in which one.inner stands");
    }

    @Test
    void facts_of_another_decision_are_refused() {
        Decision<Case> decision = decision(List.of(ONE), norm("1-x", ONE.is(true)));
        Decision<Case> other = decision(List.of(ONE, TWO), norm("1-x", TWO.is(true)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision.decide(other.facts().set(ONE, true).build(), LocalDate.EPOCH))
                .withMessage("facts of another decision than d: {one=true}");
    }

    @Test
    void the_register_has_every_article_that_a_decision_rests_on() {
        Decision<Case> decision = decision(List.of(ONE), norm("2-x", ONE.is(true)));
        RuleBook ruleBook = RuleBook.of(REGULATION, List.of(ArticleKind.NORM), List.of(decision));
        Assertions.assertThatIllegalStateException()
                .isThrownBy(ruleBook::articles)
                .withMessage("d rests on article 2, and there are 1");
    }

    @Test
    void there_are_at_most_64_facts_in_conditions() {
        List<Fact<Case, Boolean>> facts = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        for (int number = 0; number < 65; number++) {
            Fact<Case, Boolean> fact = Fact.of("fact" + number, Case::one);
            facts.add(fact);
            conditions.add(fact.is(true));
        }
        assertThat(decision(facts, norm("1-x", new Condition.All(conditions.subList(0, 64))))
                        .decide(new Case(true, true, null), LocalDate.EPOCH)
                        .outcome())
                .isEqualTo(Outcome.COMPLIANT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision(facts, norm("1-x", new Condition.All(conditions))))
                .withMessageContaining("64 is the most");
    }

    @Test
    void a_missing_text_is_named() {
        Assertions.assertThatThrownBy(() -> REGULATION.texts().text("no.such", Locale.ENGLISH))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such");
    }

    @Test
    void conditions_describe_themselves() {
        Condition condition = ONE.is(true).and(TWO.is(false).or(ONE.isNot(true)));
        assertThat(condition).hasToString("one = true and (two = false or (not one = true))");
        assertThat(Condition.always()).hasToString("always");
        assertThat(Condition.never()).hasToString("never");
        assertThat(ONE.isNot(true).negated()).isEqualTo(ONE.is(true));
    }

    @Test
    void facts_are_of_their_decision_and_domain() {
        Decision<Case> decision = decision(List.of(ONE, TEXT), norm("1-x", ONE.is(true)));
        assertThatIllegalArgumentException().isThrownBy(() -> decision.facts().set(TWO, true));
        assertThatIllegalArgumentException().isThrownBy(() -> decision.facts().set(TEXT, " "));
        assertThat(decision.facts().set(ONE, true).set(TEXT, "x").build().known())
                .containsExactly(Assertions.entry("one", true), Assertions.entry("text", "x"));
    }

    private static Norm norm(String id, Condition requires) {
        return REGULATION
                .norm(id)
                .modality(Modality.OBLIGATION)
                .binds("masters")
                .requires(requires)
                .otherwise(Otherwise.DUTY);
    }

    private static Decision<Case> decision(List<Fact<Case, Boolean>> facts, Norm... norms) {
        return decided(REGULATION.decision("d", Case.class, d -> d.facts(facts).norms(norms)));
    }

    private static Decision<Case> decision(List<? extends Fact<? super Case, ?>> facts, Norm norm) {
        return decided(REGULATION.decision("d", Case.class, d -> d.facts(facts).norms(norm)));
    }

    /** A decision is written down when it is first asked. */
    private static Decision<Case> decided(Decision<Case> decision) {
        assertThat(decision.norms()).isNotEmpty();
        return decision;
    }
}
