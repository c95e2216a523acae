package dev.egov.catalog.io;

import dev.egov.catalog.io.file.FileFault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a {@link CatalogueReader} gets its rows from: one for each kind of format. */
interface RowSource extends Closeable {

    /**
     * The next row.
     *
     * @return the row; null after the last
     * @throws IOException if the file cannot be read further, {@link FileFault} where it is at fault
     */
    @Nullable
    Row next() throws IOException;

    /** The headers seen so far, in their order. */
    List<Header> headers();

    /** The encoding that the file was taken to be in; null where nobody had to guess. */
    default @Nullable Charset guessedEncoding() {
        return null;
    }

    /** Where the headers of tables were found so far. */
    default List<HeaderRow> headerRows() {
        return List.of();
    }

    /** What was passed over so far. */
    default PassedOverRows passedOver() {
        return new PassedOverRows();
    }

    /** What the cells of rejected rows stand under, as far as seen so far. */
    List<String> columns();
}
