package dev.egov.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToIntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Forests combine, restrict and merge diagrams as the tables say, for every case. */
class ForestTest {

    private static final int[] ARITIES = {2, 3, 4, 2};
    private static final int LEAVES = 4;

    @Property(tries = 500)
    void what_is_combined_is_what_the_table_says_of_both(@ForAll long seed) {
        Random random = new Random(seed);
        Forest forest = new Forest(ARITIES);
        int first = any(forest, 0, random);
        int second = any(forest, 0, random);
        int[][] table = table(random);
        int[][] another = table(random);

        int combined = forest.combine(table, first, second);
        int turned = forest.combine(another, second, first);
        int again = forest.combine(table, combined, first);

        assertIs(forest, combined, values -> table[leaf(forest, first, values)][leaf(forest, second, values)]);
        assertIs(forest, turned, values -> another[leaf(forest, second, values)][leaf(forest, first, values)]);
        assertIs(forest, again, values -> table[leaf(forest, combined, values)][leaf(forest, first, values)]);
    }

    @Property(tries = 200)
    void a_restricted_diagram_is_the_diagram_at_that_value(@ForAll long seed) {
        Random random = new Random(seed);
        Forest forest = new Forest(ARITIES);
        int diagram = any(forest, 0, random);
        int variable = random.nextInt(ARITIES.length);
        int value = random.nextInt(ARITIES[variable]);

        assertIs(forest, forest.restrict(diagram, variable, value), values -> {
            int[] there = values.clone();
            there[variable] = value;
            return leaf(forest, diagram, there);
        });
    }

    @Property(tries = 200)
    void a_merged_diagram_is_the_highest_over_all_values(@ForAll long seed) {
        Random random = new Random(seed);
        Forest forest = new Forest(ARITIES);
        int diagram = any(forest, 0, random);
        int variable = random.nextInt(ARITIES.length);

        assertIs(forest, forest.merge(HIGHER, diagram, variable), values -> {
            int highest = 0;
            for (int value = 0; value < ARITIES[variable]; value++) {
                int[] there = values.clone();
                there[variable] = value;
                highest = Math.max(highest, leaf(forest, diagram, there));
            }
            return highest;
        });
    }

    @Test
    void the_rows_and_columns_of_leaves_that_do_not_occur_may_be_left_out() {
        Forest forest = new Forest(2, 2);
        int first = forest.literal(0, 0b10);
        int second = forest.literal(1, 0b10);
        int[][] opposite = {{1}, {0}};
        int[][] ragged = {{3}, {0, 2}};

        assertThat(forest.combine(opposite, forest.combine(opposite, first, 0), 0))
                .isEqualTo(first);
        assertThat(forest.combine(ragged, forest.combine(new int[][] {{0, 0}, {0, 1}}, first, second), 0))
                .isEqualTo(forest.node(0, new int[] {3, forest.node(1, new int[] {3, 0})}));
    }

    @Test
    void thousands_of_nodes_are_each_found_again() {
        int[] arities = new int[16];
        Arrays.fill(arities, 2);
        Forest forest = new Forest(arities);
        int random = table(forest, 0, new Random(1));

        assertThat(table(forest, 0, new Random(1))).isEqualTo(random);
        assertThat(forest.combine(HIGHER, random, 0)).isEqualTo(random);
    }

    @Test
    void a_diagram_that_explodes_ends_in_one_clear_error() {
        int pairs = 20;
        int[] arities = new int[2 * pairs];
        Arrays.fill(arities, 3);
        Forest forest = new Forest(arities);
        int[][] equal = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        int[][] and = {{0, 0}, {0, 1}};

        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    int all = 1;
                    for (int pair = 0; pair < pairs; pair++) {
                        int[] values = {0, 1, 2};
                        int same = forest.combine(equal, forest.node(pair, values), forest.node(pairs + pair, values));
                        all = forest.combine(and, all, same);
                    }
                })
                .withMessageStartingWith("a decision diagram would have more than 1048576 edges")
                .withMessageContaining("derive one fact from those");
    }

    private static final int[][] HIGHER = new int[LEAVES][LEAVES];

    static {
        for (int first = 0; first < LEAVES; first++) {
            for (int second = 0; second < LEAVES; second++) {
                HIGHER[first][second] = Math.max(first, second);
            }
        }
    }

    /** A table of no property, or of one that lets whole diagrams be passed over. */
    private static int[][] table(Random random) {
        int[][] table = new int[LEAVES][LEAVES];
        for (int[] row : table) {
            Arrays.setAll(row, column -> random.nextInt(LEAVES));
        }
        int line = random.nextInt(LEAVES);
        switch (random.nextInt(6)) {
            case 0 -> Arrays.fill(table[line], random.nextInt(LEAVES));
            case 1 -> Arrays.setAll(table[line], column -> column);
            case 2 -> Arrays.stream(table).forEach(row -> row[line] = line);
            case 3 -> Arrays.setAll(table, row -> HIGHER[row].clone());
            case 4 -> {
                for (int row = 0; row < LEAVES; row++) {
                    table[row][line] = row;
                    table[row][row] = row;
                }
            }
            default -> {
                for (int row = 0; row < LEAVES; row++) {
                    for (int column = 0; column < row; column++) {
                        table[row][column] = table[column][row];
                    }
                }
            }
        }
        return table;
    }

    private static int any(Forest forest, int variable, Random random) {
        if (variable == forest.variables() || random.nextInt(5) == 0) {
            return random.nextInt(LEAVES);
        }
        int[] children = new int[forest.arity(variable)];
        Arrays.setAll(children, value -> any(forest, variable + 1, random));
        return random.nextInt(4) == 0 ? children[0] : forest.node(variable, children);
    }

    private static int table(Forest forest, int variable, Random random) {
        if (variable == forest.variables()) {
            return random.nextInt(LEAVES);
        }
        int[] children = {table(forest, variable + 1, random), table(forest, variable + 1, random)};
        return forest.node(variable, children);
    }

    private static int leaf(Forest forest, int diagram, int[] values) {
        int at = diagram;
        for (int variable = 0; variable < values.length; variable++) {
            at = forest.child(at, variable, values[variable]);
        }
        return at;
    }

    private static void assertIs(Forest forest, int diagram, ToIntFunction<int[]> expected) {
        for (int number = 0; number < 48; number++) {
            int[] values = new int[ARITIES.length];
            int rest = number;
            for (int variable = 0; variable < values.length; variable++) {
                values[variable] = rest % ARITIES[variable];
                rest /= ARITIES[variable];
            }
            assertThat(leaf(forest, diagram, values))
                    .as(() -> Arrays.toString(values))
                    .isEqualTo(expected.applyAsInt(values));
        }
    }
}
