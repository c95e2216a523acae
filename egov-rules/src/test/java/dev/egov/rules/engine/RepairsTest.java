package dev.egov.rules.engine;

import static dev.egov.rules.engine.Diagram.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The minimal sets of moves of random functions are those that trying every set finds, in the order that is stated. */
class RepairsTest {

    private static final int[] ARITIES = {2, 3, 2, 4, 2};
    private static final int ALL = 1000;

    /** Three leaves are wanted: the first alone rather than the last alone, either rather than several, and those rather. */
    private static final int WANTED = 0b111;

    private static final List<IntPredicate> RANKS =
            List.of(set -> set == 0b1, set -> set == 0b100, set -> Integer.bitCount(set) > 1);

    private final Random random = new Random(0);
    private int[] table = {};
    private int[] values = {};
    private int[] order = {};
    private List<List<Move>> moves = List.of();

    private void draw(long seed) {
        random.setSeed(seed);
        int cases = Arrays.stream(ARITIES).reduce(1, (one, other) -> one * other);
        int share = 1 + random.nextInt(4);
        table = random.ints(cases, 0, 3 + share).map(leaf -> Math.min(leaf, 3)).toArray();
        values = Arrays.stream(ARITIES)
                .map(arity -> random.nextInt(3) == 0 ? OPEN : random.nextInt(arity))
                .toArray();
        List<Integer> shuffled = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(shuffled, random);
        order = shuffled.stream().mapToInt(variable -> variable).toArray();
        moves = IntStream.range(0, ARITIES.length).mapToObj(this::moves).toList();
    }

    /** Now and then a move does what another does, and more. */
    private List<Move> moves(int variable) {
        int first = 8
                * IntStream.range(0, order.length)
                        .filter(place -> order[place] == variable)
                        .sum();
        List<Move> own = new ArrayList<>();
        for (int number = random.nextInt(5); number > 0; number--) {
            SortedMap<Integer, Integer> changes = new TreeMap<>();
            Set<Integer> less = new HashSet<>();
            if (!own.isEmpty() && random.nextInt(3) == 0) {
                int other = random.nextInt(own.size());
                less.add(other);
                less.addAll(own.get(other).less());
                changes.putAll(own.get(other).changes());
            }
            changes.put(first + (less.isEmpty() ? random.nextInt(2) : 2 + number), number);
            own.add(new Move(random.nextInt(ARITIES[variable]), changes, less));
        }
        return own;
    }

    @Property(tries = 500)
    void they_are_all_minimal_sets_in_their_order(@ForAll long seed) {
        draw(seed);
        List<List<Integer>> expected = expected();
        Repairs found = Repairs.of(diagram(), values, moves, wanted());

        assertThat(lists(found.first(ALL))).isEqualTo(expected);
        assertThat(found.count()).isEqualTo(expected.size());
        assertThat(found.areAll()).isTrue();
    }

    @Property(tries = 300)
    void the_first_of_them_are_found_alone_and_again(@ForAll long seed) {
        draw(seed);
        List<List<Integer>> expected = expected();
        Repairs found = Repairs.of(diagram(), values, moves, wanted());
        for (int most = 1; most <= 4; most++) {
            assertThat(lists(found.first(most))).isEqualTo(expected.subList(0, Math.min(most, expected.size())));
        }
    }

    @Property(tries = 500)
    void those_of_few_changes_are_found_without_the_others(@ForAll long seed) {
        draw(seed);
        List<List<Integer>> expected = expected();
        for (int most = 0; most <= 8; most++) {
            int enough = most;
            Repairs found = Repairs.of(diagram(), values, moves, wanted(), most);

            assertThat(lists(found.first(ALL)))
                    .isEqualTo(expected.stream()
                            .filter(set ->
                                    cost(set.stream().mapToInt(move -> move).toArray()) <= enough)
                            .toList());
            assertThat(found.areAll()).isFalse();
        }
    }

    private static Wanted wanted() {
        return new Wanted(WANTED, RANKS);
    }

    private List<List<Integer>> expected() {
        List<int[]> working = new ArrayList<>();
        addWorking(0, new int[ARITIES.length], working);
        return lists(working.stream()
                .filter(one -> working.stream().noneMatch(other -> isLess(other, one)))
                .sorted(this::compare)
                .toList());
    }

    /** By rank, by cost, by the facts that are changed, and then by their values. */
    private int compare(int[] one, int[] other) {
        int compared = Integer.compare(rank(one), rank(other));
        if (compared == 0) {
            compared = Integer.compare(cost(one), cost(other));
        }
        if (compared == 0) {
            compared = Arrays.compare(facts(one), facts(other));
        }
        return compared == 0 ? Arrays.compare(places(one), places(other)) : compared;
    }

    private int[] facts(int[] chosen) {
        return changes(chosen).keySet().stream().mapToInt(fact -> fact).toArray();
    }

    private int[] places(int[] chosen) {
        return changes(chosen).values().stream().mapToInt(place -> place).toArray();
    }

    private SortedMap<Integer, Integer> changes(int[] chosen) {
        SortedMap<Integer, Integer> changes = new TreeMap<>();
        for (int variable = 0; variable < chosen.length; variable++) {
            if (chosen[variable] != OPEN) {
                changes.putAll(moves.get(variable).get(chosen[variable]).changes());
            }
        }
        return changes;
    }

    private int rank(int[] chosen) {
        int leaves = leaves(moved(chosen));
        return (int) RANKS.stream().takeWhile(rank -> !rank.test(leaves)).count();
    }

    private int[] moved(int[] chosen) {
        return IntStream.range(0, chosen.length)
                .map(variable -> chosen[variable] == OPEN
                        ? values[variable]
                        : moves.get(variable).get(chosen[variable]).value())
                .toArray();
    }

    private void addWorking(int variable, int[] chosen, List<int[]> working) {
        if (variable == chosen.length) {
            if (works(moved(chosen))) {
                working.add(chosen.clone());
            }
            return;
        }
        for (int move = OPEN; move < moves.get(variable).size(); move++) {
            chosen[variable] = move;
            addWorking(variable + 1, chosen, working);
        }
    }

    private int cost(int[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(variable -> chosen[variable] != OPEN)
                .map(variable -> moves.get(variable).get(chosen[variable]).cost())
                .sum();
    }

    private boolean isLess(int[] one, int[] other) {
        return !Arrays.equals(one, other)
                && IntStream.range(0, one.length)
                        .allMatch(variable -> one[variable] == OPEN
                                || one[variable] == other[variable]
                                || (other[variable] != OPEN
                                        && moves.get(variable)
                                                .get(other[variable])
                                                .less()
                                                .contains(one[variable])));
    }

    private boolean works(int[] partial) {
        return (leaves(partial) & ~WANTED) == 0;
    }

    private int leaves(int[] partial) {
        int leaves = 0;
        for (int number = 0; number < table.length; number++) {
            int rest = number;
            boolean completes = true;
            for (int variable = 0; variable < ARITIES.length; variable++) {
                int value = rest % ARITIES[variable];
                completes &= partial[variable] == OPEN || partial[variable] == value;
                rest /= ARITIES[variable];
            }
            if (completes) {
                leaves |= 1 << table[number];
            }
        }
        return leaves;
    }

    private Diagram diagram() {
        Forest forest = new Forest(ARITIES);
        return forest.diagram(node(forest, 0, 0, 1));
    }

    private int node(Forest forest, int variable, int number, int step) {
        if (variable == ARITIES.length) {
            return table[number];
        }
        int[] children = new int[ARITIES[variable]];
        for (int value = 0; value < children.length; value++) {
            children[value] = node(forest, variable + 1, number + value * step, step * ARITIES[variable]);
        }
        return forest.node(variable, children);
    }

    private static List<List<Integer>> lists(List<int[]> sets) {
        return sets.stream().map(set -> Arrays.stream(set).boxed().toList()).toList();
    }
}
