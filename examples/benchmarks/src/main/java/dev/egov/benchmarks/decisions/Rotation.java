package dev.egov.benchmarks.decisions;

import java.util.List;

/** Cases that are asked about one after the other, and then from the first again; their number is a power of two. */
final class Rotation {

    private final Object[] cases;
    private int next;

    Rotation(List<?> cases) {
        if (Integer.bitCount(cases.size()) != 1) {
            throw new IllegalArgumentException("not a power of two: " + cases.size() + " cases");
        }
        this.cases = cases.toArray();
    }

    Object next() {
        return cases[next++ & (cases.length - 1)];
    }
}
