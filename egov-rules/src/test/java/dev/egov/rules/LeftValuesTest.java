package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.egov.rules.engine.Diagram;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An unknown derived fact that can only have some values is one that has one of these, and of the others nothing is said. */
class LeftValuesTest {

    private static final int LEVELS = 7;
    private static final int OFTEN = 250;

    /** As many days as there are sets of levels. */
    private static final List<LocalDate> DAYS = IntStream.range(0, 1 << LEVELS)
            .mapToObj(day -> LocalDate.of(2026, 1, 1).plusDays(day))
            .toList();

    /** A case: some amount, from which its level comes, and whether it is sealed and signed. */
    private record Load(
            @Nullable Integer amount,
            @Nullable Boolean sealed,
            @Nullable Boolean signed) {}

    private static final Fact<Load, Integer> AMOUNT = Fact.of("amount", new Domain.WholeNumber(0, 9999), Load::amount);
    private static final Fact<Load, Boolean> SEALED =
            Fact.of("sealed", Load::sealed).actionable();
    private static final Fact<Load, Boolean> SIGNED =
            Fact.of("signed", Load::signed).actionable();

    /** The level of an amount; which levels it may have while it is unknown is asked of a function. */
    private record Level(Fact<Load, Integer> amount, BiFunction<Facts, LocalDate, Set<Integer>> possible)
            implements Derivation<Integer> {

        @Override
        public @Nullable Integer derive(Facts facts, LocalDate asOf) {
            Integer given = facts.get(amount);
            return given == null ? null : given % LEVELS;
        }

        @Override
        public Set<Integer> left(Facts facts, LocalDate asOf) {
            return possible.apply(facts, asOf);
        }
    }

    private static Decision<Load> decision(
            Fact<Load, Integer> amount, BiFunction<Facts, LocalDate, Set<Integer>> possible) {
        Fact<Load, Integer> level =
                Fact.derived("level", new Domain.WholeNumber(0, LEVELS - 1), new Level(amount, possible), amount);
        return Sample.REGULATION.decision(
                "load",
                Load.class,
                written -> written.guard(level.isNot(6))
                        .facts(amount, SEALED, SIGNED)
                        .norms(
                                Sample.norm("1-low")
                                        .when(level.in(0, 1, 2))
                                        .requires(SEALED.is(true))
                                        .otherwise(Otherwise.DUTY),
                                Sample.norm("2-high")
                                        .when(level.in(3, 4))
                                        .requires(SEALED.is(true).and(SIGNED.is(true)))
                                        .otherwise(Otherwise.DENY),
                                Sample.norm("3-odd")
                                        .when(level.in(1, 3, 5))
                                        .unless(SIGNED.is(true))
                                        .requires(level.isNot(5))
                                        .otherwise(Otherwise.REFER)));
    }

    /** The levels that a day stands for, a bit each. */
    private static Set<Integer> levels(LocalDate day) {
        int bits = DAYS.indexOf(day);
        return IntStream.range(0, LEVELS)
                .filter(level -> (bits >>> level & 1) != 0)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static List<Load> loads() {
        @Nullable Boolean[] flags = {null, true, false};
        @Nullable Integer[] amounts = {null, 3, 5};
        return Arrays.stream(amounts)
                .flatMap(amount -> Arrays.stream(flags)
                        .flatMap(first -> Arrays.stream(flags).map(second -> new Load(amount, first, second))))
                .toList();
    }

    @Test
    void what_is_answered_is_what_every_level_that_is_left_comes_to() {
        Decision<Load> decision = decision(AMOUNT, (facts, asOf) -> levels(asOf));
        for (LocalDate day : DAYS) {
            Reference reference = reference(decision, levels(day));
            for (Load load : loads()) {
                compare(reference, decision.decide(load, day));
                compare(reference, decision.decide(decision.read(load), day));
            }
        }
    }

    @Test
    void the_short_way_answers_the_same() {
        Decision<Load> decision = decision(AMOUNT, (facts, asOf) -> levels(asOf));
        for (int time = 0; time < OFTEN; time++) {
            decision.outcome(new Load(time, true, null), DAYS.get(0));
        }
        assertThat(LazyDecision.of(decision).outcome().isFast()).isTrue();
        for (LocalDate day : DAYS) {
            Reference reference = reference(decision, levels(day));
            for (Load load : loads()) {
                Set<Outcome> outcomes = reference.outcomes(values(decision, load, day));
                assertThat(decision.outcome(load, day))
                        .as("%s on %s", load, day)
                        .isEqualTo(outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNDETERMINED);
                assertThat(decision.allows(load, day))
                        .as("%s on %s", load, day)
                        .isEqualTo(outcomes.stream().allMatch(Outcome::allows));
                compare(reference, decision.decide(load, day));
            }
        }
    }

    private static Reference reference(Decision<Load> decision, Set<Integer> levels) {
        Reference reference = new Reference(decision);
        if (!levels.isEmpty()) {
            reference.leave(reference.variables.get(level(reference)), levels);
        }
        return reference;
    }

    private static int level(Reference reference) {
        return reference.variables.stream().map(Variable::name).toList().indexOf("level");
    }

    private static int[] values(Decision<Load> decision, Load load, LocalDate day) {
        return LazyDecision.of(decision).compiled().values(decision.read(load), day);
    }

    private static void compare(Reference reference, Ruling ruling) {
        int[] values = ((LazyDecision<?>) ruling.decision()).compiled().values(ruling.facts(), ruling.asOf());
        String told = ruling.facts().known() + " on " + ruling.asOf();
        assertThat(ruling.possibleOutcomes()).as(told).isEqualTo(EnumSet.copyOf(reference.outcomes(values)));
        assertThat(ruling.findings()).as(told).extracting(Finding::status).isEqualTo(reference.statuses(values));
        Set<String> missing = new HashSet<>();
        reference.missing(values).forEach(fact -> missing.add(fact.name().equals("level") ? "amount" : fact.name()));
        assertThat(ruling.missingFacts())
                .as(told)
                .extracting(fact -> fact.fact().name())
                .containsExactlyElementsOf(List.of("amount", "sealed", "signed").stream()
                        .filter(missing::contains)
                        .toList());
        assertThat(ToldRemedy.of(ruling)).as(told).isEqualTo(remedies(reference, ruling, values));
    }

    private static List<ToldRemedy> remedies(Reference reference, Ruling ruling, int[] values) {
        List<List<Integer>> options = reference.variables.stream()
                .map(fact -> fact.isActionable() ? List.of(0, 1) : List.<Integer>of())
                .toList();
        return reference.remedies(values, options).stream()
                .map(changes -> {
                    Map<Variable<?>, Object> named = new LinkedHashMap<>();
                    int[] changed = values.clone();
                    changes.forEach((variable, value) -> {
                        Variable<?> fact = reference.variables.get(variable);
                        changed[variable] = value;
                        named.put(fact, fact.domain().values().get(value));
                    });
                    return new ToldRemedy(named, reference.outcomeOf(changed));
                })
                .sorted(ToldRemedy.order(ruling.decision()))
                .toList();
    }

    @Test
    void values_outside_the_domain_are_not_left_and_where_all_are_every_value_is() {
        LocalDate day = DAYS.get(0);
        Load load = new Load(null, false, false);
        assertThat(decision(AMOUNT, (facts, asOf) -> Set.of(0, 7, -1))
                        .decide(load, day)
                        .possibleOutcomes())
                .containsExactly(Outcome.DEFICIENT);
        Set<Outcome> all =
                decision(AMOUNT, (facts, asOf) -> Set.of()).decide(load, day).possibleOutcomes();
        assertThat(all).containsExactly(Outcome.NOT_APPLICABLE, Outcome.DEFICIENT, Outcome.REFERRED, Outcome.DENIED);
        assertThat(decision(AMOUNT, (facts, asOf) -> Set.of(7, 8))
                        .decide(load, day)
                        .possibleOutcomes())
                .isEqualTo(all);
    }

    @Test
    void what_fails_is_named_whenever_it_is_asked_and_its_cause_kept() {
        IllegalStateException cause = new IllegalStateException("no scales");
        Decision<Load> decision = decision(AMOUNT, (facts, asOf) -> {
            throw cause;
        });
        for (int time = 0; time < OFTEN; time++) {
            assertThatExceptionOfType(FactException.class)
                    .isThrownBy(() -> decision.outcome(new Load(null, null, null), DAYS.get(0)))
                    .withMessageContainingAll("decision load", "fact level")
                    .withCause(cause);
            assertThatExceptionOfType(FactException.class)
                    .isThrownBy(() ->
                            decision.decide(decision.facts().set(SEALED, true).build(), DAYS.get(0)))
                    .withCause(cause);
        }
    }

    @Test
    void it_is_not_asked_of_what_is_known() {
        BiFunction<Facts, LocalDate, Set<Integer>> never = (facts, asOf) -> {
            throw new AssertionError("asked of " + facts);
        };
        for (int time = 0; time < OFTEN; time++) {
            assertThat(decision(AMOUNT, never).outcome(new Load(4, true, false), DAYS.get(0)))
                    .isEqualTo(Outcome.DENIED);
        }
    }

    @Test
    void it_is_asked_of_what_can_be_changed_as_well() {
        Decision<Load> decision = decision(AMOUNT.actionable(), (facts, asOf) -> Set.of(4));
        for (int time = 0; time < OFTEN; time++) {
            assertThat(decision.decide(new Load(null, true, false), DAYS.get(0)).possibleOutcomes())
                    .containsExactly(Outcome.DENIED);
        }
    }

    @Test
    void it_sees_the_sources_of_its_fact_and_the_day() {
        Decision<Load> decision = decision(AMOUNT, (facts, asOf) -> {
            assertThat(facts.get(AMOUNT)).isNull();
            return Set.of(asOf.equals(DAYS.get(1)) ? 4 : 0);
        });
        assertThat(decision.outcome(new Load(null, true, false), DAYS.get(1))).isEqualTo(Outcome.DENIED);
        assertThat(decision.outcome(new Load(null, true, false), DAYS.get(2))).isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void of_two_facts_each_has_one_of_its_own_values() {
        Fact<Load, Integer> other = Fact.of("other", AMOUNT.domain(), load -> null);
        Fact<Load, Integer> first = level("first", AMOUNT, Set.of(1));
        Fact<Load, Integer> second = level("second", other, Set.of(2));
        Decision<Load> decision = Sample.REGULATION.decision(
                "loads",
                Load.class,
                written -> written.facts(AMOUNT, other)
                        .norms(Sample.ban("1-first", first.is(1)), Sample.ban("2-second", second.is(2))));

        assertThat(decision.decide(new Load(null, null, null), DAYS.get(0)).possibleOutcomes())
                .containsExactly(Outcome.COMPLIANT);
        assertThat(decision.decide(new Load(2, null, null), DAYS.get(0)).possibleOutcomes())
                .containsExactly(Outcome.DENIED);
    }

    private static Fact<Load, Integer> level(String name, Fact<Load, Integer> amount, Set<Integer> left) {
        return Fact.derived(
                name, new Domain.WholeNumber(0, LEVELS - 1), new Level(amount, (facts, asOf) -> left), amount);
    }

    @Test
    void a_fact_that_comes_from_one_other_alone_may_have_any_value() {
        Fact<Load, Boolean> heavy = Fact.derived("heavy", new Domain.Flag(), AMOUNT, amount -> amount > 9);
        Decision<Load> decision = Sample.REGULATION.decision(
                "load", Load.class, written -> written.facts(AMOUNT).norms(Sample.ban("1-x", heavy.is(false))));
        CompiledDecision compiled = LazyDecision.of(decision).compiled();
        int[] unknown = {Diagram.OPEN};

        assertThat(compiled.narrowed(
                        unknown,
                        () -> {
                            throw new AssertionError("nothing is to be read");
                        },
                        DAYS.get(0)))
                .isSameAs(compiled);
        assertThat(compiled.possible(unknown).outcomes()).containsExactly(Outcome.COMPLIANT, Outcome.DENIED);
    }
}
