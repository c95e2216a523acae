package dev.egov.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Condition;
import dev.egov.rules.Days;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import dev.egov.rules.Modality;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.Subsets;
import dev.egov.rules.Variable;
import dev.egov.rules.derivation.Band;
import dev.egov.rules.derivation.Bands;
import dev.egov.rules.derivation.BeginsWith;
import dev.egov.rules.derivation.Comparison;
import dev.egov.rules.derivation.Contains;
import dev.egov.rules.derivation.Elapsed;
import dev.egov.rules.derivation.Quarters;
import dev.egov.rules.derivation.Table;
import dev.egov.rules.dmn.DmnModel;
import dev.egov.rules.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both engines work out derived facts as the library does, from every kind of source, known or not. */
class DerivedTest {

    private enum Size {
        SMALL,
        MIDDLE,
        LARGE
    }

    private static final Domain<Size> SIZES = new Domain.Enumeration<>(Size.class);
    private static final Domain<BigDecimal> PERCENT = new Domain.Decimal(BigDecimal.ZERO, new BigDecimal(100));
    private static final Fact<Object, String> CODE = Fact.of("code", new Domain.Text(), any -> null);
    private static final Fact<Object, BigDecimal> PAID = Fact.of("paid", PERCENT, any -> null);
    private static final Fact<Object, BigDecimal> DONE = Fact.of("done", PERCENT, any -> null);
    private static final Fact<Object, Set<Integer>> PARTS = Fact.of("parts", new Subsets(1, 4), any -> null);
    private static final Fact<Object, LocalDate> FILED = Fact.of("filed", new Days(), any -> null);
    private static final Fact<Object, LocalDate> CLOSED = Fact.of("closed", new Days(), any -> null);
    private static final Fact<Object, Integer> YEAR = Fact.of("year", new Domain.WholeNumber(1900, 2099), any -> null);
    private static final Fact<Object, Boolean> ONE = Fact.of("one", any -> null);
    private static final Fact<Object, Boolean> OTHER = Fact.of("other", any -> null);

    private static final List<LocalDate> DAYS = Stream.of(
                    "2000-02-28",
                    "2000-02-29",
                    "2000-03-01",
                    "2000-04-29",
                    "2001-02-28",
                    "2001-03-01",
                    "2003-11-30",
                    "2004-02-28",
                    "2004-02-29",
                    "2004-03-01",
                    "2012-12-31",
                    "2013-01-01",
                    "2013-10-01",
                    "2013-12-31",
                    "2014-01-01",
                    "2014-04-01",
                    "2014-12-31",
                    "2015-01-01",
                    "2015-03-31",
                    "2015-07-01")
            .map(LocalDate::parse)
            .toList();

    private static final Map<Variable<?>, List<?>> VALUES = Map.of(
            CODE, List.of("140100", "14", "1401", "110000", "太原", "x\"14"),
            PAID, numbers("0", "33.3", "33.30", "50", "100"),
            DONE, numbers("0", "33.3", "50.01", "100"),
            PARTS, new Subsets(1, 4).values(),
            FILED, DAYS,
            CLOSED, DAYS,
            YEAR, List.of(1999, 2000, 2012, 2013, 2014, 2015),
            ONE, List.of(true, false),
            OTHER, List.of(true, false));

    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    static Stream<Fact<Object, ?>> facts() {
        List<Band<Integer, Size>> terms = List.of(Band.below(1, Size.SMALL), Band.upTo(4, Size.MIDDLE));
        List<Band<Integer, Size>> days = List.of(Band.below(1, Size.SMALL), Band.upTo(60, Size.MIDDLE));
        Quarters.Periods<Size> first =
                new Quarters.Periods<>(List.of(Band.below(-1, Size.LARGE), Band.below(4, Size.SMALL)), Size.MIDDLE);
        Quarters.Periods<Size> later =
                new Quarters.Periods<>(List.of(Band.upTo(0, Size.SMALL), Band.upTo(2, Size.MIDDLE)), Size.LARGE);
        return Stream.of(
                new BeginsWith<>(CODE, "1401").fact("beginsWith"),
                new Contains(PARTS, 3).fact("contains"),
                new Comparison<>(PAID, Comparison.Relation.AT_MOST, DONE).fact("atMost"),
                new Comparison<>(PAID, Comparison.Relation.EQUAL, DONE).fact("equal"),
                new Comparison<>(PAID, Comparison.Relation.MORE, DONE).fact("more"),
                new Comparison<>(FILED, Comparison.Relation.LESS, CLOSED).fact("less"),
                new Comparison<>(ONE, Comparison.Relation.AT_LEAST, OTHER).fact("atLeast"),
                new Bands<>(
                                PAID,
                                SIZES,
                                List.of(
                                        Band.below(new BigDecimal("33.30"), Size.SMALL),
                                        Band.upTo(new BigDecimal(50), Size.MIDDLE)),
                                Size.LARGE)
                        .fact("bands"),
                Bands.onOrAfter(FILED, LocalDate.of(2004, 2, 29)).fact("onOrAfter"),
                new Elapsed<>(FILED, Optional.of(CLOSED), Elapsed.Unit.YEARS, SIZES, terms, Size.LARGE).fact("years"),
                new Elapsed<>(FILED, Optional.of(CLOSED), Elapsed.Unit.DAYS, SIZES, days, Size.LARGE).fact("days"),
                new Elapsed<>(FILED, Optional.empty(), Elapsed.Unit.YEARS, SIZES, terms, Size.LARGE).fact("age"),
                new Quarters<>(YEAR, SIZES, 2013, Size.SMALL, first, later).fact("quarters"),
                Table.of(ONE, OTHER, new Domain.Flag(), (one, other) -> one && !other)
                        .fact("table"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void on_values_of_every_source_and_on_unknown_ones(Fact<Object, ?> fact) {
        Decision<Object> decision = decision(fact);
        DmnModel model = DmnModel.of(decision, Locale.CHINESE);
        String name = model.input(fact);
        assertThat(new Kie(model).complaints()).isEmpty();
        List<String> disagreements = new ArrayList<>();
        try (Warnings warnings = Warnings.listen()) {
            for (Engine engine : List.of(new Kie(model), Camunda.remembering(model))) {
                for (Facts facts : combinations(decision, fact)) {
                    for (LocalDate day : days(model)) {
                        String answer = engine.text(name, model.values(facts, day));
                        if (!answer.equals(text(fact, facts, day))) {
                            disagreements.add(engine + " answers " + answer + ": " + facts.known() + ", " + day);
                        }
                    }
                }
            }
            assertThat(disagreements).isEmpty();
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void a_number_outside_its_range_is_as_good_as_unknown() {
        Fact<Object, ?> fact = new Comparison<>(PAID, Comparison.Relation.AT_MOST, DONE).fact("atMost");
        DmnModel model = DmnModel.of(decision(fact), Locale.CHINESE);

        for (Engine engine : List.of(new Kie(model), Camunda.of(model))) {
            for (String outside : List.of("-0.1", "100.1")) {
                assertThat(engine.text("atMost", Map.of("paid", new BigDecimal(outside), "done", BigDecimal.ONE)))
                        .isEqualTo(DmnModel.UNKNOWN);
            }
        }
    }

    private static List<LocalDate> days(DmnModel model) {
        boolean asksForDay = model.toString().contains("<inputData id=\"asOf\"");
        return asksForDay ? DAYS : DAYS.subList(0, 1);
    }

    private static <V> String text(Fact<Object, V> fact, Facts facts, LocalDate day) {
        int index = fact.index(facts, day);
        return index < 0
                ? DmnModel.UNKNOWN
                : fact.domain().text(fact.domain().values().get(index));
    }

    /** All combinations of values of the sources, each of which may be unknown. */
    private static List<Facts> combinations(Decision<Object> decision, Fact<Object, ?> fact) {
        List<Variable<?>> sources = fact.givens();
        int count =
                sources.stream().mapToInt(source -> values(source).size() + 1).reduce(1, Math::multiplyExact);
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    Facts.Builder facts = decision.facts();
                    int rest = number;
                    for (Variable<?> source : sources) {
                        List<?> values = values(source);
                        int place = rest % (values.size() + 1);
                        rest /= values.size() + 1;
                        if (place < values.size()) {
                            Sources.set(facts, source, values.get(place));
                        }
                    }
                    return facts.build();
                })
                .toList();
    }

    private static List<?> values(Variable<?> source) {
        return Optional.ofNullable(VALUES.get(source)).orElseThrow();
    }

    @SuppressWarnings("unchecked") // all facts here are of objects
    private static <V> Decision<Object> decision(Fact<Object, V> fact) {
        ListResourceBundle none = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[0][];
            }
        };
        Regulation regulation =
                new Regulation("r", "R", "1", LocalDate.of(2000, 1, 1), Texts.of((name, locale) -> none, "r"));
        return regulation.decision(
                "asking",
                Object.class,
                author -> author.facts(fact.givens().stream()
                                .<Fact<? super Object, ?>>map(given -> (Fact<Object, ?>) given)
                                .toList())
                        .norms(regulation
                                .norm("1-x")
                                .modality(Modality.OBLIGATION)
                                .binds("all")
                                .when(Condition.always())
                                .requires(fact.is(fact.domain().values().get(0)))
                                .otherwise(Otherwise.DENY)));
    }
}
