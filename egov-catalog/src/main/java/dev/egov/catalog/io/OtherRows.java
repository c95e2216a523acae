package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import dev.egov.catalog.io.PassedOver.Reason;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.heading.Headings;
import dev.egov.catalog.io.table.Examples;
import dev.egov.catalog.io.table.Footers;
import dev.egov.catalog.io.table.HeaderSearch;
import dev.egov.catalog.io.table.Layout;
import dev.egov.catalog.io.table.Notes;
import dev.egov.catalog.io.table.Table;
import dev.egov.catalog.io.table.TableMark;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the rows under a header that are no resources. */
final class OtherRows {

    /** A header stands in so many cells at least. */
    private static final int LEAST = 2;

    /** A row that begins with so many texts none of which is a name of a field is no header. */
    private static final int LOOKED_AT = 2;

    /** So many equal cells in a row are one that was merged. */
    private static final int GROUP = 3;

    private final Layout layout;
    private final HeaderSearch search;

    /** The rows of the header and those above it. */
    private final List<List<String>> head;

    private final int name;
    private final int code;
    private final int provider;

    /** Whether only notes have come so far. */
    private boolean underHeader = true;

    OtherRows(Layout layout, Headings headings, List<Table.Line> head) {
        this.layout = layout;
        this.search = new HeaderSearch(headings);
        this.head = head.stream().map(line -> stripped(line.cells())).toList();
        this.name = layout.placeOf(Field.NAME);
        this.code = layout.placeOf(Field.CODE);
        this.provider = layout.placeOf(Field.PROVIDER_NAME);
    }

    Layout layout() {
        return layout;
    }

    /** Why a row is passed over; null where it is read. */
    @Nullable
    Reason reason(Table.Line line) {
        boolean sound = line.problems().isEmpty() && line.faults().isEmpty();
        boolean under = underHeader;
        underHeader = false;
        if (!sound) {
            return null;
        }
        List<String> cells = line.cells();
        if (under && Notes.isOne(cells, cell(cells, name), cell(cells, provider))) {
            underHeader = true;
            return Reason.NOTES;
        }
        if (isRepeated(cells)) {
            underHeader = true;
            return Reason.REPEATED_HEADER;
        }
        if (isGroup(cells)) {
            return Reason.GROUP;
        }
        String first = PassedOverRows.firstText(cells);
        if (Examples.isOne(first, cell(cells, code), cell(cells, name))) {
            return Reason.EXAMPLE;
        }
        boolean isFooter = Footers.isOne(first, cell(cells, provider), cells) || TableMark.isAlone(cells);
        return isFooter ? Reason.FOOTER : null;
    }

    /** Whether a row that cannot be read says how to fill in a name, and names nobody: a mark in it is not of a resource. */
    static boolean isInstruction(Table.Line line, Layout layout) {
        String provider = cell(line.cells(), layout.placeOf(Field.PROVIDER_NAME));
        return Notes.says(cell(line.cells(), layout.placeOf(Field.NAME)))
                && (provider.isBlank() || Notes.says(provider));
    }

    /** Whether a row is one cell that was merged over all columns, as the name of a department above its resources. */
    private boolean isGroup(List<String> cells) {
        if (cells.size() < GROUP || cells.size() < layout.width()) {
            return false;
        }
        String first = cells.get(0);
        for (String cell : cells) {
            if (!cell.equals(first)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row is a row of the header, or one of those above it, once more. */
    private boolean isRepeated(List<String> cells) {
        for (List<String> row : head) {
            if (PassedOverRows.firstText(row)
                            .equals(PassedOverRows.firstText(cells).strip())
                    && row.equals(stripped(cells))) {
                return true;
            }
        }
        return false;
    }

    /** The cells without spaces around them, and without empty ones at the end. */
    private static List<String> stripped(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end).stream().map(String::strip).toList();
    }

    private static String cell(List<String> cells, int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    /** Whether a row is another header, from which on the columns are others. */
    boolean isHeader(Table.Line line) {
        if (!line.problems().isEmpty() || !line.faults().isEmpty()) {
            return false;
        }
        int filled = 0;
        boolean begins = false;
        List<String> cells = line.cells();
        for (int place = 0; place < cells.size() && (begins || filled < LOOKED_AT); place++) {
            String cell = cells.get(place);
            if (!cell.isBlank()) {
                begins |= HeaderNames.isLikely(cell);
                filled++;
            }
        }
        if (!begins || filled < LEAST) {
            return false;
        }
        Set<Field> known = search.known(line.cells());
        return known.contains(Field.NAME) && known.size() >= LEAST && 2 * known.size() > filled;
    }
}
