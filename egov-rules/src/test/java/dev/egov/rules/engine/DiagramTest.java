package dev.egov.rules.engine;

import static dev.egov.rules.engine.Diagram.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Diagrams of random functions answer what the functions' tables answer. */
class DiagramTest {

    private static final int[] ARITIES = {2, 3, 2, 4};
    private static final int CASES = 48;

    @Property(tries = 300)
    void leaves_and_support_are_those_of_the_table(@ForAll long seed) {
        Random random = new Random(seed);
        int[] table = random.ints(CASES, 0, 3).toArray();
        Diagram diagram = diagram(table);
        for (int[] partial : partials()) {
            int leaves = 0;
            for (int[] complete : completions(partial)) {
                leaves |= 1 << table[place(complete)];
            }
            assertThat(diagram.leaves(partial)).isEqualTo(leaves);
            assertThat(diagram.support(partial)).isEqualTo(support(table, partial));
        }
    }

    @Property(tries = 100)
    void repairs_are_all_minimal_sets_of_changes(@ForAll long seed) {
        Random random = new Random(seed);
        int[] table = random.ints(CASES, 0, 3).map(leaf -> leaf == 0 ? 1 : 0).toArray();
        long[] options = {0b11, 0b101, 0, 0b1110};
        Diagram diagram = diagram(table);
        for (int[] partial : partials()) {
            Set<List<Integer>> expected = new HashSet<>();
            List<int[]> working = new ArrayList<>();
            for (int[] changes : partials()) {
                if (isAllowed(changes, options) && reaches(table, applied(partial, changes))) {
                    working.add(changes);
                }
            }
            for (int[] changes : working) {
                boolean minimal =
                        working.stream().noneMatch(other -> !Arrays.equals(other, changes) && isWithin(other, changes));
                if (minimal) {
                    expected.add(list(changes));
                }
            }
            List<List<Integer>> found = minimal(diagram, partial, options).stream()
                    .map(DiagramTest::list)
                    .toList();
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** The changes to options that leave no leaf but the first. */
    private static List<int[]> minimal(Diagram diagram, int[] values, long[] options) {
        List<List<Move>> moves = new ArrayList<>();
        for (int variable = 0; variable < options.length; variable++) {
            int fact = variable;
            moves.add(IntStream.range(0, diagram.arity(variable))
                    .filter(value -> (options[fact] >>> value & 1) != 0)
                    .mapToObj(value -> new Move(value, new TreeMap<>(Map.of(fact, value)), Set.of()))
                    .toList());
        }
        return Repairs.of(diagram, values, moves, new Wanted(0b1, List.of())).first(CASES).stream()
                .map(repair -> IntStream.range(0, repair.length)
                        .map(variable -> repair[variable] == Diagram.OPEN
                                ? Diagram.OPEN
                                : moves.get(variable).get(repair[variable]).value())
                        .toArray())
                .toList();
    }

    @Test
    void equal_functions_are_the_same_diagram() {
        Forest forest = new Forest(2, 3);
        int[][] and = {{0, 0}, {0, 1}};
        int[][] or = {{0, 1}, {1, 1}};
        int a = forest.literal(0, 0b01);
        int b = forest.literal(1, 0b110);
        int c = forest.literal(1, 0b010);
        assertThat(forest.combine(and, a, forest.combine(or, b, c)))
                .isEqualTo(forest.combine(or, forest.combine(and, a, b), forest.combine(and, a, c)));
    }

    @Test
    void a_function_that_is_always_the_same_tests_nothing() {
        Forest forest = new Forest(2, 3);
        assertThat(forest.literal(1, 0b111)).isEqualTo(1);
        assertThat(forest.literal(1, 0)).isZero();
        assertThat(forest.diagram(1).support(new int[] {OPEN, OPEN})).isZero();
    }

    private static Diagram diagram(int[] table) {
        Forest forest = new Forest(ARITIES);
        int[][] and = {{0, 0}, {0, 1}};
        int[][] take = {{0, 1, 2}, {1, 1, 2}, {2, 1, 2}};
        int[][] times = {{0, 0, 0}, {0, 1, 2}};
        int sum = 0;
        for (int[] complete : completions(new int[] {OPEN, OPEN, OPEN, OPEN})) {
            int minterm = 1;
            for (int variable = 0; variable < ARITIES.length; variable++) {
                minterm = forest.combine(and, minterm, forest.literal(variable, 1L << complete[variable]));
            }
            sum = forest.combine(take, sum, forest.combine(times, minterm, table[place(complete)]));
        }
        return forest.diagram(sum);
    }

    private static long support(int[] table, int[] partial) {
        long support = 0;
        for (int variable = 0; variable < ARITIES.length; variable++) {
            if (partial[variable] == OPEN) {
                for (int[] complete : completions(partial)) {
                    for (int value = 0; value < ARITIES[variable]; value++) {
                        int[] other = complete.clone();
                        other[variable] = value;
                        support |= table[place(other)] == table[place(complete)] ? 0 : 1L << variable;
                    }
                }
            }
        }
        return support;
    }

    private static boolean reaches(int[] table, int[] partial) {
        return completions(partial).stream().allMatch(complete -> table[place(complete)] == 0);
    }

    private static boolean isAllowed(int[] changes, long[] options) {
        for (int variable = 0; variable < changes.length; variable++) {
            if (changes[variable] != OPEN && (options[variable] >>> changes[variable] & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] applied(int[] partial, int[] changes) {
        int[] applied = partial.clone();
        for (int variable = 0; variable < changes.length; variable++) {
            applied[variable] = changes[variable] == OPEN ? applied[variable] : changes[variable];
        }
        return applied;
    }

    private static boolean isWithin(int[] smaller, int[] larger) {
        for (int variable = 0; variable < smaller.length; variable++) {
            if (smaller[variable] != OPEN && smaller[variable] != larger[variable]) {
                return false;
            }
        }
        return true;
    }

    private static int place(int[] complete) {
        int place = 0;
        for (int variable = 0; variable < ARITIES.length; variable++) {
            place = place * ARITIES[variable] + complete[variable];
        }
        return place;
    }

    private static List<int[]> partials() {
        return filled(new int[] {OPEN, OPEN, OPEN, OPEN}, OPEN);
    }

    private static List<int[]> completions(int[] partial) {
        return filled(partial, 0);
    }

    private static List<int[]> filled(int[] partial, int least) {
        List<int[]> filled = List.of(partial);
        for (int variable = 0; variable < ARITIES.length; variable++) {
            List<int[]> next = new ArrayList<>();
            for (int[] one : filled) {
                for (int value = least; value < ARITIES[variable]; value++) {
                    int[] more = one.clone();
                    more[variable] = value;
                    next.add(one[variable] == OPEN ? more : one);
                    if (one[variable] != OPEN) {
                        break;
                    }
                }
            }
            filled = next;
        }
        return filled;
    }

    private static List<Integer> list(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
