package dev.egov.rules.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Condition;
import dev.egov.rules.Days;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.Subsets;
import dev.egov.rules.derivation.Band;
import dev.egov.rules.derivation.Bands;
import dev.egov.rules.derivation.BeginsWith;
import dev.egov.rules.derivation.Calculation;
import dev.egov.rules.derivation.Comparison;
import dev.egov.rules.derivation.Contains;
import dev.egov.rules.derivation.Elapsed;
import dev.egov.rules.derivation.Quarters;
import dev.egov.rules.derivation.Table;
import dev.egov.rules.taiyuan.Taiyuan2013;
import dev.egov.rules.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A model works derived facts out in FEEL, from what they come from. */
class CalculationsTest {

    private enum Size {
        SMALL,
        LARGE
    }

    private static final LocalDate DAY = LocalDate.of(2020, 5, 1);

    private static final Fact<Object, String> CODE = Fact.of("the.code", new Domain.Text(), any -> null);
    private static final Fact<Object, BigDecimal> PAID =
            Fact.of("paid", new Domain.Decimal(BigDecimal.ZERO, new BigDecimal("99.50")), any -> null);
    private static final Fact<Object, BigDecimal> DONE =
            Fact.of("done", new Domain.Decimal(BigDecimal.ZERO, BigDecimal.TEN), any -> null);
    private static final Fact<Object, Set<Integer>> PARTS = Fact.of("parts", new Subsets(1, 4), any -> null);
    private static final Fact<Object, LocalDate> FILED = Fact.of("filed", new Days(), any -> null);
    private static final Fact<Object, LocalDate> CLOSED = Fact.of("closed", new Days(), any -> null);
    private static final Fact<Object, Integer> YEAR = Fact.of("year", new Domain.WholeNumber(2000, 2099), any -> null);
    private static final Fact<Object, Boolean> ONE = Fact.of("one", any -> null);
    private static final Fact<Object, Boolean> OTHER = Fact.of("other", any -> null);
    private static final Domain<Size> SIZES = new Domain.Enumeration<>(Size.class);

    static Stream<Arguments> calculations() {
        return Stream.of(
                Arguments.of(
                        new BeginsWith<>(CODE, "14\"\\"),
                        "if the_code = null then \"UNKNOWN\" else if the_code = \"UNKNOWN\" then \"UNKNOWN\" else"
                                + " if starts with(the_code, \"14\\\"\\\\\") then \"true\" else \"false\""),
                Arguments.of(
                        new Comparison<>(PAID, Comparison.Relation.AT_MOST, DONE),
                        "if paid = null then \"UNKNOWN\" else if paid < 0 or paid > 99.5 then \"UNKNOWN\" else"
                                + " if done = null then \"UNKNOWN\" else if done < 0 or done > 10 then \"UNKNOWN\" else"
                                + " if paid <= done then \"true\" else \"false\""),
                Arguments.of(
                        new Contains(PARTS, 3),
                        "if parts = null then \"UNKNOWN\" else if list contains(parts, 3) then \"true\" else \"false\""),
                Arguments.of(
                        Bands.onOrAfter(FILED, DAY),
                        "if filed = null then \"UNKNOWN\" else if filed < date(\"2020-05-01\") then \"false\" else"
                                + " \"true\""),
                Arguments.of(
                        new Bands<>(DONE, SIZES, List.of(Band.upTo(new BigDecimal("2.50"), Size.SMALL)), Size.LARGE),
                        "if done = null then \"UNKNOWN\" else if done < 0 or done > 10 then \"UNKNOWN\" else"
                                + " if done <= 2.5 then \"SMALL\" else \"LARGE\""),
                Arguments.of(
                        new Elapsed<>(
                                FILED,
                                Optional.of(CLOSED),
                                Elapsed.Unit.YEARS,
                                SIZES,
                                List.of(Band.upTo(10, Size.SMALL)),
                                Size.LARGE),
                        "if filed = null then \"UNKNOWN\" else if closed = null then \"UNKNOWN\" else"
                                + " if closed <= filed + duration(\"P10Y\") then \"SMALL\" else \"LARGE\""),
                Arguments.of(
                        new Elapsed<>(
                                FILED,
                                Optional.empty(),
                                Elapsed.Unit.DAYS,
                                SIZES,
                                List.of(Band.below(-60, Size.SMALL)),
                                Size.LARGE),
                        "if filed = null then \"UNKNOWN\" else if asOf = null then \"UNKNOWN\" else"
                                + " if asOf < filed + duration(\"-P60D\") then \"SMALL\" else \"LARGE\""),
                Arguments.of(
                        new Quarters<>(
                                YEAR,
                                SIZES,
                                2013,
                                Size.SMALL,
                                new Quarters.Periods<>(List.of(Band.below(-1, Size.LARGE)), Size.SMALL),
                                new Quarters.Periods<>(List.of(Band.upTo(3, Size.SMALL)), Size.LARGE)),
                        "if year = null then \"UNKNOWN\" else"
                                + " if year < 2000 or year > 2099 or year != floor(year) then \"UNKNOWN\" else"
                                + " if asOf = null then \"UNKNOWN\" else if year < 2013 then \"SMALL\" else"
                                + " if year = 2013 then (\"SMALL\") else"
                                + " if 12 * (asOf.year - year) + asOf.month <= 12 then \"SMALL\" else \"LARGE\""),
                Arguments.of(
                        Table.of(ONE, OTHER, new Domain.Flag(), (one, other) -> one || other),
                        "if list contains([\"true true\",\"false true\",\"UNKNOWN true\",\"true false\","
                                + "\"true UNKNOWN\"], one + \" \" + other) then \"true\" else"
                                + " if list contains([\"false false\"], one + \" \" + other) then \"false\" else"
                                + " if list contains([\"UNKNOWN false\",\"false UNKNOWN\",\"UNKNOWN UNKNOWN\"],"
                                + " one + \" \" + other) then \"UNKNOWN\" else null"),
                Arguments.of(
                        new Comparison<>(ONE, Comparison.Relation.EQUAL, OTHER),
                        "if list contains([\"true true\",\"false false\"], one + \" \" + other) then \"true\" else"
                                + " if list contains([\"false true\",\"true false\"], one + \" \" + other) then"
                                + " \"false\" else if list contains([\"UNKNOWN true\",\"UNKNOWN false\","
                                + "\"true UNKNOWN\",\"false UNKNOWN\",\"UNKNOWN UNKNOWN\"], one + \" \" + other)"
                                + " then \"UNKNOWN\" else null"));
    }

    @ParameterizedTest
    @MethodSource("calculations")
    void each_calculation_is_an_expression_over_what_it_comes_from(Calculation<?> calculation, String expression) {
        Fact<Object, ?> fact = calculation.fact("derived");
        DmnModel model = DmnModel.of(decision(fact), Locale.ENGLISH);

        Element decision = Element.root(model).all("decision").stream()
                .filter(each -> each.get("id").equals(model.input(fact)))
                .findFirst()
                .orElseThrow();
        assertThat(decision.first("literalExpression").content().strip()).isEqualTo(expression);
        assertThat(decision.first("variable").get("typeRef")).isEqualTo("string");
        assertThat(decision.first("description").content())
                .startsWith("derived: ")
                .contains("UNKNOWN: ");
        assertThat(model.inputs()).isEqualTo(calculation.sources());
        boolean asks = expression.contains("asOf");
        assertThat(Element.root(model).all("inputData").stream().map(input -> input.get("id")))
                .hasSize(calculation.sources().size() + (asks ? 1 : 0))
                .startsWith(model.inputs().stream().map(model::input).toArray(String[]::new));
    }

    @Test
    void every_kind_of_calculation_has_been_seen() {
        Set<Object> seen =
                calculations().map(arguments -> arguments.get()[0].getClass()).collect(Collectors.toSet());
        assertThat(seen).isEqualTo(Set.of((Object[]) Calculation.class.getPermittedSubclasses()));
    }

    @Test
    void what_engines_are_given_is_null_or_UNKNOWN_where_it_is_not_known() {
        Decision<?> decision = decision(
                new Comparison<>(PAID, Comparison.Relation.LESS, DONE).fact("less"),
                new Contains(PARTS, 3).fact("third"),
                new BeginsWith<>(CODE, "14").fact("here"),
                new Elapsed<>(
                                FILED,
                                Optional.empty(),
                                Elapsed.Unit.DAYS,
                                SIZES,
                                List.of(Band.upTo(60, Size.SMALL)),
                                Size.LARGE)
                        .fact("late"),
                ONE);
        DmnModel model = DmnModel.of(decision, Locale.ENGLISH);

        Map<String, Object> nothing = new LinkedHashMap<>();
        for (String open : List.of("paid", "done", "parts", "the_code", "filed")) {
            nothing.put(open, null);
        }
        nothing.put("one", "UNKNOWN");
        nothing.put("asOf", DAY);
        assertThat(model.values(decision.facts().build(), DAY)).isEqualTo(nothing);
        assertThat(model.values(
                        decision.facts()
                                .set(PAID, BigDecimal.ONE)
                                .set(PARTS, Set.of(2))
                                .set(CODE, "1401")
                                .set(FILED, DAY)
                                .set(ONE, true)
                                .build(),
                        DAY))
                .containsEntry("paid", BigDecimal.ONE)
                .containsEntry("done", null)
                .containsEntry("parts", List.of(new BigDecimal(2)))
                .containsEntry("the_code", "1401")
                .containsEntry("filed", DAY)
                .containsEntry("one", "true");
    }

    @Test
    void a_derivation_that_nobody_can_look_into_or_that_orders_texts_is_an_input_and_says_from_what() {
        Fact<Object, Boolean> opaque = Fact.derived("opaque", new Domain.Flag(), PAID, paid -> paid.signum() > 0);
        Fact<Object, Boolean> ordered =
                new Bands<>(CODE, new Domain.Flag(), List.of(Band.below("2", false)), true).fact("ordered");
        Decision<?> decision = decision(opaque, ordered);
        DmnModel model = DmnModel.of(decision, Locale.ENGLISH);

        assertThat(model.inputs()).isEqualTo(List.of(opaque, ordered));
        assertThat(Element.root(model).first("inputData").first("description").content())
                .startsWith("opaque: derived")
                .contains("paid", "decimal 0–99.5");
        assertThat(model.values(decision.facts().set(PAID, BigDecimal.ONE).build(), DAY))
                .isEqualTo(Map.of("opaque", "true", "ordered", "UNKNOWN"));
    }

    @Test
    void a_derived_fact_of_the_regulation_is_said_in_words() {
        DmnModel model = DmnModel.of(Taiyuan2013.BUDGET_EXECUTION, Locale.ENGLISH);
        Element decision = Element.root(model).all("decision").stream()
                .filter(each -> each.get("id").equals("paidWithinProgress"))
                .findFirst()
                .orElseThrow();

        assertThat(decision.all("requiredInput").stream().map(input -> input.get("href")))
                .containsExactly("#paidPercent", "#progressPercent");
        assertThat(Element.root(model).all("inputData").stream().map(input -> input.get("id")))
                .contains("paidPercent", "progressPercent", "builder_division")
                .doesNotContain("paidWithinProgress", "builder_inTaiyuan", "asOf");
    }

    @SafeVarargs
    @SuppressWarnings("unchecked") // all facts here are of objects
    private static Decision<Object> decision(Fact<Object, ?>... facts) {
        ListResourceBundle none = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[0][];
            }
        };
        assertThat(Collections.list(none.getKeys())).isEmpty();
        Regulation regulation =
                new Regulation("r", "R", "1", LocalDate.of(2020, 1, 1), Texts.of((name, locale) -> none, "r"));
        Condition first = Stream.of(facts).map(CalculationsTest::hasFirst).reduce(Condition.always(), Condition::and);
        return regulation.decision(
                "asking",
                Object.class,
                author -> author.facts(Stream.of(facts)
                                .flatMap(fact -> fact.givens().stream())
                                .<Fact<? super Object, ?>>map(given -> (Fact<Object, ?>) given)
                                .toList())
                        .norms(regulation
                                .norm("1-x")
                                .modality(Modality.OBLIGATION)
                                .binds("all")
                                .when(Condition.always())
                                .requires(first)
                                .otherwise(Otherwise.DENY)));
    }

    private static <V> Condition hasFirst(Fact<Object, V> fact) {
        return fact.is(fact.domain().values().get(0));
    }
}
