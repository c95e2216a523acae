package dev.egov.cli.catalog;

import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows that are equal to an earlier one, with 16 bytes a place instead of the rows: a fingerprint of 64 bits,
 * the number of the row and that of its sheet. That two of a million different rows have the same fingerprint happens once in 30 million
 * such files.
 */
public final class RepeatedRows {

    private static final int SMALLEST = 1 << 12;

    private long[] fingerprints = new long[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int[] sheets = new int[SMALLEST];
    private final List<@Nullable String> names = new ArrayList<>();
    private int size;

    /**
     * The first row with this content; null where it is the first.
     *
     * @param at where this row stands; the rows of a sheet follow each other
     * @param content what it holds, whose text says all of it
     */
    @Nullable
    public RowPlace firstOf(RowPlace at, Object content) {
        if (names.isEmpty() || !Objects.equals(names.get(names.size() - 1), at.sheet())) {
            names.add(at.sheet());
        }
        if (size > rows.length / 4 * 3) {
            grow();
        }
        long fingerprint =
                Hashing.murmur3_128().hashUnencodedChars(content.toString()).asLong();
        int place = place(fingerprint);
        if (rows[place] != 0) {
            return new RowPlace(names.get(sheets[place]), rows[place]);
        }
        fingerprints[place] = fingerprint;
        rows[place] = Math.toIntExact(at.row());
        sheets[place] = names.size() - 1;
        size++;
        return null;
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
        int[] sheetsBefore = sheets;
        fingerprints = new long[before.length * 2];
        rows = new int[before.length * 2];
        sheets = new int[before.length * 2];
        for (int index = 0; index < before.length; index++) {
            if (rowsBefore[index] != 0) {
                int place = place(before[index]);
                fingerprints[place] = before[index];
                rows[place] = rowsBefore[index];
                sheets[place] = sheetsBefore[index];
            }
        }
    }
}
