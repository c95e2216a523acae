package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.compile.Compiler;
import dev.egov.rules.compile.Cover;
import dev.egov.rules.compile.Numbering;
import dev.egov.rules.internal.Diagram;
import dev.egov.rules.internal.Forest;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of a decision tell the outcome that its diagram tells, in every case. */
class CoverTest {

    private static final int[][] BOTH = {{0, 0}, {0, 1}};

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

    @ParameterizedTest
    @MethodSource("decisions")
    void the_rows_are_the_diagram_in_all_cases_that_there_are(Decision<?> decision) {
        Compiled compiled = AuthoredDecision.of(decision).compiled();
        Cover cover = compiled.cover().orElseThrow();
        Forest forest = Compiler.forest(compiled.variables());
        int outcome = Outcome.UNDETERMINED.ordinal(); // where no row fits
        for (int row = Integer.numberOfLeadingZeros(cover.last()); row >= 0; row--) {
            int[][] firstFits = new int[2][Forest.LEAVES];
            Arrays.setAll(firstFits[0], leaf -> leaf);
            Arrays.fill(firstFits[1], cover.outcomes().get(row).ordinal());
            int box = 1;
            for (int variable = 0; variable < compiled.variables().size(); variable++) {
                box = forest.combine(BOTH, box, forest.literal(variable, valuesOf(row, cover.words(variable))));
            }
            outcome = forest.combine(firstFits, box, outcome);
        }
        Compiler compiler = new Compiler(forest, Numbering.of(compiled.variables()));
        assertThat(outcome).isEqualTo(compiler.outcome(decision.guard(), decision.norms()));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_row_is_certain_of_what_it_does_not_ask_for_and_settled_once_it_asks_for_no_more(Decision<?> decision) {
        Compiled compiled = AuthoredDecision.of(decision).compiled();
        Cover cover = compiled.cover().orElseThrow();
        for (int row = Integer.numberOfLeadingZeros(cover.last()); row >= 0; row--) {
            boolean[] settled = new boolean[Cover.STAGES];
            Arrays.fill(settled, true);
            for (int variable = 0; variable < compiled.variables().size(); variable++) {
                long[] words = cover.words(variable);
                boolean asks = Long.bitCount(valuesOf(row, words)) < compiled.arity(variable);
                assertThat(mayFit(row, words[0])).isTrue();
                assertThat(fits(row, words[0])).isEqualTo(!asks);
                for (int value = 1; value < words.length; value++) {
                    assertThat(fits(row, words[value])).isEqualTo(mayFit(row, words[value]));
                }
                for (int stage = 0; stage < cover.stage(variable); stage++) {
                    settled[stage] &= !asks;
                }
            }
            for (int stage = 0; stage < Cover.STAGES; stage++) {
                assertThat(fits(row, cover.settled(stage))).isEqualTo(settled[stage]);
            }
        }
    }

    /** The values of a variable for which a row may fit, a bit each. */
    private static long valuesOf(int row, long[] words) {
        long values = 0;
        for (int value = 0; value < words.length - 1; value++) {
            values |= mayFit(row, words[value + 1]) ? 1L << value : 0;
        }
        return values;
    }

    private static boolean mayFit(int row, long word) {
        return (word << row) < 0;
    }

    private static boolean fits(int row, long word) {
        return (int) (word << row) < 0;
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
