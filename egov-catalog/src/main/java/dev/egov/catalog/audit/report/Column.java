package dev.egov.catalog.audit.report;

/**
 * A column of a table.
 *
 * @param key its heading is the text {@code head.<key>}
 * @param style how its cells are set: {@code words}, {@code figure} or, for what a narrow screen leaves out because it
 *     stands elsewhere too, {@code words wide} and {@code figure wide}
 */
record Column(String key, String style) {

    static Column words(String key) {
        return new Column(key, "words");
    }

    static Column figure(String key) {
        return new Column(key, "figure");
    }

    /** The same column, left out where there is little room. */
    Column wide() {
        return new Column(key, style + " wide");
    }
}
