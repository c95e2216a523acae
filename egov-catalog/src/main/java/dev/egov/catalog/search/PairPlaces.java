package dev.egov.catalog.search;

import java.util.Arrays;

/**
 * Where one pair of characters stands in all that can be searched: its positions in ascending order, read once from the
 * front.
 *
 * <p>What is looked for is longer than a pair, and its pairs stand at different distances from its beginning. Each position
 * is therefore given out less that distance: it is where a text with this pair would begin. The text is found where all its
 * pairs give out the same number.
 */
final class PairPlaces {

    /** If there are this many times more positions than candidates, looking each candidate up is quicker than marking. */
    private static final int LEAP = 16;

    private final int[] places;
    private int next;
    private final int end;
    private final int back;

    PairPlaces(int[] places, int start, int end, int back) {
        this.places = places;
        this.next = start;
        this.end = end;
        this.back = back;
    }

    /** How many positions have not been read yet. */
    int size() {
        return end - next;
    }

    /** About how many steps it takes to keep, of the positions of a rarer pair, those that are here as well. */
    int effortAfter(PairPlaces shorter) {
        return (int) Math.min(size(), (long) LEAP * shorter.size());
    }

    /** Reads the next positions into an array, as many as it holds; returns how many that were. */
    int next(int[] room) {
        int count = Math.min(size(), room.length);
        for (int index = 0; index < count; index++) {
            room[index] = places[next + index] - back;
        }
        next += count;
        return count;
    }

    /**
     * Keeps of some candidates those that are here as well, at the front of their array. Where it can it avoids branches
     * that depend on a comparison, because a processor cannot predict those.
     *
     * @param sought the candidates, ascending, all greater than those of the call before
     * @param count how many candidates there are
     * @param marks room to work in: zeros, which it leaves as zeros
     * @return how many are kept
     */
    int keep(int[] sought, int count, long[] marks) {
        int first = sought[0] + back;
        int last = sought[count - 1] + back;
        int start = seek(first, next, end);
        int stop = seek(last + 1, start, end);
        next = stop;
        if (stop - start == count && isAll(sought, count, start)) {
            return count;
        }
        boolean sparse = (last - first) / Long.SIZE >= marks.length - 1 || (stop - start) / LEAP > count;
        return sparse ? leap(sought, count, start, stop) : mark(sought, count, start, stop, marks);
    }

    private boolean isAll(int[] sought, int count, int start) {
        int difference = 0;
        for (int index = 0; index < count; index++) {
            difference |= sought[index] + back ^ places[start + index];
        }
        return difference == 0;
    }

    private int leap(int[] sought, int count, int start, int stop) {
        int kept = 0;
        int index = start;
        for (int each = 0; each < count; each++) {
            int place = sought[each] + back;
            index = seek(place, index, stop);
            if (index < stop && places[index] == place) {
                sought[kept++] = sought[each];
            }
        }
        return kept;
    }

    private int mark(int[] sought, int count, int start, int stop, long[] marks) {
        int base = sought[0] + back;
        int width = sought[count - 1] + back - base;
        for (int index = start; index < stop; index++) {
            int bit = places[index] - base;
            marks[bit / Long.SIZE] |= 1L << bit;
        }
        int kept = 0;
        for (int each = 0; each < count; each++) {
            int bit = sought[each] + back - base;
            sought[kept] = sought[each];
            kept += (int) (marks[bit / Long.SIZE] >>> bit) & 1;
        }
        Arrays.fill(marks, 0, width / Long.SIZE + 1, 0);
        return kept;
    }

    /** The first index from one on whose place is not before the sought one; the limit where there is none before it. */
    private int seek(int place, int from, int limit) {
        int low = from;
        int step = 1;
        while (step < limit - low && places[low + step] < place) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(limit - low, step) + low;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
