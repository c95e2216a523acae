package dev.egov.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.rules.Condition;
import dev.egov.rules.Days;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.derivation.Band;
import dev.egov.rules.derivation.Bands;
import dev.egov.rules.derivation.BeginsWith;
import dev.egov.rules.derivation.Calculation;
import dev.egov.rules.derivation.Comparison;
import dev.egov.rules.derivation.Comparison.Relation;
import dev.egov.rules.derivation.Elapsed;
import dev.egov.rules.derivation.Quarters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is proved and compared of facts goes by what they are calculated from. */
class RefinementTest {

    private static final Fact<Object, DivisionCode> DIVISION =
            Fact.of("division", new Domain.Code<>("DivisionCode", "^[0-9]{6}$", DivisionCode::parse), some -> null);
    private static final Domain<BigDecimal> PERCENT = new Domain.Decimal(BigDecimal.ZERO, new BigDecimal("100"));
    private static final Fact<Object, BigDecimal> PAID = Fact.of("paid", PERCENT, some -> null);
    private static final Fact<Object, BigDecimal> DONE = Fact.of("done", PERCENT, some -> null);
    private static final Fact<Object, LocalDate> FROM = Fact.of("from", new Days(), some -> null);
    private static final Fact<Object, Integer> YEAR = Fact.of("year", new Domain.WholeNumber(0, 9999), some -> null);
    private static final Fact<Object, Boolean> ASKED = Fact.of("asked", some -> null);

    /** Who asks without leave is denied where a fact holds. */
    private static <V> Decision<Object> decision(Fact<Object, V> fact, V value) {
        List<Fact<Object, ?>> facts = new ArrayList<>(List.of(ASKED));
        fact.givens().forEach(given -> facts.add((Fact<Object, ?>) given));
        return RandomDecisions.REGULATION.decision(
                "leave",
                Object.class,
                decision -> decision.facts(facts)
                        .norms(RandomDecisions.REGULATION
                                .norm("1-leave")
                                .modality(Modality.PROHIBITION)
                                .binds("all")
                                .when(fact.is(value))
                                .requires(ASKED.is(true))
                                .otherwise(Otherwise.DENY)));
    }

    private static Decision<Object> decision(Calculation<Boolean> calculation) {
        return decision(calculation.<Object>fact("special"), true);
    }

    private static Condition is(Calculation<Boolean> calculation) {
        return calculation.fact(calculation.text()).is(true);
    }

    @Test
    void two_versions_that_take_other_divisions_differ_where_the_divisions_do() {
        Difference difference = Difference.between(
                decision(new BeginsWith<>(DIVISION, "14")), decision(new BeginsWith<>(DIVISION, "1401")));
        assertThat(difference.regions()).hasSize(1);
        assertThat(difference)
                .asString()
                .contains("division begins with \"14\" = true", "division begins with \"1401\" = false");
        assertThat(difference.takenForEqual()).isEmpty();
    }

    @Test
    void what_is_calculated_in_the_same_way_does_not_differ() {
        assertThat(Difference.between(
                                decision(new BeginsWith<>(DIVISION, "1401")),
                                decision(new BeginsWith<>(DIVISION, "1401")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_percentage_that_is_reached_makes_a_difference() {
        Difference difference = Difference.between(
                decision(new Comparison<>(PAID, Relation.MORE, DONE)),
                decision(new Comparison<>(PAID, Relation.AT_LEAST, DONE)));
        assertThat(difference).asString().contains("paid > done = false", "paid >= done = true");
        assertThat(difference.regions()).hasSize(1);
    }

    @Test
    void one_more_day_makes_a_difference_and_the_same_written_otherwise_makes_none() {
        Calculation<Boolean> first = Bands.onOrAfter(FROM, LocalDate.of(2025, 8, 1));
        Calculation<Boolean> next = Bands.onOrAfter(FROM, LocalDate.of(2025, 8, 2));
        Calculation<Boolean> same =
                new Bands<>(FROM, new Domain.Flag(), List.of(Band.upTo(LocalDate.of(2025, 7, 31), false)), true);
        assertThat(Difference.between(decision(first), decision(next)).regions())
                .hasSize(1);
        assertThat(Difference.between(decision(first), decision(same)).isEmpty())
                .isTrue();
    }

    private static Elapsed<Boolean> within(int years) {
        return new Elapsed<>(
                FROM, Optional.empty(), Elapsed.Unit.YEARS, new Domain.Flag(), List.of(Band.upTo(years, true)), false);
    }

    @Test
    void one_more_year_makes_a_difference() {
        assertThat(Difference.between(decision(within(10)), decision(within(11))))
                .asString()
                .contains("from");
        assertThat(Difference.between(decision(within(10)), decision(within(11)))
                        .regions())
                .hasSize(1);
    }

    private static Calculation<Boolean> ended(int quarters, int firstYear) {
        Quarters.Periods<Boolean> periods = new Quarters.Periods<>(List.of(Band.below(quarters, false)), true);
        return new Quarters<>(YEAR, new Domain.Flag(), firstYear, false, periods, periods);
    }

    @Test
    void so_does_one_more_quarter_and_another_first_year() {
        assertThat(Difference.between(decision(ended(1, 2013)), decision(ended(2, 2013)))
                        .regions())
                .hasSize(1);
        assertThat(Difference.between(decision(ended(1, 2013)), decision(ended(1, 2014)))
                        .regions())
                .hasSize(1);
        assertThat(Difference.between(decision(ended(1, 2013)), decision(ended(1, 2013)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void functions_that_nobody_can_look_into_are_taken_for_equal_and_named() {
        Fact<Object, Boolean> some = Fact.derived("special", new Domain.Flag(), DIVISION, code -> code.isWithin("14"));
        Fact<Object, Boolean> other = Fact.derived("special", new Domain.Flag(), DIVISION, code -> code.isWithin("15"));
        Difference difference = Difference.between(decision(some, true), decision(other, true));
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.takenForEqual()).<Variable<?>>containsExactly(other);
    }

    @Test
    void a_theorem_speaks_of_a_county() {
        Decision<Object> decision = decision(new BeginsWith<>(DIVISION, "1401"));
        Condition gujiao = is(new BeginsWith<>(DIVISION, "140181"));
        Condition shanxi = is(new BeginsWith<>(DIVISION, "14"));
        assertThat(Theorem.of("Gujiao is of Taiyuan", decision)
                        .where(gujiao)
                        .where(ASKED.is(false))
                        .outcomeIs(Outcome.DENIED)
                        .check()
                        .isProved())
                .isTrue();
        Proof refuted = Theorem.of("Shanxi is Taiyuan", decision)
                .where(shanxi)
                .where(ASKED.is(false))
                .outcomeIs(Outcome.DENIED)
                .check();
        assertThat(refuted.isRefuted()).isTrue();
        assertThat(refuted.examples())
                .singleElement()
                .asString()
                .contains("division begins with \"14\" = true", "division begins with \"1401\" = false");
    }

    @Test
    void a_theorem_speaks_of_a_percentage_and_of_a_day() {
        Decision<Object> payment = decision(new Comparison<>(PAID, Relation.MORE, DONE));
        Condition all =
                is(new Bands<>(DONE, new Domain.Flag(), List.of(Band.below(new BigDecimal("100"), false)), true));
        assertThat(Theorem.of("nobody pays more than all", payment)
                        .where(all)
                        .where(is(new Comparison<>(PAID, Relation.AT_MOST, DONE)))
                        .allows()
                        .check()
                        .isProved())
                .isTrue();
        Decision<Object> day = decision(Bands.onOrAfter(FROM, LocalDate.of(2025, 8, 1)));
        assertThat(Theorem.of("not before that day", day)
                        .where(is(Bands.onOrAfter(FROM, LocalDate.of(2025, 1, 1)))
                                .negated())
                        .allows()
                        .check()
                        .isProved())
                .isTrue();
    }

    @Test
    void what_cannot_be_is_no_premise() {
        Decision<Object> decision = decision(new BeginsWith<>(DIVISION, "1401"));
        assertThat(Theorem.of("of two provinces at once", decision)
                        .where(is(new BeginsWith<>(DIVISION, "14")))
                        .where(is(new BeginsWith<>(DIVISION, "31")))
                        .neverAllows()
                        .check()
                        .isVacuous())
                .isTrue();
    }
}
