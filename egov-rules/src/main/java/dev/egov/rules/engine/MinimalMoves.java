package dev.egov.rules.engine;

import static dev.egov.rules.engine.Diagram.OPEN;
import static dev.egov.rules.engine.Forest.LEAVES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The minimal sets of moves after which a case comes to wanted leaves only, whatever the unknown variables that stay
 * unknown turn out to be. They are a diagram themselves, so that there may be a billion of them.
 *
 * <p>Its variables are those that can be moved; the values of each are its moves and, last, to keep it as it is. Three
 * diagrams come one from the other: which sets of moves work; which sets have one that works within them; and which of
 * these have none left once any one of their moves is undone or done in part. The last are the minimal ones, because the
 * second grow only: what has a set that works within it still has one when it is enlarged.
 */
final class MinimalMoves {

    /** With these limits it takes no more than about a tenth of a second. */
    private static final int MOST_EDGES = 1 << 17;

    private static final long MOST_STEPS = 1 << 19;

    /** The union of two sets of leaves, and none where one of them is none. */
    private static final int[][] TOGETHER = new int[LEAVES][LEAVES];

    static {
        for (int first = 1; first < LEAVES; first++) {
            for (int second = 1; second < LEAVES; second++) {
                TOGETHER[first][second] = first | second;
            }
        }
    }

    private final Diagram diagram;
    private final int[] values;
    private final List<List<Move>> moves;
    private final Wanted wanted;
    private final int[] movable;
    private final Forest forest;
    private final Sets sets;
    private final int[] leavesFrom;
    private final Map<Integer, Integer> closed = new HashMap<>();
    private final Map<Long, Integer> minimal = new HashMap<>();

    private MinimalMoves(
            Diagram diagram, int[] values, List<List<Move>> moves, Wanted wanted, int[] movable, Forest forest) {
        this.diagram = diagram;
        this.values = values;
        this.moves = moves;
        this.wanted = wanted;
        this.movable = movable;
        this.forest = forest;
        this.sets = new Sets(forest);
        this.leavesFrom = new int[Math.max(0, diagram.root() - LEAVES + 1)];
    }

    /**
     * The minimal sets.
     *
     * @param forest its variables are those that can be moved
     * @param roots by the rank of what they lead to: leaf 1 for the minimal sets of that rank
     */
    record Minimal(Forest forest, List<Integer> roots) {}

    /**
     * The minimal sets of moves.
     *
     * @param diagram the diagram
     * @param values the case
     * @param moves the moves of each variable
     * @param wanted what is wanted
     * @param movable the variables that have moves, ascending
     * @return the sets
     * @throws IllegalStateException if the diagrams would be too large
     */
    static Minimal of(Diagram diagram, int[] values, List<List<Move>> moves, Wanted wanted, int[] movable) {
        int[] arities = new int[movable.length];
        for (int place = 0; place < arities.length; place++) {
            arities[place] = moves.get(movable[place]).size() + 1;
        }
        Forest forest = new Forest(MOST_EDGES, MOST_STEPS, arities);
        MinimalMoves made = new MinimalMoves(diagram, values, moves, wanted, movable, forest);
        return new Minimal(forest, made.roots(made.leaves(diagram.root())));
    }

    private List<Integer> roots(int leaves) {
        int works = forest.combine(wanted.all(), leaves, 0);
        int minimalOnes = minimal(closed(works), 0);
        List<Integer> roots = new ArrayList<>();
        for (int[][] rank : wanted.ranks()) {
            roots.add(sets.and(minimalOnes, forest.combine(rank, leaves, 0)));
        }
        return roots;
    }

    /** The leaves that a case comes to from a node of the diagram on, a bit each; none if one of them is not wanted. */
    private int leaves(int at) {
        if (at < LEAVES) {
            return wanted.has(1 << at) ? 1 << at : 0;
        }
        int known = leavesFrom[at - LEAVES];
        if (known != 0) {
            return known - 1;
        }
        int variable = diagram.variable(at);
        int leaves = kept(at, variable);
        List<Move> own = moves.get(variable);
        if (!own.isEmpty()) {
            int[] children = new int[own.size() + 1];
            for (int move = 0; move < own.size(); move++) {
                children[move] = leaves(diagram.child(at, own.get(move).value()));
            }
            children[own.size()] = leaves;
            leaves = forest.node(place(variable), children);
        }
        leavesFrom[at - LEAVES] = leaves + 1;
        return leaves;
    }

    /** Where the node's variable is kept: if it is unknown, the leaves of all its values. */
    private int kept(int at, int variable) {
        if (values[variable] != OPEN) {
            return leaves(diagram.child(at, values[variable]));
        }
        int all = leaves(diagram.child(at, 0));
        for (int value = 1; value < diagram.arity(variable) && all != 0; value++) {
            all = forest.combine(TOGETHER, all, leaves(diagram.child(at, value)));
        }
        return all;
    }

    private int place(int variable) {
        int place = 0;
        while (movable[place] != variable) {
            place++;
        }
        return place;
    }

    /** The sets that have one of these within them. */
    private int closed(int some) {
        if (some < LEAVES) {
            return some;
        }
        Integer known = closed.get(some);
        if (known == null) {
            int variable = forest.variable(some);
            List<Move> own = moves.get(movable[variable]);
            int[] children = new int[own.size() + 1];
            int kept = closed(forest.child(some, variable, own.size()));
            children[own.size()] = kept;
            for (int move = 0; move < own.size(); move++) {
                int within = sets.or(kept, closed(forest.child(some, variable, move)));
                for (int less : own.get(move).less()) {
                    within = sets.or(within, closed(forest.child(some, variable, less)));
                }
                children[move] = within;
            }
            known = forest.node(variable, children);
            closed.put(some, known);
        }
        return known;
    }

    /** Those of a growing family of sets that have no smaller one in it, told by all variables from one on. */
    private int minimal(int some, int variable) {
        if (some == 0 || variable == movable.length) {
            return some;
        }
        long key = (long) some << Integer.SIZE | variable;
        Integer known = minimal.get(key);
        if (known == null) {
            List<Move> own = moves.get(movable[variable]);
            int[] children = new int[own.size() + 1];
            int kept = forest.child(some, variable, own.size());
            children[own.size()] = minimal(kept, variable + 1);
            for (int move = 0; move < own.size() && forest.variable(some) == variable; move++) {
                int moved = sets.without(minimal(forest.child(some, variable, move), variable + 1), kept);
                for (int less : own.get(move).less()) {
                    moved = sets.without(moved, forest.child(some, variable, less));
                }
                children[move] = moved;
            }
            known = forest.node(variable, children);
            minimal.put(key, known);
        }
        return known;
    }
}
