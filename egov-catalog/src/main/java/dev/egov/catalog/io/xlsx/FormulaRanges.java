package dev.egov.catalog.io.xlsx;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ranges that one formula fills, as array formulas and data tables do: only the first cell has the formula, and the
 * others are calculated all the same.
 */
final class FormulaRanges {

    private final String sheet;
    private final Expansion expansion;
    private final TreeMap<Integer, CellRange> open = new TreeMap<>();

    FormulaRanges(String sheet, Expansion expansion) {
        this.sheet = sheet;
        this.expansion = expansion;
    }

    /** Notes the range of the formula in the cell that is being read. */
    void add(String reference, int row) throws IOException {
        CellRange range = CellRange.of(reference);
        if (range == null || range.top() != row) {
            throw WorkbookFault.ambiguous(sheet + "!" + reference);
        }
        close(row);
        Map.Entry<Integer, CellRange> other = open.floorEntry(range.right());
        if (other != null && other.getValue().right() >= range.left()) {
            throw WorkbookFault.ambiguous(sheet + "!" + reference);
        }
        if (!range.isOneCell()) {
            open.put(range.left(), range);
        }
    }

    /** Whether a formula fills a cell. */
    boolean cover(int row, int column) {
        Map.Entry<Integer, CellRange> range = open.isEmpty() ? null : open.floorEntry(column);
        return range != null
                && range.getValue().right() >= column
                && range.getValue().bottom() >= row;
    }

    /** Says of the cells of a row that formulas fill, and that the file does not have, that they have no value. */
    void blame(SheetRow row) throws IOException {
        if (open.isEmpty()) {
            return;
        }
        close(row.number);
        for (CellRange range : open.values()) {
            for (int column = range.left(); column <= range.right(); column++) {
                expansion.add(1, sheet);
                if (!row.has(column)) {
                    row.put(column, "", CellReader.uncalculated());
                }
            }
        }
    }

    private void close(int row) {
        open.values().removeIf(range -> range.bottom() < row);
    }
}
