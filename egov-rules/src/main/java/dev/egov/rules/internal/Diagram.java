package dev.egov.rules.internal;

import static dev.egov.rules.internal.Forest.LEAVES;

import java.util.Arrays;

/**
 * A reduced ordered multi-valued decision diagram: a function from cases to leaves. A case is an array with the index of
 * each variable's value, {@link #OPEN} where it is not known. All answers are exact for every case, complete or not, and
 * take time in the number of nodes, never in the number of completions.
 */
public final class Diagram {

    /** The value of a variable that is not known. */
    public static final int OPEN = -1;

    private final int[] arities;
    private final int[] variables;
    private final int[][] children;
    private final int root;

    Diagram(int[] arities, int[] variables, int[][] children, int root) {
        this.arities = arities;
        this.variables = variables;
        this.children = children;
        this.root = root;
    }

    /**
     * The leaves that completions of a case come to.
     *
     * @param values the case
     * @return a bit for each leaf
     */
    public int leaves(int[] values) {
        int at = root;
        while (at >= LEAVES) {
            int value = values[variable(at)];
            if (value == OPEN) {
                return leavesBelow(at, values);
            }
            at = child(at, value);
        }
        return 1 << at;
    }

    private int leavesBelow(int start, int[] values) {
        boolean[] reached = new boolean[start + 1];
        reached[start] = true;
        int leaves = 0;
        for (int at = start; at >= LEAVES; at--) {
            if (reached[at]) {
                int value = values[variable(at)];
                for (int index = 0; index < arities[variable(at)]; index++) {
                    if (value == OPEN || value == index) {
                        reached[child(at, index)] = true;
                    }
                }
            }
        }
        for (int leaf = 0; leaf < LEAVES && leaf <= start; leaf++) {
            leaves |= reached[leaf] ? 1 << leaf : 0;
        }
        return leaves;
    }

    /**
     * The unknown variables that matter in a case: those for which some completion of the other unknown variables leaves
     * two values with different leaves. They are the variables that the diagram still tests once it is restricted to the
     * case and reduced again.
     *
     * @param values the case
     * @return a bit for each variable
     */
    public long support(int[] values) {
        int[] restricted = new int[variables.length + LEAVES];
        int[][] below = new int[variables.length + LEAVES][];
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            restricted[leaf] = leaf;
        }
        int levelStart = LEAVES;
        for (int at = LEAVES; at < restricted.length; at++) {
            if (variable(at) != variable(levelStart)) {
                levelStart = at;
            }
            restricted[at] = restrict(at, levelStart, values[variable(at)], restricted, below);
        }
        return tested(restricted[root], below);
    }

    /** The node that stands for this one once its variable, if known, is taken out and equal nodes are one. */
    private int restrict(int at, int levelStart, int value, int[] restricted, int[][] below) {
        if (value != OPEN) {
            return restricted[child(at, value)];
        }
        int[] targets = new int[arities[variable(at)]];
        boolean same = true;
        for (int index = 0; index < targets.length; index++) {
            targets[index] = restricted[child(at, index)];
            same &= targets[index] == targets[0];
        }
        if (same) {
            return targets[0];
        }
        for (int twin = levelStart; twin < at; twin++) {
            if (restricted[twin] == twin && Arrays.equals(below[twin], targets)) {
                return twin;
            }
        }
        below[at] = targets;
        return at;
    }

    private long tested(int start, int[][] below) {
        boolean[] reached = new boolean[start + 1];
        reached[start] = true;
        long tested = 0;
        for (int at = start; at >= LEAVES; at--) {
            if (reached[at]) {
                tested |= 1L << variable(at);
                for (int target : below[at]) {
                    reached[target] = true;
                }
            }
        }
        return tested;
    }

    int root() {
        return root;
    }

    int variables() {
        return arities.length;
    }

    int arity(int variable) {
        return arities[variable];
    }

    int variable(int reference) {
        return variables[reference - LEAVES];
    }

    int child(int reference, int value) {
        return children[reference - LEAVES][value];
    }
}
