package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.rules.Sample.Colour;
import dev.egov.rules.analysis.CaseBox;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an author hands over is taken as it is then: what becomes of his lists afterwards changes nothing. */
class HandedOverTest {

    private static final Norm BAN = Sample.ban("1-x", Sample.A.is(true));

    private static Outcome denied(Decision<Object> decision) {
        return decision.decide(decision.facts().set(Sample.A, false).build(), Sample.START)
                .outcome();
    }

    @Test
    void a_draft_keeps_the_norms_that_it_was_given() {
        List<Norm> norms = new ArrayList<>(List.of(BAN));
        Decision<Object> draft = Sample.decision(List.of(Sample.A)).withNorms(norms);
        norms.clear();
        assertThat(denied(draft)).isEqualTo(Outcome.DENIED);
    }

    @Test
    void a_decision_keeps_facts_norms_and_articles_whatever_its_author_does_with_them() {
        List<Fact<Object, Boolean>> facts = new ArrayList<>(List.of(Sample.A));
        List<Norm> norms = new ArrayList<>(List.of(BAN));
        Norm[] more = {Sample.ban("2-x", Sample.A.is(true))};
        int[] articles = {7};
        Decision<Object> decision = Sample.REGULATION.decision("d", Object.class, written -> {
            written.facts(facts).norms(norms).norms(more).restsOn(articles);
            facts.clear();
            norms.clear();
            more[0] = Sample.ban("3-x", Sample.A.is(false));
            articles[0] = 9;
        });
        assertThat(denied(decision)).isEqualTo(Outcome.DENIED);
        assertThat(decision.norms()).extracting(Norm::id).containsExactly("1-x", "2-x");
        assertThat(decision.articles()).containsExactly(1, 2, 7);
        assertThat(decision.givens()).isEqualTo(List.of(Sample.A));
    }

    @Test
    void conditions_keep_their_values_and_parts() {
        Set<Colour> colours = EnumSet.of(Colour.RED, Colour.BLUE);
        Colour[] array = {Colour.RED, Colour.BLUE};
        List<Object> values = new ArrayList<>(List.of(Colour.RED, Colour.BLUE));
        Condition in = Sample.COLOUR.in(colours);
        Condition notIn = Sample.COLOUR.notIn(colours).negated();
        Condition ofArray = Sample.COLOUR.in(array);
        Condition byHand = new Condition.In(Sample.COLOUR, values);
        List<Condition> parts = new ArrayList<>(List.of(in));
        Condition all = new Condition.All(parts);
        Condition any = new Condition.Any(parts);
        colours.clear();
        array[0] = Colour.GREEN;
        values.clear();
        parts.clear();
        assertThat(List.of(in, notIn, ofArray, byHand, all, any))
                .extracting(Condition::toString)
                .containsOnly("colour in {RED, BLUE}");
    }

    @Test
    void a_derived_fact_keeps_its_sources() {
        Variable<?>[] sources = {Sample.A};
        Fact<Object, Boolean> derived =
                Fact.derived("derived", new Domain.Flag(), (facts, asOf) -> facts.get(Sample.A), sources);
        sources[0] = Sample.B;
        assertThat(derived.givens()).isEqualTo(List.of(Sample.A));
        assertThat(denied(Sample.decision(List.of(Sample.A), Sample.ban("1-x", derived.is(true)))))
                .isEqualTo(Outcome.DENIED);
    }

    @Test
    void a_rule_book_and_its_register_keep_what_they_were_given() {
        List<ArticleKind> kinds = new ArrayList<>(List.of(ArticleKind.NORM));
        List<Decision<?>> decisions = new ArrayList<>(List.of(Sample.decision(List.of(Sample.A), BAN)));
        RuleBook ruleBook = RuleBook.of(Sample.REGULATION, kinds, decisions);
        kinds.clear();
        decisions.clear();
        assertThat(ruleBook.articles()).hasSize(1);
        assertThat(ruleBook.decisions()).hasSize(1);
        List<String> ids = new ArrayList<>(List.of("1-x"));
        Article article = new Article(Sample.REGULATION, 1, ArticleKind.NORM, ids, ids);
        ids.clear();
        assertThat(article.norms()).containsExactly("1-x");
        assertThat(article.decisions()).containsExactly("1-x");
    }

    @Test
    void boxes_and_remedies_keep_their_values() {
        List<Object> values = new ArrayList<>(List.of(Colour.RED));
        CaseBox box = new CaseBox(Map.of(Sample.COLOUR, values), Set.of());
        Map<Variable<?>, Object> changes = new HashMap<>(Map.of(Sample.A, true));
        Remedy remedy = new Remedy(
                changes,
                Taiyuan2013.ACCOUNTABILITY.decide(
                        Taiyuan2013.ACCOUNTABILITY.facts().build(), Sample.START));
        values.clear();
        changes.clear();
        assertThat(box.values()).isEqualTo(Map.of(Sample.COLOUR, List.of(Colour.RED)));
        assertThat(remedy.changes()).isEqualTo(Map.of(Sample.A, true));
    }

    @Test
    void facts_read_from_a_case_keep_its_sets() {
        Set<Integer> none = new TreeSet<>();
        Fact<Object, Set<Integer>> empty = Fact.of("empty", new Subsets(1, 2), some -> none);
        Facts nothing = Sample.decision(List.of(empty), Sample.ban("1-x", empty.is(Set.of())))
                .read("case");
        none.add(2);
        assertThat(nothing.known()).isEqualTo(Map.of("empty", Set.of()));
        Set<Integer> mutable = new TreeSet<>(Set.of(1));
        Fact<Object, Set<Integer>> quarters = Fact.of("quarters", new Subsets(1, 2), some -> mutable);
        Decision<Object> decision = Sample.decision(List.of(quarters), Sample.ban("1-x", quarters.is(Set.of(1))));
        Facts facts = decision.read("case");
        Ruling ruling = decision.decide(facts, Sample.START);
        mutable.clear();
        assertThat(facts.known()).isEqualTo(Map.of("quarters", Set.of(1)));
        assertThat(decision.decide(facts, Sample.START).outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(ruling.findings().get(0).facts()).isEqualTo(Map.of(quarters, Set.of(1)));
        assertThatThrownBy(() -> facts.get(quarters).add(2)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void what_is_null_is_refused_when_it_is_handed_over_and_the_place_is_named() {
        Decision<Object> decision = Sample.decision(List.of(Sample.A), BAN);
        List<@Nullable Norm> norms = Arrays.asList(BAN, null);
        refused("decision sample: norms, number 2", () -> decision.withNorms(unchecked(norms)));
        refused("decision sample: norms", () -> decision.withNorms(null));
        refused("norm 1-x: when", () -> Sample.norm("1-x").when(null));
        refused("norm 1-x: unless", () -> Sample.norm("1-x").unless(null));
        refused("norm 1-x: requires", () -> Sample.norm("1-x").requires(null));
        refused("norm 1-x: when", () -> BAN.withWhen(null));
        refused("and: the other condition", () -> Sample.A.is(true).and(null));
        refused("or: the other condition", () -> Sample.A.is(true).or(null));
        refused("not: the condition", () -> new Condition.Not(null));
        refused(
                "all of some conditions: conditions, number 1",
                () -> new Condition.All(Arrays.asList((Condition) null)));
        refused("fact colour: a value in a condition", () -> Sample.COLOUR.is(null));
        refused("fact colour: values in a condition, number 2", () -> Sample.COLOUR.in(Colour.RED, null));
        refused(
                "fact x: its sources, number 2",
                () -> Fact.derived("x", new Domain.Flag(), (f, d) -> true, Sample.A, null));
        refused("fact x: its reader", () -> Fact.of("x", null));
        refused("regulation sample: the id of a norm", () -> Sample.REGULATION.norm(null));
        refused("fact colour: values in a condition", () -> Sample.COLOUR.in((Colour[]) null));
        refused(
                "decision d: facts",
                () -> Sample.REGULATION
                        .decision("d", Object.class, written -> written.facts((Fact<Object, ?>[]) null))
                        .norms());
        refused(
                "rule book sample: decisions, number 1",
                () -> RuleBook.of(Sample.REGULATION, List.of(ArticleKind.NORM), Arrays.asList((Decision<?>) null)));
        refused(
                "decision d: the guard",
                () -> Sample.REGULATION
                        .decision("d", Object.class, written -> written.guard(null))
                        .norms());
        refused(
                "decision d: facts, number 1",
                () -> Sample.REGULATION
                        .decision(
                                "d",
                                Object.class,
                                written -> written.facts(Arrays.asList((Fact<Object, Boolean>) null)))
                        .norms());
    }

    @SuppressWarnings("unchecked") // as somebody without a null checker hands them over
    private static List<Norm> unchecked(List<@Nullable Norm> norms) {
        return (List<Norm>) (List<?>) norms;
    }

    private static void refused(String place, ThrowingCallable handing) {
        assertThatNullPointerException()
                .as(place)
                .isThrownBy(handing)
                .withMessage(place + " must not be null; leave it out or give it");
    }
}
