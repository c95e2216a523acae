package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a table among its first rows: the first one that names the resource and something else of it, or two
 * rows that do so together, the lower one naming the columns and the upper one qualifying it.
 */
final class HeaderSearch {

    /** The header stands in one of so many rows of a sheet, blank ones counted. */
    static final int ROWS = 20;

    /** What only a table of items has, which is not a catalogue by itself. */
    private static final Pattern OF_ITEMS = Pattern.compile("(数据项|信息项|字段)?(数据|字段)?(长度|类型|精度)|是否主键|主键|是否可?为?空");

    /** In characters; a longer text is a title and qualifies nothing. */
    private static final int LONGEST = 16;

    private final Headings headings;

    HeaderSearch(Headings headings) {
        this.headings = headings;
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
            List<String> both = combined(row, next);
            int alone = weight(row);
            int below = weight(next);
            int together = next.isEmpty() ? 0 : weight(both);
            if (together > alone && together > below && known(both).containsAll(kept(row))) {
                return new Found(place, place + 1, both);
            }
            if (alone > 0 && alone >= below) {
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
    Set<Field> known(List<String> cells) {
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
                        .anyMatch(cell -> OF_ITEMS.matcher(cell.strip()).matches());
    }

    /** The headers of two rows; a cell of the upper one goes on over empty ones, as one that was merged. */
    private List<String> combined(List<String> upper, List<String> lower) {
        List<String> combined = new ArrayList<>();
        String group = "";
        for (int place = 0; place < Math.max(upper.size(), lower.size()); place++) {
            String above = place < upper.size() ? upper.get(place).strip() : "";
            String below = place < lower.size() ? lower.get(place).strip() : "";
            group = above.isEmpty() ? group : above;
            combined.add(combined(above, below, group));
        }
        return combined;
    }

    private String combined(String above, String below, String group) {
        if (below.isEmpty() || below.equals(above)) {
            return above;
        }
        int longest = Math.min(group.length(), LONGEST);
        for (int length = longest; length >= 2; length--) {
            for (int start = 0; start + length <= longest; start++) {
                String qualified = group.substring(start, start + length) + below;
                if (headings.fieldOf(qualified) != null) {
                    return qualified;
                }
            }
        }
        return above.isEmpty() || headings.fieldOf(below) != null ? below : above + below;
    }
}
