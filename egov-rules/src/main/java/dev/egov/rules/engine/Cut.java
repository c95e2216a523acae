package dev.egov.rules.engine;

import java.util.Arrays;

/**
 * Guesses how many nodes a diagram has below a set of facts that it has tested, from what has to be remembered of them: the
 * values of those that norms tie to facts not yet tested, or what is left of each such norm, whichever is less.
 */
final class Cut {

    private final double[] bits;
    private final long[] tied;
    private final int[] counts;
    private final double[] alone;
    private final int sets;

    /**
     * Prepares the guesses.
     *
     * @param bits the logarithm to the base 2 of the number of values of each fact
     * @param norms the facts that each norm speaks of, a bit each: more than one
     */
    Cut(double[] bits, long[] norms) {
        this.bits = bits;
        this.tied = new long[norms.length];
        this.counts = new int[norms.length];
        int sets = 0;
        for (long norm : norms) {
            int set = 0;
            while (set < sets && tied[set] != norm) {
                set++;
            }
            tied[set] = norm;
            counts[set]++;
            sets = Math.max(sets, set + 1);
        }
        this.sets = sets;
        this.alone = new double[bits.length];
    }

    /** Those sets of facts that have more than one, since the others tie nothing. */
    static long[] several(long[] sets) {
        long[] several = new long[sets.length];
        int count = 0;
        for (long set : sets) {
            if (Long.bitCount(set) > 1) {
                several[count++] = set;
            }
        }
        return Arrays.copyOf(several, count);
    }

    /** About how many nodes there are once these facts, a bit each, are tested. */
    double nodes(long tested) {
        long open = 0;
        double norms = 0;
        for (int set = 0; set < sets; set++) {
            long known = tied[set] & tested;
            if (known != 0 && known != tied[set]) {
                open |= known;
                if ((known & known - 1) == 0) {
                    alone[Long.numberOfTrailingZeros(known)] += counts[set];
                } else {
                    norms += Math.min(counts[set], bits(known));
                }
            }
        }
        double facts = 0;
        for (long rest = open; rest != 0; rest &= rest - 1) {
            int fact = Long.numberOfTrailingZeros(rest);
            facts += bits[fact];
            norms += Math.min(alone[fact], bits[fact]);
            alone[fact] = 0;
        }
        return Math.pow(2, Math.min(facts, norms));
    }

    private double bits(long facts) {
        double sum = 0;
        for (long rest = facts; rest != 0; rest &= rest - 1) {
            sum += bits[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }
}
