package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However many remedies there are, they are counted, and the first that are told are the first of all. */
class RemedyCountTest {

    /** Sixty facts, listed in any order, that each have two values that will do: all of them are to be changed. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void sixty_facts_of_two_good_values_each_have_the_first_combinations_told(long seed) {
        List<Fact<Object, Integer>> facts = new ArrayList<>();
        for (int place = 0; place < 60; place++) {
            facts.add(Fact.<Object, Integer>of("choice" + place, new Domain.WholeNumber(0, 2), some -> null)
                    .actionable());
        }
        List<Norm> norms = new ArrayList<>();
        facts.forEach(fact -> norms.add(Sample.ban("1-" + fact, fact.in(1, 2))));
        Collections.shuffle(facts, new Random(seed));
        Decision<Object> decision = Sample.decision(facts, norms.toArray(Norm[]::new));
        Facts.Builder neither = decision.facts();
        facts.forEach(fact -> neither.set(fact, 0));
        Ruling ruling = decision.decide(neither.build(), ManyRemediesTest.DAY);

        assertThat(ruling.remedyCount()).contains(BigInteger.TWO.pow(60));
        assertThat(ruling.remedies()).hasSize(100);
        for (int number = 0; number < 100; number++) {
            Map<Variable<?>, Object> expected = new HashMap<>();
            for (int place = 0; place < 60; place++) {
                expected.put(facts.get(place), 1 + (int) ((long) number >>> (59 - place) & 1));
            }
            assertThat(ruling.remedies().get(number).changes()).isEqualTo(expected);
        }
    }

    /** A billion of one size, in an order of facts that the diagram does not have. */
    @Test
    void the_first_are_exact_where_the_diagram_has_another_order() {
        List<Fact<Object, Boolean>> line = ManyRemediesTest.flags(60);
        List<Fact<Object, Boolean>> listed = new ArrayList<>(line);
        Collections.shuffle(listed, new Random(5));
        Decision<Object> decision = Sample.decision(
                listed,
                IntStream.range(0, 15)
                        .mapToObj(norm -> Sample.ban(
                                "1-norm" + norm,
                                new Condition.Any(IntStream.range(4 * norm, 4 * norm + 4)
                                        .mapToObj(place -> line.get(place).is(true))
                                        .toList())))
                        .toArray(Norm[]::new));
        Ruling ruling = ManyRemediesTest.ruling(decision);
        assertThat(ruling.remedyCount()).contains(BigInteger.valueOf(4).pow(15));
        List<ToldRemedy> told = ToldRemedy.of(ruling);
        assertThat(told).hasSize(100).isSortedAccordingTo(ToldRemedy.order(decision));
        assertThat(told.get(0).changes().keySet()).isEqualTo(firsts(listed, line));
    }

    /** Of each four of a line the one that is listed first. */
    private static Set<Variable<?>> firsts(List<Fact<Object, Boolean>> listed, List<Fact<Object, Boolean>> line) {
        Map<Integer, Variable<?>> firsts = new HashMap<>();
        listed.forEach(fact -> firsts.putIfAbsent(line.indexOf(fact) / 4, fact));
        return Set.copyOf(firsts.values());
    }

    /** Norms that ask for one of three facts far apart: the diagrams are large, and for the last too large. */
    @ParameterizedTest
    @CsvSource({"4, 9, 5973594633", "6, 13, 3335692380", "8, 19, 1258976511", "5, 14,"})
    void norms_that_tie_facts_far_apart_have_minimal_remedies_of_the_fewest_changes_first(
            int near, int far, @Nullable BigInteger count) {
        List<Fact<Object, Boolean>> facts = ManyRemediesTest.flags(63);
        int[] places = count == null ? new int[] {0, 5, 9, far} : new int[] {0, near, far};
        Decision<Object> decision = Sample.decision(
                facts,
                IntStream.range(0, 63 - far)
                        .mapToObj(norm -> Sample.ban(
                                "1-norm" + norm,
                                new Condition.Any(Arrays.stream(places)
                                        .mapToObj(
                                                place -> facts.get(norm + place).is(true))
                                        .toList())))
                        .toArray(Norm[]::new));
        Ruling ruling = ManyRemediesTest.ruling(decision);

        assertThat(ruling.remedyCount()).isEqualTo(Optional.ofNullable(count));
        assertThat(ruling.remedies()).hasSize(100).doesNotHaveDuplicates();
        assertThat(ruling.hasMoreRemedies()).isTrue();
        assertThat(ToldRemedy.of(ruling)).isSortedAccordingTo(ToldRemedy.order(decision));
        ruling.remedies().stream()
                .limit(20)
                .forEach(remedy -> ManyRemediesTest.assertMinimal(decision, ruling, remedy));
    }
}
