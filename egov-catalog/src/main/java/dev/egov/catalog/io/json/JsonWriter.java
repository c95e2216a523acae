package dev.egov.catalog.io.json;

import dev.egov.catalog.Contact;
import dev.egov.catalog.DeferralDates;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.io.value.EntryWriter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    private final OutputStream output;
    private final byte[] between;
    private final byte[] end;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(4096);
    private boolean begun;

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

    private static void write(Entry entry, JsonGenerator json) {
        json.writeStartObject();
        text(json, "code", entry.code());
        texts(json, "formerCodes", codes(entry.formerCodes()));
        text(json, "name", entry.name());
        provider(json, entry.provider());
        text(json, "category", entry.category());
        text(json, "industry", entry.industry());
        text(json, "summary", entry.summary());
        texts(json, "keywords", entry.keywords());
        texts(json, "formats", entry.formats());
        items(json, entry.items());
        sharing(json, entry.sharing());
        deferral(json, entry.deferral());
        openness(json, entry.openness());
        text(json, "updateCycle", entry.updateCycle());
        constant(json, "classification", entry.classification());
        text(json, "issued", entry.issued());
        text(json, "modified", entry.modified());
        texts(json, "relatedCodes", codes(entry.relatedCodes()));
        contact(json, entry.contact());
        text(json, "landingPage", entry.landingPage());
        text(json, "volume", entry.volume());
        extensions(json, entry.extensions());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void provider(JsonGenerator json, Provider provider) {
        json.writeName("provider").writeStartObject();
        text(json, "name", provider.name());
        text(json, "code", provider.code());
        json.writeEndObject();
    }

    private static void items(JsonGenerator json, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        json.writeName("items").writeStartArray();
        for (Item item : items) {
            json.writeStartObject();
            text(json, "name", item.name());
            constant(json, "type", item.type());
            if (item.length() != null) {
                json.writeName("length").writeNumber(item.length());
            }
            text(json, "source", item.source());
            flag(json, "basic", item.basic());
            flag(json, "public", item.publicCharacter());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void sharing(JsonGenerator json, @Nullable Sharing sharing) {
        if (sharing != null) {
            json.writeName("sharing").writeStartObject();
            constant(json, "type", sharing.type());
            text(json, "condition", sharing.condition());
            text(json, "legalBasis", sharing.legalBasis());
            text(json, "method", sharing.method());
            json.writeEndObject();
        }
    }

    private static void deferral(JsonGenerator json, @Nullable DeferralDates deferral) {
        if (deferral != null) {
            json.writeName("deferral").writeStartObject();
            text(json, "applied", deferral.applied());
            text(json, "approved", deferral.approved());
            text(json, "until", deferral.until());
            json.writeEndObject();
        }
    }

    private static void openness(JsonGenerator json, @Nullable Openness openness) {
        if (openness != null) {
            json.writeName("openness").writeStartObject();
            constant(json, "type", openness.type());
            text(json, "condition", openness.condition());
            json.writeEndObject();
        }
    }

    private static void contact(JsonGenerator json, @Nullable Contact contact) {
        if (contact != null) {
            json.writeName("contact").writeStartObject();
            text(json, "phone", contact.phone());
            text(json, "email", contact.email());
            json.writeEndObject();
        }
    }

    private static void extensions(JsonGenerator json, Map<String, String> extensions) {
        if (!extensions.isEmpty()) {
            json.writeName("extensions").writeStartObject();
            extensions.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
    }

    private static List<String> codes(List<ResourceCode> codes) {
        return codes.stream().map(ResourceCode::text).toList();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeName(name).writeStartArray();
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.writeName(name).writeString(value.toString());
        }
    }

    private static void constant(JsonGenerator json, String name, @Nullable Enum<?> constant) {
        if (constant != null) {
            json.writeName(name).writeString(constant.name());
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
