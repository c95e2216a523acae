package dev.egov.cli;

import com.google.common.hash.Hashing;

/**
 * Finds rows that are equal to an earlier one, with 12 bytes a place instead of the rows: a fingerprint of 64 bits
 * and the number of the row. That two of a million different rows have the same fingerprint happens once in 30 million
 * such files.
 */
final class RepeatedRows {

    private static final int SMALLEST = 1 << 12;

    private long[] fingerprints = new long[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int size;

    /**
     * The number of the first row with this content; 0 where it is the first.
     *
     * @param row the number of this row
     * @param content what it holds, whose text says all of it
     */
    long firstOf(long row, Object content) {
        if (size > rows.length / 4 * 3) {
            grow();
        }
        long fingerprint =
                Hashing.murmur3_128().hashUnencodedChars(content.toString()).asLong();
        int place = place(fingerprint);
        if (rows[place] != 0) {
            return rows[place];
        }
        fingerprints[place] = fingerprint;
        rows[place] = Math.toIntExact(row);
        size++;
        return 0;
    }

    /** Where a fingerprint stands, or may be put. */
    private int place(long fingerprint) {
        int place = (int) fingerprint & rows.length - 1;
        while (rows[place] != 0 && fingerprints[place] != fingerprint) {
            place = place + 1 & rows.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] before = fingerprints;
        int[] rowsBefore = rows;
        fingerprints = new long[before.length * 2];
        rows = new int[before.length * 2];
        for (int index = 0; index < before.length; index++) {
            if (rowsBefore[index] != 0) {
                int place = place(before[index]);
                fingerprints[place] = before[index];
                rows[place] = rowsBefore[index];
            }
        }
    }
}
