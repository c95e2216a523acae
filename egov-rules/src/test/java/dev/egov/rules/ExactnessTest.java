package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the diagrams answer is what going through all completions answers. */
class ExactnessTest {

    private static final long WHOLE_SPACE = 12_000;
    private static final int SAMPLE = 1_500;
    private static final long MOST_COMPLETIONS = 2_000;
    private static final long MOST_CHANGED = 40_000;
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 2, 1),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 8, 1),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2013, 12, 31),
            LocalDate.of(2014, 2, 1),
            LocalDate.of(2014, 5, 1),
            LocalDate.of(2015, 2, 1));

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void every_answer_is_that_of_all_completions(Decision<?> decision) {
        Reference reference = new Reference(decision);
        List<List<@Nullable Object>> choices =
                decision.givens().stream().map(ExactnessTest::choices).toList();
        long cases = choices.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
        if (cases <= WHOLE_SPACE) {
            for (long number = 0; number < cases; number++) {
                compare(reference, decision, choose(decision, choices, number), DAYS.get((int) number % DAYS.size()));
            }
        } else {
            Random random = new Random(20131212);
            for (int number = 0; number < SAMPLE; number++) {
                List<List<@Nullable Object>> fewGaps = thinned(choices, random);
                compare(reference, decision, pick(decision, fewGaps, random), DAYS.get(number % DAYS.size()));
            }
        }
    }

    private static void compare(Reference reference, Decision<?> decision, Facts facts, LocalDate asOf) {
        int[] values = LazyDecision.of(decision).compiled().values(facts, asOf);
        leave(reference, facts, asOf);
        if (completions(reference, values) > MOST_COMPLETIONS) {
            return;
        }
        Ruling ruling = decision.decide(facts, asOf);
        Set<Outcome> outcomes = reference.outcomes(values);
        assertThat(ruling.possibleOutcomes())
                .as(() -> decision + " " + facts.known())
                .isEqualTo(outcomes);
        assertThat(ruling.outcome())
                .isEqualTo(outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNDETERMINED);
        assertThat(ruling.allows()).isEqualTo(outcomes.stream().allMatch(Outcome::allows));
        assertThat(ruling.findings().stream().map(Finding::status).toList())
                .as(() -> decision + " " + facts.known())
                .isEqualTo(reference.statuses(values));
        assertThat(ruling.missingFacts().stream().map(MissingFact::fact).toList())
                .as(() -> decision + " " + facts.known())
                .isEqualTo(asked(decision, facts, reference.missing(values)));
        if (completions(reference, values) * changes(reference, values) > MOST_CHANGED) {
            return;
        }
        assertThat(ToldRemedy.of(ruling))
                .as(() -> decision + " " + facts.known())
                .containsExactlyElementsOf(remedies(reference, values, facts).stream()
                        .sorted(ToldRemedy.order(decision))
                        .toList());
    }

    /** Where the year is unknown, what comes from it can only be what it is of some year. */
    private static void leave(Reference reference, Facts facts, LocalDate asOf) {
        for (Variable<?> variable : reference.variables) {
            List<? extends Variable<?>> years = variable.givens().stream()
                    .filter(given -> given.domain() instanceof Domain.WholeNumber && given != variable)
                    .toList();
            if (!years.isEmpty()) {
                Set<Integer> left = new HashSet<>();
                for (int year = 2000; year < 2040; year++) {
                    left.add(((Fact<?, ?>) variable).index(facts.with(Map.of(years.get(0), year)), asOf));
                }
                reference.leave(variable, left);
            }
        }
    }

    /** The given facts to ask for, where these variables are missing. */
    private static List<? extends Variable<?>> asked(Decision<?> decision, Facts facts, Set<Variable<?>> missing) {
        Set<Variable<?>> behind = new HashSet<>();
        missing.forEach(variable -> behind.addAll(variable.givens()));
        return decision.givens().stream()
                .filter(given -> behind.contains(given) && facts.get(given) == null)
                .toList();
    }

    private static List<ToldRemedy> remedies(Reference reference, int[] values, Facts facts) {
        List<List<Integer>> options = new ArrayList<>();
        for (int place = 0; place < values.length; place++) {
            int variable = place;
            options.add(IntStream.range(0, reference.arity(variable))
                    .filter(value -> value != values[variable])
                    .filter(value -> changes(reference.variables.get(variable), value, facts)
                            .isPresent())
                    .boxed()
                    .toList());
        }
        List<ToldRemedy> remedies = new ArrayList<>();
        for (Map<Integer, Integer> changes : reference.remedies(values, options)) {
            Map<Variable<?>, Object> remedy = new HashMap<>();
            changes.forEach((variable, value) -> remedy.putAll(
                    changes(reference.variables.get(variable), value, facts).orElseThrow()));
            int[] changed = values.clone();
            changes.forEach((variable, value) -> changed[variable] = value);
            remedies.add(new ToldRemedy(remedy, reference.outcomeOf(changed)));
        }
        return remedies;
    }

    private static <V> Optional<Map<Variable<?>, Object>> changes(Variable<V> fact, int value, Facts facts) {
        if (!fact.isActionable()) {
            return Optional.empty();
        }
        V target = fact.domain().values().get(value);
        Derivation<V> derivation = ((Fact<?, V>) fact).derivation().orElse(null);
        return derivation == null ? Optional.of(Map.of(fact, target)) : derivation.changesTowards(target, facts);
    }

    private static long completions(Reference reference, int[] values) {
        return IntStream.range(0, values.length)
                .filter(variable -> values[variable] < 0)
                .mapToLong(reference::arity)
                .reduce(1, (a, b) -> a * b);
    }

    /** How many ways there are to change a case. */
    private static long changes(Reference reference, int[] values) {
        return IntStream.range(0, values.length)
                .filter(variable -> reference.variables.get(variable).isActionable())
                .mapToLong(variable -> reference.arity(variable) + (values[variable] < 0 ? 1 : 0))
                .reduce(1, (a, b) -> a * b);
    }

    /** The values tried for a given fact, null for unknown among them. */
    private static List<@Nullable Object> choices(Variable<?> fact) {
        List<@Nullable Object> choices = new ArrayList<>();
        choices.add(null);
        choices.addAll(fact.domain().values());
        if (fact.domain() instanceof Domain.Code<?> code && code.type().equals("DivisionCode")) {
            choices.add(DivisionCode.of("140181"));
            choices.add(DivisionCode.of("110000"));
        } else if (fact.domain() instanceof Domain.Decimal) {
            choices.addAll(List.of(new BigDecimal("40.0"), new BigDecimal("40.5")));
        } else if (fact.domain() instanceof Domain.WholeNumber) {
            choices.addAll(List.of(2013, 2014, 2024, 2025, 2026, 2027));
        }
        return choices;
    }

    private static Facts choose(Decision<?> decision, List<List<@Nullable Object>> choices, long number) {
        Facts.Builder facts = decision.facts();
        long rest = number;
        for (int place = 0; place < choices.size(); place++) {
            List<@Nullable Object> values = choices.get(place);
            set(facts, decision.givens().get(place), values.get((int) (rest % values.size())));
            rest /= values.size();
        }
        return facts.build();
    }

    private static Facts pick(Decision<?> decision, List<List<@Nullable Object>> choices, Random random) {
        Facts.Builder facts = decision.facts();
        for (int place = 0; place < choices.size(); place++) {
            List<@Nullable Object> values = choices.get(place);
            set(facts, decision.givens().get(place), values.get(random.nextInt(values.size())));
        }
        return facts.build();
    }

    /** The same choices, with gaps in some places only, so that completions stay few enough to go through. */
    private static List<List<@Nullable Object>> thinned(List<List<@Nullable Object>> choices, Random random) {
        boolean[] gap = new boolean[choices.size()];
        Arrays.fill(gap, 0, Math.min(5, gap.length), true);
        List<Boolean> gaps = new ArrayList<>();
        for (boolean one : gap) {
            gaps.add(one);
        }
        Collections.shuffle(gaps, random);
        List<List<@Nullable Object>> thinned = new ArrayList<>();
        for (int place = 0; place < choices.size(); place++) {
            List<@Nullable Object> values = choices.get(place);
            if (gaps.get(place) || values.size() == 1) {
                thinned.add(Collections.singletonList(null));
            } else {
                thinned.add(values.subList(1, values.size()));
            }
        }
        return thinned;
    }

    @SuppressWarnings("unchecked") // the value was chosen from the fact's domain
    private static <V> void set(Facts.Builder facts, Fact<?, V> fact, @Nullable Object value) {
        facts.set(fact, (V) value);
    }
}
