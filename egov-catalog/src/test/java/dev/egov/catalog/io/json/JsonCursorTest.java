package dev.egov.catalog.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.io.value.ByBytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

@DisplayName("JSON is read as RFC 8259 and RFC 3629 have it, and as Jackson reads it")
class JsonCursorTest {

    @Property(tries = 4000)
    void what_jackson_reads_is_read_alike_and_nothing_else(@ForAll("nearlyJson") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(readHere(bytes)).as(text).isEqualTo(readByJackson(bytes));
    }

    @Property(tries = 2000)
    void strings_are_read_if_they_are_utf_8(@ForAll("bytes") List<Byte> inner) {
        byte[] bytes = new byte[inner.size() + 2];
        bytes[0] = '"';
        bytes[bytes.length - 1] = '"';
        for (int place = 0; place < inner.size(); place++) {
            bytes[place + 1] = inner.get(place);
        }

        assertThat(readHere(bytes))
                .isEqualTo(isUtf8(bytes) ? List.of(new String(bytes, 1, inner.size(), StandardCharsets.UTF_8)) : null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "{", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}", "[1 2]", "01",
                        "+1", ".5",
                "1.", "1e", "-", "--1", "NaN", "Infinity", "tru", "truex", "nul", "\"", "\"\\\"", "\"\\x\"",
                        "\"\\u12\"", "\"\\u12G4\"",
                "\"\t\"", "\"\u0000\"", "1 1", "{} {}", "// 1", "/**/1", "\u00A01", "\uFEFF1", "[1}", "{\"a\":1]", "]"
            })
    void what_is_not_json_is_refused(String text) {
        assertThat(readHere(text.getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\":1 | 7", "{\"a\" 1} | 6", "[1,2,x] | 6", "{\"名\":tru} | 11", "[] [] | 4", "\"a\\x\" | 3"})
    void a_fault_is_told_by_its_byte(String text, int position) {
        assertThatThrownBy(() -> skip(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        JsonFault.class,
                        fault -> assertThat(fault.problem().value()).isEqualTo(String.valueOf(position)));
    }

    @Test
    void nesting_ends_at_32() throws JsonFault {
        skip(("[".repeat(32) + "]".repeat(32)).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> skip(("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        JsonFault.class,
                        fault -> assertThat(fault.problem().value()).isEqualTo("32"));
    }

    @Property(tries = 1000)
    void bytes_that_are_equal_and_only_those_are_known_again(
            @ForAll("keys") String first, @ForAll("keys") String second) {
        ByBytes<String> memory = new ByBytes<>(2);
        byte[] bytes = (first + second).getBytes(StandardCharsets.US_ASCII);
        int middle = first.length();
        assertThat(memory.get(bytes, 0, middle)).isNull();
        memory.put(bytes, 0, middle, first);

        assertThat(memory.get(bytes, middle, bytes.length)).isEqualTo(first.equals(second) ? first : null);
        assertThat(memory.get(bytes, 0, middle)).isEqualTo(first);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings().withChars("ab").ofMaxLength(20);
    }

    @Provide
    Arbitrary<List<Byte>> bytes() {
        Arbitrary<Byte> any =
                Arbitraries.bytes().filter(each -> each != '"' && each != '\\' && (each < 0 || each >= ' '));
        Arbitrary<Byte> edges = Arbitraries.of(
                        0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4,
                        0xF5, 0xFF)
                .map(Integer::byteValue);
        return Arbitraries.oneOf(edges, edges, any).list().ofMaxSize(6);
    }

    /** JSON with a character changed, put in or left out, often. */
    @Provide
    Arbitrary<String> nearlyJson() {
        Arbitrary<String> sound = json(3);
        Arbitrary<String> signs = Arbitraries.of("{}[],:\"\\ \n\t0123456789.eE+-tfnué中".split(""));
        Arbitrary<String> harmed = Combinators.combine(
                        sound, Arbitraries.integers().between(0, 1000), signs, Arbitraries.of(0, 1))
                .as((text, place, sign, left) -> {
                    int at = text.isEmpty() ? 0 : place % text.length();
                    return text.substring(0, at) + sign + text.substring(Math.min(text.length(), at + left));
                });
        return Arbitraries.oneOf(sound, harmed, harmed);
    }

    private static Arbitrary<String> json(int depth) {
        Arbitrary<String> texts = Arbitraries.of("", "a", "名称", "\\n", "\\\\", "\\\"", "\\u4e2D", "é", "😀", "/", "\\/")
                .list()
                .ofMaxSize(4)
                .map(parts -> "\"" + String.join("", parts) + "\"");
        Arbitrary<String> numbers =
                Arbitraries.of("0", "-0", "12", "-1.50", "1e5", "1E-07", "0.1e+2", "123456789012345678901234567890");
        Arbitrary<String> scalars = Arbitraries.oneOf(texts, numbers, Arbitraries.of("true", "false", "null"));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> json(depth - 1));
        Arbitrary<String> space = Arbitraries.of("", "", " ", "\n\t\r");
        Arbitrary<String> arrays = Combinators.combine(inner.list().ofMaxSize(3), space)
                .as((elements, gap) -> "[" + gap + String.join(gap + "," + gap, elements) + gap + "]");
        Arbitrary<String> objects = Combinators.combine(texts.list().ofMaxSize(3), inner, space)
                .as((names, value, gap) -> "{" + gap
                        + String.join(
                                ",",
                                names.stream()
                                        .map(name -> name + gap + ":" + gap + value)
                                        .toList()) + "}");
        return Arbitraries.oneOf(scalars, arrays, objects);
    }

    /** Brackets, and the texts of names and scalars, in their order; null where it is not JSON. */
    private static @org.jspecify.annotations.Nullable List<String> readHere(byte[] bytes) {
        List<String> tokens = new ArrayList<>();
        JsonCursor cursor = new JsonCursor();
        byte[] among = Arrays.copyOf(bytes, bytes.length + 3);
        cursor.begin(among, 0, bytes.length);
        try {
            collect(cursor, tokens);
            cursor.finish();
            return tokens;
        } catch (JsonFault notJson) {
            return null;
        }
    }

    private static void collect(JsonCursor cursor, List<String> tokens) throws JsonFault {
        int first = cursor.peek();
        if (first == '{') {
            tokens.add("{");
            for (boolean more = cursor.enter('{', '}'); more; more = cursor.more('}')) {
                cursor.name();
                tokens.add(cursor.text());
                collect(cursor, tokens);
            }
            tokens.add("}");
        } else if (first == '[') {
            tokens.add("[");
            for (boolean more = cursor.enter('[', ']'); more; more = cursor.more(']')) {
                collect(cursor, tokens);
            }
            tokens.add("]");
        } else {
            cursor.scalar();
            tokens.add(cursor.text());
        }
    }

    private static @org.jspecify.annotations.Nullable List<String> readByJackson(byte[] bytes) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            int depth = 0;
            int values = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                values += depth == 0 ? 1 : 0;
                tokens.add(parser.getString());
            }
            return values == 1 ? tokens : null;
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static void skip(byte[] bytes) throws JsonFault {
        JsonCursor cursor = new JsonCursor();
        cursor.begin(bytes, 0, bytes.length);
        cursor.skip();
        cursor.finish();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
