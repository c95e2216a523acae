package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table in a workbook: the first sheet that is not hidden and whose first row has a known header, and after it other
 * sheets with the same headers; without such a sheet the first that has something in it. A sheet with other known headers
 * is not passed over in silence but refused, for nobody can tell which of them is the catalogue.
 */
final class ExcelTable implements Table {

    /** What is shown of a row that is too long. */
    private static final int SHOWN = 1 << 16;

    /** The headers of a sheet stand in the first rows, and tell how wide it is. */
    private static final int FIRST_ROWS = 20;

    private final Workbook workbook;
    private final Deque<Workbook.Sheet> sheets;
    private @Nullable List<String> header;
    private @Nullable String sheet;
    private @Nullable SheetRows rows;
    private int count;
    private int width;

    private ExcelTable(Workbook workbook) throws IOException {
        this.workbook = workbook;
        this.sheets = new ArrayDeque<>();
        try {
            findSheets();
        } catch (IOException | RuntimeException fault) {
            workbook.close();
            throw fault;
        }
    }

    /** The table in a file, which is not copied. */
    static ExcelTable of(Path file) throws IOException {
        return new ExcelTable(Workbook.open(WorkbookFile.open(file)));
    }

    /** The table in a stream, which is copied to a temporary file at once and closed. */
    static ExcelTable of(InputStream input) throws IOException {
        try (input) {
            return new ExcelTable(Workbook.open(WorkbookFile.open(input)));
        }
    }

    private void findSheets() throws IOException {
        Workbook.Sheet unknown = null;
        for (Workbook.Sheet each : workbook.sheets()) {
            List<String> first = firstRow(each);
            if (first != null && first.stream().anyMatch(cell -> HeaderNames.fieldOf(cell) != null)) {
                if (header != null && !header.equals(first)) {
                    throw WorkbookFault.ambiguous(each.name());
                }
                header = first;
                sheets.add(each);
            } else if (first != null && unknown == null) {
                unknown = each;
            }
        }
        if (unknown != null && header == null) {
            sheets.add(unknown);
        }
    }

    private @Nullable List<String> firstRow(Workbook.Sheet each) throws IOException {
        try (SheetRows first = workbook.rows(each)) {
            SheetRows.Cells row = first.next();
            return row == null ? null : row.cells();
        }
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
                if (sheet != null) {
                    rows.next();
                }
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
