package dev.egov.catalog.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.io.table.CellNames;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class ExcelTableWriterTest {

    private static final List<String> HEADERS = List.of("信息资源名称", "甲", "乙", "丙");

    private static byte[] written(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExcelTableWriter writer = new ExcelTableWriter(bytes)) {
            writer.write(HEADERS);
            for (List<String> row : rows) {
                writer.write(row);
            }
        }
        return bytes.toByteArray();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> unit = Arbitraries.oneOf(
                Arbitraries.of(
                        "_x000D_", "_x005F_", "_x", "_", "x000d_", "\r\n", "\r", "\n", "\t", " ", "=1", "'", "<", "&"),
                Arbitraries.of("]]>", "\"", "😀", "\u3000", "\u0000", "\u001F", "\uFFFE", "\uD83D", "\uDE00", "\u0085"),
                Arbitraries.chars().map(String::valueOf));
        Arbitrary<String> cell = unit.list().ofMaxSize(6).map(units -> String.join("", units));
        return cell.list().ofSize(HEADERS.size()).list().ofMaxSize(5);
    }

    @Property(tries = 1000)
    void any_texts_come_back_exactly(@ForAll("tables") List<List<String>> rows) throws IOException {
        List<List<String>> expected = new ArrayList<>();
        expected.add(HEADERS);
        rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .forEach(row -> expected.add(withoutLastEmpty(row)));
        assertThat(Workbooks.cells(written(rows))).isEqualTo(expected);
    }

    @Property(tries = 200)
    void another_reader_finds_the_same_texts(@ForAll("tables") List<List<String>> rows) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written(rows)))) {
            List<Row> read = workbook.getFirstSheet().read();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < HEADERS.size(); column++) {
                    StringBuilder text = new StringBuilder();
                    ExcelText.unescape(read.get(row + 1).getCellText(column), text);
                    assertThat(text).hasToString(rows.get(row).get(column));
                }
            }
        }
    }

    private static List<String> withoutLastEmpty(List<String> row) {
        int size = row.size();
        while (size > 0 && row.get(size - 1).isEmpty()) {
            size--;
        }
        return row.subList(0, size);
    }

    @Test
    void the_same_rows_give_the_same_bytes_whenever_and_wherever_they_are_written() throws IOException {
        List<List<String>> rows = List.of(List.of("企业", "=1", "", "x"));
        byte[] first = written(rows);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(rows)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("1980-01-02T00:00:00");
                assertThat(entry.getExtra()).isNull();
            }
        }
    }

    @Test
    void a_sheet_that_is_full_is_followed_by_another_with_the_headers_again() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<List<String>> lines =
                List.of(HEADERS, List.of("一"), List.of("二"), List.of("三"), List.of("四"), List.of("五"));
        try (ExcelTableWriter writer = new ExcelTableWriter(bytes, 3)) {
            for (List<String> line : lines) {
                writer.write(line);
            }
        }
        assertThat(Workbooks.lines(bytes.toByteArray()))
                .extracting(line -> line.sheet() + line.cells().get(0))
                .containsExactly("目录信息资源名称", "目录一", "目录二", "目录2信息资源名称", "目录2三", "目录2四", "目录3信息资源名称", "目录3五");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("目录", "目录2", "目录3");
        }
    }

    @Test
    void a_table_without_lines_is_still_a_workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExcelTableWriter(bytes).close();
        assertThat(Workbooks.cells(bytes.toByteArray())).isEmpty();
    }

    @Test
    void a_text_that_no_cell_can_hold_is_refused() throws IOException {
        assertThat(Workbooks.cells(written(List.of(List.of("x".repeat(32_767)))))
                        .get(1)
                        .get(0))
                .hasSize(32_767);
        assertThatThrownBy(() -> written(List.of(List.of("x".repeat(32_768)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32767")
                .hasMessageContaining("32768");
    }

    @Test
    void columns_are_lettered_as_in_a_spreadsheet() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702, 16383).stream().map(CellNames::column))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD");
    }
}
