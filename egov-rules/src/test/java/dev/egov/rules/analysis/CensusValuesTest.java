package dev.egov.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import dev.egov.rules.testkit.Question;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where values behind a derived fact are named, each way of giving them is a case. */
class CensusValuesTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @Test
    void years_count_by_the_quarters_that_are_due_in_them() {
        Decision<?> decision = Taiyuan2013.BUDGET_REPORTING;
        List<Integer> years = List.of(2012, 2013, 2025, 2026, 2027);
        Census census = Census.of(decision).with(fact(decision, "year"), years).asOf(NOVEMBER);
        Map<Outcome, BigInteger> expected = new HashMap<>();
        years.stream()
                .map(year -> Question.of(decision, Map.of(), NOVEMBER).with(fact(decision, "year"), year))
                .flatMap(question -> question.withEach(fact(decision, "investment")).stream())
                .flatMap(question -> question.withEach(fact(decision, "quartersReported")).stream())
                .flatMap(question -> question.withEach(fact(decision, "annualReported")).stream())
                .forEach(question -> expected.merge(question.ruling().outcome(), BigInteger.ONE, BigInteger::add));

        assertThat(census.complete()).containsAllEntriesOf(expected);
        assertThat(total(census.complete())).isEqualTo(total(expected)).isEqualTo(5 * 4 * 16 * 2);
        assertThat(total(census.partial())).isEqualTo(6 * 5 * 17 * 3);
        // in municipal investment: 3 quarters due in 2026, all 4 with the year before, the last with 2013
        assertThat(census.complete().get(Outcome.COMPLIANT)).isEqualTo(2 * 2 + 1 + 8);
    }

    @SuppressWarnings("unchecked") // the caller knows the type of the fact's values
    private static <V> Variable<V> fact(Decision<?> decision, String name) {
        return (Variable<V>) decision.given(name).orElseThrow();
    }

    @Test
    void two_facts_behind_a_derived_one_count_with_all_their_pairs() {
        Decision<?> decision = Taiyuan2013.BUDGET_EXECUTION;
        List<BigDecimal> percents =
                Stream.of("0", "10", "20").map(BigDecimal::new).toList();
        Census derived = Census.of(decision);
        Census named =
                derived.with(fact(decision, "paidPercent"), percents).with(fact(decision, "progressPercent"), percents);

        // for an advance all 9 pairs pass instead of 2, otherwise the 6 within progress instead of 1
        BigInteger compliant = derived.complete().get(Outcome.COMPLIANT);
        assertThat(named.complete().get(Outcome.COMPLIANT)).isEqualTo(compliant.multiply(BigInteger.valueOf(5)));
        assertThat(total(named.complete()).multiply(BigInteger.TWO))
                .isEqualTo(total(derived.complete()).multiply(BigInteger.valueOf(9)));
        // 16 pairs with gaps, instead of 3
        assertThat(total(named.partial()).multiply(BigInteger.valueOf(3)))
                .isEqualTo(total(derived.partial()).multiply(BigInteger.valueOf(16)));
    }

    private static BigInteger total(Map<Outcome, BigInteger> counts) {
        return counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Test
    void values_are_named_of_facts_behind_derived_ones_and_once() {
        Decision<?> decision = Taiyuan2013.BUDGET_EXECUTION;
        Census census = Census.of(decision);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> census.with(fact(decision, "advanceUnderStateRules"), List.of(true)))
                .withMessageContaining("not told apart by what comes from advanceUnderStateRules");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> census.with(fact(Taiyuan2013.BUDGET_REPORTING, "year"), List.of(2026)))
                .withMessageContaining("not told apart by what comes from year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> census.with(
                        fact(decision, "paidPercent"), List.of(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE)))
                .withMessage("a value of paidPercent is named twice: [1, 10, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> census.with(fact(decision, "paidPercent"), List.of(new BigDecimal("120"))))
                .withMessageContaining("not a value of paidPercent: 120");
    }

    @Test
    void values_are_named_of_all_open_facts_behind_a_derived_one() {
        Decision<?> decision = Taiyuan2013.BUDGET_EXECUTION;
        Census half = Census.of(decision).with(fact(decision, "paidPercent"), List.of(BigDecimal.TEN));

        assertThatIllegalStateException()
                .isThrownBy(half::complete)
                .withMessage("no values of progressPercent are named, which paidWithinProgress comes from");
    }

    @Test
    void cases_are_counted_on_days_in_force() {
        Census census = Census.of(Taiyuan2013.BUDGET_REPORTING);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> census.asOf(LocalDate.of(2013, 12, 11)))
                .withMessage("in force from 2013-12-12, and not on 2013-12-11");
        assertThat(census.asOf(LocalDate.of(2013, 12, 12)).partial()).isEqualTo(census.partial());
    }
}
