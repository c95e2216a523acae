package dev.egov.rules.json;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes answers to requests in error as JSON: the members in a fixed order. */
final class ErrorWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ErrorWriter() {}

    /**
     * Writes the errors, the first of them apart.
     *
     * @param id the id of the request, or null if none was read
     * @param line the number of its line, 0 for none
     * @param errors at least one
     * @return the answer
     */
    static byte[] write(@Nullable String id, long line, List<InputError> errors) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            if (id != null) {
                json.writeStringProperty("id", id);
            }
            if (line > 0) {
                json.writeNumberProperty("line", line);
            }
            json.writeName("error");
            write(errors.get(0), json);
            if (errors.size() > 1) {
                json.writeArrayPropertyStart("errors");
                errors.forEach(error -> write(error, json));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(InputError error, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", error.code());
        json.writeStringProperty("path", error.path());
        json.writeStringProperty("message", error.message());
        json.writeEndObject();
    }
}
