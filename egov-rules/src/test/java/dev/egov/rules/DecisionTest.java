package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.hash.Hashing;
import dev.egov.rules.Sample.Colour;
import dev.egov.rules.text.Texts;
import java.lang.Character.UnicodeScript;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a decision is written, asked, and made of another. */
class DecisionTest {

    private static final Norm READ =
            Sample.norm("1-x").reading("empty").requires(Sample.A.is(true)).otherwise(Otherwise.DENY);
    private static final Norm READ_TOO = Sample.norm("3-x")
            .reading("1-x", "empty")
            .requires(Sample.C.is(true))
            .otherwise(Otherwise.DENY);
    private static final Norm BESIDE = Sample.ban("2-x", Sample.B.is(true));

    private static Decision<Object> withAlternative(String reading, String... norms) {
        return Sample.REGULATION.decision(
                "sample",
                Object.class,
                decision -> decision.facts(Sample.A, Sample.B, Sample.C)
                        .norms(READ, BESIDE, READ_TOO)
                        .alternative("1-x", reading, other -> other.withOtherwise(Otherwise.DUTY), norms));
    }

    @Test
    void another_reading_changes_the_norms_that_it_names_and_no_other() {
        Map<Reading, Decision<Object>> one = withAlternative("empty", "1-x").alternatives();
        Map<Reading, Decision<Object>> two =
                withAlternative("empty", "1-x", "3-x").alternatives();
        Reading reading = new Reading(Sample.REGULATION, "1-x", "empty", false);

        assertThat(one).containsOnlyKeys(reading);
        assertThat(consequences(one.get(reading))).containsExactly(Otherwise.DUTY, Otherwise.DENY, Otherwise.DENY);
        assertThat(consequences(two.get(reading))).containsExactly(Otherwise.DUTY, Otherwise.DENY, Otherwise.DUTY);
        assertThat(one.get(reading)).hasToString("sample");
    }

    private static List<Otherwise> consequences(Decision<?> decision) {
        return decision.norms().stream()
                .map(norm -> norm.otherwise().orElseThrow())
                .toList();
    }

    @Test
    void an_alternative_is_one_to_a_reading_that_there_is_and_changes_norms_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(withAlternative("full", "1-x")::alternatives)
                .withMessage("decision sample: there is no reading 1-x.full of 1-x");
        assertThatIllegalArgumentException()
                .isThrownBy(withAlternative("empty", "1-x", "9-x")::alternatives)
                .withMessage("decision sample: an alternative changes 9-x, which is not among the norms");
        assertThatIllegalArgumentException()
                .isThrownBy(withAlternative("empty", "2-x")::alternatives)
                .withMessage("decision sample: there is no reading 1-x.empty of 2-x");
    }

    @Test
    void another_reading_may_leave_norms_out_and_have_another_guard() {
        Decision<Object> decision = Sample.REGULATION.decision(
                "sample",
                Object.class,
                written -> written.guard(Sample.A.is(true))
                        .facts(Sample.A, Sample.B, Sample.C)
                        .norms(READ, BESIDE, READ_TOO)
                        .alternativeWithout("1-x", "empty", "3-x")
                        .alternativeGuard("9-x", "elsewhere", Sample.B.is(true)));
        Reading empty = new Reading(Sample.REGULATION, "1-x", "empty", false);
        Reading elsewhere = new Reading(Sample.REGULATION, "9-x", "elsewhere", false);
        Map<Reading, Decision<Object>> alternatives = decision.alternatives();

        assertThat(alternatives.keySet()).containsExactly(empty, elsewhere);
        assertThat(alternatives.get(empty).norms()).containsExactly(READ, BESIDE);
        assertThat(alternatives.get(empty).guard()).isEqualTo(Sample.A.is(true));
        assertThat(alternatives.get(elsewhere).norms()).containsExactly(READ, BESIDE, READ_TOO);
        assertThat(alternatives.get(elsewhere).guard()).isEqualTo(Sample.B.is(true));
    }

    @Test
    void what_is_said_of_one_reading_in_several_calls_belongs_together() {
        Decision<Object> decision = Sample.REGULATION.decision(
                "sample",
                Object.class,
                written -> written.facts(Sample.A, Sample.B, Sample.C)
                        .norms(READ, BESIDE, READ_TOO)
                        .alternative("1-x", "empty", norm -> norm.withOtherwise(Otherwise.DUTY), "1-x")
                        .alternativeWithout("1-x", "empty", "3-x")
                        .alternativeGuard("1-x", "empty", Sample.C.is(true)));
        Decision<Object> other = decision.alternatives().values().iterator().next();

        assertThat(decision.alternatives()).hasSize(1);
        assertThat(consequences(other)).containsExactly(Otherwise.DUTY, Otherwise.DENY);
        assertThat(other.guard()).isEqualTo(Sample.C.is(true));
    }

    @Test
    void a_choice_of_words_leads_to_the_very_same_decision() {
        Norm worded =
                Sample.norm("1-x").wording("whole").requires(Sample.A.is(true)).otherwise(Otherwise.DENY);
        Decision<Object> decision = Sample.decision(List.of(Sample.A), worded);

        assertThat(decision.alternatives())
                .containsOnlyKeys(new Reading(Sample.REGULATION, "1-x", "whole", true))
                .allSatisfy((reading, other) -> assertThat(other).isSameAs(decision));
    }

    @Test
    void other_norms_leave_guard_facts_and_articles_as_they_are() {
        Decision<Object> decision = Sample.REGULATION.decision(
                "sample",
                Object.class,
                written -> written.restsOn(9, 4)
                        .guard(Sample.A.is(true))
                        .facts(Sample.A, Sample.B)
                        .norms(BESIDE));
        Decision<Object> other = decision.withNorms(List.of());

        assertThat(decision.articles()).containsExactly(2, 4, 9);
        assertThat(other.articles()).containsExactly(4, 9);
        assertThat(other.guard()).isEqualTo(Sample.A.is(true));
        assertThat(other.givens()).isEqualTo(List.of(Sample.A, Sample.B));
        assertThat(other.norms()).isEmpty();
        assertThat(other.caseType()).isEqualTo(Object.class);
        assertThat(other.regulation()).isSameAs(Sample.REGULATION);
    }

    @Test
    void the_parts_of_a_decision_are_written_in_any_order() {
        Decision<Object> decision = Sample.REGULATION.decision(
                "sample",
                Object.class,
                written -> written.norms(BESIDE)
                        .norms(List.of(READ))
                        .facts(Sample.B)
                        .facts(List.of(Sample.C, Sample.A))
                        .alternative("1-x", "empty", norm -> norm.withWhen(Condition.never()), "1-x")
                        .guard(Sample.C.is(true))
                        .restsOn(5)
                        .facts());

        assertThat(decision.norms()).containsExactly(BESIDE, READ);
        assertThat(decision.givens()).isEqualTo(List.of(Sample.B, Sample.C, Sample.A));
        assertThat(decision.articles()).containsExactly(1, 2, 5);
        assertThat(decision.alternatives()).hasSize(1);
    }

    @Test
    void a_condition_is_written_with_the_name_of_a_fact() {
        Fact<Object, Boolean> derived = Fact.derived("derived", new Domain.Flag(), (facts, asOf) -> null, Sample.A);
        Decision<Object> decision =
                Sample.decision(List.of(Sample.A, Sample.COLOUR), Sample.ban("1-x", derived.is(true)));

        assertThat(decision.where("colour", Colour.GREEN, Colour.RED))
                .isEqualTo(Sample.COLOUR.in(Colour.RED, Colour.GREEN));
        assertThat(decision.where("derived", false)).isEqualTo(derived.is(false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision.where("b", true))
                .withMessage("decision sample has no fact b; there are [a, colour, derived]");
    }

    @Test
    void a_given_fact_is_found_by_its_name() {
        Decision<Object> decision = Sample.decision(List.of(Sample.A, Sample.B), BESIDE);
        assertThat(decision.given("b").orElseThrow()).isSameAs(Sample.B);
        assertThat(decision.given("c")).isEmpty();
    }

    @Test
    void values_are_offered_with_their_words_where_they_say_more() {
        Fact<Object, String> text = Fact.of("text", new Domain.Text(), subject -> null);
        Decision<Object> decision = Sample.decision(List.of(Sample.A, Sample.COLOUR, text), BESIDE);

        assertThat(decision.choices(Sample.A, Locale.ENGLISH)).containsExactly("true yes", "false no");
        assertThat(decision.choices(Sample.A, Locale.CHINESE)).containsExactly("true 是", "false 否");
        assertThat(decision.choices(Sample.COLOUR, Locale.CHINESE)).containsExactly("RED", "GREEN", "BLUE");
        assertThat(decision.choices(text, Locale.CHINESE)).containsExactly("string");
    }

    @Test
    void what_has_no_words_goes_by_its_name() {
        Decision<Object> decision = Sample.decision(List.of(Sample.A), BESIDE);
        assertThat(decision.question(Locale.ENGLISH)).isEqualTo("sample");
        assertThat(decision.question(Sample.A, Locale.ENGLISH)).isEqualTo("a");
        assertThat(decision.label(Sample.A, Locale.ENGLISH)).isEqualTo("a");
        assertThat(decision.label(Sample.flag("ship.cargo"), Locale.ENGLISH)).isEqualTo("cargo");
    }

    @Test
    void a_name_may_begin_with_a_dot_unless_a_fact_has_no_name() {
        Fact<Object, Boolean> dotted = Sample.flag(".a");
        assertThat(Sample.decision(List.of(dotted), Sample.ban("1-x", dotted.is(true)))
                        .givens())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        Sample.decision(List.of(Sample.flag(""), dotted), Sample.ban("1-x", dotted.is(true)))::givens)
                .withMessage("decision sample:  is a fact, and the object in which .a stands");
    }

    @Test
    void every_object_in_which_a_fact_stands_is_none_itself() {
        for (String object : List.of("ship", "ship.hold")) {
            List<Fact<Object, Boolean>> facts = List.of(Sample.flag("ship.hold.cargo"), Sample.flag(object));
            assertThatIllegalArgumentException()
                    .isThrownBy(Sample.decision(facts, BESIDE.withRequires(Condition.never()))::givens)
                    .withMessageContaining(object + " is a fact, and the object in which ship.hold.cargo stands");
        }
    }

    @Test
    void a_fact_in_a_condition_has_at_most_64_values() {
        Fact<Object, Integer> most = Fact.of("most", new Domain.WholeNumber(0, 63), subject -> null);
        Fact<Object, UnicodeScript> many = Fact.of("many", UnicodeScript.class, subject -> null);

        Decision<Object> decision = Sample.decision(List.of(most), Sample.ban("1-x", most.is(63)));
        assertThat(decision.decide(decision.facts().set(most, 63).build(), Sample.START)
                        .outcome())
                .isEqualTo(Outcome.COMPLIANT);
        assertThatIllegalArgumentException()
                .isThrownBy(Sample.decision(List.of(many), Sample.ban("1-x", many.is(UnicodeScript.HAN)))::givens)
                .withMessage("decision sample: many has more than 64 values");
    }

    @Test
    void a_definition_has_one_digest() {
        Definition<Object> definition =
                LazyDecision.of(Sample.decision(List.of(Sample.B), BESIDE)).definition();
        assertThat(definition.digest()).hasSize(64).isSameAs(definition.digest());
        assertThat(definition.digest())
                .isEqualTo(Hashing.sha256()
                        .hashString(definition.text(), StandardCharsets.UTF_8)
                        .toString());
    }

    @Test
    void what_is_compiled_is_kept() {
        Decision<Object> decision = Sample.decision(List.of(Sample.B), BESIDE);
        assertThat(LazyDecision.of(decision).compiled())
                .isSameAs(LazyDecision.of(decision).compiled());
        assertThat(LazyDecision.of(decision).compiled().rules().statuses())
                .isSameAs(LazyDecision.of(decision).compiled().rules().statuses());
        assertThat(LazyDecision.of(decision).definition())
                .isSameAs(LazyDecision.of(decision).definition());
    }

    @Test
    void what_could_not_be_written_can_be_asked_again_and_fails_for_the_same_reason() {
        Decision<Object> decision = Sample.REGULATION.decision("sample", Object.class, written -> {
            throw new IllegalStateException("no ink");
        });
        for (int time = 0; time < 2; time++) {
            assertThatIllegalStateException().isThrownBy(decision::norms).withMessage("no ink");
        }
    }

    @Test
    void a_decision_is_not_asked_while_it_is_written() {
        List<Decision<Object>> decisions = new ArrayList<>();
        decisions.add(Sample.REGULATION.decision(
                "sample", Object.class, written -> decisions.get(0).norms()));
        assertThatIllegalStateException()
                .isThrownBy(decisions.get(0)::norms)
                .withMessage("decision sample is asked while it is being written down");
    }

    @Test
    @Timeout(60)
    void two_who_ask_at_once_have_it_written_once() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ready = new CountDownLatch(1);
        Decision<Object> decision = Sample.REGULATION.decision("sample", Object.class, written -> {
            times.incrementAndGet();
            begun.countDown();
            await(ready);
            written.facts(Sample.B).norms(BESIDE);
        });
        Thread first = new Thread(decision::norms);
        Thread second = new Thread(decision::norms);
        first.start();
        begun.await();
        second.start();
        while (second.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
        ready.countDown();
        first.join();
        second.join();

        assertThat(times).hasValue(1);
        assertThat(decision.norms()).containsExactly(BESIDE);
    }

    @Test
    @Timeout(60)
    void what_is_written_is_read_without_waiting_for_anybody()
            throws ReflectiveOperationException, InterruptedException {
        Decision<Object> decision = Sample.decision(List.of(Sample.B), BESIDE);
        Field lock = LazyDefinition.class.getDeclaredField("lock");
        lock.setAccessible(true);
        assertThat(decision.norms()).hasSize(1);
        CountDownLatch read = new CountDownLatch(1);
        Thread reader = new Thread(() -> {
            decision.norms();
            read.countDown();
        });
        boolean whileLocked;
        synchronized (lock.get(LazyDecision.of(decision).authored())) {
            reader.start();
            whileLocked = read.await(20, TimeUnit.SECONDS);
        }
        reader.join();

        assertThat(whileLocked).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A regulation with words for values and acts. */
    private static final Regulation WORDED = new Regulation(
            "worded",
            "Worded No. 1",
            "1",
            Sample.START,
            Texts.of(
                    (name, locale) -> new ListResourceBundle() {
                        @Override
                        protected Object[][] getContents() {
                            return new Object[][] {
                                {"value.colour.RED", "rouge"},
                                {"value.colour", "the colour {0}"},
                                {"value.Colour.GREEN", "vert"},
                                {"act.colour", "paint it {0}"},
                                {"act.colour.BLUE", "leave it blue"},
                            };
                        }
                    },
                    "words"));

    @Test
    void what_values_and_acts_are_called_is_looked_for_from_the_nearest_words_on() {
        Decision<Object> decision = WORDED.decision(
                "worded",
                Object.class,
                written -> written.facts(Sample.A, Sample.COLOUR).norms());
        assertThat(decision.choices(Sample.COLOUR, Locale.ENGLISH)).containsExactly("RED rouge", "GREEN vert", "BLUE");
        assertThat(List.of(Colour.values()))
                .extracting(colour -> decision.act(Sample.COLOUR, colour, Locale.ENGLISH))
                .containsExactly("paint it rouge", "paint it vert", "leave it blue");
        assertThat(decision.act(Sample.A, true, Locale.ENGLISH)).isEqualTo("a becomes yes");
    }
}
