package dev.egov.catalog.io.csv;

import static dev.egov.catalog.io.csv.CsvFiles.bytes;
import static dev.egov.catalog.io.csv.CsvFiles.gb;
import static dev.egov.catalog.io.csv.CsvFiles.kind;
import static dev.egov.catalog.io.csv.CsvFiles.lines;
import static dev.egov.catalog.io.csv.CsvFiles.read;
import static dev.egov.catalog.io.csv.CsvFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.CatalogueFileException;
import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.table.Table;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final List<String> HEADERS = List.of("名称", "摘要");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void each_encoding_is_read_with_its_mark(String charset) {
        byte[] file = "\uFEFF名称,摘要\r\n\"甲,\"\"乙\n丙\",\u0A0A\u2C22𠮷㐀\r\n".getBytes(Charset.forName(charset));

        assertThat(read(file)).containsExactly(HEADERS, List.of("甲,\"乙\n丙", "\u0A0A\u2C22𠮷㐀"));
    }

    @Test
    void utf_8_and_gb_18030_are_told_apart_without_a_mark() {
        String file = "名称,摘要\n企业登记信息,各类市场主体的登记\n";

        assertThat(read(utf8(file))).isEqualTo(read(gb(file))).hasSize(2);
    }

    @Test
    void second_bytes_of_gb_18030_that_look_like_ascii_are_part_of_their_character() {
        // 廫 ends in 5C, 弢 in 7C, 㐀 has four bytes
        String row = new String(new char[] {'\u5EEB', '|'}) + gbText(0x8F, 0x7C) + gbText(0x8F, 0x5C) + "㐀𠮷|\"甲|乙\"";

        assertThat(read(gb("名称|提供方|摘要\n" + row + "\n")))
                .containsExactly(
                        List.of("名称", "提供方", "摘要"),
                        List.of("\u5EEB", gbText(0x8F, 0x7C) + gbText(0x8F, 0x5C) + "㐀𠮷", "甲|乙"));
    }

    private static String gbText(int... units) {
        byte[] bytes = new byte[units.length];
        for (int place = 0; place < units.length; place++) {
            bytes[place] = (byte) units[place];
        }
        return new String(bytes, CsvFiles.GB18030);
    }

    @Test
    void the_first_bytes_beyond_ascii_tell_the_encoding_wherever_they_stand() {
        String ascii = "name,summary\n" + "x,y\n".repeat(50_000);
        String row = "企业登记信息,各类市场主体的登记\n";

        for (byte[] file : List.of(bytes(ascii, utf8(row)), bytes(ascii, gb(row)))) {
            assertThat(read(file)).last().isEqualTo(List.of("企业登记信息", "各类市场主体的登记"));
        }
    }

    @Test
    void bytes_that_are_no_text_cost_their_row_and_no_other() {
        byte[] file = bytes("名称,摘要\n甲,企业登记信息\n", 0xFF, "乙,x\n丙,y\n");

        assertThat(read(file)).containsExactly(HEADERS, List.of("甲", "企业登记信息"), Kind.ENCODING, List.of("丙", "y"));
        Table.Line damaged = lines(file).get(2);
        assertThat(damaged.cells()).containsExactly("\uFFFD乙,x");
        assertThat(damaged.raw().get()).isEqualTo(bytes(0xFF, "乙,x"));
        assertThat(damaged.problems().get(0).value()).isEqualTo("UTF-8");
    }

    @Test
    void a_row_of_the_other_encoding_is_no_text() {
        byte[] mostlyUtf8 = bytes("名称,摘要\n甲,企业登记信息\n", gb("企业登记信息,y\n"), "丙,y\n");
        byte[] mostlyGb = bytes(gb("名称,摘要\n甲,企业登记信息\n企业名称,y\n"), "登记信息,y\n", gb("丙,y\n"));

        assertThat(read(mostlyUtf8)).containsExactly(HEADERS, List.of("甲", "企业登记信息"), Kind.ENCODING, List.of("丙", "y"));
        assertThat(read(mostlyGb))
                .containsExactly(
                        HEADERS, List.of("甲", "企业登记信息"), List.of("企业名称", "y"), Kind.ENCODING, List.of("丙", "y"));
        assertThat(lines(mostlyGb).get(3).problems().get(0).value()).isEqualTo("GB18030");
    }

    @Test
    void a_replacement_character_that_stands_in_the_file_is_text() {
        assertThat(read("名称,摘要\n\uFFFD,x\n")).containsExactly(HEADERS, List.of("\uFFFD", "x"));
    }

    @Test
    void half_of_a_surrogate_pair_and_half_of_a_unit_are_no_text_in_utf_16() {
        byte[] file = bytes(0xFF, 0xFE, "名称,摘要\na".getBytes(StandardCharsets.UTF_16LE), 0, 0xD8, 0x0A, 0, 0x62);

        assertThat(read(file)).containsExactly(HEADERS, Kind.ENCODING, Kind.ENCODING);
        assertThat(lines(file).get(2).raw().get()).isEqualTo(bytes(0x62));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void each_delimiter_is_read(char delimiter) {
        String file = "名称,摘要\n甲,\"乙\t,\"\n".replace(',', delimiter);

        assertThat(read(file)).containsExactly(HEADERS, List.of("甲", "乙\t,".replace(',', delimiter)));
    }

    @Test
    void the_line_that_tells_the_delimiter_is_no_row() {
        assertThat(read("sep=;\r\n名称;摘要\r\n甲;a,b\r\n")).containsExactly(HEADERS, List.of("甲", "a,b"));
        byte[] wide = "\uFEFFsep=\t\r\n名称\t摘要\r\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(wide)).containsExactly(HEADERS);
    }

    @Test
    void cells_are_neither_trimmed_nor_left_out() {
        assertThat(read("名称,摘要\n\" a \",\n b\u3000,c,d,\n"))
                .containsExactly(HEADERS, List.of(" a ", ""), List.of(" b\u3000", "c", "d", ""));
    }

    @Test
    void lines_with_nothing_in_their_cells_are_no_rows() {
        assertThat(read("\n,,\n名称,摘要\n\n , \"\"\n\u3000,\"\n\"\n\"\",\n甲,\n\n"))
                .hasSize(3)
                .startsWith(HEADERS)
                .contains(Kind.SYNTAX)
                .endsWith(List.of("甲", ""));
        assertThat(read("")).isEmpty();
        assertThat(read("\uFEFF\r\n\r\n")).isEmpty();
    }

    @Test
    void line_breaks_in_quotes_and_nul_are_part_of_a_cell() {
        assertThat(read("名称,摘要\n\"a\rb\r\nc\nd\",e\0f\n")).containsExactly(HEADERS, List.of("a\rb\r\nc\nd", "e\0f"));
    }

    @Test
    void cells_are_given_without_the_apostrophe_of_inert_ones_and_raw_with_it() {
        Table.Line line = lines(utf8("名称,摘要\n'=1,''=1\n")).get(1);

        assertThat(line.cells()).containsExactly("=1", "'=1");
        assertThat(line.raw().get()).isEqualTo(utf8("'=1,''=1"));
    }

    @Test
    void a_quote_that_is_not_closed_loses_no_other_row() {
        String file = "名称,摘要\n甲,\"一\n乙,二\n丙,\"三\"\n丁,四\n";

        assertThat(read(file))
                .containsExactly(HEADERS, Kind.SYNTAX, List.of("乙", "二"), List.of("丙", "三"), List.of("丁", "四"));
        assertThat(lines(utf8(file)).get(1).problems().get(0).value()).isEqualTo("5");
        assertThat(lines(utf8(file)).get(1).cells()).containsExactly("甲,\"一");
    }

    @Test
    void a_line_of_200_megabytes_is_one_damaged_row() {
        InputStream file = new SequenceInputStream(
                new ByteArrayInputStream(utf8("名称,摘要\n")),
                new SequenceInputStream(new Filler(200_000_000), new ByteArrayInputStream(utf8("\n甲,乙\n"))));
        List<Table.Line> lines = lines(file);

        assertThat(lines).hasSize(3);
        assertThat(kind(lines.get(1))).isEqualTo(Kind.TOO_LONG);
        assertThat(lines.get(1).raw().get()).hasSize(CsvRecords.KEPT);
        assertThat(lines.get(2).cells()).containsExactly("甲", "乙");
    }

    @Test
    void a_workbook_is_no_table_of_text() {
        assertFileFault(Kind.OLD_WORKBOOK, bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1));
        assertFileFault(Kind.NOT_TEXT, bytes("PK\3\4", 0x14, 0, 6, 0));
    }

    private static void assertFileFault(Kind kind, byte[] file) {
        assertThatExceptionOfType(CatalogueFileException.class)
                .isThrownBy(() -> CatalogueReader.open(new ByteArrayInputStream(file), CatalogueFormat.CSV))
                .satisfies(fault -> assertThat(fault.problem().kind()).isEqualTo(kind));
    }

    /** The same byte so many times. */
    private static final class Filler extends InputStream {
        private long left;

        Filler(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(target, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
