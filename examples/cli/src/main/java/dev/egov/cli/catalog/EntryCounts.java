package dev.egov.cli.catalog;

import dev.egov.catalog.Entry;

/**
 * How many of the entries that were accepted one catalogue leaves out, because an earlier one counts: the numbers by
 * which {@code validate} and {@code audit} agree.
 */
public final class EntryCounts {

    private final RepeatedRows entries = new RepeatedRows();
    private final RepeatedRows codes = new RepeatedRows();
    private long repeated;
    private long sameCode;

    /** Takes an entry that was accepted. */
    public void add(RowPlace at, Entry entry) {
        if (entries.firstOf(at, entry) != null) {
            repeated++;
        } else if (entry.code() != null && codes.firstOf(at, entry.code()) != null) {
            sameCode++;
        }
    }

    /** Entries that are equal to an earlier one. */
    public long repeated() {
        return repeated;
    }

    /** Entries with the code of an earlier one, and other contents. */
    public long sameCode() {
        return sameCode;
    }

    /** All entries that are left out. */
    public long left() {
        return repeated + sameCode;
    }
}
