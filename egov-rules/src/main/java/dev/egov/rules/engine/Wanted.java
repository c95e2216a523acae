package dev.egov.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What changes to a case are to lead to: some leaves, and which sets of them are preferred to others. */
public final class Wanted {

    private final int leaves;
    private final List<int[][]> ranks = new ArrayList<>();
    private final int[][] all;

    /**
     * What is wanted.
     *
     * @param leaves the leaves that a case may come to, a bit each; they are below 7, so that their sets are leaves too
     * @param preferred the sets of leaves, a bit each, in the order in which they are preferred: a set has the rank of the
     *     first that takes it, and those that none takes come last
     */
    public Wanted(int leaves, List<IntPredicate> preferred) {
        this.leaves = leaves;
        this.all = table(this::has);
        IntPredicate open = this::has;
        for (IntPredicate rank : preferred) {
            ranks.add(table(open.and(rank)));
            open = open.and(rank.negate());
        }
        ranks.add(table(open));
    }

    /** Makes of the set of leaves that a case may come to 1 where it is one of some, and 0 where it is not. */
    private static int[][] table(IntPredicate some) {
        return IntStream.range(0, Forest.LEAVES)
                .mapToObj(set -> new int[] {set != 0 && some.test(set) ? 1 : 0})
                .toArray(int[][]::new);
    }

    /** Whether a case that may come to some leaves comes to leaves that are wanted. */
    boolean has(int some) {
        return (some & ~leaves) == 0;
    }

    /** The table that makes 1 of the sets of leaves that are wanted, and 0 of others. */
    int[][] all() {
        return all;
    }

    /** The tables that make 1 of the sets of one rank, and 0 of others. */
    List<int[][]> ranks() {
        return ranks;
    }
}
