package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.rules.derivation.Band;
import dev.egov.rules.derivation.Bands;
import dev.egov.rules.derivation.BeginsWith;
import dev.egov.rules.derivation.Calculation;
import dev.egov.rules.derivation.Comparison;
import dev.egov.rules.derivation.Contains;
import dev.egov.rules.derivation.Elapsed;
import dev.egov.rules.derivation.Quarters;
import dev.egov.rules.derivation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Decisions over facts that are calculated in every way there is, beside an evaluator that works each of them out from its
 * sources value by value: what is unknown of them is gone through, and nothing is asked of the calculation but its value.
 */
class CalculatedFactsTest {

    private static final Domain<Integer> BAND = new Domain.WholeNumber(0, 2);
    private static final List<LocalDate> EVERY_DAY =
            LocalDate.of(2021, 1, 1).datesUntil(LocalDate.of(2024, 1, 1)).toList();
    private static final List<LocalDate> DAYS = IntStream.range(0, 30)
            .mapToObj(month -> LocalDate.of(2021, 1, 31).plusMonths(month))
            .toList();

    private Random random = new Random();
    private final List<Fact<Object, ?>> givens = new ArrayList<>();
    private final List<Fact<Object, ?>> derived = new ArrayList<>();

    private <V> Fact<Object, V> given(String name, Domain<V> domain) {
        Fact<Object, V> fact = Fact.of(name, domain, subject -> null);
        fact = random.nextInt(3) == 0 ? fact.actionable() : fact;
        givens.add(fact);
        return fact;
    }

    private static List<Band<Integer, Integer>> bands(Random random, int most) {
        int first = 1 + random.nextInt(most / 2);
        return List.of(
                random.nextBoolean() ? Band.upTo(first, 1) : Band.below(first, 1),
                Band.upTo(first + 1 + random.nextInt(most / 2), 0));
    }

    /** A fact of one of the ways, with sources of its own. */
    private Calculation<?> calculation(int way, String name) {
        return switch (way) {
            case 0 ->
                new BeginsWith<>(
                        given(name + ".code", new Domain.Code<>("DivisionCode", "^[0-9]{6}$", DivisionCode::parse)),
                        random.nextBoolean() ? "14" : "1401");
            case 1 ->
                new Comparison<>(
                        given(name + ".left", new Domain.Decimal(BigDecimal.ZERO, BigDecimal.TEN)),
                        Comparison.Relation.values()[random.nextInt(5)],
                        given(name + ".right", new Domain.Decimal(BigDecimal.ZERO, BigDecimal.TEN)));
            case 2 -> new Bands<>(given(name + ".number", new Domain.WholeNumber(0, 9)), BAND, bands(random, 6), 2);
            case 3 -> Bands.onOrAfter(given(name + ".day", new Days()), DAYS.get(random.nextInt(DAYS.size())));
            case 4 -> new Contains(given(name + ".set", new Subsets(1, 3)), 1 + random.nextInt(3));
            case 5 ->
                table(
                        given(name + ".colour", new Domain.Enumeration<>(Sample.Colour.class)),
                        given(name + ".flag", new Domain.Flag()));
            case 6 ->
                new Elapsed<>(
                        given(name + ".from", new Days()),
                        Optional.of(given(name + ".to", new Days())),
                        Elapsed.Unit.DAYS,
                        BAND,
                        bands(random, 300),
                        2);
            case 7 ->
                new Elapsed<>(
                        given(name + ".from", new Days()),
                        Optional.empty(),
                        Elapsed.Unit.YEARS,
                        BAND,
                        bands(random, 4),
                        2);
            default ->
                new Quarters<>(
                        given(name + ".year", new Domain.WholeNumber(2019, 2025)),
                        BAND,
                        2021,
                        2,
                        new Quarters.Periods<>(bands(random, 6), 2),
                        new Quarters.Periods<>(List.of(Band.below(1 + random.nextInt(3), 0)), 1));
        };
    }

    private Calculation<Integer> table(Fact<?, Sample.Colour> colour, Fact<?, Boolean> flag) {
        List<Integer> values = new ArrayList<>(List.of(0, 1, 2, 0, 1, 2));
        Collections.shuffle(values, random);
        values.set(random.nextInt(6), 1);
        List<Integer> onto = values.contains(0) && values.contains(2) ? values : List.of(0, 1, 2, 2, 1, 0);
        return Table.of(colour, flag, BAND, (one, other) -> onto.get(2 * one.ordinal() + (other ? 1 : 0)));
    }

    private Condition condition(int depth) {
        Fact<Object, ?> fact = derived.get(random.nextInt(derived.size()));
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> condition(depth - 1).negated();
            case 2 -> condition(depth - 1).and(condition(depth - 1));
            case 3 -> condition(depth - 1).or(condition(depth - 1));
            default -> one(fact);
        };
    }

    private <V> Condition one(Fact<Object, V> fact) {
        List<V> values = fact.domain().values();
        return fact.is(Objects.requireNonNull(values.get(random.nextInt(values.size()))));
    }

    private Decision<Object> decision() {
        int first = random.nextInt(9);
        for (int number = 0; number < 3; number++) {
            derived.add(calculation((first + number * (1 + random.nextInt(2))) % 9, "d" + number)
                    .fact("d" + number));
        }
        derived.add(given("plain", new Domain.Flag()));
        List<Norm> norms = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            Otherwise[] consequences = Otherwise.values();
            norms.add(Sample.norm(number + 1 + "-norm")
                    .when(condition(1))
                    .requires(condition(2))
                    .otherwise(consequences[random.nextInt(consequences.length)]));
        }
        Condition guard = random.nextInt(3) == 0 ? condition(1) : Condition.always();
        return Sample.REGULATION.decision(
                "calculated",
                Object.class,
                written -> written.guard(guard).facts(givens).norms(norms));
    }

    /** Values of a fact that come to all that its calculation can come to. */
    private static List<?> values(Variable<?> fact) {
        if (!fact.domain().values().isEmpty()) {
            return fact.domain().values();
        }
        if (fact.domain() instanceof Days) {
            return DAYS;
        }
        return fact.domain() instanceof Domain.Decimal
                ? List.of(new BigDecimal("1"), new BigDecimal("2.50"), new BigDecimal("2.5"), new BigDecimal("7"))
                : List.of(DivisionCode.of("140100"), DivisionCode.of("140200"), DivisionCode.of("310000"));
    }

    /** The places of the values that a fact comes to, whatever its unknown sources turn out to be. */
    private static Set<Integer> left(Decision<Object> decision, Fact<?, ?> fact, Facts facts, LocalDate asOf) {
        Set<Integer> all = new LinkedHashSet<>();
        IntStream.range(0, fact.domain().values().size()).forEach(all::add);
        boolean isKnown = fact.givens().stream().noneMatch(source -> facts.get(source) == null);
        Derivation<?> derivation = fact.derivation().orElse(null);
        boolean isOpen = derivation instanceof Comparison
                || derivation instanceof Elapsed<?> elapsed
                        && (facts.get(elapsed.from()) == null
                                || facts.get(elapsed.from()).isAfter(asOf));
        if (!isKnown && isOpen) {
            return all; // by what these say of themselves
        }
        List<Facts> filled = List.of(facts);
        for (Variable<?> source : fact.givens()) {
            if (facts.get(source) == null) {
                List<?> possible = source.domain() instanceof Days ? EVERY_DAY : values(source);
                List<Facts> more = new ArrayList<>();
                for (Facts some : filled) {
                    possible.forEach(value -> more.add(some.with(Map.of(source, value))));
                }
                filled = more;
            }
        }
        Set<Integer> left = new LinkedHashSet<>();
        for (Facts complete : filled) {
            if (!(derivation instanceof Elapsed<?> elapsed) || isKnown || isBetween(elapsed, complete, asOf)) {
                left.add(fact.index(complete, asOf));
            }
        }
        return left;
    }

    private static boolean isBetween(Elapsed<?> elapsed, Facts facts, LocalDate asOf) {
        LocalDate to = facts.get(elapsed.to().orElseThrow());
        return !to.isBefore(Objects.requireNonNull(facts.get(elapsed.from()))) && !to.isAfter(asOf);
    }

    @SuppressWarnings("unchecked") // a value of the fact's own
    private <V> void state(Facts.Builder facts, Variable<V> fact) {
        @Nullable
        V value = random.nextInt(3) == 0
                ? null
                : (V) values(fact).get(random.nextInt(values(fact).size()));
        facts.set(fact, value);
    }

    @Property(tries = 1000)
    void what_is_calculated_is_as_exact_as_what_is_given(@ForAll long seed) {
        random = new Random(seed);
        givens.clear();
        derived.clear();
        Decision<Object> decision = decision();
        Reference reference = new Reference(decision);
        for (int time = 0; time < 12; time++) {
            Facts.Builder stated = decision.facts();
            decision.givens().forEach(fact -> state(stated, fact));
            compare(decision, reference, stated.build(), DAYS.get(random.nextInt(DAYS.size())));
        }
    }

    private void compare(Decision<Object> decision, Reference reference, Facts facts, LocalDate asOf) {
        int[] values = new int[reference.variables.size()];
        for (int variable = 0; variable < values.length; variable++) {
            Fact<?, ?> fact = (Fact<?, ?>) reference.variables.get(variable);
            Set<Integer> left = left(decision, fact, facts, asOf);
            values[variable] = left.size() == 1 ? left.iterator().next() : -1;
            reference.leave(fact, left);
        }
        Ruling ruling = decision.decide(facts, asOf);
        assertThat(ruling.possibleOutcomes()).isEqualTo(reference.outcomes(values));
        assertThat(ruling.findings().stream().map(Finding::status).toList()).isEqualTo(reference.statuses(values));
        List<Variable<?>> missing = new ArrayList<>();
        Set<Variable<?>> matter = reference.missing(values);
        for (Variable<?> given : decision.givens()) {
            if (facts.get(given) == null
                    && matter.stream().anyMatch(fact -> fact.givens().contains(given))) {
                missing.add(given);
            }
        }
        assertThat(ruling.missingFacts().stream()
                        .<Variable<?>>map(MissingFact::fact)
                        .toList())
                .isEqualTo(missing);
        for (Remedy remedy : ruling.remedies()) {
            assertThat(decision.decide(facts.with(remedy.changes()), asOf).allows())
                    .isTrue();
        }
    }
}
