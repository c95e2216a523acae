package dev.egov.catalog.io.table;

import dev.egov.catalog.Field;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.heading.Heading;
import dev.egov.catalog.io.heading.Headings;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a table among its first rows: the first one that names the resource and something else of it, or two
 * or three rows that do so together, a lower one naming the columns and the upper ones qualifying it.
 */
public final class HeaderSearch {

    /** The header stands in one of so many rows of a sheet, blank ones counted. */
    public static final int ROWS = 20;

    /** What only a table of items has, which is not a catalogue by itself. */
    private static final Pattern OF_ITEMS = Pattern.compile("(数据项|信息项|字段)?(数据|字段)?(长度|类型|精度)|是否主键|主键|是否可?为?空");

    private final Headings headings;
    private final GroupedHeader grouped;

    public HeaderSearch(Headings headings) {
        this.headings = headings;
        this.grouped = new GroupedHeader(headings);
    }

    /**
     * A header.
     *
     * @param first the place of its row among the lines
     * @param last the place of its last row among them
     * @param cells the headers
     */
    record Found(int first, int last, List<String> cells) {}

    /** The header among the first lines of a table; null where there is none. */
    @Nullable
    Found in(List<Table.Line> lines) {
        for (int place = 0; place < lines.size(); place++) {
            List<String> row = cells(lines, place);
            List<String> next = cells(lines, place + 1);
            List<String> both = grouped.combined(row, next);
            int alone = weight(row);
            int below = weight(next);
            int together = next.isEmpty() ? 0 : weight(both, row, next);
            boolean divided = grouped.isDivided(row, next);
            boolean more = together > alone && together > below;
            if ((more || (divided && together >= alone && together >= below && alone > 0))
                    && known(both).containsAll(kept(row))) {
                return lowest(lines, new Found(place, place + 1, both));
            }
            if (alone > 0 && (alone >= below || Notes.areColumns(next))) {
                return new Found(place, place, row);
            }
        }
        List<String> first = cells(lines, 0);
        Set<Field> known = known(first);
        boolean enough = lines.get(0).sheet() == null
                ? !known.isEmpty()
                : known.contains(Field.NAME) || known.contains(Field.PROVIDER_NAME);
        return enough && !isOfItems(first, known) ? new Found(0, 0, first) : null;
    }

    /** A header of two rows, with a third one where that says more. */
    private Found lowest(List<Table.Line> lines, Found two) {
        List<String> third = cells(lines, two.last() + 1);
        List<String> all = grouped.combined(two.cells(), third);
        boolean more = !third.isEmpty()
                && weight(all, two.cells(), third)
                        >= weight(two.cells()) + (grouped.isDivided(two.cells(), third) ? 0 : 1)
                && weight(third) == 0
                && known(all).containsAll(kept(two.cells()));
        return more ? new Found(two.first(), two.last() + 1, all) : two;
    }

    /** How many fields two rows name together, and how many of the lower cells must be settled. */
    private int weight(List<String> both, List<String> upper, List<String> lower) {
        int weight = weight(both);
        return weight == 0 ? 0 : weight + unclear(upper, lower);
    }

    /** Whether a row far below the first ones is a header. */
    boolean isHeader(List<String> cells) {
        return weight(cells) > 0;
    }

    /** The fields of an upper row that a lower one cannot qualify away; where it does, it is a row of the table. */
    private Set<Field> kept(List<String> upper) {
        Set<Field> kept = known(upper);
        kept.retainAll(List.of(Field.NAME, Field.PROVIDER_NAME, Field.CODE));
        return kept;
    }

    private static List<String> cells(List<Table.Line> lines, int place) {
        return place < lines.size() && lines.get(place).problems().isEmpty()
                ? lines.get(place).cells()
                : List.of();
    }

    /** How many fields a header names; 0 where it is none, because it does not name the resource or nothing else. */
    private int weight(List<String> cells) {
        Set<Field> known = known(cells);
        boolean named = known.contains(Field.NAME);
        if (!named && known.isEmpty()) {
            return 0;
        }
        boolean likely = named || cells.stream().anyMatch(this::isNearName);
        int weight = known.size() + (named ? 0 : 1);
        return likely && weight >= 2 && !isOfItems(cells, known) ? weight : 0;
    }

    private boolean isNearName(String cell) {
        Heading heading = cell.isBlank() ? Heading.NONE : HeaderNames.of(cell);
        return heading.field() == null && heading.near() == Field.NAME;
    }

    /** The fields that cells are names of. */
    public Set<Field> known(List<String> cells) {
        Set<Field> known = EnumSet.noneOf(Field.class);
        for (String cell : cells) {
            Field field = cell.isBlank() ? null : headings.fieldOf(cell);
            if (field != null) {
                known.add(field);
            }
        }
        return known;
    }

    private static boolean isOfItems(List<String> cells, Set<Field> known) {
        return known.contains(Field.ITEMS)
                && !known.contains(Field.PROVIDER_NAME)
                && cells.stream()
                        .anyMatch(cell -> OF_ITEMS.matcher(cell.strip().replace(GroupedHeader.UNDER, ""))
                                .matches());
    }

    /**
     * How much the lower row of a header says of secrecy: the cells that must be settled, but for those under a header that
     * is known by itself, and those that only say how to fill in a column. A row that has a name of its own is none of a
     * header.
     */
    private int unclear(List<String> upper, List<String> lower) {
        int unclear = 0;
        for (int place = 0; place < lower.size(); place++) {
            String above = place < upper.size() ? upper.get(place).strip() : "";
            String below = lower.get(place).strip();
            Field field = above.isEmpty() ? null : headings.fieldOf(above);
            if (below.isEmpty() || below.equals(above)) {
                continue;
            }
            if (field == Field.NAME) {
                return 0;
            }
            boolean header = field == null && !Notes.says(below);
            unclear += header && HeaderNames.of(below).unclear() ? 1 : 0;
        }
        return unclear;
    }
}
