package dev.egov.catalog.io.json;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.io.value.EntryWriter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes entries as JSON objects: the properties in the order of the fields, those without a value left out, constants by
 * their names, no white space inside.
 */
public final class JsonWriter implements EntryWriter {

    private static final List<Property> PROPERTIES =
            Arrays.stream(Field.values()).map(Property::of).toList();

    private final OutputStream output;
    private final byte[] between;
    private final byte[] end;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(4096);
    private boolean begun;

    /** A property by its name, in the object of a part of the entry; that is empty for the entry itself. */
    private record Property(Field field, String part, String name) {
        private static Property of(Field field) {
            int dot = field.key().indexOf('.');
            return new Property(
                    field,
                    field.key().substring(0, Math.max(dot, 0)),
                    field.key().substring(dot + 1));
        }
    }

    private JsonWriter(OutputStream output, String start, String between, String end) throws IOException {
        this.output = new BufferedOutputStream(output, 1 << 16);
        this.between = between.getBytes(StandardCharsets.US_ASCII);
        this.end = end.getBytes(StandardCharsets.US_ASCII);
        this.output.write(start.getBytes(StandardCharsets.US_ASCII));
    }

    /** An entry a line. */
    public static JsonWriter lines(OutputStream output) throws IOException {
        return new JsonWriter(output, "", "", "");
    }

    /** An array with an entry a line. */
    public static JsonWriter array(OutputStream output) throws IOException {
        return new JsonWriter(output, "[\n", ",", "]\n");
    }

    @Override
    public void write(Entry entry) throws IOException {
        buffer.reset();
        try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), buffer)) {
            write(entry, json);
        }
        if (begun) {
            output.write(between);
        }
        begun = true;
        buffer.writeTo(output);
    }

    /** The fields of a part of an entry, as its provider, stand one after another and make an object. */
    private static void write(Entry entry, JsonGenerator json) {
        json.writeStartObject();
        String part = "";
        for (Property property : PROPERTIES) {
            if (!property.part.equals(part) && !part.isEmpty()) {
                json.writeEndObject();
                part = "";
            }
            Object value = entry.value(property.field);
            if (value != null && !value.equals(List.of()) && !value.equals(Map.of())) {
                if (!property.part.equals(part)) {
                    json.writeName(property.part).writeStartObject();
                    part = property.part;
                }
                json.writeName(property.name);
                value(json, value);
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(element -> value(json, element));
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, text) -> json.writeStringProperty((String) name, (String) text));
            json.writeEndObject();
        } else if (value instanceof Item item) {
            item(json, item);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else {
            json.writeString(value.toString());
        }
    }

    private static void item(JsonGenerator json, Item item) {
        json.writeStartObject();
        text(json, "name", item.name());
        text(json, "type", item.type() == null ? null : item.type().name());
        if (item.length() != null) {
            json.writeName("length").writeNumber(item.length());
        }
        text(json, "source", item.source());
        flag(json, "basic", item.basic());
        flag(json, "public", item.publicCharacter());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeName(name).writeString(value);
        }
    }

    private static void flag(JsonGenerator json, String name, @Nullable Boolean flag) {
        if (flag != null) {
            json.writeName(name).writeBoolean(flag);
        }
    }

    @Override
    public void close() throws IOException {
        output.write(end);
        output.close();
    }
}
