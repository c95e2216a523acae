package dev.egov.rules.engine;

import static dev.egov.rules.engine.Forest.LEAVES;

import java.util.ArrayList;
import java.util.List;

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
    private final int[] leavesBelow;
    private final long[] testedBelow;
    private final int root;

    Diagram(int[] arities, int[] variables, int[][] children, int root) {
        this.arities = arities;
        this.variables = variables;
        this.children = children;
        this.root = root;
        this.leavesBelow = new int[children.length];
        this.testedBelow = new long[children.length];
        for (int node = 0; node < children.length; node++) {
            testedBelow[node] = 1L << variables[node];
            for (int child : children[node]) {
                if (child < LEAVES) {
                    leavesBelow[node] |= 1 << child;
                } else {
                    leavesBelow[node] |= leavesBelow[child - LEAVES];
                    testedBelow[node] |= testedBelow[child - LEAVES];
                }
            }
        }
    }

    /**
     * The leaves that completions of a case come to.
     *
     * @param values the case
     * @return a bit for each leaf
     */
    public int leaves(int[] values) {
        int at = open(values);
        if (at < LEAVES) {
            return 1 << at;
        }
        return isAllOpen(at, values) ? leavesBelow[at - LEAVES] : reach(at, values, new boolean[at - LEAVES + 1]);
    }

    /**
     * The leaves that cases come to in which each variable has one of some values.
     *
     * @param values the values of each variable, a bit each
     * @return a bit for each leaf
     */
    public int leavesAmong(long[] values) {
        if (root < LEAVES) {
            return 1 << root;
        }
        boolean[] reached = new boolean[root - LEAVES + 1];
        reached[root - LEAVES] = true;
        int leaves = 0;
        for (int node = root - LEAVES; node >= 0; node--) {
            int[] below = children[node];
            for (int value = 0; reached[node] && value < below.length; value++) {
                if ((values[variables[node]] >>> value & 1) != 0) {
                    if (below[value] < LEAVES) {
                        leaves |= 1 << below[value];
                    } else {
                        reached[below[value] - LEAVES] = true;
                    }
                }
            }
        }
        return leaves;
    }

    /** The leaf that a case comes to, or the first node whose variable is not known. */
    private int open(int[] values) {
        int at = root;
        while (at >= LEAVES) {
            int value = values[variable(at)];
            if (value == OPEN) {
                return at;
            }
            at = child(at, value);
        }
        return at;
    }

    /** Whether no variable is known that is tested from a node on. */
    private boolean isAllOpen(int at, int[] values) {
        long known = 0;
        for (int variable = 0; variable < values.length; variable++) {
            known |= values[variable] == OPEN ? 0 : 1L << variable;
        }
        return (testedBelow[at - LEAVES] & known) == 0;
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
        int at = open(values);
        if (at < LEAVES) {
            return 0;
        }
        if (isAllOpen(at, values)) {
            return testedBelow[at - LEAVES]; // as reduced as it was
        }
        boolean[] reached = new boolean[at - LEAVES + 1];
        reach(at, values, reached);
        Restriction restriction = new Restriction(reached.length);
        for (int node = 0; node < reached.length; node++) {
            if (reached[node]) {
                restriction.add(node, values[variables[node]]);
            }
        }
        return restriction.tested(at);
    }

    /** The diagram once known variables are taken out, from its leaves up; nodes that are equal then are one. */
    private final class Restriction {

        private final int[] references;
        private final long[] tested;
        private final int[] hashed;

        /** A restriction of so many nodes, of which there may be gaps. */
        Restriction(int nodes) {
            this.references = new int[nodes];
            this.tested = new long[nodes];
            this.hashed = new int[nodes <= FEW ? 0 : 4 * Integer.highestOneBit(nodes)];
        }

        /** Adds a node whose children are there, with the value of its variable. */
        void add(int node, int value) {
            int[] below = children[node];
            int first = in(below[value == OPEN ? 0 : value]);
            references[node] = value == OPEN && differs(below, first) ? kept(node) : first;
        }

        /** What stands for a node or leaf. */
        private int in(int reference) {
            return reference < LEAVES ? reference : references[reference - LEAVES];
        }

        private boolean differs(int[] below, int first) {
            for (int child : below) {
                if (in(child) != first) {
                    return true;
                }
            }
            return false;
        }

        /** The node itself, or one that was kept before and is the same. */
        private int kept(int node) {
            int twin = hashed.length == 0 ? before(node) : among(node);
            if (twin == node) {
                tested[node] = 1L << variables[node];
                for (int child : children[node]) {
                    tested[node] |= tested(child);
                }
            }
            return twin + LEAVES;
        }

        /** The variables that are tested from a node or leaf on. */
        long tested(int reference) {
            int kept = in(reference);
            return kept < LEAVES ? 0 : tested[kept - LEAVES];
        }

        private int before(int node) {
            for (int twin = node - 1; twin >= 0 && variables[twin] == variables[node]; twin--) {
                if (isTwin(twin, node)) {
                    return twin;
                }
            }
            return node;
        }

        private boolean isTwin(int twin, int node) {
            boolean same = references[twin] == twin + LEAVES && variables[twin] == variables[node];
            for (int index = 0; same && index < children[node].length; index++) {
                same = in(children[twin][index]) == in(children[node][index]);
            }
            return same;
        }

        private int among(int node) {
            int hash = variables[node];
            for (int child : children[node]) {
                hash = 31 * hash + in(child);
            }
            hash *= 0x9E3779B1;
            int place = (hash ^ hash >>> 15) & (hashed.length - 1);
            while (hashed[place] != 0) {
                if (isTwin(hashed[place] - 1, node)) {
                    return hashed[place] - 1;
                }
                place = (place + 1) & (hashed.length - 1);
            }
            hashed[place] = node + 1;
            return node;
        }
    }

    /**
     * Its nodes: the number of the variable that each tests, and then what each of its values leads to, a leaf or {@link
     * Forest#LEAVES} and the place of a node that stands before it.
     *
     * @return copies of the nodes
     */
    public List<int[]> nodes() {
        List<int[]> nodes = new ArrayList<>();
        for (int node = 0; node < children.length; node++) {
            int[] copy = new int[children[node].length + 1];
            copy[0] = variables[node];
            System.arraycopy(children[node], 0, copy, 1, children[node].length);
            nodes.add(copy);
        }
        return nodes;
    }

    /**
     * Where a case begins.
     *
     * @return a leaf, or {@link Forest#LEAVES} and the place of a node
     */
    public int root() {
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
