package dev.egov.rules.engine;

import static dev.egov.rules.engine.Diagram.OPEN;
import static dev.egov.rules.engine.Forest.LEAVES;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The minimal sets of moves after which a case comes to wanted leaves only, whatever the unknown variables that stay
 * unknown turn out to be. They are the prime implicants of the question which sets of moves have one within them that
 * works, and come as a diagram, so that there may be more of them than anybody could list.
 *
 * <p>Of two diagrams, whose variables are those that can be moved and whose values are their moves and, last, to keep them,
 * the one tells which sets of moves work, the other which have one within them that works. The minimal sets are read off
 * the second from its leaves up: those that keep a variable are the minimal ones of what is left once it is kept, and those
 * that move it are the minimal ones of what is left once it is moved, without those that would do if the move were undone,
 * or done in part.
 *
 * @see <a href="https://doi.org/10.1109/DAC.1992.227866">Coudert, Madre: Implicit and incremental computation of primes
 *     and essential primes of Boolean functions (1992)</a>
 */
final class MinimalMoves {

    /** How many pairs of nodes may be gone through, which takes about a tenth of a second. */
    private static final long MOST_STEPS = 1 << 19;

    /** That sets may have as many changes as they like. */
    static final int ANY = Integer.MAX_VALUE;

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
    private final Families families;
    private final Map<Long, Integer> leavesFrom = new HashMap<>();
    private final Map<Long, Integer> closed = new HashMap<>();
    private final Map<Integer, Integer> minimal = new HashMap<>();
    private final Map<Integer, Integer> costs = new HashMap<>();

    private MinimalMoves(Diagram diagram, int[] values, List<List<Move>> moves, Wanted wanted, int[] movable) {
        this.diagram = diagram;
        this.values = values;
        this.moves = moves;
        this.wanted = wanted;
        this.movable = movable;
        this.forest = new Forest(
                Forest.MOST_EDGES,
                MOST_STEPS,
                Arrays.stream(movable)
                        .map(variable -> moves.get(variable).size() + 1)
                        .toArray());
        this.sets = new Sets(forest);
        this.families = new Families(forest, Forest.MOST_EDGES, MOST_STEPS);
    }

    /**
     * The minimal sets.
     *
     * @param families they are families of these
     * @param roots by the rank of what they lead to, the minimal sets of that rank
     */
    record Minimal(Families families, List<Integer> roots) {}

    /**
     * The minimal sets of moves of at most so many changes.
     *
     * @param diagram the diagram
     * @param values the case
     * @param moves the moves of each variable
     * @param wanted what is wanted
     * @param movable the variables that have moves, ascending
     * @param most how many changes they may have
     * @return the sets
     * @throws IllegalStateException if the diagrams would be too large
     */
    static Minimal of(Diagram diagram, int[] values, List<List<Move>> moves, Wanted wanted, int[] movable, int most) {
        MinimalMoves made = new MinimalMoves(diagram, values, moves, wanted, movable);
        int leaves = made.leaves(diagram.root(), most);
        return made.ranked(made.minimal(made.closed(made.works(leaves), most)), leaves);
    }

    /**
     * The sets of the fewest changes of all that work: no other can be within them.
     *
     * @param least how many changes these have
     * @param sets the sets
     */
    record Least(int least, Minimal sets) {}

    /**
     * Finds the sets of the fewest changes, in time in the number of nodes.
     *
     * @param diagram the diagram
     * @param values the case
     * @param moves the moves of each variable
     * @param wanted what is wanted
     * @param movable the variables that have moves, ascending
     * @return the sets
     * @throws IllegalStateException if the diagrams would be too large because of what is unknown
     */
    static Least least(Diagram diagram, int[] values, List<List<Move>> moves, Wanted wanted, int[] movable) {
        MinimalMoves made = new MinimalMoves(diagram, values, moves, wanted, movable);
        int leaves = made.leaves(diagram.root(), ANY);
        int works = made.works(leaves);
        return new Least(made.cost(works), made.ranked(made.cheapest(works), leaves));
    }

    private int works(int leaves) {
        return forest.combine(wanted.all(), leaves, 0);
    }

    private Minimal ranked(int family, int leaves) {
        return new Minimal(
                families,
                wanted.ranks().stream()
                        .map(rank -> families.where(family, forest.combine(rank, leaves, 0), 1))
                        .toList());
    }

    /**
     * The leaves that a case comes to from a node of the diagram on, a bit each; none if one of them is not wanted. What
     * takes more changes than are left comes to anything.
     */
    private int leaves(int at, int left) {
        if (at < LEAVES) {
            return wanted.has(1 << at) ? 1 << at : 0;
        }
        long key = key(at, left);
        Integer known = leavesFrom.get(key);
        if (known == null) {
            int variable = diagram.variable(at);
            known = kept(at, variable, left);
            List<Move> own = moves.get(variable);
            if (!own.isEmpty()) {
                int[] children = new int[own.size() + 1];
                Arrays.fill(children, known);
                for (int move = 0; move < own.size(); move++) {
                    int cost = own.get(move).cost();
                    if (cost <= left) {
                        children[move] = leaves(diagram.child(at, own.get(move).value()), without(left, cost));
                    }
                }
                known = forest.node(Arrays.binarySearch(movable, variable), children);
            }
            leavesFrom.put(key, known);
        }
        return known;
    }

    private static long key(int at, int left) {
        return (long) at << Integer.SIZE | left;
    }

    private static int without(int left, int cost) {
        return left == ANY ? ANY : left - cost;
    }

    /** Where the node's variable is kept: if it is unknown, the leaves of all its values. */
    private int kept(int at, int variable, int left) {
        if (values[variable] != OPEN) {
            return leaves(diagram.child(at, values[variable]), left);
        }
        int all = leaves(diagram.child(at, 0), left);
        for (int value = 1; value < diagram.arity(variable) && all != 0; value++) {
            all = forest.combine(TOGETHER, all, leaves(diagram.child(at, value), left));
        }
        return all;
    }

    /** The sets that have one of these within them; what takes more changes than are left may be among them or not. */
    private int closed(int some, int left) {
        if (some < LEAVES) {
            return some;
        }
        long key = key(some, left);
        Integer known = closed.get(key);
        if (known == null) {
            int variable = forest.variable(some);
            List<Move> own = moves.get(movable[variable]);
            int keeping = forest.child(some, variable, own.size());
            int[] children = new int[own.size() + 1];
            Arrays.fill(children, closed(keeping, left));
            for (int move = 0; move < own.size(); move++) {
                int cost = own.get(move).cost();
                if (cost <= left) {
                    int after = without(left, cost);
                    int within = sets.or(closed(keeping, after), closed(forest.child(some, variable, move), after));
                    for (int less : own.get(move).less()) {
                        within = sets.or(within, closed(forest.child(some, variable, less), after));
                    }
                    children[move] = within;
                }
            }
            known = forest.node(variable, children);
            closed.put(key, known);
        }
        return known;
    }

    /** Those of a growing family of sets that have no smaller one in it. */
    private int minimal(int some) {
        if (some < LEAVES) {
            return some;
        }
        Integer known = minimal.get(some);
        if (known == null) {
            int variable = forest.variable(some);
            List<Move> own = moves.get(movable[variable]);
            int keeping = forest.child(some, variable, own.size());
            int[] children = new int[own.size() + 1];
            children[own.size()] = minimal(keeping);
            for (int move = 0; move < own.size(); move++) {
                int moved = families.where(minimal(forest.child(some, variable, move)), keeping, 0);
                for (int less : own.get(move).less()) {
                    moved = families.where(moved, forest.child(some, variable, less), 0);
                }
                children[move] = moved;
            }
            known = families.node(variable, children);
            minimal.put(some, known);
        }
        return known;
    }

    /** How few changes a set may have that works. */
    private int cost(int some) {
        if (some < LEAVES) {
            return some == 1 ? 0 : ANY;
        }
        Integer known = costs.get(some);
        if (known == null) {
            known = ANY;
            int variable = forest.variable(some);
            for (int choice = 0; choice < forest.arity(variable); choice++) {
                known = Math.min(known, cost(some, variable, choice));
            }
            costs.put(some, known);
        }
        return known;
    }

    private int cost(int some, int variable, int choice) {
        List<Move> own = moves.get(movable[variable]);
        int below = cost(forest.child(some, variable, choice));
        return below == ANY || choice == own.size()
                ? below
                : below + own.get(choice).cost();
    }

    private int cheapest(int some) {
        if (some < LEAVES) {
            return some;
        }
        Integer known = minimal.get(some);
        if (known == null) {
            int variable = forest.variable(some);
            int[] children = new int[forest.arity(variable)];
            for (int choice = 0; choice < children.length; choice++) {
                if (cost(some, variable, choice) == cost(some)) {
                    children[choice] = cheapest(forest.child(some, variable, choice));
                }
            }
            known = families.node(variable, children);
            minimal.put(some, known);
        }
        return known;
    }
}
