package dev.egov.catalog.io.json;

import dev.egov.catalog.Field;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.heading.Heading;
import dev.egov.catalog.io.heading.Headings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of the objects of a file: which were seen, and what each stands for. */
public final class JsonProperties {

    /** A workbook has fewer columns. */
    private static final int MOST = 16_000;

    /** All names together, in characters. */
    private static final int MOST_CHARACTERS = 1 << 20;

    final JsonLevel top = new JsonLevel("", false);

    private final Map<String, JsonLevel> levels = new HashMap<>();
    private final Map<String, JsonProperty> byColumn = new LinkedHashMap<>();
    private final List<JsonProperty> seen = new ArrayList<>();
    private final Map<Field, List<JsonProperty>> byField = new EnumMap<>(Field.class);
    private final Headings headings;
    private int characters;

    public JsonProperties(Headings headings) {
        this.headings = headings;
        for (Field field : Field.values()) {
            int dot = field.key().indexOf('.');
            if (dot > 0) {
                levels.computeIfAbsent(field.key().substring(0, dot), name -> new JsonLevel(name + ".", false));
            }
        }
        levels.put(Field.EXTENSIONS.key(), new JsonLevel("", true));
    }

    /** Reads a name; null where there are too many different ones to be one more. */
    @Nullable
    JsonName read(JsonCursor cursor, JsonLevel level) throws JsonFault {
        cursor.name();
        JsonName known = cursor.known(level.names);
        if (known != null) {
            return known;
        }
        JsonProperty property = of(cursor.text(), level);
        return property == null ? null : cursor.remember(level.names, new JsonName(cursor.written(), property));
    }

    /** Reads a name that is likely to be the one that came after another the last time, or came first. */
    @Nullable
    JsonName readAfter(@Nullable JsonName before, JsonCursor cursor, JsonLevel level) throws JsonFault {
        JsonName likely = before == null ? level.first : before.next;
        if (likely != null && cursor.passes(likely.written)) {
            return likely;
        }
        JsonName name = read(cursor, level);
        if (before == null) {
            level.first = name;
        } else {
            before.next = name;
        }
        return name;
    }

    private @Nullable JsonProperty of(String name, JsonLevel level) {
        String path = level.prefix + name;
        Heading heading = level.ofExtensions ? Heading.NONE : headings.of(path);
        String given = level.ofExtensions ? null : HeaderNames.extensionOf(path);
        String extension = given == null ? path : given;
        boolean report = !level.ofExtensions && HeaderNames.isOfReport(path);
        boolean object = !level.ofExtensions && levels.containsKey(path);
        boolean named = heading.field() != null || heading.unclear() || report || object;
        String column = named ? path : HeaderNames.ofExtension(extension);
        JsonProperty known = byColumn.get(column);
        if (known != null) {
            return known;
        }
        if (byColumn.size() >= MOST || characters + name.length() > MOST_CHARACTERS) {
            return null;
        }
        characters += name.length();
        JsonProperty property = new JsonProperty(column, heading, extension, levels.get(column));
        byColumn.put(column, property);
        if (property.field != null) {
            byField.computeIfAbsent(property.field, field -> new ArrayList<>()).add(property);
        }
        return property;
    }

    /** Whether a row has a property that takes the field from another one, whose name is a lesser one. */
    boolean hasBetter(JsonProperty property, long row) {
        for (JsonProperty other : byField.getOrDefault(property.field, List.of())) {
            if (other.heading.rank() < property.heading.rank() && other.isIn(row)) {
                return true;
            }
        }
        return false;
    }

    /** Notes that a value was read in a row. */
    void see(JsonProperty property, long row) {
        if (property.firstRow == 0) {
            property.firstRow = row;
            seen.add(property);
        }
    }

    /** Those of which a value was read, in the order of the first ones. */
    public List<JsonProperty> seen() {
        return seen;
    }
}
