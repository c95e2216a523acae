package dev.egov.rules.internal;

import static dev.egov.rules.internal.Diagram.OPEN;
import static dev.egov.rules.internal.Forest.LEAVES;

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

    private final Diagram diagram;
    private final int[] values;
    private final List<List<Move>> moves;
    private final int wanted;
    private final int[] movable;
    private final Forest forest;
    private final Sets sets;
    private final int[] working;
    private final Map<Integer, Integer> closed = new HashMap<>();
    private final Map<Long, Integer> minimal = new HashMap<>();

    private MinimalMoves(
            Diagram diagram, int[] values, List<List<Move>> moves, int wanted, int[] movable, Forest forest) {
        this.diagram = diagram;
        this.values = values;
        this.moves = moves;
        this.wanted = wanted;
        this.movable = movable;
        this.forest = forest;
        this.sets = new Sets(forest);
        this.working = new int[Math.max(0, diagram.root() - LEAVES + 1)];
    }

    /**
     * The minimal sets.
     *
     * @param forest its variables are those that can be moved
     * @param root leaf 1 for the minimal sets
     */
    record Minimal(Forest forest, int root) {}

    /**
     * The minimal sets of moves.
     *
     * @param diagram the diagram
     * @param values the case
     * @param moves the moves of each variable
     * @param wanted the leaves wanted, a bit each
     * @param movable the variables that have moves, ascending
     * @return the sets
     * @throws IllegalStateException if the diagrams would be too large
     */
    static Minimal of(Diagram diagram, int[] values, List<List<Move>> moves, int wanted, int[] movable) {
        int[] arities = new int[movable.length];
        for (int place = 0; place < arities.length; place++) {
            arities[place] = moves.get(movable[place]).size() + 1;
        }
        Forest forest = new Forest(MOST_EDGES, MOST_STEPS, arities);
        MinimalMoves made = new MinimalMoves(diagram, values, moves, wanted, movable, forest);
        return new Minimal(forest, made.minimal(made.closed(made.works(diagram.root())), 0));
    }

    /** The sets of moves that work from a node of the diagram on. */
    private int works(int at) {
        if (at < LEAVES) {
            return wanted >>> at & 1;
        }
        int known = working[at - LEAVES];
        if (known != 0) {
            return known - 1;
        }
        int variable = diagram.variable(at);
        int works = kept(at, variable);
        List<Move> own = moves.get(variable);
        if (!own.isEmpty()) {
            int[] children = new int[own.size() + 1];
            for (int move = 0; move < own.size(); move++) {
                children[move] = works(diagram.child(at, own.get(move).value()));
            }
            children[own.size()] = works;
            works = forest.node(place(variable), children);
        }
        working[at - LEAVES] = works + 1;
        return works;
    }

    /** Those that keep the node's variable: where it is unknown, they have to work for every value of it. */
    private int kept(int at, int variable) {
        if (values[variable] != OPEN) {
            return works(diagram.child(at, values[variable]));
        }
        int all = 1;
        for (int value = 0; value < diagram.arity(variable) && all != 0; value++) {
            all = sets.and(all, works(diagram.child(at, value)));
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
