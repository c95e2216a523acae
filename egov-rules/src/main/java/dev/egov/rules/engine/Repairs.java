package dev.egov.rules.engine;

import static dev.egov.rules.engine.Forest.LEAVES;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first of the minimal sets of moves that make a case come out as wanted: by the rank of what it comes to then, those of
 * the fewest changes first, then by the variables that are moved, one by one in the order given, then by their moves.
 *
 * <p>They are read off the diagram of all of them, and only as many as are asked for. Where that diagram would be too
 * large, sets are tried one after the other, the smaller ones first and for a limited time, so that fewer may be found than
 * there are, and not the first.
 */
public final class Repairs {

    /** So many of one size are put in order where the diagram has another order than the one asked for. */
    private static final int MOST_SORTED = 1 << 14;

    private final Forest forest;
    private final List<List<Move>> moves;
    private final int[] movable;
    private final int most;
    private final boolean isSorted;
    private final Comparator<int[]> order;
    private final Map<Integer, BigInteger> sizes = new HashMap<>();

    private Repairs(Forest forest, List<List<Move>> moves, int[] movable, int[] order, int most) {
        this.forest = forest;
        this.moves = moves;
        this.movable = movable;
        this.most = most;
        int[] places = Arrays.stream(order)
                .map(variable -> Arrays.binarySearch(movable, variable))
                .filter(place -> place >= 0)
                .toArray();
        this.isSorted = Arrays.equals(places, Arrays.stream(places).sorted().toArray());
        this.order = (one, other) -> compare(one, other, places);
    }

    private int compare(int[] one, int[] other, int[] places) {
        int compared = 0;
        for (int place = 0; compared == 0 && place < places.length; place++) {
            compared = Boolean.compare(isKept(places[place], one), isKept(places[place], other));
        }
        for (int place = 0; compared == 0 && place < places.length; place++) {
            compared = Integer.compare(one[places[place]], other[places[place]]);
        }
        return compared;
    }

    private boolean isKept(int variable, int[] chosen) {
        return chosen[variable] == kept(variable);
    }

    /** The choice to leave a variable as it is. */
    private int kept(int variable) {
        return moves.get(movable[variable]).size();
    }

    /**
     * What was found.
     *
     * @param first for each set the number of the move of each variable, {@link Diagram#OPEN} where it is kept
     * @param hasMore whether there are more, or may be
     */
    public record Found(List<int[]> first, boolean hasMore) {}

    /**
     * Finds them.
     *
     * @param diagram the diagram
     * @param values the case
     * @param moves the moves of each variable
     * @param order the variables in the order in which sets are compared
     * @param wanted what is wanted
     * @param most how many are wanted
     * @return at most so many sets
     */
    public static Found of(
            Diagram diagram, int[] values, List<List<Move>> moves, int[] order, Wanted wanted, int most) {
        int[] movable = Arrays.stream(order)
                .filter(variable -> !moves.get(variable).isEmpty())
                .sorted()
                .toArray();
        if (movable.length == 0 && !wanted.has(diagram.leaves(values))) {
            return new Found(List.of(), false);
        }
        List<int[]> found;
        try {
            MinimalMoves.Minimal minimal = MinimalMoves.of(diagram, values, moves, wanted, movable);
            found = new Repairs(minimal.forest(), moves, movable, order, most + 1).first(minimal.roots());
        } catch (IllegalStateException tooLarge) {
            return new Found(new TriedRepairs(diagram, values, moves, order, wanted).first(most), true);
        }
        List<int[]> repairs = found.stream()
                .limit(most)
                .map(places -> repair(places, movable, moves))
                .toList();
        return new Found(repairs, found.size() > most);
    }

    /**
     * All of them, where each variable is changed to a value at the cost of one change.
     *
     * @param diagram the diagram
     * @param values the case
     * @param options for each variable the values that it may be changed to, a bit each
     * @param wanted the leaves wanted, a bit each
     * @return each set as an array with the new value of each variable, {@link Diagram#OPEN} where it is not changed
     * @throws IllegalStateException if there are too many to be told
     */
    public static List<int[]> minimal(Diagram diagram, int[] values, long[] options, int wanted) {
        List<List<Move>> moves = new ArrayList<>();
        for (int variable = 0; variable < options.length; variable++) {
            long own = options[variable];
            moves.add(IntStream.range(0, diagram.arity(variable))
                    .filter(value -> (own >>> value & 1) != 0)
                    .mapToObj(value -> new Move(value, 1, Set.of()))
                    .toList());
        }
        int[] order = IntStream.range(0, options.length).toArray();
        Found found = of(diagram, values, moves, order, Wanted.of(wanted), MOST_SORTED);
        if (found.hasMore()) {
            throw new IllegalStateException("more than " + MOST_SORTED + " sets of changes, or too many to be told");
        }
        return found.first().stream()
                .map(repair -> IntStream.range(0, repair.length)
                        .map(variable -> repair[variable] == Diagram.OPEN
                                ? Diagram.OPEN
                                : moves.get(variable).get(repair[variable]).value())
                        .toArray())
                .toList();
    }

    private static int[] repair(int[] places, int[] movable, List<List<Move>> moves) {
        int[] repair = new int[moves.size()];
        Arrays.fill(repair, Diagram.OPEN);
        for (int place = 0; place < places.length; place++) {
            if (places[place] < moves.get(movable[place]).size()) {
                repair[movable[place]] = places[place];
            }
        }
        return repair;
    }

    /** The first of the sets of several roots, those of the first root before those of the next. */
    private List<int[]> first(List<Integer> roots) {
        List<int[]> found = new ArrayList<>();
        for (int root : roots) {
            BigInteger all = sizes(root);
            for (int size = all.getLowestSetBit(); size >= 0 && size < all.bitLength() && found.size() < most; size++) {
                int[] chosen = new int[movable.length];
                if (isSorted) {
                    addByVariables(0, List.of(new Way(root, size)), root, size, chosen, found);
                } else {
                    List<int[]> ofSize = new ArrayList<>();
                    collect(root, 0, size, new boolean[0], chosen, MOST_SORTED, ofSize);
                    ofSize.sort(order);
                    found.addAll(ofSize.subList(0, Math.min(ofSize.size(), most - found.size())));
                }
            }
        }
        return found;
    }

    /**
     * Where moves have led.
     *
     * @param at the node
     * @param left the number of changes still to be made
     */
    private record Way(int at, int left) {}

    /** Goes through the choices of variables to move, in order, and for each through the moves, until there are enough. */
    private void addByVariables(
            int variable, Collection<Way> ways, int root, int size, int[] chosen, List<int[]> found) {
        if (ways.isEmpty() || found.size() >= most) {
            return;
        }
        if (variable == chosen.length) {
            boolean[] moved = new boolean[chosen.length];
            for (int place = 0; place < moved.length; place++) {
                moved[place] = !isKept(place, chosen);
            }
            collect(root, 0, size, moved, chosen.clone(), most, found);
            return;
        }
        Set<Way> whereMoved = new LinkedHashSet<>();
        Set<Way> whereKept = new LinkedHashSet<>();
        for (Way way : ways) {
            for (int choice = 0; choice <= kept(variable); choice++) {
                Way next = new Way(forest.child(way.at, variable, choice), way.left - cost(variable, choice));
                if (next.left >= 0 && sizes(next.at).testBit(next.left)) {
                    (choice == kept(variable) ? whereKept : whereMoved).add(next);
                }
            }
        }
        chosen[variable] = 0;
        addByVariables(variable + 1, kept(variable) == 0 ? List.of() : whereMoved, root, size, chosen, found);
        chosen[variable] = kept(variable);
        addByVariables(variable + 1, whereKept, root, size, chosen, found);
    }

    /**
     * Goes through the sets of one size until there are enough; all variables are told on every way.
     *
     * @param moved for each variable whether it is moved; empty where that is open
     */
    private void collect(int at, int variable, int size, boolean[] moved, int[] chosen, int enough, List<int[]> found) {
        if (found.size() >= enough || !sizes(at).testBit(size)) {
            return;
        }
        if (variable == chosen.length) {
            found.add(chosen.clone());
            return;
        }
        for (int choice = 0; choice <= kept(variable); choice++) {
            int left = size - cost(variable, choice);
            if (left >= 0 && (moved.length == 0 || moved[variable] == (choice < kept(variable)))) {
                chosen[variable] = choice;
                collect(forest.child(at, variable, choice), variable + 1, left, moved, chosen, enough, found);
            }
        }
    }

    private int cost(int variable, int choice) {
        List<Move> own = moves.get(movable[variable]);
        return choice == own.size() ? 0 : own.get(choice).cost();
    }

    /** Of how many changes sets are from a node on, a bit for each number. */
    private BigInteger sizes(int at) {
        if (at < LEAVES) {
            return BigInteger.valueOf(at);
        }
        BigInteger known = sizes.get(at);
        if (known == null) {
            int variable = forest.variable(at);
            known = BigInteger.ZERO;
            for (int choice = 0; choice < forest.arity(variable); choice++) {
                BigInteger below = sizes(forest.child(at, variable, choice));
                known = known.or(below.shiftLeft(cost(variable, choice)));
            }
            sizes.put(at, known);
        }
        return known;
    }
}
