package dev.egov.catalog.io.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table of texts, written line by line; its first line is the headers. What is written is inert in a spreadsheet. */
public interface TableWriter extends Closeable {

    /**
     * Writes a line.
     *
     * @param cells the texts of its cells
     * @throws IllegalArgumentException if the format cannot hold a text
     * @throws IOException if it cannot be written
     */
    void write(List<String> cells) throws IOException;
}
