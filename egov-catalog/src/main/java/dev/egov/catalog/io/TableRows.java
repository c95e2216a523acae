package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a table: each cell goes to the field that its header stands for, or becomes an extension. */
final class TableRows implements RowSource {

    private final Table table;
    private final Memory memory = new Memory();
    private final List<Header> headers;
    private final boolean typed;
    private final Set<String> names = new HashSet<>();

    /** Columns that no header names: of surplus cells, and of lines whose cells cannot be told apart. */
    private final Set<String> further = new LinkedHashSet<>();

    /**
     * The rows of a table, which they close.
     *
     * @throws CatalogueFileException if it has no headers, or none that is known; the table is closed then
     */
    static TableRows of(Table table) throws IOException {
        try {
            return new TableRows(table);
        } catch (IOException | RuntimeException fault) {
            table.close();
            throw fault;
        }
    }

    private TableRows(Table table) throws IOException {
        this.table = table;
        Table.Line first = table.next();
        if (first == null) {
            throw new CatalogueFileException(Problem.of(Kind.EMPTY_FILE, null, null));
        }
        if (!first.problems().isEmpty()) {
            throw new CatalogueFileException(first.problems().get(0));
        }
        this.headers = distinct(first.cells()).stream()
                .map(column -> new Header(column, HeaderNames.fieldOf(column)))
                .toList();
        headers.forEach(header -> names.add(header.name()));
        this.typed = headers.stream().anyMatch(header -> header.field() == Field.OPENNESS_TYPE);
        if (headers.stream().noneMatch(header -> header.field() != null)) {
            throw new CatalogueFileException(Problem.of(Kind.NO_KNOWN_HEADER, null, String.join("、", first.cells())));
        }
    }

    /** The headers, each one different: one that stands again has a number added, and an empty one has its column's. */
    private static List<String> distinct(List<String> cells) {
        Set<String> all = new HashSet<>(cells);
        Set<String> used = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<String> distinct = new ArrayList<>();
        for (String cell : cells) {
            String header = cell.isBlank()
                    ? nameOf(distinct.size())
                    : HeaderNames.extensionOf(cell) == null ? cell.strip() : cell;
            String name = header;
            int number = numbers.getOrDefault(header, 2);
            for (; used.contains(name) || (number > 2 && all.contains(name)); number++) {
                name = header + "（" + number + "）";
            }
            numbers.put(header, number);
            used.add(name);
            distinct.add(name);
        }
        return distinct;
    }

    private static String nameOf(int place) {
        return "列" + (place + 1);
    }

    @Override
    public @Nullable Row next() throws IOException {
        Table.Line line = table.next();
        if (line == null) {
            return null;
        }
        Draft draft = new Draft(line.number(), memory);
        if (typed) {
            draft.expectOpenness();
        }
        if (table.countsFrom1904()) {
            draft.countFrom1904();
        }
        for (Problem problem : line.problems()) {
            draft.addUnreadable(
                    problem.at(new Place(line.number(), problem.place().column(), 0)));
        }
        if (line.problems().isEmpty()) {
            fill(draft, line);
        }
        Draft.Finished finished = draft.finish();
        if (finished.entry() != null) {
            return new Row.Accepted(line.sheet(), line.number(), finished.entry(), finished.problems());
        }
        return new Row.Rejected(line.sheet(), line.number(), line.raw().get(), cells(line), finished.problems());
    }

    private void fill(Draft draft, Table.Line line) {
        List<String> cells = line.cells();
        for (int place = 0; place < cells.size(); place++) {
            String cell = cells.get(place);
            String column = column(place);
            Problem fault = line.faults().get(place);
            if (fault != null) {
                draft.add(fault.at(new Place(line.number(), column, 0)));
                continue;
            }
            if (cell.isBlank()) {
                continue;
            }
            if (place >= headers.size()) {
                draft.add(Problem.of(Kind.SURPLUS_CELL, null, cell).at(new Place(line.number(), column, 0)));
                continue;
            }
            Field field = headers.get(place).field();
            if (field != null) {
                draft.put(field, column, cell);
            } else if (column.equals(HeaderNames.RAW)) {
                JsonObjects.readCell(cell, line.number(), draft, memory);
            } else if (!HeaderNames.isOfReport(column)) {
                String extension = HeaderNames.extensionOf(column);
                draft.extend(extension == null ? column : extension, cell);
            }
        }
    }

    /** The name of a column, also beyond the headers. */
    private String column(int place) {
        return place < headers.size() ? headers.get(place).name() : nameOf(place);
    }

    /** The cells by their columns; a damaged line has one of its own. */
    private Map<String, String> cells(Table.Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (!line.problems().isEmpty()) {
            cells.put(HeaderNames.RAW, String.join("", line.cells()));
        } else {
            for (int place = 0; place < line.cells().size(); place++) {
                String cell = line.cells().get(place);
                if (!cell.isEmpty()) {
                    cells.put(column(place), cell);
                }
            }
        }
        cells.keySet().stream().filter(column -> !names.contains(column)).forEach(further::add);
        return cells;
    }

    @Override
    public List<Header> headers() {
        return headers.stream()
                .filter(header -> !HeaderNames.isOfReport(header.name()))
                .toList();
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        headers.forEach(header -> columns.add(header.name()));
        columns.addAll(further);
        return columns;
    }

    @Override
    public @Nullable Charset guessedEncoding() {
        return table.guessedEncoding();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
