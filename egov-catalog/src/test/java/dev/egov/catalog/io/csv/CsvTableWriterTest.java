package dev.egov.catalog.io.csv;

import static dev.egov.catalog.io.csv.CsvFiles.read;
import static dev.egov.catalog.io.csv.CsvFiles.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class CsvTableWriterTest {

    @Test
    void a_file_has_a_mark_commas_and_line_breaks_of_rfc_4180() {
        assertThat(text(List.of(List.of("名称", "摘要"), List.of("a\"b", "c\nd"))))
                .isEqualTo("\uFEFF名称,摘要\r\n\"a\"\"b\",\"c\nd\"\r\n");
    }

    @Test
    void what_some_reader_would_split_or_trim_is_quoted() {
        assertThat(text(List.of(List.of("a;b", "c\td", "e|f", " g", "h\u3000", "", "i j"))))
                .isEqualTo("\uFEFF\"a;b\",\"c\td\",\"e|f\",\" g\",\"h\u3000\",,i j\r\n");
    }

    @Test
    void formulas_are_inert_in_headers_and_cells() {
        assertThat(text(List.of(List.of("=a", "b"), List.of("'=1", "＠c")))).isEqualTo("\uFEFF'=a,b\r\n''=1,'＠c\r\n");
    }

    @Test
    void half_of_a_surrogate_pair_is_refused_before_anything_of_the_row_is_written() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (CsvTableWriter writer = new CsvTableWriter(output)) {
            writer.write(List.of("a"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(List.of("b", "c\uD800d")))
                    .withMessageContaining("half of a surrogate pair");
            writer.write(List.of("𠮷"));
        }
        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFa\r\n𠮷\r\n");
    }

    @Test
    void a_fault_of_the_stream_is_an_io_exception() throws IOException {
        CsvTableWriter writer = new CsvTableWriter(new Full());

        assertThatIOException()
                .isThrownBy(() -> {
                    for (int row = 0; row < 100_000; row++) {
                        writer.write(List.of("a cell"));
                    }
                })
                .withMessage("no space left");
    }

    @Test
    void a_line_that_looks_as_if_it_told_the_delimiter_comes_back() {
        assertThat(read(written(List.of(List.of("sep=;"), List.of("a")))))
                .containsExactly(List.of("sep=;"), List.of("a"));
    }

    @Property(tries = 2000)
    void every_table_comes_back(@ForAll("tables") List<List<String>> rows) {
        assertThat(read(written(rows))).isEqualTo(rows);
    }

    @Property(tries = 300)
    void a_table_that_came_back_is_written_with_the_same_bytes(@ForAll("tables") List<List<String>> rows) {
        List<List<String>> again = new ArrayList<>();
        CsvFiles.lines(written(rows)).forEach(line -> again.add(line.cells()));

        assertThat(written(again)).isEqualTo(written(rows));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("")),
                Tuple.of(
                        6,
                        Arbitraries.strings()
                                .withChars("ab'\"=＝,;\t|\r\n \0\uFEFF名称\u2028")
                                .ofMaxLength(6)),
                Tuple.of(2, whole()));
        Arbitrary<String> firsts = cells.map(cell -> cell + "x").map(cell -> cell.isBlank() ? "x" : cell);
        return Arbitraries.integers()
                .between(0, 5)
                .flatMap(further -> firsts.flatMap(
                                first -> cells.list().ofSize(further).map(rest -> row(first, rest)))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6));
    }

    private static Arbitrary<String> whole() {
        return Arbitraries.strings()
                .ofMaxLength(8)
                .map(text -> text.replaceAll(
                        "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", ""));
    }

    private static List<String> row(String first, List<String> rest) {
        List<String> row = new ArrayList<>(Collections.singleton(first));
        row.addAll(rest);
        return row;
    }

    private static String text(List<List<String>> rows) {
        return new String(written(rows), StandardCharsets.UTF_8);
    }

    private static final class Full extends OutputStream {
        private int left = 10_000;

        @Override
        public void write(int unit) throws IOException {
            if (left-- <= 0) {
                throw new IOException("no space left");
            }
        }
    }
}
