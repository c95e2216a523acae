package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import dev.egov.catalog.io.file.FileFault;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.heading.Headings;
import dev.egov.catalog.io.json.JsonObjects;
import dev.egov.catalog.io.table.Continuation;
import dev.egov.catalog.io.table.HeaderSearch;
import dev.egov.catalog.io.table.Layout;
import dev.egov.catalog.io.table.Table;
import dev.egov.catalog.io.table.TableHead;
import dev.egov.catalog.io.table.TableMark;
import dev.egov.catalog.io.value.ValueCache;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table: each cell goes to the field that its header stands for, or becomes an extension. Each sheet has a
 * header of its own.
 */
final class TableRows implements RowSource {

    /** Shown for a cell at fault that has no text, so that the row is at fault also where it is read again as it is. */
    private static final String FAULT = "#VALUE!";

    private final Table table;
    private final TableMark mark;
    private final Headings headings;
    private final ValueCache memory = new ValueCache();
    private final PassedOverRows passedOver = new PassedOverRows();
    private final List<HeaderRow> headerRows = new ArrayList<>();
    private final Set<Header> headers = new LinkedHashSet<>();
    private final Set<String> columns = new LinkedHashSet<>();

    /** Columns that no header names: of surplus cells, and of lines whose cells cannot be told apart. */
    private final Set<String> further = new LinkedHashSet<>();

    /** Lines that were looked at before their time. */
    private final Deque<Table.Line> ahead = new ArrayDeque<>();

    private @Nullable String sheet;

    /** What tells rows that are no resources; null on a sheet that has no header. */
    private @Nullable OtherRows others;

    /** The columns of the last sheet that had a header. */
    private @Nullable Layout last;

    /** Looks at the rows of a sheet that has no header. */
    private Continuation continuation;

    /**
     * The rows of a table, which they close.
     *
     * @throws FileFault if it has no header, or one in which something must be settled; the table is closed then
     */
    static TableRows of(Table table, String name, Headings headings) throws IOException {
        try {
            return new TableRows(table, name, headings);
        } catch (IOException | RuntimeException fault) {
            table.close();
            throw fault;
        }
    }

    private TableRows(Table table, String name, Headings headings) throws IOException {
        this.table = table;
        this.mark = new TableMark(name);
        this.headings = headings;
        this.continuation = new Continuation(null, headings);
        Table.Line first = table.next();
        if (first == null) {
            throw new FileFault(Problem.of(Kind.EMPTY_FILE, null, null));
        }
        begin(first);
        while (others == null) {
            Table.Line line = first.sheet() == null ? null : take();
            if (line == null) {
                throw new FileFault(Problem.of(Kind.NO_KNOWN_HEADER, null, String.join(" | ", first.cells())));
            }
            if (!Objects.equals(line.sheet(), sheet)) {
                begin(line);
            } else {
                continuation.refuse(line);
            }
        }
    }

    private Table.@Nullable Line take() throws IOException {
        Table.Line line = ahead.poll();
        return line == null ? table.next() : line;
    }

    /** Begins a sheet with its first line: looks for its header. */
    private void begin(Table.Line first) throws IOException {
        sheet = first.sheet();
        mark.sheet(sheet, first);
        List<Table.Line> lines = new ArrayList<>();
        Table.Line line = first;
        while (line != null
                && Objects.equals(line.sheet(), sheet)
                && (lines.isEmpty() || line.number() <= HeaderSearch.ROWS)) {
            lines.add(line);
            line = take();
        }
        continuation = new Continuation(last, headings);
        TableHead head = TableHead.of(lines, headings, continuation);
        if (head.layout() == null) {
            others = null;
            passedOver.addSheet(first);
            for (Table.Line each : lines) {
                mark.otherSheet(each);
            }
        } else {
            for (Table.Line each : lines.subList(0, head.first())) {
                mark.line(each);
            }
            use(head.layout(), lines.subList(0, head.after()));
            ahead.addAll(lines.subList(head.after(), lines.size()));
        }
        if (line != null) {
            ahead.add(line);
        }
    }

    private void use(Layout layout, List<Table.Line> lines) {
        others = new OtherRows(layout, headings, lines);
        last = layout;
        Layout.Where where = layout.where();
        headerRows.add(new HeaderRow(where.sheet(), where.first(), where.last()));
        for (int place = 0; place < layout.width(); place++) {
            String column = layout.name(place);
            columns.add(column);
            if (!HeaderNames.isOfReport(column)) {
                headers.add(new Header(column, layout.field(place), layout.near(place)));
            }
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        for (Table.Line line = take(); line != null; line = take()) {
            if (!Objects.equals(line.sheet(), sheet)) {
                begin(line);
            } else if (others == null) {
                mark.otherSheet(line);
                continuation.refuse(line);
            } else {
                PassedOver.Reason reason = others.reason(line);
                if (reason != null) {
                    pass(line, reason);
                } else if (others.isHeader(line)) {
                    Layout.Where where = new Layout.Where(line.sheet(), line.number(), line.number());
                    use(TableHead.layout(where, line.cells(), headings), List.of(line));
                } else {
                    return row(line, others.layout());
                }
            }
        }
        return null;
    }

    private void pass(Table.Line line, PassedOver.Reason reason) throws FileFault {
        passedOver.addRow(line, reason);
        if (reason == PassedOver.Reason.GROUP) {
            mark.group(line);
        } else if (reason != PassedOver.Reason.EXAMPLE && reason != PassedOver.Reason.REPEATED_HEADER) {
            mark.line(line);
        }
    }

    private Row row(Table.Line line, Layout layout) throws FileFault {
        long number = line.number();
        EntryDraft draft = new EntryDraft(
                (field, column, item, resource) -> layout.place(number, field, column, item, resource), memory);
        if (layout.placeOf(Field.OPENNESS_TYPE) >= 0) {
            draft.expectOpenness();
        }
        if (table.countsFrom1904()) {
            draft.countFrom1904();
        }
        line.problems().forEach(draft::addUnreadable);
        if (line.problems().isEmpty()) {
            fill(draft, line, layout);
        }
        Finished finished =
                draft.finish().under(mark, name -> layout.place(number, Field.CLASSIFICATION, null, 0, name));
        if (finished.entry() != null) {
            return new Row.Accepted(line.sheet(), number, finished.entry(), finished.problems(), finished.mended());
        }
        if (OtherRows.isInstruction(line, layout)) {
            mark.line(line);
        }
        return new Row.Rejected(
                line.sheet(), number, line.raw().get(), cells(line, layout), finished.problems(), finished.mended());
    }

    private void fill(EntryDraft draft, Table.Line line, Layout layout) {
        List<String> cells = line.cells();
        for (int place = 0; place < cells.size(); place++) {
            String cell = cells.get(place);
            if (!line.faults().isEmpty() && line.faults().containsKey(place)) {
                continue;
            }
            if (cell.isBlank()) {
                continue;
            }
            String column = layout.name(place);
            if (place >= layout.width()) {
                draft.add(Problem.of(Kind.SURPLUS_CELL, null, cell).at(new Place(0, column, 0)));
                continue;
            }
            Field field = layout.field(place);
            if (field != null) {
                draft.put(field, column, cell);
            } else if (column.equals(HeaderNames.RAW)) {
                JsonObjects.readCell(cell, draft, headings, memory);
            } else if (!HeaderNames.isOfReport(column)) {
                String extension = HeaderNames.extensionOf(column);
                draft.extend(extension == null ? column : extension, cell);
            }
        }
        line.faults().forEach((place, fault) -> {
            Field field = place < layout.width() ? layout.field(place) : null;
            draft.add(new Problem(
                    fault.kind(),
                    field,
                    fault.value(),
                    fault.remedy(),
                    fault.fault(),
                    new Place(0, layout.name(place), 0)));
        });
    }

    /** The cells by their columns; a damaged line has one of its own. */
    private Map<String, String> cells(Table.Line line, Layout layout) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (!line.problems().isEmpty()) {
            cells.put(HeaderNames.RAW, String.join("", line.cells()));
        } else {
            for (int place = 0; place < line.cells().size(); place++) {
                String cell = line.cells().get(place);
                if (!cell.isEmpty()) {
                    cells.put(layout.name(place), cell);
                }
            }
            line.faults().keySet().forEach(place -> cells.put(layout.name(place), FAULT));
        }
        cells.keySet().stream().filter(column -> !columns.contains(column)).forEach(further::add);
        return cells;
    }

    @Override
    public List<Header> headers() {
        return List.copyOf(headers);
    }

    @Override
    public List<HeaderRow> headerRows() {
        return List.copyOf(headerRows);
    }

    @Override
    public PassedOverRows passedOver() {
        return passedOver;
    }

    @Override
    public @Nullable Charset guessedEncoding() {
        return table.guessedEncoding();
    }

    @Override
    public List<String> columns() {
        Set<String> all = new LinkedHashSet<>(columns);
        all.addAll(further);
        return List.copyOf(all);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
