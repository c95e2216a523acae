package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Sample.Colour;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what derivations propose, the parts that are enough are the remedies. */
class SmallerChangesTest {

    /** Two amounts, and how many of them are not nought; for two, both are proposed, and nothing for one. */
    private record Pair(Fact<Object, BigDecimal> one, Fact<Object, BigDecimal> other) implements Derivation<Integer> {

        static Pair of(int number) {
            return new Pair(amount("one" + number), amount("other" + number));
        }

        private static Fact<Object, BigDecimal> amount(String name) {
            return Fact.<Object, BigDecimal>of(name, new Domain.Decimal(BigDecimal.ZERO, BigDecimal.TEN), some -> null)
                    .actionable();
        }

        @Override
        public Integer derive(Facts facts, LocalDate asOf) {
            return Objects.requireNonNull(facts.get(one)).signum()
                    + Objects.requireNonNull(facts.get(other)).signum();
        }

        @Override
        public Optional<Map<Variable<?>, Object>> changesTowards(Integer target, Facts facts) {
            return target == 2 ? Optional.of(Map.of(one, BigDecimal.ONE, other, BigDecimal.ONE)) : Optional.empty();
        }

        Norm norm(int number) {
            Fact<Object, Integer> count =
                    Fact.derived("count" + number, new Domain.WholeNumber(0, 2), this, one, other);
            return Sample.ban(number + "-x", count.in(1, 2));
        }
    }

    private static Ruling ruling(int pairs, int choices) {
        Fact<Object, Integer> choice = Fact.<Object, Integer>of("choice", new Domain.WholeNumber(0, 20), some -> null)
                .actionable();
        List<Fact<Object, ?>> facts = new ArrayList<>(List.of(choice));
        List<Norm> norms = new ArrayList<>();
        norms.add(Sample.ban(
                "100-choice", choice.in(IntStream.range(0, choices).boxed().toList())));
        List<Pair> amounts = IntStream.range(1, pairs + 1).mapToObj(Pair::of).toList();
        for (Pair pair : amounts) {
            facts.addAll(List.of(pair.one, pair.other));
            norms.add(pair.norm(norms.size()));
        }
        Decision<Object> decision = Sample.decision(facts, norms.toArray(Norm[]::new));
        Facts.Builder given = decision.facts().set(choice, choices == 1 ? 0 : 20);
        for (Pair pair : amounts) {
            given.set(pair.one, BigDecimal.ZERO).set(pair.other, BigDecimal.ZERO);
        }
        return decision.decide(given.build(), Sample.START);
    }

    /** Of each pair either change is enough, however many pairs there are. */
    @ParameterizedTest
    @CsvSource({"1, 2", "2, 4", "3, 8", "4, 16", "5, 32", "6, 64"})
    void all_parts_that_are_enough_are_told(int pairs, int remedies) {
        Ruling ruling = ruling(pairs, 1);
        assertThat(ruling.remedies())
                .hasSize(remedies)
                .allSatisfy(remedy -> assertThat(remedy.changes()).hasSize(pairs))
                .doesNotHaveDuplicates();
        assertThat(ruling.hasMoreRemedies()).isFalse();
        assertThat(ruling.remedyCount()).contains(BigInteger.valueOf(remedies));
    }

    /** Changes of one fact each have no parts, however many they are. */
    @Test
    void of_single_changes_nothing_is_left_out() {
        List<Fact<Object, ?>> facts = new ArrayList<>();
        List<Norm> norms = new ArrayList<>();
        for (int number = 1; number <= 9; number++) {
            Fact<Object, Boolean> fact = Sample.flag("f" + number);
            facts.add(fact);
            norms.add(Sample.ban(number + "-x", fact.is(true)));
        }
        Decision<Object> decision = Sample.decision(facts, norms.toArray(Norm[]::new));
        Facts none = decision.facts().build();
        for (Fact<Object, ?> fact : facts) {
            none = none.with(Map.of(fact, false));
        }
        Ruling ruling = decision.decide(none, Sample.START);
        assertThat(ruling.remedies()).singleElement().satisfies(remedy -> {
            assertThat(remedy.changes()).hasSize(9);
            assertThat(remedy.facts().known()).hasSize(9).doesNotContainValue(false);
        });
        assertThat(ruling.hasMoreRemedies()).isFalse();
    }

    @Test
    void where_the_parts_are_more_than_are_told_it_is_said_that_there_are_more() {
        assertThat(ruling(3, 12).remedies()).hasSize(96);
        assertThat(ruling(3, 12).hasMoreRemedies()).isFalse();
        assertThat(ruling(3, 13).remedies()).hasSize(100);
        assertThat(ruling(3, 13).hasMoreRemedies()).isTrue();
    }

    /** Green once a and b hold, red while a does not; with a alone it fails. */
    @Test
    void a_part_for_which_a_derivation_fails_is_not_enough() {
        Derivation<Colour> fragile = new Derivation<>() {
            @Override
            public @Nullable Colour derive(Facts facts, LocalDate asOf) {
                if (!Boolean.TRUE.equals(facts.get(Sample.A))) {
                    return Colour.RED;
                }
                if (!Boolean.TRUE.equals(facts.get(Sample.B))) {
                    throw new IllegalStateException("a without b");
                }
                return Colour.GREEN;
            }

            @Override
            public Optional<Map<Variable<?>, Object>> changesTowards(Colour target, Facts facts) {
                return Optional.of(Map.of(Sample.A, true, Sample.B, true));
            }
        };
        Fact<Object, Colour> colour =
                Fact.derived("fragile", new Domain.Enumeration<>(Colour.class), fragile, Sample.A, Sample.B);
        Decision<Object> decision =
                Sample.decision(List.of(Sample.A, Sample.B), Sample.ban("1-x", colour.is(Colour.GREEN)));
        Facts facts = decision.facts().set(Sample.A, false).set(Sample.B, false).build();
        assertThat(decision.decide(facts, Sample.START).remedies())
                .extracting(Remedy::changes)
                .containsExactly(Map.of(Sample.A, true, Sample.B, true));
    }
}
