package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.compile.Cover;
import dev.egov.rules.internal.Diagram;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of a decision tell the outcome that its diagram tells, in every case. */
class CoverTest {

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_first_row_that_fits_a_complete_case_has_its_outcome(Decision<?> decision) {
        Rows rows = new Rows(decision);
        new Spaces(decision)
                .forEach(
                        0,
                        values -> assertThat(rows.told(values))
                                .as("%s %s", decision, Arrays.toString(values))
                                .isEqualTo(AuthoredDecision.of(decision)
                                        .compiled()
                                        .outcome()
                                        .leaves(values)));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void what_the_rows_tell_of_a_partial_case_is_its_only_possible_outcome(Decision<?> decision) {
        Rows rows = new Rows(decision);
        new Spaces(decision).forEach(Diagram.OPEN, values -> {
            int told = rows.told(values);
            assertThat(told == 0
                            || told
                                    == AuthoredDecision.of(decision)
                                            .compiled()
                                            .outcome()
                                            .leaves(values))
                    .as("%s %s told %s", decision, Arrays.toString(values), told)
                    .isTrue();
        });
    }

    /** What rows tell of a case, or nothing. */
    private static final class Rows {

        private final Cover cover;
        private final long[][] words;

        Rows(Decision<?> decision) {
            Compiled compiled = AuthoredDecision.of(decision).compiled();
            this.cover = compiled.cover().orElseThrow();
            this.words = IntStream.range(0, compiled.variables().size())
                    .mapToObj(cover::words)
                    .toArray(long[][]::new);
        }

        int told(int[] values) {
            long rows = -1;
            for (int variable = 0; variable < values.length; variable++) {
                rows &= words[variable][values[variable] + 1];
            }
            Outcome certain = cover.outcomes().get(Integer.numberOfLeadingZeros((int) rows));
            Outcome possible = cover.outcomes().get(Long.numberOfLeadingZeros(rows));
            return possible == certain ? Possible.bit(certain) : 0;
        }
    }
}
