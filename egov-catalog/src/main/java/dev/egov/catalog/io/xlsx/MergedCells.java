package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The merged ranges of a sheet: what a spreadsheet shows in their first cell stands for all their cells. A cell beneath
 * that has another value of its own, which nobody sees, has that as a fault. What is covered is counted, so that a range
 * as large as a sheet takes no time without end.
 */
final class MergedCells {

    /** More than a catalogue of some hundred thousand entries has. */
    private static final int MOST = 1 << 19;

    private static final Comparator<CellRange> DOWN =
            Comparator.comparingInt(CellRange::top).thenComparingInt(CellRange::left);

    private final List<CellRange> ranges;
    private final Expansion expansion;
    private final String sheet;

    /** Those that the row which was read last belongs to, by their first columns. */
    private final TreeMap<Integer, Shown> open = new TreeMap<>();

    private int next;

    /** What a range shows. */
    private record Shown(
            CellRange range, String text, @Nullable Problem fault) {}

    private MergedCells(List<CellRange> ranges, String sheet, Expansion expansion) {
        this.ranges = ranges;
        this.sheet = sheet;
        this.expansion = expansion;
    }

    static MergedCells none(Expansion expansion) {
        return new MergedCells(List.of(), "", expansion);
    }

    /** Reads the ranges of a sheet, which stand behind its rows; those that overlap, or are none, are refused. */
    static MergedCells read(PartXml xml, String sheet, Expansion expansion) throws IOException {
        List<CellRange> ranges = new ArrayList<>();
        String list = "";
        for (PartXml.Event event = xml.next(); event != PartXml.Event.FINISH; event = xml.next()) {
            if (event != PartXml.Event.START) {
                continue;
            }
            String name = xml.name();
            if (xml.depth() == 2) {
                list = name;
            } else if (name.equals("mergeCell")) {
                String reference = xml.required("ref");
                CellRange range = CellRange.of(reference);
                if (range == null || xml.depth() != 3 || !list.equals("mergeCells")) {
                    throw WorkbookFault.ambiguous(sheet + "!" + reference);
                }
                if (!range.isOneCell()) {
                    ranges.add(range);
                }
                if (ranges.size() > MOST) {
                    throw WorkbookFault.expands(sheet + " > " + MOST);
                }
            }
        }
        ranges.sort(DOWN);
        MergedCells merged = new MergedCells(ranges, sheet, expansion);
        merged.checkApart();
        return merged;
    }

    /** Goes down over the ranges: none begins where another still goes on. */
    private void checkApart() throws IOException {
        TreeMap<Integer, CellRange> going = new TreeMap<>();
        for (CellRange range : ranges) {
            Map.Entry<Integer, CellRange> other = going.floorEntry(range.right());
            while (other != null && other.getValue().right() >= range.left()) {
                if (other.getValue().bottom() >= range.top()) {
                    throw WorkbookFault.ambiguous(sheet + "!" + range.start());
                }
                going.remove(other.getKey());
                other = going.floorEntry(range.right());
            }
            going.put(range.left(), range);
        }
    }

    /** Shows in a row what the ranges that it belongs to show. */
    void show(SheetRow row) throws IOException {
        if (open.isEmpty() && (next == ranges.size() || ranges.get(next).top() > row.number)) {
            return;
        }
        Iterator<Shown> ended = open.values().iterator();
        while (ended.hasNext()) {
            if (ended.next().range().bottom() < row.number) {
                ended.remove();
            }
        }
        for (; next < ranges.size() && ranges.get(next).top() <= row.number; next++) {
            CellRange range = ranges.get(next);
            boolean first = range.top() == row.number;
            if (range.bottom() >= row.number) {
                String text = first ? row.text(range.left()) : "";
                open.put(range.left(), new Shown(range, text, first ? row.fault(range.left()) : null));
            }
        }
        for (Shown shown : open.values()) {
            show(shown, row);
        }
    }

    private void show(Shown shown, SheetRow row) throws IOException {
        CellRange range = shown.range();
        for (int column = range.left(); column <= range.right(); column++) {
            expansion.add(1 + shown.text().length(), sheet);
            if (row.number == range.top() && column == range.left()) {
                continue;
            }
            String own = row.text(column);
            Problem fault = row.fault(column);
            row.cover(column, shown.text(), shown.fault());
            if (fault != null && shown.fault() == null) {
                row.blame(column, fault);
            } else if (!own.isBlank() && !own.strip().equals(shown.text().strip())) {
                row.blame(column, Problem.of(Kind.HIDDEN_BY_MERGE, null, own));
            }
        }
    }
}
