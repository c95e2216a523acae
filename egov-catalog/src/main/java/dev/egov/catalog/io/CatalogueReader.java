package dev.egov.catalog.io;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
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
        return open(file, ReadingOptions.DEFAULT);
    }

    /**
     * Opens a file in the format that its name ends in.
     *
     * @param file the file
     * @param options what is known of it
     * @return a reader, to be closed
     * @throws CatalogueFileException if it is no such file
     * @throws IOException if it cannot be read
     */
    public static CatalogueReader open(Path file, ReadingOptions options) throws IOException {
        String name = String.valueOf(file.getFileName());
        CatalogueFormat format = CatalogueFormat.of(name);
        if (format == null) {
            throw new CatalogueFileException(WorkbookFile.unknown(file, name));
        }
        return format == CatalogueFormat.EXCEL
                ? new CatalogueReader(TableRows.of(ExcelTable.of(file)))
                : open(Files.newInputStream(file), format, options);
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
        return open(input, format, ReadingOptions.DEFAULT);
    }

    /**
     * Opens a stream. A workbook is copied to a temporary file first (at most 2 GiB), which a file need not be.
     *
     * @param input the stream, which the reader closes
     * @param format its format
     * @param options what is known of it
     * @return a reader, to be closed
     * @throws CatalogueFileException if it is no such file
     * @throws IOException if it cannot be read
     */
    public static CatalogueReader open(InputStream input, CatalogueFormat format, ReadingOptions options)
            throws IOException {
        try {
            return new CatalogueReader(source(input, format, options));
        } catch (IOException | RuntimeException fault) {
            input.close();
            throw fault;
        }
    }

    private static RowSource source(InputStream input, CatalogueFormat format, ReadingOptions options)
            throws IOException {
        return switch (format) {
            case JSON_LINES -> new JsonRows(JsonSlices.lines(checked(input, format)));
            case JSON -> new JsonRows(JsonSlices.array(checked(input, format)));
            case CSV -> TableRows.of(new CsvTable(checked(input, format), options.encoding()));
            case EXCEL -> TableRows.of(ExcelTable.of(input));
        };
    }

    /** The stream from its start on, after its first bytes were seen to be of a format. */
    private static InputStream checked(InputStream input, CatalogueFormat format) throws IOException {
        byte[] head = input.readNBytes(FileSignature.HEAD);
        FormatCheck.check(FileSignature.of(head, new byte[0]), head, format);
        return new SequenceInputStream(new ByteArrayInputStream(head), input);
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

    /**
     * The encoding that a table of text was taken to be in, because neither it nor anybody said so.
     *
     * @return the encoding as far as the last row read tells it; null where nobody had to guess: after a byte order mark,
     *     with an {@linkplain ReadingOptions#encoding() encoding} given, in a file that is ASCII or UTF-8 and nothing else, in
     *     JSON and in a workbook
     */
    public @Nullable Charset guessedEncoding() {
        return source.guessedEncoding();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
