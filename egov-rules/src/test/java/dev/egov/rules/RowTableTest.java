package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.engine.CompiledRules;
import dev.egov.rules.engine.Compiler;
import dev.egov.rules.engine.Diagram;
import dev.egov.rules.engine.Forest;
import dev.egov.rules.fast.RowTable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of a decision tell the outcome that its diagram tells, in every case. */
class RowTableTest {

    private static final int[][] BOTH = {{0, 0}, {0, 1}};

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_first_row_that_fits_a_complete_case_has_its_outcome(Decision<?> decision) {
        Rows rows = new Rows(decision);
        Diagram outcome = LazyDecision.of(decision).compiled().rules().outcome();
        new Spaces(decision).forEach(0, values -> {
            int told = rows.told(values);
            int leaves = outcome.leaves(values);
            if (told != leaves) {
                assertThat(told).as("%s %s", decision, Arrays.toString(values)).isEqualTo(leaves);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void what_the_rows_tell_of_a_partial_case_is_its_only_possible_outcome(Decision<?> decision) {
        Rows rows = new Rows(decision);
        Diagram outcome = LazyDecision.of(decision).compiled().rules().outcome();
        new Spaces(decision).forEach(Diagram.OPEN, values -> {
            int told = rows.told(values);
            int leaves = outcome.leaves(values);
            if (told != 0 && told != leaves) {
                assertThat(told).as("%s %s", decision, Arrays.toString(values)).isEqualTo(leaves);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_rows_are_the_diagram_in_all_cases_that_there_are(Decision<?> decision) {
        CompiledDecision compiled = LazyDecision.of(decision).compiled();
        RowTable table = table(compiled);
        Forest forest = Engines.forest(compiled.variables());
        int outcome = Outcome.UNDETERMINED.ordinal(); // where no row fits
        for (int row = Integer.numberOfLeadingZeros(table.last()); row >= 0; row--) {
            int[][] firstFits = new int[2][Forest.LEAVES];
            Arrays.setAll(firstFits[0], leaf -> leaf);
            Arrays.fill(firstFits[1], table.levels()[row]);
            int box = 1;
            for (int variable = 0; variable < compiled.variables().size(); variable++) {
                box = forest.combine(BOTH, box, forest.literal(variable, valuesOf(row, table.words(variable))));
            }
            outcome = forest.combine(firstFits, box, outcome);
        }
        assertThat(outcome)
                .isEqualTo(new Compiler(forest).outcome(compiled.rules().rules()));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_row_is_certain_of_what_it_does_not_ask_for_and_settled_once_it_asks_for_no_more(Decision<?> decision) {
        CompiledDecision compiled = LazyDecision.of(decision).compiled();
        RowTable table = table(compiled);
        for (int row = Integer.numberOfLeadingZeros(table.last()); row >= 0; row--) {
            boolean[] settled = new boolean[RowTable.STAGES];
            Arrays.fill(settled, true);
            for (int variable = 0; variable < compiled.variables().size(); variable++) {
                long[] words = table.words(variable);
                boolean asks = Long.bitCount(valuesOf(row, words))
                        < compiled.variables().get(variable).domain().values().size();
                assertThat(mayFit(row, words[0])).isTrue();
                assertThat(fits(row, words[0])).isEqualTo(!asks);
                for (int value = 1; value < words.length; value++) {
                    assertThat(fits(row, words[value])).isEqualTo(mayFit(row, words[value]));
                }
                for (int stage = 0; stage < table.stage(variable); stage++) {
                    settled[stage] &= !asks;
                }
            }
            for (int stage = 0; stage < RowTable.STAGES; stage++) {
                assertThat(fits(row, table.settled(stage))).isEqualTo(settled[stage]);
            }
        }
    }

    private static RowTable table(CompiledDecision compiled) {
        CompiledRules rules = compiled.rules();
        return RowTable.of(rules.rules(), rules.arities()).orElseThrow();
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

        private final RowTable table;
        private final long[][] words;

        Rows(Decision<?> decision) {
            CompiledDecision compiled = LazyDecision.of(decision).compiled();
            this.table = table(compiled);
            this.words = IntStream.range(0, compiled.variables().size())
                    .mapToObj(table::words)
                    .toArray(long[][]::new);
        }

        int told(int[] values) {
            long rows = -1;
            for (int variable = 0; variable < values.length; variable++) {
                rows &= words[variable][values[variable] + 1];
            }
            int certain = table.levels()[Integer.numberOfLeadingZeros((int) rows)];
            int possible = table.levels()[Long.numberOfLeadingZeros(rows)];
            return possible == certain ? 1 << certain : 0;
        }
    }
}
