package dev.egov.cli.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Numbers of rows in rising order, kept as ranges: as many as there is room for, and how many rows there are in all. */
public final class RowRanges {

    /** More than anybody looks at, few enough for a file in which every second row has the same problem. */
    private static final int MOST = 50;

    private final List<long[]> ranges = new ArrayList<>(1);
    private long rows;
    private long last;
    private long shown;

    /** Adds a row; one that was the last already counts once. */
    public void add(long row) {
        if (rows > 0 && row == last) {
            return;
        }
        boolean follows = rows > 0 && row == last + 1 && rows == shown;
        rows++;
        last = row;
        if (follows) {
            ranges.get(ranges.size() - 1)[1] = row;
            shown++;
        } else if (ranges.size() < MOST) {
            ranges.add(new long[] {row, row});
            shown++;
        }
    }

    /** How many rows there are. */
    public long rows() {
        return rows;
    }

    /** How many of the rows are in none of the {@link #first} ranges. */
    public long beyond(int most) {
        return rows
                - ranges.stream()
                        .limit(most)
                        .mapToLong(range -> range[1] - range[0] + 1)
                        .sum();
    }

    /** The first ranges, each made something of its first and last row. */
    public <T> List<T> first(int most, BiFunction<Long, Long, T> each) {
        return ranges.stream()
                .limit(most)
                .map(range -> each.apply(range[0], range[1]))
                .toList();
    }
}
