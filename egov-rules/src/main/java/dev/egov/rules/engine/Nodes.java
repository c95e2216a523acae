package dev.egov.rules.engine;

import static dev.egov.rules.engine.Forest.LEAVES;

import java.util.Arrays;

/**
 * The nodes of a forest, each of them once, in arrays of numbers: millions of small objects and a map of boxed keys would
 * cost ten times the memory and the time.
 */
final class Nodes {

    private final int[] arities;
    private int[] variables = new int[64];
    private int[] starts = new int[64];
    private int[] children = new int[256];
    private int[] places = new int[128];
    private int size;
    private int edges;

    Nodes(int[] arities) {
        this.arities = arities;
    }

    int size() {
        return size;
    }

    /** How many children all nodes have together. */
    int edges() {
        return edges;
    }

    int variable(int reference) {
        return variables[reference - LEAVES];
    }

    int child(int reference, int value) {
        return children[starts[reference - LEAVES] + value];
    }

    int[] children(int reference) {
        int start = starts[reference - LEAVES];
        return Arrays.copyOfRange(children, start, start + arities[variable(reference)]);
    }

    /** The node that tests a variable and has these children, which is added if there is none yet. */
    int node(int variable, int[] targets) {
        int place = hash(variable, targets, 0, targets.length) & (places.length - 1);
        while (places[place] != 0) {
            if (isNode(places[place] - LEAVES, variable, targets)) {
                return places[place];
            }
            place = (place + 1) & (places.length - 1);
        }
        places[place] = add(variable, targets) + LEAVES;
        int reference = places[place];
        if (size > places.length / 2) {
            spread();
        }
        return reference;
    }

    private boolean isNode(int node, int variable, int[] targets) {
        int start = starts[node];
        return variables[node] == variable
                && Arrays.equals(children, start, start + targets.length, targets, 0, targets.length);
    }

    private int add(int variable, int[] targets) {
        if (size == variables.length) {
            variables = Arrays.copyOf(variables, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
        }
        if (edges + targets.length > children.length) {
            children = Arrays.copyOf(children, Math.max(2 * children.length, edges + targets.length));
        }
        variables[size] = variable;
        starts[size] = edges;
        System.arraycopy(targets, 0, children, edges, targets.length);
        edges += targets.length;
        return size++;
    }

    /** Gives the nodes twice as many places to be found at. */
    private void spread() {
        places = new int[2 * places.length];
        for (int node = 0; node < size; node++) {
            int arity = arities[variables[node]];
            int place = hash(variables[node], children, starts[node], arity) & (places.length - 1);
            while (places[place] != 0) {
                place = (place + 1) & (places.length - 1);
            }
            places[place] = node + LEAVES;
        }
    }

    private static int hash(int variable, int[] numbers, int start, int count) {
        int hash = variable;
        for (int at = start; at < start + count; at++) {
            hash = (hash ^ numbers[at]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
