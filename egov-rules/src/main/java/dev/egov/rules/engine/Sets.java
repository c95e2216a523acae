package dev.egov.rules.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets of cases: diagrams whose leaf is 1 for the cases that are in the set, and 0 for the others. */
public final class Sets {

    private static final int[][] AND = {{0, 0}, {0, 1}};
    private static final int[][] OR = {{0, 1}, {1, 1}};
    private static final int[][] WITHOUT = {{0, 0}, {1, 0}};

    private final Forest forest;

    /**
     * Sets of the cases of a forest.
     *
     * @param forest the forest
     */
    public Sets(Forest forest) {
        this.forest = forest;
    }

    /**
     * What is in both.
     *
     * @param one a set
     * @param other a set
     * @return the intersection
     */
    public int and(int one, int other) {
        return forest.combine(AND, one, other);
    }

    /**
     * What is in either.
     *
     * @param one a set
     * @param other a set
     * @return the union
     */
    public int or(int one, int other) {
        return forest.combine(OR, one, other);
    }

    /**
     * What is in the one and not in the other.
     *
     * @param one a set
     * @param other a set
     * @return the difference
     */
    public int without(int one, int other) {
        return forest.combine(WITHOUT, one, other);
    }

    /**
     * The cases that are in the set with some value of a variable.
     *
     * @param set the set
     * @param variable the variable
     * @return a set that does not ask for the variable
     */
    public int exists(int set, int variable) {
        return forest.merge(OR, set, variable);
    }

    /**
     * The variables that a set asks for.
     *
     * @param set the set
     * @return the variables, ascending
     */
    public List<Integer> support(int set) {
        boolean[] tested = new boolean[forest.variables()];
        collect(set, tested, new HashMap<>());
        List<Integer> support = new ArrayList<>();
        for (int variable = 0; variable < tested.length; variable++) {
            if (tested[variable]) {
                support.add(variable);
            }
        }
        return support;
    }

    private void collect(int set, boolean[] tested, Map<Integer, Boolean> done) {
        if (set >= Forest.LEAVES && done.put(set, true) == null) {
            int variable = forest.variable(set);
            tested[variable] = true;
            for (int value = 0; value < forest.arity(variable); value++) {
                collect(forest.child(set, variable, value), tested, done);
            }
        }
    }

    /**
     * The number of cases for each leaf of a diagram.
     *
     * @param root a diagram, of any leaves
     * @param weights how many cases each value of each variable stands for
     * @return the number by leaf
     */
    public BigInteger[] count(int root, BigInteger[][] weights) {
        return count(root, 0, weights, new HashMap<>());
    }

    /**
     * The number of cases for each leaf of a diagram, each value of each variable standing for one.
     *
     * @param root a diagram, of any leaves
     * @return the number by leaf
     */
    public BigInteger[] count(int root) {
        BigInteger[][] ones = new BigInteger[forest.variables()][];
        for (int variable = 0; variable < ones.length; variable++) {
            ones[variable] = new BigInteger[forest.arity(variable)];
            Arrays.fill(ones[variable], BigInteger.ONE);
        }
        return count(root, ones);
    }

    private BigInteger[] count(int root, int variable, BigInteger[][] weights, Map<Long, BigInteger[]> done) {
        if (variable == forest.variables()) {
            BigInteger[] one = zeros();
            one[root] = BigInteger.ONE;
            return one;
        }
        long key = (long) root << Integer.SIZE | variable;
        BigInteger[] known = done.get(key);
        if (known == null) {
            known = zeros();
            for (int value = 0; value < forest.arity(variable); value++) {
                BigInteger[] below = count(forest.child(root, variable, value), variable + 1, weights, done);
                for (int leaf = 0; leaf < known.length; leaf++) {
                    known[leaf] = known[leaf].add(below[leaf].multiply(weights[variable][value]));
                }
            }
            done.put(key, known);
        }
        return known;
    }

    private static BigInteger[] zeros() {
        BigInteger[] zeros = new BigInteger[Forest.LEAVES];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    /**
     * A cheapest case of a set.
     *
     * @param set a set that is not empty
     * @param free for each variable the value that costs nothing; all others cost the same
     * @return the number of the value of each variable
     */
    public int[] cheapest(int set, int[] free) {
        int[] cheapest = free.clone();
        Map<Integer, Integer> costs = new HashMap<>();
        int at = set;
        while (at >= Forest.LEAVES) {
            int variable = forest.variable(at);
            int best = -1;
            int least = Integer.MAX_VALUE;
            for (int value = 0; value < forest.arity(variable); value++) {
                int cost = cost(forest.child(at, variable, value), free, costs);
                int all = cost == Integer.MAX_VALUE || value == free[variable] ? cost : cost + 1;
                if (all < least) {
                    best = value;
                    least = all;
                }
            }
            cheapest[variable] = best;
            at = forest.child(at, variable, best);
        }
        return cheapest;
    }

    /** How many variables must have another value than the free one; the greatest number where no case is in the set. */
    private int cost(int set, int[] free, Map<Integer, Integer> costs) {
        if (set < Forest.LEAVES) {
            return set == 1 ? 0 : Integer.MAX_VALUE;
        }
        Integer known = costs.get(set);
        if (known == null) {
            int variable = forest.variable(set);
            known = Integer.MAX_VALUE;
            for (int value = 0; value < forest.arity(variable); value++) {
                int cost = cost(forest.child(set, variable, value), free, costs);
                int all = cost == Integer.MAX_VALUE || value == free[variable] ? cost : cost + 1;
                known = Math.min(known, all);
            }
            costs.put(set, known);
        }
        return known;
    }

    /**
     * A set as boxes that do not overlap: in each, every variable has one of some values.
     *
     * @param set the set
     * @return each box as the values of each variable that it asks for, and null for the others
     */
    public List<@Nullable BitSet[]> boxes(int set) {
        List<@Nullable BitSet[]> boxes = new ArrayList<>();
        addBoxes(set, new BitSet[forest.variables()], boxes);
        return boxes;
    }

    private void addBoxes(int set, @Nullable BitSet[] box, List<@Nullable BitSet[]> boxes) {
        if (set < Forest.LEAVES) {
            if (set == 1) {
                boxes.add(box.clone());
            }
            return;
        }
        int variable = forest.variable(set);
        Map<Integer, BitSet> values = new LinkedHashMap<>();
        for (int value = 0; value < forest.arity(variable); value++) {
            values.computeIfAbsent(forest.child(set, variable, value), child -> new BitSet())
                    .set(value);
        }
        values.forEach((child, those) -> {
            box[variable] = those;
            addBoxes(child, box, boxes);
        });
        box[variable] = null;
    }
}
