package dev.egov.catalog.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.file.FileFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files of JSON are cut into rows byte for byte, whatever is in them")
class RowSplitterTest {

    private static final int MEBIBYTE = 1 << 20;

    @Property(tries = 300)
    void lines_are_cut_at_line_feeds_and_blank_ones_left_out(
            @ForAll("lines") List<String> lines,
            @ForAll boolean returns,
            @ForAll @IntRange(min = 1, max = 40) int chunk)
            throws IOException {
        String file = String.join(returns ? "\r\n" : "\n", lines);

        assertThat(rows(RowSplitter.lines(trickle(file, chunk))))
                .isEqualTo(lines.stream().filter(line -> !line.isBlank()).toList());
    }

    @Property(tries = 300)
    void an_array_is_cut_into_its_elements(
            @ForAll("elements") List<String> elements,
            @ForAll("spaces") String space,
            @ForAll @IntRange(min = 1, max = 40) int chunk)
            throws IOException {
        String file = space + "[" + space + String.join(space + "," + space, elements) + space + "]" + space;

        assertThat(rows(RowSplitter.array(trickle(file, chunk)))).isEqualTo(elements);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}\n{\"b\":2}\n", "[{\"a\":1},{\"b\":2}]"})
    void a_byte_order_mark_is_passed_over_at_the_start(String file) throws IOException {
        RowSplitter slices = file.startsWith("[")
                ? RowSplitter.array(trickle("\uFEFF" + file, 1))
                : RowSplitter.lines(trickle("\uFEFF" + file, 1));

        assertThat(rows(slices)).containsExactly("{\"a\":1}", "{\"b\":2}");
    }

    @Test
    void the_last_line_need_not_be_fed() throws IOException {
        assertThat(rows(RowSplitter.lines(trickle("{}\n\r\n  \t\n{}", 3)))).containsExactly("{}", "{}");
        assertThat(rows(RowSplitter.lines(trickle("", 1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void wider_encodings_are_told_at_once(String encoding) {
        byte[] file = "[{\"name\":\"名称\"}]".getBytes(Charset.forName(encoding));

        assertThat(fault(() -> RowSplitter.array(new ByteArrayInputStream(file)))
                        .kind())
                .isEqualTo(Kind.ENCODING);
        assertThat(fault(() -> RowSplitter.lines(new ByteArrayInputStream(file)))
                        .kind())
                .isEqualTo(Kind.ENCODING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY_FILE",
                "' \n ' | EMPTY_FILE",
                "{\"data\":[{}]} | NOT_AN_ARRAY",
                "'{}\n{}' | NOT_AN_ARRAY",
                "null | NOT_AN_ARRAY",
                "<html> | NOT_AN_ARRAY"
            })
    void what_is_no_array_is_told_at_once(String file, Kind kind) {
        assertThat(fault(() -> RowSplitter.array(trickle(file, 5))).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ | 0 | 2",
                "[{},{} | 1 | 5",
                "[{},{}, | 2 | 8",
                "[{},{\"a\":[1} ] | 1 | 5",
                "[{\"a\":\"]} | 0 | 2",
                "[{}] {} | 1 | 6",
                "[{}]] | 1 | 5"
            })
    void after_the_rows_before_it_a_fault_of_the_array_is_told_by_its_byte(String file, int before, String position)
            throws IOException {
        RowSplitter slices = RowSplitter.array(trickle(file, 2));
        for (int row = 0; row < before; row++) {
            assertThat(slices.next()).isTrue();
        }

        for (int again = 0; again < 2; again++) {
            Problem problem = fault(slices::next);
            assertThat(problem.kind()).isEqualTo(Kind.SYNTAX);
            assertThat(problem.value()).isEqualTo(position);
        }
    }

    @Test
    void nothing_between_commas_is_a_row() throws IOException {
        assertThat(rows(RowSplitter.array(trickle("[,{},,]", 1)))).containsExactly("", "{}", "", "");
    }

    @Test
    void a_row_of_a_mebibyte_is_whole_and_one_byte_more_too_long() throws IOException {
        String whole = "x".repeat(MEBIBYTE);

        RowSplitter slices = RowSplitter.lines(trickle(whole + "\nx" + whole + "\r\n{}\n", 100_000));

        assertThat(slices.next()).isTrue();
        assertThat(slices.problem()).isNull();
        assertThat(slices.to() - slices.from()).isEqualTo(MEBIBYTE);
        assertThat(slices.next()).isTrue();
        assertThat(String.valueOf(slices.problem())).contains("TOO_LONG");
        assertThat(slices.to() - slices.from()).isEqualTo(1 << 16);
        assertThat(slices.next()).isTrue();
        assertThat(row(slices)).isEqualTo("{}");
        assertThat(slices.next()).isFalse();
    }

    @Test
    void a_line_without_an_end_takes_no_memory() throws IOException {
        RowSplitter slices = RowSplitter.lines(then("{\"a\":\"", 300 * MEBIBYTE, "\"}\n{}"));

        assertThat(slices.next()).isTrue();
        assertThat(slices.problem()).isNotNull();
        assertThat(row(slices)).startsWith("{\"a\":\"xxx").hasSize(1 << 16);
        assertThat(slices.buffer.length).isLessThanOrEqualTo(2 * MEBIBYTE);
        assertThat(slices.next()).isTrue();
        assertThat(row(slices)).isEqualTo("{}");
    }

    @Test
    void an_element_without_an_end_takes_no_memory() throws IOException {
        RowSplitter slices = RowSplitter.array(then("[{\"a\":\"", 30 * MEBIBYTE, "\"},{}]"));

        assertThat(slices.next()).isTrue();
        assertThat(slices.problem()).isNotNull();
        assertThat(slices.buffer.length).isLessThanOrEqualTo(2 * MEBIBYTE);
        assertThat(slices.next()).isTrue();
        assertThat(row(slices)).isEqualTo("{}");
        assertThat(slices.next()).isFalse();
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("{}", "", " ", "\t\t", "{\"name\":\"名称\"}", "x".repeat(17), " {} ", "a\u0000")
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> elements() {
        return Arbitraries.of(
                        "{}",
                        "[]",
                        "1",
                        "\"a\"",
                        "{\"a\":\"],[{}\"}",
                        "{\"a\":\"\\\\\",\"b\":\"\\\"]\"}",
                        "[[{\"x\":[ 1 , 2 ]}]]",
                        "x",
                        "\"\\\\\\\"\"",
                        "}")
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("", " ", "\n", "\r\n\t ");
    }

    private static List<String> rows(RowSplitter slices) throws IOException {
        List<String> rows = new ArrayList<>();
        while (slices.next()) {
            assertThat(slices.problem()).isNull();
            rows.add(row(slices));
        }
        assertThat(slices.next()).isFalse();
        return rows;
    }

    private static String row(RowSplitter slices) {
        return new String(slices.bytes(), slices.from(), slices.to() - slices.from(), StandardCharsets.UTF_8);
    }

    private interface Reading {
        Object run() throws IOException;
    }

    private static Problem fault(Reading reading) {
        List<Problem> problems = new ArrayList<>();
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(FileFault.class, fault -> problems.add(fault.problem()));
        return problems.get(0);
    }

    /** A stream that gives a few bytes at a time. */
    private static InputStream trickle(String text, int chunk) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, chunk));
            }
        };
    }

    private static InputStream then(String start, int fill, String end) {
        InputStream filling = new InputStream() {
            private int left = fill;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int given = Math.min(left, length);
                java.util.Arrays.fill(bytes, from, from + given, (byte) 'x');
                left -= given;
                return given == 0 ? -1 : given;
            }
        };
        return new SequenceInputStream(new SequenceInputStream(trickle(start, 9), filling), trickle(end, 9));
    }
}
