package dev.egov.rules.json;

import dev.egov.model.VisibleText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Reads the bytes of one request as JSON and collects what is wrong with them as JSON. Used once. */
final class JsonReader {

    /** The most bytes that a request may have. */
    static final int MAX_BYTES = DecisionService.MAX_REQUEST_BYTES;

    /** The most objects and arrays that may stand in each other, the request itself included. */
    static final int MAX_DEPTH = 32;

    private static final int MAX_DIGITS = 1000;
    private static final int LONG_NAME = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_DIGITS)
                    .maxNameLength(MAX_BYTES)
                    .maxStringLength(MAX_BYTES)
                    .build())
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build();

    private final Faults faults;
    private JsonValue.@Nullable Obj root;
    private String completed = "";

    JsonReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * The request's object, or what could be read of it before a fault that ends reading.
     *
     * @return the object, or null if there is none
     */
    JsonValue.@Nullable Obj read(byte[] request) {
        if (request.length > MAX_BYTES) {
            faults.add(Fault.of("too-large", Fault.REQUEST, MAX_BYTES));
            return null;
        }
        if (isUtf16(request)) {
            faults.add(Fault.saying("utf-16", "not-utf-8", Fault.REQUEST));
            return null;
        }
        CharBuffer text;
        try {
            text = decoded(request);
        } catch (CharacterCodingException malformed) {
            faults.add(Fault.of("not-utf-8", Fault.REQUEST));
            return null;
        }
        parse(text);
        return root;
    }

    /** Whether a request begins as UTF-16 does: with its byte order mark, or with half of an ASCII character that is 0. */
    private static boolean isUtf16(byte[] request) {
        if (request.length < 2) {
            return false;
        }
        int start = ((request[0] & 0xFF) << Byte.SIZE) | (request[1] & 0xFF);
        return start == 0xFEFF || start == 0xFFFE || (request[0] == 0) != (request[1] == 0);
    }

    /** The characters of a request, which must be UTF-8 in its strictest sense. */
    static CharBuffer decoded(byte[] request) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(request));
    }

    /** A parser of the characters of a request, within the limits on depth and digits. */
    static JsonParser parser(CharBuffer text) {
        return FACTORY.createParser(
                ObjectReadContext.empty(), text.array(), text.arrayOffset() + text.position(), text.remaining());
    }

    private void parse(CharBuffer text) {
        if (text.length() > 0 && text.charAt(0) == '\uFEFF') {
            faults.add(Fault.of("byte-order-mark", Fault.REQUEST));
            return;
        }
        try (JsonParser parser = parser(text)) {
            try {
                request(parser);
            } catch (StreamConstraintsException limit) {
                boolean deep = limit.getOriginalMessage().contains("depth");
                faults.addLast(Fault.of(
                        deep ? "too-deep" : "too-long",
                        place(parser.streamReadContext()),
                        deep ? MAX_DEPTH : MAX_DIGITS));
            } catch (JacksonException malformed) {
                String place = place(parser.streamReadContext());
                faults.addLast(Fault.of("malformed", place, position(malformed.getLocation())));
            }
        }
    }

    private void request(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            faults.add(Fault.of("empty", Fault.REQUEST));
        } else if (first != JsonToken.START_OBJECT) {
            faults.add(Fault.of("not-an-object", Fault.REQUEST));
        } else {
            root = new JsonValue.Obj();
            object(parser, root, "");
            if (parser.nextToken() != null) {
                faults.add(Fault.of("trailing-content", Fault.REQUEST, position(parser.currentTokenLocation())));
            }
        }
    }

    /** Where the parser stands: in the value of a member, or between members. */
    private String place(TokenStreamContext context) {
        String path = path(context);
        if (path.equals(completed) && context.inObject()) {
            path = path(context.getParent());
        }
        return path.isEmpty() ? Fault.REQUEST : path;
    }

    private static Fault.Words position(TokenStreamLocation location) {
        int line = location.getLineNr();
        int column = location.getColumnNr();
        return line > 1 ? Fault.Words.of("position.line", line, column) : Fault.Words.of("position", column);
    }

    private static String path(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String path = path(context.getParent());
        if (context.inArray()) {
            return path + "[" + context.getCurrentIndex() + "]";
        }
        return context.currentName() == null ? path : member(path, context.currentName());
    }

    private void object(JsonParser parser, JsonValue.Obj object, String path) {
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = checked(parser.currentName(), path);
            String member = member(path, name);
            if (!names.add(name)) {
                faults.add(Fault.of("duplicate-property", member, VisibleText.excerpt(name)));
            }
            parser.nextToken();
            object.members().add(new JsonValue.Member(name, value(parser, member)));
            completed = member;
        }
    }

    private JsonValue value(JsonParser parser, String path) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                JsonValue.Obj object = new JsonValue.Obj();
                object(parser, object, path);
                yield object;
            }
            case START_ARRAY -> {
                List<JsonValue> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser, path + "[" + elements.size() + "]"));
                }
                yield new JsonValue.Arr(elements);
            }
            case VALUE_STRING -> new JsonValue.Str(checked(parser.getString(), path));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(parser.getString());
            case VALUE_TRUE -> new JsonValue.Bool(true);
            case VALUE_FALSE -> new JsonValue.Bool(false);
            default -> new JsonValue.Null();
        };
    }

    /** Half a character cannot be written back; it comes from a text that was cut or escaped wrongly. */
    private String checked(String text, String path) {
        if (!isSound(text)) {
            String place = path.isEmpty() ? Fault.REQUEST : path;
            faults.add(Fault.of("lone-surrogate", place, VisibleText.excerpt(text)));
        }
        return text;
    }

    /** Whether a text has no surrogate without its pair. */
    static boolean isSound(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                boolean pair = index + 1 < text.length()
                        && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
                if (!pair) {
                    return false;
                }
                index++;
            }
        }
        return true;
    }

    /** A path to a member: its name after a dot, or in brackets and quotes where the path could be misread. */
    static String member(String path, String name) {
        String shown = name.length() > LONG_NAME || !isSound(name) || !isSeen(name) ? VisibleText.excerpt(name) : name;
        if (shown.isEmpty() || shown.chars().anyMatch(c -> ".[]\"\\ ".indexOf(c) >= 0)) {
            String quoted = shown.replace("\"", "\\\"");
            return (path.isEmpty() ? Fault.REQUEST : path) + "[\"" + quoted + "\"]";
        }
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /** Whether a name has no control character and none that turns or hides others. */
    private static boolean isSeen(String name) {
        return name.chars()
                .noneMatch(c -> c < ' '
                        || (c >= 0x7F && c <= 0xA0)
                        || (c >= 0x2000 && c <= 0x206F)
                        || c == 0x3000
                        || c == 0xFEFF);
    }
}
