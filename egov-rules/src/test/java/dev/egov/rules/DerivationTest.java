package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.taiyuan.Taiyuan2013;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What facts that follow from others say, and which changes of those others they propose. */
class DerivationTest {

    private static final Decision<?> PAYMENT = Taiyuan2013.BUDGET_EXECUTION;
    private static final Derivation<Boolean> WITHIN_PROGRESS = derivation("paidWithinProgress");

    @SuppressWarnings("unchecked") // it is named by its decision
    private static Derivation<Boolean> derivation(String name) {
        return (Derivation<Boolean>) LazyDecision.of(PAYMENT).definition().variables().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow()
                .derivation()
                .orElseThrow();
    }

    private static Facts facts(String paid, String progress) {
        return PAYMENT.facts()
                .set(percent("paidPercent"), new BigDecimal(paid))
                .set(percent("progressPercent"), new BigDecimal(progress))
                .build();
    }

    @SuppressWarnings("unchecked") // percentages are decimal numbers
    private static Fact<?, BigDecimal> percent(String name) {
        return (Fact<?, BigDecimal>) PAYMENT.given(name).orElseThrow();
    }

    @Test
    void a_payment_stays_within_the_progress_up_to_the_progress_itself() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(List.of("39.9", "40", "40.1"))
                .extracting(paid -> WITHIN_PROGRESS.derive(facts(paid, "40.0"), day))
                .containsExactly(true, true, false);
    }

    @Test
    void it_is_proposed_to_pay_what_the_progress_made_allows() {
        assertThat(WITHIN_PROGRESS.changesTowards(true, facts("50", "40")))
                .contains(Map.of(percent("paidPercent"), new BigDecimal("40")));
    }

    @Test
    void nobody_is_told_how_to_pay_ahead_of_the_progress() {
        assertThat(WITHIN_PROGRESS.changesTowards(false, facts("30", "40"))).isEmpty();
    }

    @Test
    void nor_how_to_pay_within_a_progress_that_nobody_knows() {
        Facts unknown = PAYMENT.facts()
                .set(percent("paidPercent"), new BigDecimal("50"))
                .build();
        assertThat(WITHIN_PROGRESS.changesTowards(true, unknown)).isEmpty();
    }
}
