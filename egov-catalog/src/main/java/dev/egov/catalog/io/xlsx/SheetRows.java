package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet in which some cell has something in it, as texts. */
final class SheetRows implements Closeable {

    /** More than any row of a catalogue has: 1 Mi. */
    static final int MOST_CHARACTERS = 1 << 20;

    private final PartXml xml;
    private final String sheet;
    private final CellReader cells;
    private final MergedCells merged;
    private final FormulaRanges filled;
    private final SheetRow row = new SheetRow();
    private boolean inside;
    private boolean over;

    /**
     * Makes the rows of a sheet.
     *
     * @param xml the sheet, which this closes
     * @param sheet its name
     * @param cells reads its cells
     * @param merged its merged ranges
     * @param expansion what may still come out of the file
     */
    SheetRows(PartXml xml, String sheet, CellReader cells, MergedCells merged, Expansion expansion) {
        this.xml = xml;
        this.sheet = sheet;
        this.cells = cells;
        this.merged = merged;
        this.filled = new FormulaRanges(sheet, expansion);
    }

    /**
     * A row.
     *
     * @param number its number in the sheet, from 1
     * @param cells the texts of its cells up to the last that has one; as far as they were read where the row is too long
     * @param faults why the texts of cells cannot be used, by their places from 0
     * @param tooLong whether it has more characters than a row may have
     */
    record Cells(int number, List<String> cells, Map<Integer, Problem> faults, boolean tooLong) {}

    /** The next row; null after the last. */
    @Nullable
    Cells next() throws IOException {
        while (true) {
            PartXml.Event event = xml.next();
            if (event == PartXml.Event.FINISH) {
                return null;
            }
            if (event == PartXml.Event.END) {
                inside &= xml.depth() > 1;
            } else if (event == PartXml.Event.START && inside && xml.name().equals("row")) {
                readRow();
                filled.blame(row);
                merged.show(row);
                if (!row.isBlank()) {
                    return row.cells();
                }
            } else if (event == PartXml.Event.START
                    && xml.depth() == 2
                    && xml.name().equals("sheetData")) {
                if (over) {
                    throw WorkbookFault.ambiguous(sheet);
                }
                inside = true;
                over = true;
            } else if (event == PartXml.Event.START && xml.depth() > 1) {
                xml.skip();
            }
        }
    }

    /** Reads a row. Its number is the one that it has, or that its first cell names, or the next. */
    private void readRow() throws IOException {
        String own = xml.attribute("r");
        int before = row.number;
        row.clear(own == null ? before + 1 : CellRange.number(own, 0));
        boolean told = own != null;
        int depth = xml.depth();
        int column = 0;
        while (xml.depth() >= depth) {
            if (xml.next() != PartXml.Event.START) {
                continue;
            }
            if (!xml.name().equals("c")) {
                xml.skip();
                continue;
            }
            String reference = xml.attribute("r");
            if (reference != null) {
                column = CellRange.column(reference);
                int named = CellRange.row(reference);
                if (column < 0 || named == 0) {
                    throw xml.fault();
                }
                row.number = told ? row.number : named;
                told = true;
                if (named != row.number) {
                    throw WorkbookFault.ambiguous(sheet + "!" + reference);
                }
            }
            if (column == CellRange.MOST_COLUMNS) {
                throw xml.fault();
            }
            if (row.has(column)) {
                throw WorkbookFault.ambiguous(sheet + "!" + reference);
            }
            readCell(column);
            column++;
        }
        if (row.number <= before || row.number > CellRange.MOST_ROWS) {
            throw WorkbookFault.ambiguous(sheet + "!" + (own == null ? row.number : own));
        }
    }

    private void readCell(int column) throws IOException {
        String text = cells.read(xml, filled.cover(row.number, column));
        String range = cells.range();
        if (range != null) {
            filled.add(range, row.number);
        }
        row.put(column, text, cells.fault());
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
