package dev.egov.catalog.search;

import dev.egov.catalog.Entry;
import dev.egov.catalog.search.Hit.Rank;
import java.util.Arrays;
import java.util.List;

/**
 * Entries in ranks, by their numbers in a catalogue: an entry counts in the best of the ranks that it is in. A rank has
 * grades, the best of which is 0.
 */
final class Ranking {

    private static final int RANKS = Rank.values().length;

    /** What stands together, and then as many grades as words may be missing. */
    private static final int GRADES = Query.MOST_WORDS + 1;

    private static final long[] NOBODY = {};

    private final long[][] members = new long[RANKS * GRADES][];
    private final int words;

    /** Makes a ranking for a catalogue of so many entries. */
    Ranking(int entries) {
        words = entries / Long.SIZE + 1;
        Arrays.fill(members, NOBODY);
    }

    /** The entries in the best grade of a rank, to be added to: a bit for each. */
    long[] of(Rank rank) {
        return of(rank, 0);
    }

    /** The entries in a grade of a rank, to be added to: a bit for each. */
    long[] of(Rank rank, int grade) {
        int place = rank.ordinal() * GRADES + grade;
        if (members[place].length == 0) {
            members[place] = new long[words];
        }
        return members[place];
    }

    /** Adds an entry to a rank. */
    static void add(int entry, long[] rank) {
        rank[entry / Long.SIZE] |= 1L << entry;
    }

    SearchResult result(List<Entry> entries) {
        int[] ends = new int[RANKS];
        int total = 0;
        long[] seen = new long[words];
        for (int place = 0; place < members.length; place++) {
            total += leaveNew(members[place], seen);
            ends[place / GRADES] = total;
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
