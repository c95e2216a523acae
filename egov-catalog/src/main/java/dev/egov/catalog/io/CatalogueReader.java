package dev.egov.catalog.io;

import dev.egov.catalog.io.csv.CsvTable;
import dev.egov.catalog.io.file.FileFault;
import dev.egov.catalog.io.file.FileSignature;
import dev.egov.catalog.io.heading.Headings;
import dev.egov.catalog.io.json.RowSplitter;
import dev.egov.catalog.io.table.Table;
import dev.egov.catalog.io.xlsx.ExcelTable;
import dev.egov.catalog.io.xlsx.WorkbookFile;
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
 * Reads a catalogue row by row; memory does not grow with the rows. Every row under a header comes out, accepted or rejected,
 * or is {@linkplain #passedOver() passed over} because it is no resource: an example, a note, a footer.
 *
 * <p>Headers and properties are known by the fields' own names (Chinese, English, or the path in JSON) and by the names
 * that portals use; notes in brackets and marks do not count. The header of a table is looked for in the first 20 rows of
 * each sheet. What stands under any other header is kept as an extension, and {@link #headers()} tells which these are. A
 * header that may be one of the name, the provider, or what decides about secrecy, sharing or openness is not kept so: it must
 * be mended, or settled by {@link ReadingOptions}.
 *
 * <p>What a table says of its secrecy beside its rows, in its name, a title, a note, a footer or another sheet, it says of
 * every resource in it: one that does not say itself that it is protected is rejected, and where one was read already the
 * table is refused.
 *
 * <p>Two columns or properties may give the same field if they say the same; otherwise the row is rejected.
 *
 * <p>A classification may be written as the mark of a secret: of 秘密★10年, 秘密 is the classification and 10年 the extension
 * 保密期限. What cannot be told for certain is an error, and is never read as a looser classification.
 */
public final class CatalogueReader implements Closeable {

    private final RowSource source;
    private final Headings headings;
    private long accepted;
    private long rejected;

    private CatalogueReader(RowSource source, Headings headings) {
        this.source = source;
        this.headings = headings;
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
     * @param options what is told of it
     * @return a reader, to be closed
     * @throws CatalogueFileException if it is no such file
     * @throws IOException if it cannot be read
     */
    public static CatalogueReader open(Path file, ReadingOptions options) throws IOException {
        String name = String.valueOf(file.getFileName());
        CatalogueFormat format = CatalogueFormat.of(name);
        if (format == null) {
            throw new CatalogueFileException(FormatCheck.unknown(file, name));
        }
        if (format != CatalogueFormat.EXCEL) {
            return open(Files.newInputStream(file), name, format, options);
        }
        Headings headings = new Headings(options.headers());
        try {
            Table table = ExcelTable.of(WorkbookFile.open(file));
            return new CatalogueReader(TableRows.of(table, name, headings), headings);
        } catch (FileFault fault) {
            throw new CatalogueFileException(fault);
        }
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
     * @param options what is told of it
     * @return a reader, to be closed
     * @throws CatalogueFileException if it is no such file
     * @throws IOException if it cannot be read
     */
    public static CatalogueReader open(InputStream input, CatalogueFormat format, ReadingOptions options)
            throws IOException {
        return open(input, "", format, options);
    }

    private static CatalogueReader open(InputStream input, String name, CatalogueFormat format, ReadingOptions options)
            throws IOException {
        Headings headings = new Headings(options.headers());
        try {
            return new CatalogueReader(source(input, name, format, options, headings), headings);
        } catch (FileFault fault) {
            input.close();
            throw new CatalogueFileException(fault);
        } catch (IOException | RuntimeException failure) {
            input.close();
            throw failure;
        }
    }

    private static RowSource source(
            InputStream input, String name, CatalogueFormat format, ReadingOptions options, Headings headings)
            throws IOException {
        return switch (format) {
            case JSON_LINES -> new JsonRows(RowSplitter.lines(checked(input, format)), headings);
            case JSON -> new JsonRows(RowSplitter.array(checked(input, format)), headings);
            case CSV -> TableRows.of(new CsvTable(checked(input, format), options.encoding()), name, headings);
            case EXCEL -> TableRows.of(ExcelTable.of(WorkbookFile.open(input)), name, headings);
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
        Row row = next();
        if (row instanceof Row.Accepted) {
            accepted++;
        } else if (row != null) {
            rejected++;
        }
        return row;
    }

    private @Nullable Row next() throws IOException {
        try {
            return source.next();
        } catch (FileFault fault) {
            throw new CatalogueFileException(fault);
        }
    }

    /** {@return how many rows were accepted so far} */
    public long accepted() {
        return accepted;
    }

    /** {@return how many rows were rejected so far} */
    public long rejected() {
        return rejected;
    }

    /** {@return how many rows under headers were passed over so far, because they are no resources} */
    public long passedOver() {
        return source.passedOver().rows();
    }

    /**
     * What was passed over, rows under headers and sheets that are no catalogue.
     *
     * @return the first thousand of them at most, in their order
     */
    public List<PassedOver> passedOverRows() {
        return source.passedOver().first();
    }

    /**
     * Where the headers of tables were found: one for each sheet that is a catalogue, and one more for each further header
     * on a sheet from which on its columns are others.
     *
     * @return those found so far; none for JSON
     */
    public List<HeaderRow> headerRows() {
        return source.headerRows();
    }

    /**
     * The headers that the {@linkplain ReadingOptions options} tell of and that the file does not have.
     *
     * @return those not met so far; after the last row they are mistakes
     */
    public List<String> unmetHeaders() {
        return headings.unmet();
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
