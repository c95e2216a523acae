package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Where conditions speak of derived facts, remedies are those that trying every change to the given facts finds. */
class DerivedRemediesTest {

    private static final Fact<Object, Boolean> SEALED = Fact.of("sealed", some -> null);
    private static final List<Fact<Object, ?>> GIVENS = List.of(Sample.A, Sample.C, SEALED, Sample.COLOUR, Sample.B);

    /** Any function of some facts. */
    private static class Table implements Derivation<Integer> {

        private final List<Fact<Object, ?>> sources;
        private final int[] values;

        Table(List<Fact<Object, ?>> sources, int arity, Random random) {
            this.sources = sources;
            this.values = random.ints(combinations(sources), 0, arity).toArray();
        }

        private static int combinations(List<Fact<Object, ?>> facts) {
            return facts.stream()
                    .mapToInt(fact -> fact.domain().values().size())
                    .reduce(1, (one, other) -> one * other);
        }

        @Override
        public @Nullable Integer derive(Facts facts, LocalDate asOf) {
            int number = 0;
            for (Fact<Object, ?> source : sources) {
                Object value = facts.get(source);
                if (value == null) {
                    return null;
                }
                number = number * source.domain().values().size()
                        + source.domain().indexOf(value);
            }
            return values[number];
        }

        Fact<Object, Integer> fact(String name, int arity) {
            return Fact.derived(name, new Domain.WholeNumber(0, arity - 1), this, sources.toArray(Variable<?>[]::new));
        }
    }

    /** One that proposes any changes at all. */
    private static final class Talkative extends Table {

        private final Random random;

        Talkative(List<Fact<Object, ?>> sources, int arity, Random random) {
            super(sources, arity, random);
            this.random = random;
        }

        @Override
        public Optional<Map<Variable<?>, Object>> changesTowards(Integer target, Facts facts) {
            Map<Variable<?>, Object> changes = new HashMap<>();
            for (Fact<Object, ?> given : GIVENS) {
                if (random.nextBoolean()) {
                    changes.put(given, any(given.domain().values(), random));
                }
            }
            return Optional.of(changes);
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Decision<Object> decision(Fact<Object, Integer> one, Fact<Object, Integer> other, Random random) {
        List<Norm> norms = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            List<Condition> literals = List.of(
                    one.in(random.nextInt(3), random.nextInt(3)), other.is(random.nextInt(2)), Sample.C.is(true));
            norms.add(Sample.norm(number + "-x")
                    .when(any(literals, random).negated())
                    .unless(random.nextInt(3) == 0 ? any(literals, random) : Condition.never())
                    .requires(any(literals, random).and(any(literals, random)))
                    .otherwise(any(List.of(Otherwise.DENY, Otherwise.DEFER, Otherwise.DUTY), random)));
        }
        return Sample.decision(GIVENS, norms.toArray(Norm[]::new));
    }

    private static Facts some(Decision<Object> decision, Random random) {
        Map<Variable<?>, Object> known = new HashMap<>();
        for (Variable<?> given : decision.givens()) {
            if (random.nextInt(5) > 0) {
                known.put(given, any(given.domain().values(), random));
            }
        }
        return decision.facts().build().with(known);
    }

    /** All changes that help and of which no part helps. */
    private static List<ToldRemedy> tried(Ruling ruling) {
        List<Map<Variable<?>, Object>> changes = new ArrayList<>();
        changes.add(Map.of());
        for (Variable<?> given : ruling.decision().givens()) {
            for (Map<Variable<?>, Object> fewer : List.copyOf(changes)) {
                for (Object value : given.isActionable() ? given.domain().values() : List.of()) {
                    Map<Variable<?>, Object> more = new HashMap<>(fewer);
                    more.put(given, value);
                    changes.add(more);
                }
            }
        }
        changes.removeIf(each -> !after(ruling, each).allows());
        return changes.stream()
                .filter(each -> changes.stream()
                        .noneMatch(other ->
                                other.size() < each.size() && each.entrySet().containsAll(other.entrySet())))
                .map(each -> new ToldRemedy(each, after(ruling, each).outcome()))
                .sorted(ToldRemedy.order(ruling.decision()))
                .toList();
    }

    private static Ruling after(Ruling ruling, Map<Variable<?>, Object> changes) {
        return ((Decision<?>) ruling.decision()).decide(ruling.facts().with(changes), ruling.asOf());
    }

    @Property(tries = 200)
    void they_are_all_where_derivations_propose_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        Decision<Object> decision = decision(
                new Table(List.of(Sample.A, Sample.COLOUR), 3, random).fact("one", 3),
                new Table(List.of(Sample.B, SEALED), 2, random).fact("other", 2),
                random);
        for (int number = 0; number < 5; number++) {
            Ruling ruling = decision.decide(some(decision, random), Sample.START);
            List<ToldRemedy> expected = ruling.allows() ? List.of() : tried(ruling);
            assertThat(ToldRemedy.of(ruling)).as("%s", ruling.facts().known()).isEqualTo(expected);
        }
    }

    @Property(tries = 200)
    void they_are_some_of_these_whatever_derivations_propose(@ForAll long seed) {
        Random random = new Random(seed);
        Decision<Object> decision = decision(
                new Talkative(List.of(Sample.A, Sample.COLOUR), 3, random).fact("one", 3),
                new Talkative(List.of(Sample.B, SEALED), 2, random).fact("other", 2),
                random);
        for (int number = 0; number < 5; number++) {
            Ruling ruling = decision.decide(some(decision, random), Sample.START);
            List<ToldRemedy> expected = ruling.allows() ? List.of() : tried(ruling);
            assertThat(expected).as("%s", ruling.facts().known()).containsAll(ToldRemedy.of(ruling));
            assertThat(ruling.remedies().isEmpty()).isEqualTo(expected.isEmpty());
        }
    }
}
