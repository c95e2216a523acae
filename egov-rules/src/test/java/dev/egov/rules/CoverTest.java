package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.compile.Compiler;
import dev.egov.rules.compile.Cover;
import dev.egov.rules.internal.Diagram;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of a decision tell the outcome that its diagram tells, in every case. */
class CoverTest {

    private static final long WHOLE_SPACE = 200_000;

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_first_row_that_fits_a_complete_case_has_its_outcome(Decision<?> decision) {
        Spaces spaces = new Spaces(decision);
        spaces.forEach(
                0,
                values -> assertThat(spaces.told(values))
                        .as("%s %s", decision, Arrays.toString(values))
                        .isEqualTo(AuthoredDecision.of(decision)
                                .compiled()
                                .outcome()
                                .leaves(values)));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void what_the_rows_tell_of_a_partial_case_is_its_only_possible_outcome(Decision<?> decision) {
        Spaces spaces = new Spaces(decision);
        spaces.forEach(Diagram.OPEN, values -> {
            int told = spaces.told(values);
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

    /** The cases of a decision as the diagrams take them. */
    private static final class Spaces {

        private final Cover cover;
        private final int[] arities;
        private final long[][] words;

        Spaces(Decision<?> decision) {
            this.cover = AuthoredDecision.of(decision).compiled().cover().orElseThrow();
            this.arities =
                    Compiler.arities(AuthoredDecision.of(decision).compiled().variables());
            this.words =
                    IntStream.range(0, arities.length).mapToObj(cover::words).toArray(long[][]::new);
        }

        /** All cases whose values are at least the least, or as many random ones where there are too many. */
        void forEach(int least, Consumer<int[]> check) {
            double cases = 1;
            for (int arity : arities) {
                cases *= arity - least;
            }
            Random random = new Random(20131212);
            for (long number = 0; number < Math.min(cases, WHOLE_SPACE); number++) {
                long rest = number;
                int[] values = new int[arities.length];
                for (int variable = 0; variable < values.length; variable++) {
                    int choices = arities[variable] - least;
                    values[variable] =
                            least + (cases <= WHOLE_SPACE ? (int) (rest % choices) : random.nextInt(choices));
                    rest /= choices;
                }
                check.accept(values);
            }
        }

        int told(int[] values) {
            long rows = -1;
            for (int variable = 0; variable < values.length; variable++) {
                rows &= words[variable][values[variable] + 1];
            }
            int[] outcomes = cover.outcomes();
            int certain = outcomes[Integer.numberOfLeadingZeros((int) rows)];
            return outcomes[Integer.numberOfLeadingZeros((int) (rows >>> Integer.SIZE))] == certain ? certain : 0;
        }
    }
}
