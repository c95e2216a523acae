package dev.egov.catalog.io.json;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.heading.Headings;
import dev.egov.catalog.io.value.Lists;
import dev.egov.catalog.io.value.ValueCache;
import dev.egov.catalog.io.value.ValueSink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON objects into drafts: each property goes to the field that it stands for, or becomes an extension. */
public final class JsonObjects {

    /** The most of a value of a wrong type that is shown. */
    private static final int EXCERPT = 200;

    private final JsonCursor cursor = new JsonCursor();
    private final JsonItems items;
    private final JsonTexts texts;
    private final JsonProperties properties;
    private final ValueCache memory;

    /** Values under lesser names of fields in the row that is being read. */
    private final List<Lesser> lesser = new ArrayList<>();

    /** Takes what is in the row that is being read. */
    @SuppressWarnings("NullAway.Init")
    private ValueSink draft;

    private long row;

    /** What was put in of the object in the row that is being read, and whether that is all that is in it. */
    private final List<JsonScalar> scalars = new ArrayList<>();

    private boolean plain;

    /** A text or a list of texts that stands under a lesser name of a field. */
    private record Lesser(JsonProperty property, Object value) {}

    public JsonObjects(JsonProperties properties, ValueCache memory) {
        this.properties = properties;
        this.memory = memory;
        this.items = new JsonItems(cursor, memory);
        this.texts = new JsonTexts(cursor, memory);
    }

    /**
     * Reads the JSON text of a row.
     *
     * @param number a number that no other row has
     */
    public void read(byte[] bytes, int from, int to, long number, ValueSink into) {
        draft = into;
        row = number;
        lesser.clear();
        cursor.begin(bytes, from, to);
        try {
            if (cursor.peek() == '{') {
                object(properties.top);
                cursor.finish();
                lesser.forEach(this::put);
            } else {
                String value = cursor.nested();
                cursor.finish();
                draft.addUnreadable(problem(Kind.WRONG_TYPE, null, null, value));
            }
        } catch (JsonFault fault) {
            draft.addUnreadable(fault.problem());
        }
    }

    /** Reads a cell that shows a row of JSON, which may have been mended there. */
    public static void readCell(String cell, ValueSink draft, Headings headings, ValueCache memory) {
        if (cell.indexOf('\uFFFD') >= 0) {
            draft.addUnreadable(Problem.of(Kind.ENCODING, null, "UTF-8").at(new Place(0, HeaderNames.RAW, 0)));
        } else if (cell.stripLeading().startsWith("{")) {
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            new JsonObjects(new JsonProperties(headings), memory).read(bytes, 0, bytes.length, 1, draft);
        }
    }

    private void object(JsonLevel level) throws JsonFault {
        JsonName name = null;
        for (boolean more = cursor.enter('{', '}'); more; more = cursor.more('}')) {
            name = properties.readAfter(name, cursor, level);
            if (name == null) {
                String text = cursor.text();
                draft.add(problem(Kind.TOO_LONG, Field.EXTENSIONS, text, text));
                cursor.skip();
                plain = false;
            } else if (isFirst(name.property)) {
                value(name.property, name.property.members(level));
            } else {
                cursor.skip();
            }
        }
    }

    /** Reads an object in the row; one that stands as one before did has the same properties with the same texts. */
    private void part(JsonLevel level) throws JsonFault {
        List<JsonScalar> known = cursor.known('}', level.objects);
        if (known == null) {
            int start = cursor.place();
            plain = true;
            scalars.clear();
            object(level);
            if (plain) {
                cursor.remember('}', level.objects, start, List.copyOf(scalars));
                plain = false;
            }
            return;
        }
        for (int place = 0; place < known.size(); place++) {
            JsonScalar scalar = known.get(place);
            if (isFirst(scalar.property())) {
                put(scalar.property(), scalar.text());
            }
        }
    }

    private boolean isFirst(JsonProperty property) {
        if (property.isFirstIn(row)) {
            return true;
        }
        draft.add(problem(Kind.DUPLICATE, property.field, property.column, property.column));
        plain = false;
        return false;
    }

    private void value(JsonProperty property, @Nullable JsonLevel members) throws JsonFault {
        int first = cursor.peek();
        if (first == '{' && members != null) {
            part(members);
            return;
        }
        if (!property.ofReport && first != '{' && first != '[') {
            scalar(property, first);
            return;
        }
        plain = false;
        properties.see(property, row);
        if (property.ofReport) {
            cursor.skip();
        } else if (property.heading.unclear()) {
            draft.add(Headings.unclear(property.column, property.heading));
            cursor.skip();
        } else if (property.field != null) {
            array(property, property.field, first);
        } else if (members == null) {
            draft.extend(property.extension, cursor.nested());
        } else {
            wrongType(property, cursor.nested());
        }
    }

    private void scalar(JsonProperty property, int first) throws JsonFault {
        cursor.scalar();
        String text = first == 'n' ? null : property.ofOneEntry ? cursor.filledText() : cursor.text(memory.byBytes);
        if (text == null) {
            properties.see(property, row);
            plain = false;
            return;
        }
        put(property, text);
        if (plain) {
            scalars.add(new JsonScalar(property, text));
        }
    }

    private void put(JsonProperty property, String text) {
        properties.see(property, row);
        if (property.heading.unclear()) {
            draft.add(Headings.unclear(property.column, property.heading));
        } else if (property.field == null) {
            draft.extend(property.extension, text);
        } else if (property.heading.rank() > 0) {
            lesser.add(new Lesser(property, text));
        } else {
            draft.set(property.field, property.column, text);
        }
    }

    /** Puts in what stands under a lesser name, as an extension where a better name of the field stands beside it. */
    private void put(Lesser found) {
        JsonProperty property = found.property();
        boolean displaced = properties.hasBetter(property, row);
        property.usedAsExtension |= displaced;
        property.usedAsField |= !displaced;
        if (found.value() instanceof String text) {
            if (displaced || property.field == null) {
                draft.extend(property.extension, text);
            } else {
                draft.set(property.field, property.column, text);
            }
        } else if (found.value() instanceof List<?> list && property.field != null) {
            List<String> texts = list.stream().map(String::valueOf).toList();
            if (displaced) {
                draft.extend(property.extension, Lists.join(texts));
            } else {
                draft.putTexts(property.field, property.column, texts);
            }
        }
    }

    private void array(JsonProperty property, Field field, int first) throws JsonFault {
        if (first == '[' && field == Field.ITEMS) {
            draft.putItems(
                    property.column,
                    items.read(problem -> draft.add(problem.at(
                            new Place(0, property.column, problem.place().item())))));
            return;
        }
        int start = cursor.place();
        List<String> read = texts.read();
        if (read != null && field.kind().isList() && property.heading.rank() > 0) {
            lesser.add(new Lesser(property, read));
        } else if (read != null && field.kind().isList()) {
            draft.putTexts(field, property.column, read);
        } else {
            wrongType(property, cursor.since(start));
        }
    }

    private void wrongType(JsonProperty property, String value) {
        draft.add(problem(Kind.WRONG_TYPE, property.field, property.column, value));
    }

    private Problem problem(Kind kind, @Nullable Field field, @Nullable String column, String value) {
        String shown = value.length() <= EXCERPT ? value : value.substring(0, EXCERPT) + "…";
        return Problem.of(kind, field, shown).at(new Place(0, column, 0));
    }
}
