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
 * sheets with the same headers; without such a sheet the first that has something in it. A sheet with other known headers is not passed over in silence but refused, for nobody can
 * tell which of them is the catalogue.
 */
final class ExcelTable implements Table {

    /** What is shown of a row that is too long. */
    private static final int SHOWN = 1 << 16;

    private final Workbook workbook;

    /** The sheets that are still to be read; the headers are the first row of each. */
    private final Deque<Workbook.Sheet> sheets = new ArrayDeque<>();

    private SheetRows.@Nullable Cells header;
    private @Nullable SheetRows rows;
    private int width;
    private long number;

    private ExcelTable(Workbook workbook) throws IOException {
        this.workbook = workbook;
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
        SheetRows.Cells unknown = null;
        Workbook.Sheet unknownSheet = null;
        for (Workbook.Sheet sheet : workbook.sheets()) {
            SheetRows.Cells first = firstRow(sheet);
            if (first != null && isHeader(first)) {
                if (header != null && !header.equals(first)) {
                    throw WorkbookFault.ambiguous(sheet.name());
                }
                header = first;
                sheets.add(sheet);
            } else if (first != null && unknown == null) {
                unknown = first;
                unknownSheet = sheet;
            }
        }
        if (unknownSheet != null && header == null) {
            header = unknown;
            sheets.add(unknownSheet);
        }
    }

    private SheetRows.@Nullable Cells firstRow(Workbook.Sheet sheet) throws IOException {
        try (SheetRows first = workbook.rows(sheet)) {
            return first.next();
        }
    }

    private static boolean isHeader(SheetRows.Cells row) {
        return row.cells().stream().anyMatch(cell -> HeaderNames.fieldOf(cell) != null);
    }

    @Override
    public @Nullable Line next() throws IOException {
        SheetRows.Cells first = header;
        if (first != null) {
            header = null;
            width = first.cells().size();
            return line(first);
        }
        while (true) {
            if (rows == null) {
                Workbook.Sheet sheet = sheets.poll();
                if (sheet == null) {
                    return null;
                }
                rows = workbook.rows(sheet);
                rows.next();
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
        if (!row.tooLong()) {
            return new Line(
                    null,
                    ++number,
                    row.cells(),
                    () -> record(row.cells()).getBytes(StandardCharsets.UTF_8),
                    List.of(),
                    Map.of());
        }
        byte[] start = record(row.cells()).getBytes(StandardCharsets.UTF_8);
        int end = SHOWN;
        while ((start[end] & 0xC0) == 0x80) {
            end--;
        }
        byte[] raw = Arrays.copyOf(start, end);
        Problem problem = Problem.of(Kind.TOO_LONG, null, "> " + SheetRows.MOST_CHARACTERS);
        List<String> text = List.of(new String(raw, StandardCharsets.UTF_8));
        return new Line(null, ++number, text, raw::clone, List.of(problem), Map.of());
    }

    /** The cells as a record of CSV (RFC 4180) as wide as the headers. */
    private String record(List<String> cells) {
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
