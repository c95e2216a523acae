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

    /** How many nodes are as soon compared as hashed. */
    private static final int FEW = 64;

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
                return reach(at, values, new boolean[at - LEAVES + 1]);
            }
            at = child(at, value);
        }
        return 1 << at;
    }

    /** Marks the nodes that a case comes by from a node on, and gives the leaves, a bit each. */
    private int reach(int start, int[] values, boolean[] reached) {
        reached[start - LEAVES] = true;
        int leaves = 0;
        for (int node = start - LEAVES; node >= 0; node--) {
            if (reached[node]) {
                int value = values[variables[node]];
                int[] below = children[node];
                int from = value == OPEN ? 0 : value;
                int to = value == OPEN ? below.length : value + 1;
                for (int index = from; index < to; index++) {
                    if (below[index] < LEAVES) {
                        leaves |= 1 << below[index];
                    } else {
                        reached[below[index] - LEAVES] = true;
                    }
                }
            }
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
        if (root < LEAVES) {
            return 0;
        }
        boolean[] reached = new boolean[root - LEAVES + 1];
        reach(root, values, reached);
        int[] restricted = new int[reached.length];
        int[][] below = new int[reached.length][];
        Twins twins = new Twins(below);
        for (int node = 0; node < restricted.length; node++) {
            if (reached[node]) {
                int value = values[variables[node]];
                restricted[node] =
                        value == OPEN ? restricted(node, restricted, twins) : in(restricted, children[node][value]);
            }
        }
        return tested(in(restricted, root), below);
    }

    /** What stands for a diagram once known variables are taken out. */
    private static int in(int[] restricted, int reference) {
        return reference < LEAVES ? reference : restricted[reference - LEAVES];
    }

    /** What stands for a node of an unknown variable: equal nodes are one. */
    private int restricted(int node, int[] restricted, Twins twins) {
        int[] targets = children[node].clone();
        boolean same = true;
        for (int index = 0; index < targets.length; index++) {
            targets[index] = in(restricted, targets[index]);
            same &= targets[index] == targets[0];
        }
        if (same) {
            return targets[0];
        }
        return twins.first(node, targets) + LEAVES;
    }

    /** The nodes kept so far, where one is looked for that is the same as another: by a hash, unless there are few. */
    private final class Twins {

        private final int[][] below;
        private final int[] places;

        Twins(int[][] below) {
            this.below = below;
            this.places = new int[below.length <= FEW ? 0 : 4 * Integer.highestOneBit(below.length)];
        }

        /** The node of the same variable with these children that was kept first, which may be the node itself. */
        int first(int node, int[] targets) {
            int twin = places.length == 0 ? before(node, targets) : hashed(node, targets);
            if (twin == node) {
                below[node] = targets;
            }
            return twin;
        }

        private int before(int node, int[] targets) {
            for (int twin = node - 1; twin >= 0 && variables[twin] == variables[node]; twin--) {
                if (Arrays.equals(below[twin], targets)) {
                    return twin;
                }
            }
            return node;
        }

        private int hashed(int node, int[] targets) {
            int hash = (31 * variables[node] + Arrays.hashCode(targets)) * 0x9E3779B1;
            int place = (hash ^ hash >>> 15) & (places.length - 1);
            while (places[place] != 0) {
                int twin = places[place] - 1;
                if (variables[twin] == variables[node] && Arrays.equals(below[twin], targets)) {
                    return twin;
                }
                place = (place + 1) & (places.length - 1);
            }
            places[place] = node + 1;
            return node;
        }
    }

    private long tested(int start, int[][] below) {
        if (start < LEAVES) {
            return 0;
        }
        boolean[] reached = new boolean[start - LEAVES + 1];
        reached[start - LEAVES] = true;
        long tested = 0;
        for (int node = start - LEAVES; node >= 0; node--) {
            if (reached[node]) {
                tested |= 1L << variables[node];
                for (int target : below[node]) {
                    if (target >= LEAVES) {
                        reached[target - LEAVES] = true;
                    }
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
