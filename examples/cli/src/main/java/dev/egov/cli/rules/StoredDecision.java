package dev.egov.cli.rules;

import dev.egov.cli.session.Json;
import dev.egov.rules.json.DecisionService;
import dev.egov.rules.json.Response;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request with its response, as one line of a file: {@code {"request": …, "response": …}}.
 *
 * <p>The request stands there as it was given, but for line breaks, which can only stand between its parts. A request in
 * error that is no JSON object of its own stands there as a string, and one that cannot even be that (it is not UTF-8, or
 * too long) as null: every request has its line, and every line can be read.
 *
 * @param request the request; null where it could not be kept
 * @param response the response
 */
public record StoredDecision(@Nullable String request, ObjectNode response) {

    /** The most bytes that a line may have: a request, its id once more, and each character of it escaped. */
    public static final int MOST_OF_LINE = 16 * DecisionService.MAX_REQUEST_BYTES;

    private static final Set<JsonToken> KEPT_AS =
            EnumSet.of(JsonToken.START_OBJECT, JsonToken.VALUE_STRING, JsonToken.VALUE_NULL);

    /** The line of a request that has been answered, or found in error. */
    public static byte[] line(byte[] request, Response answer) {
        byte[] response = answer.json();
        byte[] plain = onOneLine(request);
        if (!answer.isError()) {
            return joined(plain, response);
        }
        Optional<String> text =
                request.length > DecisionService.MAX_REQUEST_BYTES ? Optional.empty() : decoded(request);
        byte[] asGiven = joined(plain, response);
        String kept = new String(plain, StandardCharsets.UTF_8);
        if (text.isPresent()
                && read(asGiven).filter(line -> kept.equals(line.request())).isPresent()) {
            return asGiven;
        }
        return joined(text.map(Json::string).orElse("null".getBytes(StandardCharsets.UTF_8)), response);
    }

    /** The version of the encoding by which it was decided; empty where the response names none. */
    public Optional<String> version() {
        return response.path("receipt").path("version").asStringOpt();
    }

    /** Reads a line; empty if it is not a request with its response. Members of other names are the keeper's own. */
    public static Optional<StoredDecision> read(byte[] line) {
        return decoded(line).flatMap(text -> {
            try (JsonParser parser =
                    Json.FACTORY.createParser(ObjectReadContext.empty(), text.toCharArray(), 0, text.length())) {
                return read(parser, text);
            } catch (JacksonException malformed) {
                return Optional.empty();
            }
        });
    }

    private static Optional<StoredDecision> read(JsonParser parser, String text) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        String request = null;
        boolean requested = false;
        JsonNode response = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            String raw = raw(parser, text);
            if (name.equals("request")) {
                requested = KEPT_AS.contains(value);
                request = switch (value) {
                    case VALUE_NULL -> null;
                    case VALUE_STRING -> parser.getString();
                    default -> raw;
                };
            } else if (name.equals("response")) {
                response = Json.read(raw).orElse(null);
            }
        }
        if (!requested || parser.nextToken() != null || !(response instanceof ObjectNode object)) {
            return Optional.empty();
        }
        // only a request in error can have come without what was asked
        return request != null || object.has("error")
                ? Optional.of(new StoredDecision(request, object))
                : Optional.empty();
    }

    /** The text of the value that the parser has come to, as it was written. */
    private static String raw(JsonParser parser, String text) {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        return text.substring(from, (int) parser.currentLocation().getCharOffset());
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static byte[] onOneLine(byte[] request) {
        byte[] plain = request.clone();
        for (int index = 0; index < plain.length; index++) {
            if (plain[index] == '\n' || plain[index] == '\r') {
                plain[index] = ' ';
            }
        }
        return plain;
    }

    private static byte[] joined(byte[] request, byte[] response) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(request.length + response.length + 32);
        line.writeBytes("{\"request\":".getBytes(StandardCharsets.UTF_8));
        line.writeBytes(request);
        line.writeBytes(",\"response\":".getBytes(StandardCharsets.UTF_8));
        line.writeBytes(response);
        line.write('}');
        return line.toByteArray();
    }
}
