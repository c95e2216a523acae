package dev.egov.catalog.io;

import dev.egov.catalog.io.PassedOver.Reason;
import dev.egov.catalog.io.table.Table;
import java.util.ArrayList;
import java.util.List;

/** What a reader passed over: how many rows, and the first of them. */
final class PassedOverRows {

    /** So many are kept, of rows and of sheets together. */
    static final int MOST = 1000;

    private static final int SHOWN = 100;

    private final List<PassedOver> first = new ArrayList<>();
    private long rows;

    void addRow(Table.Line line, Reason reason) {
        rows++;
        add(line, line.number(), reason);
    }

    void addSheet(Table.Line first) {
        add(first, 0, Reason.NOT_A_CATALOGUE);
    }

    private void add(Table.Line line, long number, Reason reason) {
        if (first.size() < MOST) {
            String text = firstText(line.cells()).strip();
            String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
            first.add(new PassedOver(line.sheet(), number, reason, shown));
        }
    }

    /** The first text of a row that has something in it. */
    static String firstText(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return "";
    }

    List<PassedOver> first() {
        return List.copyOf(first);
    }

    long rows() {
        return rows;
    }
}
