package dev.egov.rules.engine;

import static dev.egov.rules.engine.Forest.LEAVES;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * Families of sets of moves, as zero-suppressed decision diagrams: a family is {@link #NONE}, {@link #NO_MOVE}, or a node,
 * which tests a variable and has a child for each of its moves and, last, for keeping it. What no node tests is kept, so
 * that a set takes as many nodes as it has moves, however many variables there are.
 *
 * @see <a href="https://doi.org/10.1145/157485.164890">Minato: Zero-suppressed BDDs for set manipulation in combinatorial
 *     problems (1993)</a>
 */
final class Families {

    /** No set at all. */
    static final int NONE = 0;

    /** The set without a move, alone. */
    static final int NO_MOVE = 1;

    private final Forest forest;
    private final Nodes nodes;
    private final Memo memo = new Memo();
    private final int mostEdges;
    private final Map<Integer, BigInteger> counts = new HashMap<>();
    private long stepsLeft;

    /**
     * Families of the moves of the variables of a forest: of each, all its values but the last, which keeps it.
     *
     * @param forest diagrams that tell something of sets of moves
     * @param mostEdges how many edges the nodes may have together
     * @param mostSteps how many pairs of nodes may be gone through
     */
    Families(Forest forest, int mostEdges, long mostSteps) {
        this.forest = forest;
        this.mostEdges = mostEdges;
        this.stepsLeft = mostSteps;
        int[] arities = new int[forest.variables()];
        for (int variable = 0; variable < arities.length; variable++) {
            arities[variable] = forest.arity(variable);
        }
        this.nodes = new Nodes(arities);
    }

    /** The family that tests a variable first; where none of its sets moves it, what is left of it. */
    int node(int variable, int[] children) {
        int kept = children.length - 1;
        boolean isMoved = false;
        for (int move = 0; move < kept; move++) {
            isMoved |= children[move] != NONE;
        }
        if (!isMoved) {
            return children[kept];
        }
        if (nodes.edges() > mostEdges - children.length) {
            throw Forest.tooLarge();
        }
        memo.fit(nodes.size());
        return nodes.node(variable, children);
    }

    /** The variable that a family tests first, greater than all where it tests none. */
    int variable(int family) {
        return family < LEAVES ? Integer.MAX_VALUE : nodes.variable(family);
    }

    /** What is left of a family once the variable that it tests first is moved, or kept. */
    int child(int family, int choice) {
        return nodes.child(family, choice);
    }

    /** The choice to keep a variable. */
    int kept(int variable) {
        return forest.arity(variable) - 1;
    }

    /**
     * Those sets of a family for which a diagram comes to a leaf.
     *
     * @param family the family
     * @param diagram a diagram of the forest
     * @param leaf the leaf
     */
    int where(int family, int diagram, int leaf) {
        if (family == NONE || diagram < LEAVES) {
            return diagram == leaf ? family : NONE;
        }
        if (family == NO_MOVE || forest.variable(diagram) < nodes.variable(family)) {
            int tested = forest.variable(diagram);
            return where(family, forest.child(diagram, tested, kept(tested)), leaf);
        }
        int known = memo.get(family, diagram * 2 + leaf);
        if (known != Memo.UNKNOWN) {
            return known;
        }
        if (--stepsLeft < 0) {
            throw Forest.tooLarge();
        }
        int variable = nodes.variable(family);
        int[] children = new int[forest.arity(variable)];
        for (int choice = 0; choice < children.length; choice++) {
            children[choice] = where(child(family, choice), forest.child(diagram, variable, choice), leaf);
        }
        int result = node(variable, children);
        memo.put(family, diagram * 2 + leaf, result);
        return result;
    }

    /** How many sets a family has. */
    BigInteger count(int family) {
        if (family < LEAVES) {
            return BigInteger.valueOf(family);
        }
        BigInteger known = counts.get(family);
        if (known == null) {
            known = BigInteger.ZERO;
            for (int choice = 0; choice <= kept(nodes.variable(family)); choice++) {
                known = known.add(count(child(family, choice)));
            }
            counts.put(family, known);
        }
        return known;
    }
}
