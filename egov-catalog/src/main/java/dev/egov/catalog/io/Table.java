package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A table of texts, read line by line; its first line is the headers. */
interface Table extends Closeable {

    /**
     * The next line in which some cell has something in it.
     *
     * @return the line; null after the last
     * @throws IOException if the file cannot be read further, {@link CatalogueFileException} where it is at fault
     */
    @Nullable
    Line next() throws IOException;

    /**
     * A line of a table.
     *
     * @param cells the texts of its cells
     * @param raw gives the line as it was, for {@link Row.Rejected#raw()}
     * @param problems what is wrong with the line itself, so that its cells cannot be told apart and the line as far as it
     *     is text stands for them; usually nothing
     */
    record Line(List<String> cells, Supplier<byte[]> raw, List<Problem> problems) {}
}
