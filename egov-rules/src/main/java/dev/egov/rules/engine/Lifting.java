package dev.egov.rules.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * Makes diagrams over complete cases into diagrams over all cases: every variable gets one more value, the last, for
 * "not known", and the leaf of a case is the set of the leaves that its completions come to, a bit each. What complete
 * cases come to has to be a leaf below 7, so that sets of them are leaves too.
 */
public final class Lifting {

    private final Forest complete;
    private final Forest lifted;
    private final Map<Integer, Integer> done = new HashMap<>();

    /**
     * Lifts the diagrams of a forest.
     *
     * @param complete the forest of the diagrams over complete cases
     */
    public Lifting(Forest complete) {
        this.complete = complete;
        int[] arities = new int[complete.variables()];
        for (int variable = 0; variable < arities.length; variable++) {
            arities[variable] = complete.arity(variable) + 1;
        }
        this.lifted = new Forest(arities);
    }

    /**
     * The forest of the lifted diagrams.
     *
     * @return the forest
     */
    public Forest forest() {
        return lifted;
    }

    /**
     * Lifts a diagram.
     *
     * @param root a diagram over complete cases
     * @return the diagram over all cases, of sets of leaves
     */
    public int lift(int root) {
        if (root < Forest.LEAVES) {
            return 1 << root;
        }
        Integer known = done.get(root);
        if (known == null) {
            int variable = complete.variable(root);
            int[] children = new int[complete.arity(variable) + 1];
            int any = 0;
            for (int value = 0; value < children.length - 1; value++) {
                children[value] = lift(complete.child(root, variable, value));
                any = union(any, children[value]);
            }
            children[children.length - 1] = any;
            known = lifted.node(variable, children);
            done.put(root, known);
        }
        return known;
    }

    private int union(int first, int second) {
        return lifted.combine(UNION, first, second);
    }

    private static final int[][] UNION = new int[Forest.LEAVES][Forest.LEAVES];

    static {
        for (int first = 0; first < Forest.LEAVES; first++) {
            for (int second = 0; second < Forest.LEAVES; second++) {
                UNION[first][second] = first | second;
            }
        }
    }
}
