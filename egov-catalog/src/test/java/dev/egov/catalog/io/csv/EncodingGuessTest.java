package dev.egov.catalog.io.csv;

import static dev.egov.catalog.io.csv.CsvFiles.bytes;
import static dev.egov.catalog.io.csv.CsvFiles.gb;
import static dev.egov.catalog.io.csv.CsvFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.egov.catalog.Field;
import dev.egov.catalog.io.ReadingOptions;
import dev.egov.catalog.io.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingGuessTest {

    private static final String HEADERS = "name,provider\n";

    /** The cells of the row after the headers, and the encoding that was guessed. */
    private static List<Object> read(byte[] rows, ReadingOptions options) throws IOException {
        byte[] file = bytes(HEADERS, rows);
        try (CsvTable table = new CsvTable(new ByteArrayInputStream(file), options.encoding())) {
            List<Object> read = new ArrayList<>();
            table.next();
            for (Table.Line line = table.next(); line != null; line = table.next()) {
                read.add(
                        line.problems().isEmpty()
                                ? line.cells()
                                : line.problems().get(0).kind());
            }
            read.add(String.valueOf(table.guessedEncoding()));
            return read;
        }
    }

    private static List<Object> read(byte[] rows) throws IOException {
        return read(rows, ReadingOptions.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"水税统一,太通", "统一,通", "路,台", "GIS统一,x", "1,通", "x,隆垄拢卢陆"})
    void short_chinese_texts_of_gb_18030_are_no_foreign_letters(String row) throws IOException {
        assertThat(new String(gb(row), StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
        assertThat(read(gb(row))).containsExactly(List.of(row.split(",")), "GB18030");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café,x",
                "Tàiyuán Shì,x",
                "Tài yuán,Běijīng",
                "12°,5 m²",
                "Straße,Müller & Söhne",
                "25 °C,±5",
                "Ελλάδα,x",
                "Россия,Москва",
                "中,x",
                "政务,太原",
                "x,水税统一"
            })
    void what_people_write_in_utf_8_is_that(String row) throws IOException {
        assertThat(read(utf8(row)).get(0)).isEqualTo(List.of(row.split(",")));
    }

    @Test
    void one_encoding_is_found_for_the_whole_file_wherever_its_first_byte_beyond_ascii_stands() throws IOException {
        byte[] rows = bytes("x,y\n".repeat(30_000), gb("水税统一,太通\n"), "x,y\n", gb("企业登记,市局\n"));
        assertThat(read(rows)).endsWith(List.of("水税统一", "太通"), List.of("x", "y"), List.of("企业登记", "市局"), "GB18030");
    }

    @Test
    void what_is_told_is_not_guessed() throws IOException {
        byte[] rows = gb("水税统一,太通\n");
        assertThat(read(rows, ReadingOptions.DEFAULT.withEncoding(StandardCharsets.UTF_8)))
                .containsExactly(
                        List.of(new String(rows, StandardCharsets.UTF_8).strip().split(",")), "null");
        for (String name : List.of("GBK", "GB2312", "GB18030")) {
            assertThat(read(rows, ReadingOptions.DEFAULT.withEncoding(Charset.forName(name))))
                    .containsExactly(List.of("水税统一", "太通"), "null");
        }
        assertThat(read(utf8("企业登记信息,市局\n"))).containsExactly(List.of("企业登记信息", "市局"), "null");
        assertThat(read(utf8("x,y\n"))).containsExactly(List.of("x", "y"), "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_without_a_mark_is_read_where_it_is_told(String name) throws IOException {
        Charset charset = Charset.forName(name);
        byte[] file = "名称,摘要\r\n\"甲\n乙\",一\r\n丙,二\r\n".getBytes(charset);
        try (CsvTable table = new CsvTable(new ByteArrayInputStream(file), charset)) {
            assertThat(table.next().cells()).containsExactly("名称", "摘要");
            assertThat(table.next().cells()).containsExactly("甲\n乙", "一");
            assertThat(table.next().number()).isEqualTo(4);
        }
    }

    @Test
    void a_byte_order_mark_counts_more_than_what_is_told() throws IOException {
        byte[] file = utf8("\uFEFF名称,摘要\n甲,一\n");
        try (CsvTable table = new CsvTable(new ByteArrayInputStream(file), CsvFiles.GB18030)) {
            assertThat(table.next().cells()).containsExactly("名称", "摘要");
            assertThat(table.guessedEncoding()).isNull();
        }
    }

    @Test
    void options_are_copies_and_know_the_encodings_that_there_are() {
        ReadingOptions options = ReadingOptions.DEFAULT
                .withEncoding(StandardCharsets.UTF_8)
                .withHeader("甲", Field.NAME)
                .keeping("乙");
        assertThat(options.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(options.headers())
                .containsEntry("甲", Optional.of(Field.NAME))
                .containsEntry("乙", Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingOptions.DEFAULT.withEncoding(StandardCharsets.ISO_8859_1))
                .withMessageContaining("GB18030");
        assertThat(ReadingOptions.encodings())
                .allSatisfy(charset -> assertThat(CsvEncoding.of(charset)).isNotNull());
    }

    @Property
    void common_chinese_texts_of_two_characters_or_more_are_read_in_either_encoding(@ForAll("texts") String text)
            throws IOException {
        String row = text + ",x";
        assertThat(read(gb(row)).get(0)).isEqualTo(List.of(text, "x"));
        assertThat(read(utf8(row)).get(0)).isEqualTo(List.of(text, "x"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, (0xD7 - 0xB0) * 94 - 1)
                .map(number -> new String(
                        new byte[] {(byte) (0xB0 + number / 94), (byte) (0xA1 + number % 94)}, CsvFiles.GB18030))
                .list()
                .ofMinSize(2)
                .ofMaxSize(12)
                .map(characters -> String.join("", characters));
    }
}
