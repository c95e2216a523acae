package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalogue row by row; memory does not grow with the rows. Every row comes out, accepted or rejected.
 *
 * <p>Headers and properties are known by the fields' own names (Chinese, English, or the path in JSON) and by the names
 * that portals use. What stands under any other is kept as an extension, and {@link #headers()} tells which these are.
 */
public final class CatalogueReader implements Closeable {

    private final RowSource source;
    private long accepted;
    private long rejected;

    private CatalogueReader(RowSource source) {
        this.source = source;
    }

    /**
     * Opens a file in the format that its name ends in.
     *
     * @param file the file
     * @return a reader, to be closed
     * @throws CatalogueFileException if it is no such file
     * @throws IOException if it cannot be read
     */
    public static CatalogueReader open(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        CatalogueFormat format = CatalogueFormat.of(name);
        if (format == null) {
            throw new CatalogueFileException(Problem.of(Kind.UNKNOWN_FORMAT, null, name));
        }
        return format == CatalogueFormat.EXCEL
                ? new CatalogueReader(TableRows.of(ExcelTable.of(file)))
                : open(Files.newInputStream(file), format);
    }

    /**
     * Opens a stream. A workbook is copied to a temporary file first (at most 2 GiB), which a file need not be.
     *
     * @param input the stream, which the reader closes
     * @param format its format
     * @return a reader, to be closed
     * @throws CatalogueFileException if it is no such file
     * @throws IOException if it cannot be read
     */
    public static CatalogueReader open(InputStream input, CatalogueFormat format) throws IOException {
        try {
            return new CatalogueReader(source(input, format));
        } catch (IOException | RuntimeException fault) {
            input.close();
            throw fault;
        }
    }

    private static RowSource source(InputStream input, CatalogueFormat format) throws IOException {
        return switch (format) {
            case JSON_LINES -> new JsonRows(JsonSlices.lines(input));
            case JSON -> new JsonRows(JsonSlices.array(input));
            case CSV -> TableRows.of(new CsvTable(input));
            case EXCEL -> TableRows.of(ExcelTable.of(input));
        };
    }

    /**
     * Reads the next row.
     *
     * @return the row; null after the last
     * @throws CatalogueFileException if the file is at fault so that it cannot be read further
     * @throws IOException if it cannot be read
     */
    public @Nullable Row read() throws IOException {
        Row row = source.next();
        if (row instanceof Row.Accepted) {
            accepted++;
        } else if (row != null) {
            rejected++;
        }
        return row;
    }

    /** {@return how many rows were accepted so far} */
    public long accepted() {
        return accepted;
    }

    /** {@return how many rows were rejected so far} */
    public long rejected() {
        return rejected;
    }

    /**
     * The headers or properties, and what each was taken for.
     *
     * @return those seen so far, a few rows ahead of the last one read, in their order; all of them after the last row
     */
    public List<Header> headers() {
        return source.headers();
    }

    /**
     * The columns that {@linkplain Row.Rejected#cells() cells} of rejected rows stand under.
     *
     * @return the columns seen so far, in their order; all of them after the last row
     */
    public List<String> columns() {
        return source.columns();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
