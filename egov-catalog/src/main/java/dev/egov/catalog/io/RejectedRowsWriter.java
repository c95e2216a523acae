package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import dev.egov.catalog.io.csv.CsvTableWriter;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.table.TableWriter;
import dev.egov.catalog.io.xlsx.ExcelTableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes rejected rows as a sheet with a column that says what is wrong with each, to be mended and read again: the
 * reader passes over that column.
 */
public final class RejectedRowsWriter implements Closeable {

    /** What a cell of a workbook can hold, and what is shown of more. */
    private static final int MOST_OF_CELL = 32_767;

    private static final int SHOWN = 30_000;

    private final TableWriter table;
    private final boolean workbook;
    private final List<String> columns;
    private final Locale locale;

    /**
     * Writes to a stream.
     *
     * @param output the stream, which the writer closes
     * @param format a table, CSV or Excel
     * @param columns the {@linkplain CatalogueReader#columns() columns} of the reader that rejects the rows, all of them:
     *     known after it has read the last row
     * @param locale the language of what is wrong
     * @throws IllegalArgumentException if the format is no table
     * @throws IOException if it cannot be written
     */
    public RejectedRowsWriter(OutputStream output, CatalogueFormat format, List<String> columns, Locale locale)
            throws IOException {
        this.table = switch (format) {
            case CSV -> new CsvTableWriter(output);
            case EXCEL -> new ExcelTableWriter(output);
            case JSON, JSON_LINES -> throw new IllegalArgumentException(format + " is no table");
        };
        this.workbook = format == CatalogueFormat.EXCEL;
        this.columns = columns.stream()
                .filter(column -> !column.equals(HeaderNames.PROBLEMS))
                .toList();
        this.locale = locale;
        List<String> headers = new ArrayList<>();
        headers.add(HeaderNames.PROBLEMS);
        headers.addAll(this.columns);
        table.write(headers);
    }

    /**
     * Writes a row. Of a text that is longer than a cell of a workbook can be, as only a row can have that is rejected for
     * its length, a workbook shows the beginning and three dots.
     *
     * @param row the row
     * @throws IOException if it cannot be written
     */
    public void write(Row.Rejected row) throws IOException {
        List<String> cells = new ArrayList<>();
        cells.add(row.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.line(locale))
                .collect(Collectors.joining("\n")));
        columns.forEach(column -> cells.add(row.cells().getOrDefault(column, "")));
        cells.replaceAll(this::shown);
        table.write(cells);
    }

    private String shown(String cell) {
        return workbook && cell.length() > MOST_OF_CELL ? cell.substring(0, SHOWN) + "…" : cell;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
