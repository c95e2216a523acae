package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many ways out norms leave, the smallest are told at once, and that there are more. */
class ManyRemediesTest {

    static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    static List<Fact<Object, Boolean>> flags(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Sample.flag("fact" + number))
                .toList();
    }

    static Ruling ruling(Decision<Object> decision) {
        return decision.decide(decision.facts().build(), DAY);
    }

    /** Norms that each ask for one of two facts of their own. */
    private static Decision<Object> eitherOr(int norms) {
        List<Fact<Object, Boolean>> facts = flags(2 * norms);
        return Sample.decision(
                facts,
                IntStream.range(0, norms)
                        .mapToObj(norm -> Sample.ban(
                                "1-norm" + norm,
                                facts.get(2 * norm)
                                        .is(true)
                                        .or(facts.get(2 * norm + 1).is(true))))
                        .toArray(Norm[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 18, 30, 32})
    void norms_that_each_leave_a_choice_have_the_first_of_all_combinations_told(int norms) {
        Decision<Object> decision = eitherOr(norms);
        Ruling ruling = ruling(decision);
        List<Remedy> remedies = ruling.remedies();

        assertThat(remedies).hasSize(100).allMatch(remedy -> remedy.changes().size() == norms);
        assertThat(ruling.hasMoreRemedies()).isTrue();
        assertThat(ruling.remedyCount()).contains(BigInteger.TWO.pow(norms));
        for (int number = 0; number < remedies.size(); number++) {
            List<Boolean> second = new ArrayList<>();
            for (int norm = 0; norm < norms; norm++) {
                second.add(remedies.get(number)
                        .changes()
                        .containsKey(decision.givens().get(2 * norm + 1)));
            }
            int combination = number;
            assertThat(second)
                    .isEqualTo(IntStream.range(0, norms)
                            .mapToObj(norm ->
                                    norms - 1 - norm < Integer.SIZE && (combination >>> (norms - 1 - norm) & 1) != 0)
                            .toList());
        }
    }

    @Test
    void a_hundred_are_all_and_one_more_is_left_out() {
        List<Fact<Object, Integer>> numbers = new ArrayList<>();
        for (int place = 0; place < 2; place++) {
            numbers.add(Fact.<Object, Integer>of("number" + place, new Domain.WholeNumber(0, 60), some -> null)
                    .actionable());
        }
        for (int most : List.of(50, 51)) {
            Decision<Object> decision = Sample.decision(
                    numbers,
                    Sample.ban(
                            "1-x",
                            numbers.get(0)
                                    .in(IntStream.range(0, 50).boxed().toList())
                                    .or(numbers.get(1)
                                            .in(IntStream.range(0, most).boxed().toList()))));
            Ruling ruling = ruling(decision);

            assertThat(ruling.remedies()).hasSize(100);
            assertThat(ruling.hasMoreRemedies()).isEqualTo(most > 50);
        }
    }

    /** Norms that each ask for one of two neighbours in a line of facts, which are listed in any order. */
    @ParameterizedTest
    @ValueSource(ints = {18, 40, 60, 63})
    void norms_that_hang_together_are_as_quick(int norms) {
        List<Fact<Object, Boolean>> line = flags(norms + 1);
        List<Fact<Object, Boolean>> listed = new ArrayList<>(line);
        for (int time = 0; time < 3; time++) {
            Decision<Object> decision = Sample.decision(
                    listed,
                    IntStream.range(0, norms)
                            .mapToObj(norm -> Sample.ban(
                                    "1-norm" + norm,
                                    line.get(norm)
                                            .is(true)
                                            .or(line.get(norm + 1).is(true))))
                            .toArray(Norm[]::new));
            assertThat(decision.allows(new Object(), DAY)).isFalse();
            Ruling ruling = ruling(decision);
            assertThat(remedies(ruling(decision))).isNotEmpty();
            assertThat(ruling.remedies()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(ruling.remedies().get(0).changes()).hasSize((norms + 1) / 2);
            ruling.remedies().forEach(remedy -> assertMinimal(decision, ruling, remedy));
            assertThat(ruling.hasMoreRemedies()).isEqualTo(ruling.remedies().size() == 100);
            Collections.shuffle(listed, new Random(time));
        }
    }

    /** The remedies, unless they take as long as no caller waits: an enumeration of all of them would never end. */
    private static List<Remedy> remedies(Ruling ruling) {
        return assertTimeoutPreemptively(Duration.ofMinutes(1), ruling::remedies);
    }

    static void assertMinimal(Decision<?> decision, Ruling ruling, Remedy remedy) {
        assertThat(decision.decide(changed(ruling, remedy.changes()), ruling.asOf())
                        .allows())
                .isTrue();
        for (Variable<?> fact : remedy.changes().keySet()) {
            Map<Variable<?>, Object> fewer = new HashMap<>(remedy.changes());
            fewer.remove(fact);
            assertThat(decision.decide(changed(ruling, fewer), ruling.asOf()).allows())
                    .isFalse();
        }
    }

    private static Facts changed(Ruling ruling, Map<Variable<?>, Object> changes) {
        return ruling.facts().with(changes);
    }

    @Property(tries = 200)
    void they_are_those_that_trying_every_set_of_changes_finds(@ForAll long seed) {
        TiedFacts book = new TiedFacts(7, 7, 3, new Random(seed));
        Decision<List<@Nullable Integer>> decision = book.decision("tied");
        Reference reference = new Reference(decision);
        for (int number = 0; number < 10; number++) {
            Ruling ruling = decision.decide(book.subject(80), DAY);
            int[] values = LazyDecision.of(decision).compiled().values(ruling.facts(), DAY);
            List<ToldRemedy> expected = new ArrayList<>();
            for (Map<Integer, Integer> changes : reference.remedies(values, options(reference, values))) {
                Map<Variable<?>, Object> named = new HashMap<>();
                changes.forEach((variable, value) -> named.put(reference.variables.get(variable), value));
                int[] changed = values.clone();
                changes.forEach((variable, value) -> changed[variable] = value);
                expected.add(new ToldRemedy(named, reference.outcomeOf(changed)));
            }
            expected.sort(ToldRemedy.order(decision));
            assertThat(ToldRemedy.of(ruling)).isEqualTo(expected);
            assertThat(ruling.hasMoreRemedies()).isFalse();
            assertThat(ruling.remedyCount()).contains(BigInteger.valueOf(expected.size()));
        }
    }

    private static List<List<Integer>> options(Reference reference, int[] values) {
        return IntStream.range(0, values.length)
                .mapToObj(variable -> reference.variables.get(variable).isActionable()
                        ? IntStream.range(0, reference.arity(variable)).boxed().toList()
                        : List.<Integer>of())
                .toList();
    }

    /** Sixty facts that two hundred norms tie to each other: what cannot be told in time is left out, and said to be. */
    @Property(tries = 10)
    void a_large_book_answers_in_time(@ForAll long seed, @ForAll boolean isUnknown) {
        TiedFacts book = new TiedFacts(60, 200, 3, new Random(seed));
        Decision<List<@Nullable Integer>> decision = book.decision("large");
        Ruling ruling = decision.decide(book.subject(isUnknown ? 0 : 60), DAY);
        assertThat(remedies(decision.decide(ruling.facts(), DAY))).hasSizeLessThanOrEqualTo(100);
        ruling.remedies().stream().limit(5).forEach(remedy -> assertMinimal(decision, ruling, remedy));
    }

    /** Pairs of facts that are to be alike: each leaves two ways, and no comes before yes. */
    @Test
    void of_more_ways_than_are_told_the_first_are_told() {
        List<Fact<Object, Boolean>> facts = flags(14);
        Decision<Object> decision = Sample.decision(
                facts,
                IntStream.range(0, 7)
                        .mapToObj(pair -> alike(pair, facts.get(2 * pair), facts.get(2 * pair + 1)))
                        .toArray(Norm[]::new));
        List<Remedy> remedies = ruling(decision).remedies();

        assertThat(remedies).hasSize(100);
        for (int number = 0; number < remedies.size(); number++) {
            for (int place = 0; place < facts.size(); place++) {
                assertThat(remedies.get(number).changes().get(facts.get(place)))
                        .as("%s of %s", facts.get(place), number)
                        .isEqualTo((number >>> (6 - place / 2) & 1) != 0);
            }
        }
    }

    private static Norm alike(int number, Fact<Object, Boolean> one, Fact<Object, Boolean> other) {
        Condition both = one.is(true).and(other.is(true));
        return Sample.ban("1-pair" + number, both.or(one.is(false).and(other.is(false))));
    }
}
