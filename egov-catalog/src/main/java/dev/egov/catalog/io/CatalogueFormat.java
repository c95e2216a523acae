package dev.egov.catalog.io;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A format that catalogues are read and written in. */
public enum CatalogueFormat {
    /** An entry a line, each a JSON object (RFC 8259) in UTF-8. */
    JSON_LINES("jsonl", "ndjson"),

    /** A JSON array of entries in UTF-8. */
    JSON("json"),

    /** A table of text with a line of headers (RFC 4180): read in UTF-8 and GB 18030, written in UTF-8. */
    CSV("csv", "tsv", "txt"),

    /** A workbook of Excel (ECMA-376, .xlsx) with a row of headers. */
    EXCEL("xlsx");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> extensions;

    CatalogueFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** {@return the endings of names of such files, without the dot, the usual one first} */
    public List<String> extensions() {
        return extensions;
    }

    /**
     * The format that a file's name ends in.
     *
     * @param fileName the name of a file
     * @return its format; null where the name tells none
     */
    public static @Nullable CatalogueFormat of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (CatalogueFormat format : values()) {
            for (String extension : format.extensions) {
                if (name.endsWith("." + extension)) {
                    return format;
                }
            }
        }
        return null;
    }
}
