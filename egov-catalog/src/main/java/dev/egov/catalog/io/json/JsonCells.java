package dev.egov.catalog.io.json;

import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Problem;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.value.ItemCells;
import dev.egov.catalog.io.value.Lists;
import dev.egov.catalog.io.value.ValueCache;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cells that a row of JSON has as a row of a table, so that what is wrong with it is still wrong there and can be
 * mended there. A row that no table can have, because a property stands twice or is of a wrong type, is one cell of JSON.
 */
public final class JsonCells {

    /** What a cell of a workbook can hold, less what escaping may add. */
    private static final int MOST_CHARACTERS = 30_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    private final JsonProperties properties;
    private final ValueCache memory;
    private final JsonCursor cursor = new JsonCursor();
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Set<JsonProperty> had = new HashSet<>();

    private JsonCells(JsonProperties properties, ValueCache memory) {
        this.properties = properties;
        this.memory = memory;
    }

    /** The cells of a row that could be read. */
    public static Map<String, String> of(byte[] row, JsonProperties properties, ValueCache memory) {
        JsonCells reading = new JsonCells(properties, memory);
        reading.cursor.begin(row, 0, row.length);
        try {
            if (reading.object(properties.top)) {
                reading.cursor.finish();
                return reading.cells;
            }
        } catch (JsonFault notJson) {
            // shown as a whole, as a row that no table can have
        }
        return whole(row);
    }

    /** A row as one cell, as far as it can be shown. */
    public static Map<String, String> whole(byte[] row) {
        String text = new String(row, StandardCharsets.UTF_8);
        String shown = CONTROL.matcher(text).replaceAll("\uFFFD");
        return Map.of(HeaderNames.RAW, shown.substring(0, Math.min(shown.length(), MOST_CHARACTERS)));
    }

    /** Whether all of an object can be cells. */
    private boolean object(JsonLevel level) throws JsonFault {
        for (boolean more = cursor.enter('{', '}'); more; more = cursor.more('}')) {
            JsonName name = properties.read(cursor, level);
            if (name == null || !had.add(name.property)) {
                return false;
            }
            JsonProperty property = name.property;
            JsonLevel members = property.members(level);
            if (members != null && cursor.peek() == '{') {
                if (!object(members)) {
                    return false;
                }
            } else {
                String cell = cell(property, members != null);
                if (cell == null) {
                    return false;
                }
                if (!cell.isEmpty()) {
                    cells.put(property.column, cell);
                }
            }
        }
        return true;
    }

    private @Nullable String cell(JsonProperty property, boolean hasMembers) throws JsonFault {
        int first = cursor.peek();
        Field field = property.field;
        if (first != '{' && first != '[') {
            cursor.scalar();
            return first == 'n' ? "" : cursor.text();
        }
        if (field == null) {
            return hasMembers ? null : cursor.nested();
        }
        if (first == '[' && field == Field.ITEMS) {
            return items();
        }
        List<String> texts = new JsonTexts(cursor, memory).read();
        return texts == null || !field.kind().isList() ? null : Lists.join(texts);
    }

    /** Items that a cell would not give back as they are stay JSON. */
    private String items() throws JsonFault {
        int first = cursor.place();
        List<Problem> problems = new ArrayList<>();
        List<Item> items = new JsonItems(cursor, memory).read(problems::add);
        String cell = ItemCells.join(items);
        return problems.isEmpty() && ItemCells.split(cell, problems::add).equals(items) ? cell : cursor.since(first);
    }
}
