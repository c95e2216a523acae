package dev.egov.cli.catalog;

import dev.egov.catalog.Entry;

/** An entry in one line: code, name and provider. */
public final class EntryLine {

    private EntryLine() {}

    public static String of(Entry entry) {
        String code = entry.code() == null ? "–" : entry.code().text();
        return code + "  " + entry.name() + "  " + entry.provider().name();
    }
}
