package dev.egov.catalog.io.table;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Place;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.heading.Heading;
import dev.egov.catalog.io.heading.Headings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a table, as its header names them. */
public final class Layout {

    /** Stands before the number of a column that has no header. */
    private static final String NAMELESS = "列";

    private final Where where;
    private final List<String> names;
    private final List<Heading> headings;
    private final @Nullable Field[] fields;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Field, Integer> placesOfFields = new EnumMap<>(Field.class);

    /**
     * Where a header stands.
     *
     * @param sheet the name of the sheet; null where the file has none
     * @param first the number of its first row
     * @param last the number of its last row
     */
    public record Where(@Nullable String sheet, long first, long last) {}

    /**
     * Makes a layout.
     *
     * @param where where the header stands
     * @param cells the headers
     * @param told what headers say
     */
    Layout(Where where, List<String> cells, Headings told) {
        this.where = where;
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
    public Where where() {
        return where;
    }

    /** How many columns have a header. */
    public int width() {
        return names.size();
    }

    /** The name of a column, also beyond the headers. */
    public String name(int place) {
        return place < names.size() ? names.get(place) : nameless(place);
    }

    /** The field of a column; null where its cells are extensions. */
    @Nullable
    public Field field(int place) {
        return fields[place];
    }

    /** The column of a field, the first of several; -1 where there is none. */
    public int placeOf(Field field) {
        return placesOfFields.getOrDefault(field, -1);
    }

    /** The field that a column comes near to, or would be of if no better name of it stood beside; null for none. */
    @Nullable
    public Field near(int place) {
        Heading heading = headings.get(place);
        return fields[place] == null && heading.field() != null ? heading.field() : heading.near();
    }

    /** What is wrong with the headers that must be settled before anything can be read. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int place = 0; place < fields.length; place++) {
            Heading heading = headings.get(place);
            if (heading.unclear()) {
                String name = names.get(place);
                problems.add(Headings.unclear(name, heading).at(place(where.last(), null, name, 0, null)));
            }
        }
        return problems;
    }

    /** A place in a row; without a column it is that of the field. */
    public Place place(
            long number, @Nullable Field field, @Nullable String column, int item, @Nullable String resource) {
        int place = column != null ? place(column) : field != null ? placeOf(field) : -1;
        String cell = where.sheet() == null || place < 0 ? null : CellNames.column(place) + number;
        String name = column == null && place >= 0 ? names.get(place) : column;
        return new Place(where.sheet(), number, cell, name, item, resource);
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
