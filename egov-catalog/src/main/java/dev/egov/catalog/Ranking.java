package dev.egov.catalog;

import dev.egov.catalog.Hit.Rank;
import java.util.List;

/** Entries in ranks, by their numbers in a catalogue: an entry counts in the best of the ranks that it is in. */
final class Ranking {

    private static final int RANKS = Rank.values().length;

    private final long[][] members = new long[RANKS][0];
    private final int words;

    /** Makes a ranking for a catalogue of so many entries. */
    Ranking(int entries) {
        words = entries / Long.SIZE + 1;
    }

    /** The entries in a rank, to be added to: a bit for each. */
    long[] of(Rank rank) {
        long[] bits = members[rank.ordinal()];
        if (bits.length == 0) {
            bits = new long[words];
            members[rank.ordinal()] = bits;
        }
        return bits;
    }

    /** Adds an entry to a rank. */
    static void add(int entry, long[] rank) {
        rank[entry / Long.SIZE] |= 1L << entry;
    }

    SearchResult result(List<Entry> entries) {
        int[] ends = new int[RANKS];
        int total = 0;
        long[] seen = new long[words];
        for (int rank = 0; rank < RANKS; rank++) {
            total += leaveNew(members[rank], seen);
            ends[rank] = total;
        }
        int[] order = new int[total];
        int place = 0;
        for (long[] bits : members) {
            place = list(bits, order, place);
        }
        return new SearchResult(entries, order, ends);
    }

    /** Leaves of a rank what is in none before it; how many these are. */
    private static int leaveNew(long[] bits, long[] seen) {
        int count = 0;
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= ~seen[word];
            seen[word] |= bits[word];
            count += Long.bitCount(bits[word]);
        }
        return count;
    }

    private static int list(long[] bits, int[] order, int from) {
        int place = from;
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                order[place++] = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return place;
    }
}
