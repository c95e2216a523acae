package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.table.Table;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables in a workbook: the rows of all sheets that are not hidden, in their order. */
public final class ExcelTable implements Table {

    /** What is shown of a row that is too long. */
    private static final int SHOWN = 1 << 16;

    /** The headers of a sheet stand in the first rows, and tell how wide it is. */
    private static final int FIRST_ROWS = 20;

    private final Workbook workbook;
    private final Deque<Workbook.Sheet> sheets;
    private @Nullable String sheet;
    private @Nullable SheetRows rows;
    private int count;
    private int width;

    private ExcelTable(Workbook workbook) {
        this.workbook = workbook;
        this.sheets = new ArrayDeque<>(workbook.sheets());
    }

    /** The table in the file of a workbook, which it closes. */
    public static ExcelTable of(FileChannel workbook) throws IOException {
        return new ExcelTable(Workbook.open(workbook));
    }

    @Override
    public boolean countsFrom1904() {
        return workbook.from1904();
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (true) {
            if (rows == null) {
                Workbook.Sheet next = sheets.poll();
                if (next == null) {
                    return null;
                }
                rows = workbook.rows(next);
                sheet = next.name();
                count = 0;
                width = 0;
            }
            SheetRows.Cells row = rows.next();
            if (row != null) {
                return line(row);
            }
            rows.close();
            rows = null;
        }
    }

    private Line line(SheetRows.Cells row) {
        count++;
        width = count <= FIRST_ROWS ? Math.max(width, row.cells().size()) : width;
        int wide = width;
        if (!row.tooLong()) {
            return new Line(
                    sheet,
                    row.number(),
                    row.cells(),
                    () -> record(row.cells(), wide).getBytes(StandardCharsets.UTF_8),
                    List.of(),
                    row.faults());
        }
        byte[] start = record(row.cells(), wide).getBytes(StandardCharsets.UTF_8);
        int end = Math.min(SHOWN, start.length);
        while (end < start.length && (start[end] & 0xC0) == 0x80) {
            end--;
        }
        byte[] raw = Arrays.copyOf(start, end);
        Problem problem = Problem.of(Kind.TOO_LONG, null, "> " + SheetRows.MOST_CHARACTERS);
        List<String> text = List.of(new String(raw, StandardCharsets.UTF_8));
        return new Line(sheet, row.number(), text, raw::clone, List.of(problem), Map.of());
    }

    /** The cells as a record of CSV (RFC 4180) as wide as the sheet. */
    private static String record(List<String> cells, int width) {
        StringBuilder record = new StringBuilder();
        for (int place = 0; place < Math.max(width, cells.size()); place++) {
            String cell = place < cells.size() ? cells.get(place) : "";
            boolean quoted = cell.chars().anyMatch(unit -> "\",\r\n".indexOf(unit) >= 0);
            record.append(place == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return record.toString();
    }

    @Override
    public void close() throws IOException {
        if (rows != null) {
            rows.close();
        }
        workbook.close();
    }
}
