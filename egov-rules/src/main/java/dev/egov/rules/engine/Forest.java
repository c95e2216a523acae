package dev.egov.rules.engine;

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

    /**
     * How many edges the nodes of a forest may have together, so that diagrams that explode end in an error and not in a
     * hung machine: with them a forest is some 40 MB.
     */
    static final int MOST_EDGES = 1 << 20;

    /** How many pairs of nodes one combination may go through, for those that explode without leaving nodes behind. */
    static final int MOST_STEPS = 1 << 21;

    private static final Combination NO_COMBINATION = new Combination(new int[0][]);

    private final int[] arities;
    private final Nodes nodes;
    private final Memo memo = new Memo();
    private final int mostEdges;
    private long stepsLeft;
    private Combination combination = NO_COMBINATION;
    private int steps;

    /**
     * A forest without diagrams.
     *
     * @param arities how many values each variable has, in the order in which diagrams test the variables
     */
    public Forest(int... arities) {
        this(MOST_EDGES, Long.MAX_VALUE, arities);
    }

    /**
     * A forest that gives up early, for what is to be quick or not to be done at all.
     *
     * @param mostEdges how many edges its nodes may have together
     * @param mostSteps how many pairs of nodes all combinations together may go through
     * @param arities how many values each variable has
     */
    Forest(int mostEdges, long mostSteps, int... arities) {
        this.arities = arities.clone();
        this.nodes = new Nodes(this.arities);
        this.mostEdges = mostEdges;
        this.stepsLeft = mostSteps;
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
     *     may be left out. It must not be changed afterwards
     * @param first the first diagram
     * @param second the second diagram
     * @return the diagram
     * @throws IllegalStateException if there are too many nodes
     */
    public int combine(int[][] table, int first, int second) {
        if (!combination.isOf(table)) {
            combination = new Combination(table);
            memo.clear();
        }
        steps = 0;
        return combine(first, second);
    }

    private int combine(int first, int second) {
        int settled = combination.settled(first, second);
        if (settled != Combination.OPEN) {
            return settled;
        }
        boolean turned = first > second && combination.isSymmetric();
        int one = turned ? second : first;
        int other = turned ? first : second;
        int known = memo.get(one, other);
        if (known != Memo.UNKNOWN) {
            return known;
        }
        if (++steps > MOST_STEPS || --stepsLeft < 0) {
            throw tooLarge();
        }
        int variable = Math.min(variable(one), variable(other));
        int[] children = new int[arities[variable]];
        for (int value = 0; value < children.length; value++) {
            children[value] = combine(child(one, variable, value), child(other, variable, value));
        }
        int result = node(variable, children);
        memo.put(one, other, result);
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
        combination = NO_COMBINATION;
        memo.clear();
        return restricted(root, variable, value);
    }

    private int restricted(int root, int variable, int value) {
        if (variable(root) >= variable) {
            return child(root, variable, value);
        }
        int known = memo.get(root, root);
        if (known == Memo.UNKNOWN) {
            int tested = variable(root);
            int[] children = new int[arities[tested]];
            for (int index = 0; index < children.length; index++) {
                children[index] = restricted(child(root, tested, index), variable, value);
            }
            known = node(tested, children);
            memo.put(root, root, known);
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
        return reference < LEAVES ? Integer.MAX_VALUE : nodes.variable(reference);
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
        return variable(reference) == variable ? nodes.child(reference, value) : reference;
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
        if (nodes.edges() > mostEdges - children.length) {
            throw tooLarge();
        }
        memo.fit(nodes.size());
        return nodes.node(variable, children);
    }

    /** That what is asked for cannot be done. */
    static IllegalStateException tooLarge() {
        return new IllegalStateException("a decision diagram would have more than " + MOST_EDGES
                + " edges: the norms tie too many facts to each other in too many ways; ask about fewer facts in one"
                + " decision, or derive one fact from those that norms ask for together");
    }

    /**
     * A diagram by itself, with its nodes numbered anew: later variables first, so that children come before parents.
     *
     * @param root a diagram of this forest
     * @return the same diagram, immutable
     */
    public Diagram diagram(int root) {
        boolean[] reached = new boolean[nodes.size()];
        int[] counts = new int[arities.length + 1];
        reach(root, reached, counts);
        int count = 0;
        for (int variable = arities.length - 1; variable >= 0; variable--) {
            int here = counts[variable];
            counts[variable] = count;
            count += here;
        }
        int[] order = new int[count];
        int[] numbers = new int[reached.length];
        for (int node = 0; node < reached.length; node++) {
            if (reached[node]) {
                int number = counts[nodes.variable(node + LEAVES)]++;
                order[number] = node + LEAVES;
                numbers[node] = number + LEAVES;
            }
        }
        int[] variables = new int[count];
        int[][] children = new int[count][];
        for (int number = 0; number < count; number++) {
            variables[number] = nodes.variable(order[number]);
            children[number] = renumbered(nodes.children(order[number]), numbers);
        }
        return new Diagram(arities, variables, children, renumbered(root, numbers));
    }

    private void reach(int reference, boolean[] reached, int[] counts) {
        if (reference >= LEAVES && !reached[reference - LEAVES]) {
            reached[reference - LEAVES] = true;
            int variable = nodes.variable(reference);
            counts[variable]++;
            for (int value = 0; value < arities[variable]; value++) {
                reach(nodes.child(reference, value), reached, counts);
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
