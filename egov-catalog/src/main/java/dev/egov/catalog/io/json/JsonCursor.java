package dev.egov.catalog.io.json;

import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.value.ByBytes;
import dev.egov.catalog.io.value.Bytes;
import dev.egov.catalog.io.value.JsonEscapes;
import dev.egov.catalog.io.value.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Goes through one JSON text (RFC 8259) in strict UTF-8, in place: names and values stay bytes until someone asks for
 * their text, so that what was read before need not be made again ({@link ByBytes}).
 *
 * <p>What {@link #peek} sees tells how a value is read: by {@link #enter} and {@link #more}, {@link #scalar} or
 * {@link #skip}.
 */
final class JsonCursor {

    private byte[] bytes = new byte[0];
    private int start;
    private int end;
    private int place;
    private int depth;

    /** The name or scalar that was read last, without its quotes. */
    private int from;

    private int to;
    private boolean escaped;

    /** Goes to the start of a text. */
    void begin(byte[] text, int first, int afterLast) {
        bytes = text;
        start = first;
        place = first;
        end = afterLast;
        depth = 0;
    }

    /** The first byte of the value to come: a brace, bracket, quote, digit, minus or letter, or what cannot begin one. */
    int peek() throws JsonFault {
        while (place < end) {
            byte unit = bytes[place];
            if (!isSpace(unit)) {
                return unit;
            }
            place++;
        }
        throw syntax(end);
    }

    /** Where the next byte is; after {@link #peek}, where the value to come begins. */
    int place() {
        return place;
    }

    /** Goes into an object or array; false where nothing is in it, which leaves it again. */
    boolean enter(char open, char close) throws JsonFault {
        expect(open);
        depth++;
        if (depth > Json.MOST_DEPTH) {
            throw new JsonFault(Kind.TOO_DEEP, String.valueOf(Json.MOST_DEPTH));
        }
        return peek() != close || leave();
    }

    /** Goes on after a value in an object or array; false after the last, which leaves it. */
    boolean more(char close) throws JsonFault {
        int unit = peek();
        if (unit == close) {
            return leave();
        }
        expect(',');
        return true;
    }

    private boolean leave() {
        place++;
        depth--;
        return false;
    }

    private void expect(char sign) throws JsonFault {
        if (peek() != sign) {
            throw syntax(place);
        }
        place++;
    }

    /** Reads the name of a property, and the colon after it. */
    void name() throws JsonFault {
        if (peek() != '"') {
            throw syntax(place);
        }
        string();
        expect(':');
    }

    /** Passes over bytes that are a whole name with its colon, if they come next. */
    boolean passes(byte[] written) {
        int after = place + written.length;
        if (after > end || !Bytes.isEqual(written, bytes, place, after)) {
            return false;
        }
        place = after;
        return true;
    }

    /** The name that was read last in its quotes with a colon after it. */
    byte[] written() {
        byte[] written = Arrays.copyOfRange(bytes, from - 1, to + 2);
        written[written.length - 1] = ':';
        return written;
    }

    /** Reads a string, number or literal. */
    void scalar() throws JsonFault {
        int unit = peek();
        if (unit == '"') {
            string();
            return;
        }
        from = place;
        escaped = false;
        int after = JsonBare.after(bytes, place, end);
        if (after < 0) {
            throw syntax(~after);
        }
        place = after;
        to = place;
    }

    /** Passes over a value, whatever it is. */
    void skip() throws JsonFault {
        int unit = peek();
        if (unit == '{') {
            for (boolean more = enter('{', '}'); more; more = more('}')) {
                name();
                skip();
            }
        } else if (unit == '[') {
            for (boolean more = enter('[', ']'); more; more = more(']')) {
                skip();
            }
        } else {
            scalar();
        }
    }

    /** Passes over a value, and gives it as it stands. */
    String nested() throws JsonFault {
        peek();
        int first = place;
        skip();
        return since(first);
    }

    /** Makes sure that nothing comes any more. */
    void finish() throws JsonFault {
        while (place < end) {
            if (!isSpace(bytes[place])) {
                throw syntax(place);
            }
            place++;
        }
    }

    /** The name or scalar that was read last: a string without its quotes, anything else as it stands. */
    String text() {
        return escaped
                ? JsonEscapes.plain(bytes, from, to)
                : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** The same, and the same object as before where that is still remembered; null where there is nothing in it. */
    @Nullable
    String text(ByBytes<String> memory) {
        String known = known(memory);
        if (known != null) {
            return known;
        }
        String text = filledText();
        return text == null ? null : remember(memory, text);
    }

    /** The same; null where there is nothing in it. */
    @Nullable
    String filledText() {
        String text = text();
        return text.isBlank() ? null : text;
    }

    /** The JSON that was read since a place. */
    String since(int first) {
        return new String(bytes, first, place - first, StandardCharsets.UTF_8);
    }

    /** What the name or scalar that was read last was understood as before; null where that is not known. */
    <T> @Nullable T known(ByBytes<T> memory) {
        return memory.get(bytes, from, to);
    }

    /** Remembers what the name or scalar that {@link #known} was asked for last is understood as. */
    <T> T remember(ByBytes<T> memory, T value) {
        return memory.put(bytes, from, to, value);
    }

    /**
     * Passes over an object or array that stands as one stood before, byte for byte, if its end is the first of its kind
     * in it.
     *
     * @return what that one was understood as; null where it is not known, which passes over nothing
     */
    <T> @Nullable T known(char close, ByBytes<T> memory) {
        int last = Bytes.find(close, bytes, place, end);
        T known = last == end ? null : memory.get(bytes, place, last + 1);
        place = known == null ? place : last + 1;
        return known;
    }

    /** Remembers what an object or array was understood as that was read since a place, if {@link #known} can find it. */
    <T> void remember(char close, ByBytes<T> memory, int first, T value) {
        if (Bytes.find(close, bytes, first, place) == place - 1) {
            memory.get(bytes, first, place);
            memory.put(bytes, first, place, value);
        }
    }

    private static boolean isSpace(byte unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
    }

    private void string() throws JsonFault {
        byte[] text = bytes;
        int at = place + 1;
        from = at;
        escaped = false;
        while (at < end) {
            byte unit = text[at];
            if (unit < 0) {
                int next = Utf8.after(text, at, end);
                if (next < 0) {
                    throw new JsonFault(Kind.ENCODING, "UTF-8");
                }
                at = next;
            } else if (unit == '"') {
                to = at;
                place = at + 1;
                return;
            } else if (unit == '\\') {
                escaped = true;
                int next = JsonEscapes.after(text, at, end);
                if (next < 0) {
                    throw syntax(at);
                }
                at = next;
            } else if (unit < ' ') {
                throw syntax(at);
            } else {
                at++;
            }
        }
        throw syntax(end);
    }

    private JsonFault syntax(int at) {
        return new JsonFault(Kind.SYNTAX, String.valueOf(at - start + 1));
    }
}
