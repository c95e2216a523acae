package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a table, as its header names them. */
final class Layout {

    /** Stands before the number of a column that has no header. */
    private static final String NAMELESS = "列";

    private final HeaderRow row;
    private final List<String> names;
    private final List<Heading> headings;
    private final @Nullable Field[] fields;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Field, Integer> placesOfFields = new EnumMap<>(Field.class);

    /**
     * Makes a layout.
     *
     * @param row where the header stands
     * @param cells the headers
     * @param told what headers say
     */
    Layout(HeaderRow row, List<String> cells, Headings told) {
        this.row = row;
        this.names = distinct(cells);
        this.headings = cells.stream()
                .map(cell -> cell.isBlank() ? Heading.NONE : told.of(cell))
                .toList();
        this.fields = new @Nullable Field[cells.size()];
        Map<Field, Integer> best = new EnumMap<>(Field.class);
        for (Heading heading : headings) {
            if (heading.field() != null) {
                best.merge(heading.field(), heading.rank(), Math::min);
            }
        }
        for (int place = 0; place < fields.length; place++) {
            Field field = headings.get(place).field();
            places.put(names.get(place), place);
            if (field != null && headings.get(place).rank() == best.getOrDefault(field, 0)) {
                fields[place] = field;
                placesOfFields.putIfAbsent(field, place);
            }
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
                    ? nameless(distinct.size())
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

    private static String nameless(int place) {
        return NAMELESS + (place + 1);
    }

    /** Where the header stands. */
    HeaderRow row() {
        return row;
    }

    /** How many columns have a header. */
    int width() {
        return names.size();
    }

    /** The name of a column, also beyond the headers. */
    String name(int place) {
        return place < names.size() ? names.get(place) : nameless(place);
    }

    /** The field of a column; null where its cells are extensions. */
    @Nullable
    Field field(int place) {
        return fields[place];
    }

    /** The column of a field, the first of several; -1 where there is none. */
    int placeOf(Field field) {
        return placesOfFields.getOrDefault(field, -1);
    }

    /** What each header was taken for. */
    List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        for (int place = 0; place < fields.length; place++) {
            Heading heading = headings.get(place);
            Field near = fields[place] == null && heading.field() != null ? heading.field() : heading.near();
            if (!HeaderNames.isOfReport(names.get(place))) {
                headers.add(new Header(names.get(place), fields[place], near));
            }
        }
        return headers;
    }

    /** What is wrong with the headers that must be settled before anything can be read. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int place = 0; place < fields.length; place++) {
            Heading heading = headings.get(place);
            if (heading.unclear()) {
                String name = names.get(place);
                problems.add(Headings.unclear(name, heading).at(place(row.last(), null, name, 0, null)));
            }
        }
        return problems;
    }

    /** A place in a row; without a column it is that of the field. */
    Place place(long number, @Nullable Field field, @Nullable String column, int item, @Nullable String resource) {
        int place = column != null ? place(column) : field != null ? placeOf(field) : -1;
        String cell = row.sheet() == null || place < 0 ? null : WorkbookWriter.column(place) + number;
        String name = column == null && place >= 0 ? names.get(place) : column;
        return new Place(row.sheet(), number, cell, name, item, resource);
    }

    private int place(String column) {
        Integer known = places.get(column);
        if (known != null) {
            return known;
        }
        String number = column.startsWith(NAMELESS) ? column.substring(NAMELESS.length()) : "";
        return number.matches("[0-9]{1,5}") ? Integer.parseInt(number) - 1 : -1;
    }
}
