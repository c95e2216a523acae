package dev.egov.catalog.search;

import java.util.Arrays;

/**
 * The places of a pair of units, ascending, to be gone through once. Each is counted back by as many units as the pair
 * stands behind the beginning of what is looked for: a text stands where all its pairs have the same place.
 */
final class PairPlaces {

    /** From this many times as many on, leaping through them is quicker than marking them. */
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

    /** How many places are left to go through. */
    int size() {
        return end - next;
    }

    /** How many steps it takes to find in these what a piece that is not longer holds as well. */
    int effortAfter(PairPlaces shorter) {
        return (int) Math.min(size(), (long) LEAP * shorter.size());
    }

    /** Goes on by as many places as there is room for; how many that were. */
    int next(int[] room) {
        int count = Math.min(size(), room.length);
        for (int index = 0; index < count; index++) {
            room[index] = places[next + index] - back;
        }
        next += count;
        return count;
    }

    /**
     * Leaves of some places, which ascend and lie behind all that were here before, those that are here as well; how many
     * these are. It makes no step that depends on how a comparison turns out, since no processor could foretell that.
     *
     * @param marks room to work in, all zeros, and again so in the end
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
