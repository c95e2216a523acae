package dev.egov.benchmarks.decisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown, in the making. */
public final class Table {

    private final List<String> lines = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param heads what stands above its columns
     */
    public Table(List<String> heads) {
        row(heads);
        lines.add("|" + String.join("|", Collections.nCopies(heads.size(), "---")) + "|");
    }

    /**
     * Adds a row.
     *
     * @param cells its cells, one for each column
     */
    public void row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    /**
     * The table.
     *
     * @return its lines, without a line end after the last
     */
    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
