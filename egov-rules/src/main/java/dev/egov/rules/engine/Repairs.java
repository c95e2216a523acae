package dev.egov.rules.engine;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The minimal sets of moves that make a case come out as wanted: by the rank of what it comes to then, those of the fewest
 * changes first, then by the facts that are changed, one by one in the order of their numbers, then by the places of their
 * new values.
 *
 * <p>They are read off the diagram of all of them, so that their number does not matter. Where that diagram would be too
 * large, those of the fewest changes are, and of one change more where that can be done.
 */
public final class Repairs {

    private final MinimalMoves.Minimal minimal;
    private final int[] movable;
    private final List<List<Move>> moves;
    private final boolean areAll;

    private Repairs(MinimalMoves.Minimal minimal, int[] movable, List<List<Move>> moves, boolean areAll) {
        this.minimal = minimal;
        this.movable = movable;
        this.moves = moves;
        this.areAll = areAll;
    }

    /**
     * Finds them.
     *
     * @param diagram the diagram
     * @param values the case
     * @param moves the moves of each variable
     * @param wanted what is wanted
     * @return the sets
     */
    public static Repairs of(Diagram diagram, int[] values, List<List<Move>> moves, Wanted wanted) {
        int[] movable = movable(moves);
        try {
            return of(diagram, values, moves, wanted, MinimalMoves.ANY);
        } catch (IllegalStateException tooLarge) {
            return new Repairs(few(diagram, values, moves, wanted, movable), movable, moves, false);
        }
    }

    /** Those of at most so many changes. */
    static Repairs of(Diagram diagram, int[] values, List<List<Move>> moves, Wanted wanted, int most) {
        int[] movable = movable(moves);
        MinimalMoves.Minimal minimal = MinimalMoves.of(diagram, values, moves, wanted, movable, most);
        return new Repairs(minimal, movable, moves, most == MinimalMoves.ANY);
    }

    private static int[] movable(List<List<Move>> moves) {
        return IntStream.range(0, moves.size())
                .filter(variable -> !moves.get(variable).isEmpty())
                .toArray();
    }

    /** Those of the fewest changes, and of one more if that is not too large. */
    private static MinimalMoves.Minimal few(
            Diagram diagram, int[] values, List<List<Move>> moves, Wanted wanted, int[] movable) {
        MinimalMoves.Least least;
        try {
            least = MinimalMoves.least(diagram, values, moves, wanted, movable);
        } catch (IllegalStateException tooLarge) {
            least = new MinimalMoves.Least(1, MinimalMoves.of(diagram, values, moves, wanted, movable, 0));
        }
        try {
            return MinimalMoves.of(diagram, values, moves, wanted, movable, least.least() + 1);
        } catch (IllegalStateException tooLarge) {
            return least.sets();
        }
    }

    /**
     * Whether none is left out: otherwise there may be more, and none of them of fewer changes.
     *
     * @return whether they are all
     */
    public boolean areAll() {
        return areAll;
    }

    /**
     * How many there are.
     *
     * @return the number of sets
     */
    public BigInteger count() {
        return minimal.roots().stream().map(minimal.families()::count).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * The first of the sets in their order. The work goes by how many are asked for, not by how many there are.
     *
     * @param most how many are wanted
     * @return for each set the number of the move of each variable, {@link Diagram#OPEN} where it is kept
     */
    public List<int[]> first(int most) {
        Ordered ordered = new Ordered(
                minimal.families(), Arrays.stream(movable).mapToObj(moves::get).toList());
        return ordered.first(minimal.roots(), most).stream()
                .map(chosen -> spread(chosen.moves(movable.length)))
                .toList();
    }

    private int[] spread(int[] chosen) {
        int[] repair = new int[moves.size()];
        Arrays.fill(repair, Diagram.OPEN);
        for (int place = 0; place < chosen.length; place++) {
            repair[movable[place]] = chosen[place];
        }
        return repair;
    }
}
