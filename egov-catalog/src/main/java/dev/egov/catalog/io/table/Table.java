package dev.egov.catalog.io.table;

import dev.egov.catalog.Problem;
import dev.egov.catalog.io.Row;
import dev.egov.catalog.io.file.FileFault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lines of a table of texts, or of several on sheets, from the first one on in which there is something. */
public interface Table extends Closeable {

    /**
     * The next line in which some cell has something in it.
     *
     * @return the line; null after the last
     * @throws IOException if the file cannot be read further, {@link FileFault} where it is at fault
     */
    @Nullable
    Line next() throws IOException;

    /** The encoding that the table was taken to be in; null where nobody had to guess. */
    default @Nullable Charset guessedEncoding() {
        return null;
    }

    /** Whether the spreadsheet counts days from 1904, and not from 1900. */
    default boolean countsFrom1904() {
        return false;
    }

    /**
     * A line of a table.
     *
     * @param sheet the name of the sheet that it is on; null where the file has none
     * @param number its number as the file has it, from 1: the row of a spreadsheet, or the line of text on which it begins
     * @param cells the texts of its cells
     * @param raw gives the line as it was, for {@link Row.Rejected#raw()}
     * @param problems what is wrong with the line itself, so that its cells cannot be told apart and the line as far as it
     *     is text stands for them; usually nothing
     * @param faults what is wrong with single cells, by their places from 0, so that nobody can use their texts; usually
     *     nothing
     */
    record Line(
            @Nullable String sheet,
            long number,
            List<String> cells,
            Supplier<byte[]> raw,
            List<Problem> problems,
            Map<Integer, Problem> faults) {}
}
