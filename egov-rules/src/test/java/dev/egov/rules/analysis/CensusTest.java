package dev.egov.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Outcome;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cases are counted exactly, and not by going through them. */
class CensusTest {

    private static final List<DivisionCode> FOUR_DIVISIONS = Stream.of("140100", "140181", "140200", "110000")
            .map(DivisionCode::of)
            .toList();

    @Test
    void the_standing_duties_of_a_department_have_more_than_thirty_four_milliard_partial_cases() {
        Map<Outcome, BigInteger> partial =
                withDivisions(Taiyuan2013.DEPARTMENT_DUTIES).partial();

        assertThat(total(partial)).isEqualTo(34_867_844_010L);
    }

    @Test
    void information_is_handled_in_as_many_cases_as_its_facts_have_values() {
        Map<Outcome, BigInteger> complete =
                Census.of(Taiyuan2013.INFORMATION_HANDLING).complete();

        assertThat(total(complete)).isEqualTo(4 * 3 * 7 * 2);
        // five protected classifications on two networks, three operations, two audiences
        assertThat(complete.get(Outcome.DENIED)).isEqualTo(5 * 2 * 3 * 2);
        // three state secrets on the two other networks
        assertThat(complete.get(Outcome.REFERRED)).isEqualTo(3 * 2 * 3 * 2);
    }

    @SuppressWarnings("unchecked") // the fact of that name has divisions as values
    private static Census withDivisions(Decision<?> decision) {
        Fact<?, DivisionCode> division =
                (Fact<?, DivisionCode>) decision.given("department.division").orElseThrow();
        return Census.of(decision).with(division, FOUR_DIVISIONS);
    }

    private static long total(Map<Outcome, BigInteger> counts) {
        return counts.values().stream().mapToLong(BigInteger::longValueExact).sum();
    }
}
