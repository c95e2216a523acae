package dev.egov.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.IdentifierFault;
import dev.egov.model.identifier.IdentifierKind;
import dev.egov.model.identifier.Parsed;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Random cases reach what there is to reach in a rule book that the kit has never seen. */
class OtherCityCasesTest {

    private static final int MANY = 5000;

    /** What the cases of an invented city are about. */
    record Permit(
            @Nullable Integer storeys,
            @Nullable BigDecimal width,
            @Nullable BigDecimal depth,
            @Nullable DivisionCode division,
            @Nullable LocalDate applied,
            @Nullable Parcel parcel) {}

    /** A code of which the kit knows nothing. */
    record Parcel(String code) {

        static Parsed<Parcel> parse(String text) {
            return text.matches("P-[0-9]{3}")
                    ? new Parsed.Valid<>(new Parcel(text))
                    : new Parsed.Invalid<>(
                            new IdentifierFault.WrongLength(IdentifierKind.DIVISION_CODE, text, 5, text.length()));
        }

        @Override
        public String toString() {
            return code;
        }
    }

    private static final Regulation CITY = new Regulation(
            "city-2030", "City 2030", "1.0.0", LocalDate.of(2030, 5, 1), Texts.of((name, locale) -> nothing()));

    private static final Fact<Permit, Integer> STOREYS =
            Fact.of("storeys", new Domain.WholeNumber(0, 500), Permit::storeys);
    private static final Fact<Permit, BigDecimal> WIDTH = Fact.of("width", metres(), Permit::width);
    private static final Fact<Permit, BigDecimal> DEPTH = Fact.of("depth", metres(), Permit::depth);
    private static final Fact<Permit, DivisionCode> DIVISION =
            Fact.of("division", new Domain.Code<>("DivisionCode", "^[0-9]{6}$", DivisionCode::parse), Permit::division);
    private static final Fact<Permit, LocalDate> APPLIED = Fact.of(
            "applied",
            new Domain.Code<>("date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", OtherCityCasesTest::date),
            Permit::applied);
    private static final Fact<Permit, Parcel> PARCEL =
            Fact.of("parcel", new Domain.Code<>("Parcel", "^P-[0-9]{3}$", Parcel::parse), Permit::parcel);

    private static final Fact<Permit, Boolean> HIGH = Fact.derived(
            "high",
            new Domain.Flag(),
            (facts, asOf) -> facts.get(STOREYS) == null ? null : facts.get(STOREYS) > 33,
            STOREYS);
    private static final Fact<Permit, Boolean> LARGE = Fact.derived(
            "large",
            new Domain.Flag(),
            (facts, asOf) -> facts.get(WIDTH) == null || facts.get(DEPTH) == null
                    ? null
                    : facts.get(WIDTH).multiply(facts.get(DEPTH)).compareTo(new BigDecimal("1234.5")) >= 0,
            WIDTH,
            DEPTH);
    private static final Fact<Permit, Boolean> LOCAL = Fact.derived(
            "local",
            new Domain.Flag(),
            (facts, asOf) ->
                    facts.get(DIVISION) == null ? null : facts.get(DIVISION).isWithin("3502"),
            DIVISION);
    private static final Fact<Permit, Boolean> OVERDUE = Fact.derived(
            "overdue",
            new Domain.Flag(),
            (facts, asOf) -> facts.get(APPLIED) == null
                    ? null
                    : facts.get(APPLIED).plusDays(20).isBefore(asOf),
            APPLIED);
    private static final Fact<Permit, Boolean> NEVER =
            Fact.derived("never", new Domain.Flag(), (facts, asOf) -> facts.get(PARCEL) == null ? null : false, PARCEL);

    private static final Decision<Permit> PERMIT = decision(STOREYS, WIDTH, DEPTH, DIVISION, APPLIED);

    @SafeVarargs
    private static Decision<Permit> decision(Fact<Permit, ?>... facts) {
        List<Norm> norms = new ArrayList<>();
        for (Fact<?, Boolean> fact : List.of(HIGH, LARGE, LOCAL, OVERDUE, NEVER)) {
            if (List.of(facts).containsAll(fact.givens())) {
                norms.add(CITY.norm("1-" + fact)
                        .modality(Modality.PROHIBITION)
                        .binds("builders")
                        .when(fact.is(true))
                        .requires(Condition.never())
                        .otherwise(Otherwise.DENY));
            }
        }
        return CITY.decision("permit", Permit.class, made -> made.facts(facts).norms(norms));
    }

    @Example
    void thresholds_of_a_city_that_the_kit_has_never_seen_are_found(@ForAll Random random) {
        List<Question> complete =
                drawn(CaseArbitraries.complete(PERMIT), random).toList();

        assertThat(CaseArbitraries.of(PERMIT).unreached()).isEmpty();
        assertThat(complete)
                .extracting(question -> question.facts().get(STOREYS))
                .contains(0, 33, 34, 500);
        assertThat(complete)
                .extracting(question -> question.facts().get(DIVISION).isWithin("3502"))
                .contains(true, false);
        assertThat(complete)
                .extracting(question -> question.facts().get(APPLIED).until(question.asOf(), ChronoUnit.DAYS))
                .contains(20L, 21L);
        for (Norm norm : PERMIT.norms()) {
            int place = PERMIT.norms().indexOf(norm);
            assertThat(complete)
                    .as(norm.id())
                    .extracting(question ->
                            question.ruling().findings().get(place).status().name())
                    .filteredOn("BREACHED"::equals)
                    .hasSizeBetween(MANY / 5, MANY * 4 / 5);
        }
    }

    @Example
    void what_no_case_reaches_is_told() {
        assertThat(CaseArbitraries.of(decision(PARCEL))
                        .with("parcel", new Parcel("P-001"))
                        .unreached())
                .containsExactly("never = true");
        assertThat(CaseArbitraries.of(PERMIT).with("storeys", 1, 2).unreached()).containsExactly("high = true");
    }

    @Example
    void a_code_of_which_nothing_is_known_has_to_be_given(@ForAll Random random) {
        CaseArbitraries parcels = CaseArbitraries.of(decision(PARCEL));

        assertThatIllegalArgumentException()
                .isThrownBy(parcels::complete)
                .withMessage("no value of parcel in permit is known: give some by"
                        + " CaseArbitraries.of(decision).with(\"parcel\", ...)");
        assertThat(drawn(
                        parcels.with("parcel", new Parcel("P-001"), new Parcel("P-002"))
                                .complete(),
                        random))
                .extracting(question -> question.facts().known().toString())
                .containsOnly("{parcel=P-001}", "{parcel=P-002}");
        assertThatIllegalArgumentException().isThrownBy(() -> parcels.with("plot", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> parcels.with("parcel"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseArbitraries.of(PERMIT).with("storeys", 501));
    }

    @Example
    void values_that_are_given_are_the_only_ones(@ForAll Random random) {
        CaseArbitraries permits = CaseArbitraries.of(PERMIT)
                .with("storeys", 1, 400)
                .with("division", DivisionCode.TAIYUAN)
                .with("width", new BigDecimal("0.5"));

        assertThat(drawn(permits.complete(), random).toList())
                .extracting(question -> question.facts().get(STOREYS)
                        + " " + question.facts().get(DIVISION)
                        + " " + question.facts().get(WIDTH))
                .containsOnly("1 140100 0.5", "400 140100 0.5");
        assertThat(permits.unreached()).containsExactly("large = true", "local = true");
    }

    private static <T> Stream<T> drawn(Arbitrary<T> arbitrary, Random random) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        return Stream.generate(() -> generator.next(random).value()).limit(MANY);
    }

    private static Domain<BigDecimal> metres() {
        return new Domain.Decimal(BigDecimal.ZERO, BigDecimal.valueOf(1000));
    }

    private static Parsed<LocalDate> date(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? new Parsed.Valid<>(LocalDate.parse(text))
                : new Parsed.Invalid<>(
                        new IdentifierFault.WrongLength(IdentifierKind.DIVISION_CODE, text, 10, text.length()));
    }

    private static ListResourceBundle nothing() {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[0][];
            }
        };
    }
}
