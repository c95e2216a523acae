package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.Field;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a workbook. Every cell is a text and is formatted as one, so that it stays one when somebody edits it:
 * {@code =1} is no formula, and a long code keeps its digits. Memory does not grow with the rows; after
 * {@value WorkbookWriter#MOST_ROWS} of them a further sheet begins, with the headers again.
 */
public final class ExcelTableWriter implements TableWriter {

    private static final String SHEET = "目录";

    private final WorkbookWriter workbook;
    private final int mostRows;
    private @Nullable List<String> headers;
    private int sheets;
    private int rows;

    public ExcelTableWriter(OutputStream output) {
        this(output, WorkbookWriter.MOST_ROWS);
    }

    /** Writes sheets of fewer rows than there can be. */
    ExcelTableWriter(OutputStream output, int mostRows) {
        this.workbook = new WorkbookWriter(output);
        this.mostRows = mostRows;
    }

    @Override
    public void write(List<String> cells) throws IOException {
        List<String> first = headers;
        if (first == null) {
            first = List.copyOf(cells);
            headers = first;
            begin(first);
        } else {
            if (rows == mostRows) {
                begin(first);
            }
            rows++;
            workbook.row(cells, WorkbookWriter.Style.TEXT);
        }
    }

    private void begin(List<String> first) throws IOException {
        sheets++;
        rows = 1;
        String name = sheets == 1 ? SHEET : SHEET + sheets;
        workbook.begin(name, first.stream().map(ExcelTableWriter::width).toList(), true);
        workbook.row(first, WorkbookWriter.Style.HEADER);
    }

    /** The width of the column under a header, in digits. */
    public static int width(String header) {
        Field field = HeaderNames.fieldOf(header);
        if (field != null && field.isLong()) {
            return 40;
        }
        return Math.max(16, shown(header.substring(0, Math.min(20, header.length()))) + 4);
    }

    /** How wide a text is, in digits. */
    public static int shown(String text) {
        return text.chars().map(unit -> unit < 0x2E80 ? 1 : 2).sum();
    }

    @Override
    public void close() throws IOException {
        if (headers == null) {
            begin(List.of());
        }
        workbook.close();
    }
}
