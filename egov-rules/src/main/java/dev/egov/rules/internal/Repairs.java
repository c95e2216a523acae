package dev.egov.rules.internal;

import static dev.egov.rules.internal.Diagram.OPEN;
import static dev.egov.rules.internal.Forest.LEAVES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The inclusion-minimal sets of changes to a case after which a diagram comes to wanted leaves only, whatever the
 * unknown variables that stay unknown turn out to be.
 *
 * <p>Variables are taken in the diagram's order. What is left to decide at a variable depends only on the set of nodes
 * that the choices so far leave reachable, so results are kept by that set; a change is tried only where a node of the
 * set tests its variable, and what a smaller set already achieves is dropped at once.
 */
public final class Repairs {

    private final Diagram diagram;
    private final int[] values;
    private final long[] options;
    private final int wanted;
    private final List<Map<BitSet, List<int[]>>> done = new ArrayList<>();

    private Repairs(Diagram diagram, int[] values, long[] options, int wanted) {
        this.diagram = diagram;
        this.values = values;
        this.options = options;
        this.wanted = wanted;
        for (int variable = 0; variable < diagram.variables(); variable++) {
            done.add(new HashMap<>());
        }
    }

    /**
     * All minimal sets of changes, in the order of the variables and their values.
     *
     * @param diagram the diagram
     * @param values the case
     * @param options for each variable the values that it may be changed to, a bit each
     * @param wanted the leaves wanted, a bit each
     * @return each set as an array with the new value of each variable, {@link Diagram#OPEN} where it is not changed
     */
    public static List<int[]> minimal(Diagram diagram, int[] values, long[] options, int wanted) {
        BitSet start = new BitSet();
        start.set(diagram.root());
        return new Repairs(diagram, values, options, wanted).from(0, start);
    }

    private List<int[]> from(int variable, BitSet reachable) {
        for (int at = reachable.nextSetBit(0); at >= 0 && at < LEAVES; at = reachable.nextSetBit(at + 1)) {
            if ((wanted >>> at & 1) == 0) {
                return List.of();
            }
        }
        if (reachable.length() <= LEAVES) {
            int[] unchanged = new int[values.length];
            Arrays.fill(unchanged, OPEN);
            return List.of(unchanged);
        }
        Map<BitSet, List<int[]>> known = done.get(variable);
        List<int[]> repairs = known.get(reachable);
        if (repairs == null) {
            repairs = choose(variable, reachable);
            known.put(reachable, repairs);
        }
        return repairs;
    }

    private List<int[]> choose(int variable, BitSet reachable) {
        List<int[]> kept = from(variable + 1, next(variable, reachable, values[variable]));
        List<int[]> repairs = new ArrayList<>(kept);
        if (tests(reachable, variable)) {
            for (int value = 0; value < diagram.arity(variable); value++) {
                if ((options[variable] >>> value & 1) != 0) {
                    for (int[] rest : from(variable + 1, next(variable, reachable, value))) {
                        if (kept.stream().noneMatch(smaller -> isWithin(smaller, rest))) {
                            int[] repair = rest.clone();
                            repair[variable] = value;
                            repairs.add(repair);
                        }
                    }
                }
            }
        }
        return repairs;
    }

    private boolean tests(BitSet reachable, int variable) {
        return reachable.stream().anyMatch(at -> at >= LEAVES && diagram.variable(at) == variable);
    }

    /** The nodes reachable once a variable has a value, or any value where it stays open. */
    private BitSet next(int variable, BitSet reachable, int value) {
        BitSet next = new BitSet();
        for (int at = reachable.nextSetBit(0); at >= 0; at = reachable.nextSetBit(at + 1)) {
            if (at < LEAVES || diagram.variable(at) != variable) {
                next.set(at);
            } else if (value != OPEN) {
                next.set(diagram.child(at, value));
            } else {
                for (int index = 0; index < diagram.arity(variable); index++) {
                    next.set(diagram.child(at, index));
                }
            }
        }
        return next;
    }

    private static boolean isWithin(int[] smaller, int[] larger) {
        for (int variable = 0; variable < smaller.length; variable++) {
            if (smaller[variable] != OPEN && smaller[variable] != larger[variable]) {
                return false;
            }
        }
        return true;
    }
}
