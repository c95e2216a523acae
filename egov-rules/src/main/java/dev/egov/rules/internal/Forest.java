package dev.egov.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reduced ordered multi-valued decision diagrams over common variables, sharing their nodes. A diagram is an int: below
 * {@link #LEAVES} it is the leaf of that number, otherwise a node, which tests a variable and has a child for each of its
 * values. No node has only equal children and no two nodes are equal, so equal functions are equal ints.
 *
 * <p>A forest is for building, in one thread; {@link #diagram} then gives an immutable diagram.
 */
public final class Forest {

    /** How many different leaves there can be. */
    public static final int LEAVES = 128;

    /** How many nodes a forest may have, so that diagrams that explode end in an error and not in a hung machine. */
    static final int MAX_NODES = 1 << 17;

    private final int[] arities;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> references = new HashMap<>();

    /**
     * A forest without diagrams.
     *
     * @param arities how many values each variable has, in the order in which diagrams test the variables
     */
    public Forest(int... arities) {
        this.arities = arities.clone();
    }

    /** A node: which variable it tests, and where each value of it leads. */
    private static final class Node {

        private final int variable;
        private final int[] children;

        Node(int variable, int[] children) {
            this.variable = variable;
            this.children = children;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node node && node.variable == variable && Arrays.equals(node.children, children);
        }

        @Override
        public int hashCode() {
            return 31 * variable + Arrays.hashCode(children);
        }
    }

    /**
     * The diagram of "the variable has one of these values": leaf 1 where it has, leaf 0 elsewhere.
     *
     * @param variable the variable
     * @param values a bit for each value
     * @return the diagram
     */
    public int literal(int variable, long values) {
        int[] children = new int[arities[variable]];
        for (int value = 0; value < children.length; value++) {
            children[value] = (int) (values >>> value & 1);
        }
        return node(variable, children);
    }

    /**
     * The diagram whose leaf is, for every case, the table's entry for the leaves of two diagrams.
     *
     * @param table a row for each leaf of the first diagram, a column for each leaf of the second; what does not occur
     *     may be left out
     * @param first the first diagram
     * @param second the second diagram
     * @return the diagram
     * @throws IllegalStateException if there are too many nodes
     */
    public int combine(int[][] table, int first, int second) {
        return combine(table, first, second, new HashMap<>());
    }

    private int combine(int[][] table, int first, int second, Map<Long, Integer> done) {
        if (first < LEAVES && second < LEAVES) {
            return table[first][second];
        }
        long key = (long) first << Integer.SIZE | second;
        Integer known = done.get(key);
        if (known != null) {
            return known;
        }
        int variable = Math.min(variable(first), variable(second));
        int[] children = new int[arities[variable]];
        for (int value = 0; value < children.length; value++) {
            children[value] = combine(table, child(first, variable, value), child(second, variable, value), done);
        }
        int result = node(variable, children);
        done.put(key, result);
        return result;
    }

    /**
     * The diagram of what a diagram is where a variable has a value.
     *
     * @param root the diagram
     * @param variable the variable
     * @param value its value
     * @return a diagram that does not test the variable
     */
    public int restrict(int root, int variable, int value) {
        return restrict(root, variable, value, new HashMap<>());
    }

    private int restrict(int root, int variable, int value, Map<Integer, Integer> done) {
        if (variable(root) > variable) {
            return root;
        }
        if (variable(root) == variable) {
            return child(root, variable, value);
        }
        Integer known = done.get(root);
        if (known == null) {
            int tested = variable(root);
            int[] children = new int[arities[tested]];
            for (int index = 0; index < children.length; index++) {
                children[index] = restrict(child(root, tested, index), variable, value, done);
            }
            known = node(tested, children);
            done.put(root, known);
        }
        return known;
    }

    /**
     * What a diagram is over all values of a variable, taken together.
     *
     * @param table how the leaves of two values are taken together, as in {@link #combine}
     * @param root the diagram
     * @param variable the variable
     * @return a diagram that does not test the variable
     */
    public int merge(int[][] table, int root, int variable) {
        int merged = restrict(root, variable, 0);
        for (int value = 1; value < arities[variable]; value++) {
            merged = combine(table, merged, restrict(root, variable, value));
        }
        return merged;
    }

    /**
     * The number of variables.
     *
     * @return how many there are
     */
    public int variables() {
        return arities.length;
    }

    /**
     * The number of values of a variable.
     *
     * @param variable the variable
     * @return how many values it has
     */
    public int arity(int variable) {
        return arities[variable];
    }

    /**
     * The variable that a diagram tests first.
     *
     * @param reference the diagram
     * @return the variable, greater than all for a leaf
     */
    public int variable(int reference) {
        return reference < LEAVES ? Integer.MAX_VALUE : nodes.get(reference - LEAVES).variable;
    }

    /**
     * The diagram of what a diagram is where the variable that it tests first has a value.
     *
     * @param reference the diagram
     * @param variable the variable that it tests first, or an earlier one
     * @param value its value
     * @return the diagram
     */
    public int child(int reference, int variable, int value) {
        return variable(reference) == variable ? nodes.get(reference - LEAVES).children[value] : reference;
    }

    /**
     * The diagram that tests a variable first.
     *
     * @param variable the variable, before any that the children test
     * @param children the diagram for each of its values
     * @return the diagram
     */
    public int node(int variable, int[] children) {
        boolean same = true;
        for (int child : children) {
            same &= child == children[0];
        }
        if (same) {
            return children[0];
        }
        Node node = new Node(variable, children);
        Integer known = references.get(node);
        if (known != null) {
            return known;
        }
        if (nodes.size() == MAX_NODES) {
            throw new IllegalStateException(
                    "more than " + MAX_NODES + " nodes: the conditions tie too many facts to each"
                            + " other; put facts that stand in one condition next to each other");
        }
        nodes.add(node);
        int reference = nodes.size() - 1 + LEAVES;
        references.put(node, reference);
        return reference;
    }

    /**
     * A diagram by itself, with its nodes numbered anew: later variables first, so that children come before parents.
     *
     * @param root a diagram of this forest
     * @return the same diagram, immutable
     */
    public Diagram diagram(int root) {
        boolean[] reached = new boolean[nodes.size()];
        reach(root, reached);
        int[] numbers = new int[nodes.size()];
        List<int[]> children = new ArrayList<>();
        List<Integer> variables = new ArrayList<>();
        for (int variable = arities.length - 1; variable >= 0; variable--) {
            for (int index = 0; index < reached.length; index++) {
                if (reached[index] && nodes.get(index).variable == variable) {
                    numbers[index] = children.size() + LEAVES;
                    children.add(renumbered(nodes.get(index).children, numbers));
                    variables.add(variable);
                }
            }
        }
        int[] variableOf = new int[variables.size()];
        for (int index = 0; index < variableOf.length; index++) {
            variableOf[index] = variables.get(index);
        }
        return new Diagram(arities, variableOf, children.toArray(new int[0][]), renumbered(root, numbers));
    }

    private void reach(int reference, boolean[] reached) {
        if (reference >= LEAVES && !reached[reference - LEAVES]) {
            reached[reference - LEAVES] = true;
            for (int child : nodes.get(reference - LEAVES).children) {
                reach(child, reached);
            }
        }
    }

    private static int[] renumbered(int[] references, int[] numbers) {
        int[] result = new int[references.length];
        for (int index = 0; index < result.length; index++) {
            result[index] = renumbered(references[index], numbers);
        }
        return result;
    }

    private static int renumbered(int reference, int[] numbers) {
        return reference < LEAVES ? reference : numbers[reference - LEAVES];
    }
}
