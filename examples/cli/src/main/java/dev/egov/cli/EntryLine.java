package dev.egov.cli;

import dev.egov.catalog.Entry;

/** An entry in one line: code, name and provider. */
final class EntryLine {

    private EntryLine() {}

    static String of(Entry entry) {
        String code = entry.code() == null ? "–" : entry.code().text();
        return code + "  " + entry.name() + "  " + entry.provider().name();
    }
}
