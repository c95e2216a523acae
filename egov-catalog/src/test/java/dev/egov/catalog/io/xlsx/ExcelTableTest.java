package dev.egov.catalog.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelTableTest {

    private static final String HEADER = Workbooks.row("信息资源名称", "甲");

    private static List<List<String>> cells(String rows) throws IOException {
        return Workbooks.cells(Workbooks.zip(Workbooks.parts(HEADER + rows)));
    }

    @Test
    void another_writers_numbers_days_and_formulas_are_texts_as_people_see_them() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("目录");
            sheet.value(0, 0, "信息资源名称");
            sheet.value(1, 0, 18);
            sheet.value(1, 1, 18.0);
            sheet.value(1, 2, 0.1 + 0.2);
            sheet.value(1, 3, 91140100123456789L);
            sheet.value(1, 4, true);
            sheet.value(1, 5, LocalDate.of(2026, 3, 1));
            sheet.style(1, 5).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 6, LocalDateTime.of(2026, 3, 1, 12, 34, 56));
            sheet.style(1, 6).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 7, "  两端有空格 ");
            sheet.formula(1, 8, "1+1");
            sheet.inlineString(1, 9, "=1");
            sheet.value(1, 10, 12);
            sheet.style(1, 10).format("000000").set();
            sheet.value(1, 11, "共用");
            sheet.value(2, 11, "共用");
        }
        assertThat(Workbooks.cells(bytes.toByteArray()))
                .containsExactly(
                        List.of("信息资源名称"),
                        List.of(
                                "18",
                                "18",
                                "0.3",
                                "91140100123456789",
                                "TRUE",
                                "2026-03-01",
                                "2026-03-01 12:34:56",
                                "  两端有空格 ",
                                "",
                                "=1",
                                "000012",
                                "共用"),
                        List.of("", "", "", "", "", "", "", "", "", "", "", "共用"));
    }

    @Test
    void formulas_errors_and_written_days_are_their_values() throws IOException {
        assertThat(cells("""
                <row r="2"><c r="A2" t="str"><f>A1&amp;"x"</f><v>值_x000D_</v></c><c t="e"><f>NA()</f><v>#N/A</v></c>\
                <c t="b"><v>0</v></c><c t="d"><v>2026-03-01T00:00:00Z</v></c><c t="d"><v>2026-03-01T08:30:00</v></c>\
                <c><f>1/3</f><v>0.33333333333333331</v></c><c t="n"><v>-0</v></c><c/><c t="s"/>\
                </row>"""))
                .element(1)
                .isEqualTo(
                        List.of("值\r", "#N/A", "FALSE", "2026-03-01", "2026-03-01 08:30:00", "0.333333333333333", "0"));
    }

    @Test
    void runs_are_joined_and_how_they_are_pronounced_is_left_out() throws IOException {
        Map<String, String> parts = Workbooks.parts(HEADER + """
                <row><c t="s"><v>1</v></c><c t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">a </t></r>
                <r><t><![CDATA[<b>]]]></t></r><rPh sb="0" eb="1"><t>yin</t></rPh></is></c><c t="s"><v>0</v></c></row>""");
        Workbooks.add(parts, "sharedStrings", "sharedStrings.xml", """
                <sst count="9"><si><t/></si><si><r><t>企</t></r><r><rPr><sz val="9"/></rPr><t>业_x005F_x000D_&#10;</t></r>\
                <phoneticPr fontId="1"/></si></sst>""");
        assertThat(Workbooks.cells(Workbooks.zip(parts))).element(1).isEqualTo(List.of("企业_x000D_\n", "a <b>]"));
    }

    @Test
    void cells_stand_in_the_columns_that_they_name_and_blank_rows_are_no_rows() throws IOException {
        assertThat(cells("""
                <row r="2"/><row r="3"><c r="A3"/><c r="B3" t="inlineStr"><is><t>  </t></is></c></row>\
                <row r="9"><c r="C9"><v>3</v></c><c><v>4</v></c><c r="A9"><v>1</v></c></row>""")).containsExactly(List.of("信息资源名称", "甲"), List.of("1", "", "3", "4"));
    }

    @Test
    void days_may_be_counted_from_1904() throws IOException {
        Map<String, String> parts =
                Workbooks.parts(HEADER + "<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>1.5</v></c></row>");
        Workbooks.add(parts, "styles", "styles.xml", """
                <styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>""");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(Workbooks.cells(Workbooks.zip(parts)))
                .element(1)
                .isEqualTo(List.of("1904-01-01", "1904-01-02 12:00:00"));
    }

    @Test
    void a_row_is_given_back_as_a_record_of_csv_as_wide_as_the_headers() throws IOException {
        List<Table.Line> lines = Workbooks.lines(
                Workbooks.zip(Workbooks.parts(HEADER + Workbooks.row("=1,\"x\"") + Workbooks.row("", "b\nc"))));
        assertThat(lines.get(1).raw().get()).isEqualTo("\"=1,\"\"x\"\"\",".getBytes(StandardCharsets.UTF_8));
        assertThat(lines.get(2).raw().get()).isEqualTo(",\"b\nc\"".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_row_that_is_too_long_is_told_and_reading_goes_on() throws IOException {
        String text = "政".repeat(32_767);
        String[] row = new String[40];
        Arrays.fill(row, text);
        List<Table.Line> lines =
                Workbooks.lines(Workbooks.zip(Workbooks.parts(HEADER + Workbooks.row(row) + Workbooks.row("后"))));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).problems()).extracting(Problem::kind).containsExactly(Kind.TOO_LONG);
        byte[] raw = lines.get(1).raw().get();
        assertThat(raw).hasSizeBetween(65_533, 65_536);
        assertThat(new String(raw, StandardCharsets.UTF_8))
                .matches("政+")
                .isEqualTo(lines.get(1).cells().get(0));
        assertThat(lines.get(2).cells()).containsExactly("后");
    }

    @Test
    void the_rows_of_all_sheets_that_are_not_hidden_are_read_in_order() throws IOException {
        byte[] workbook = sheets(
                "<sheet name=\"说明\" sheetId=\"1\" r:id=\"a\"/><sheet name=\"隐\" state=\"hidden\" sheetId=\"2\" r:id=\"s2.xml\"/>"
                        + "<sheet name=\"目录\" sheetId=\"3\" r:id=\"s3.xml\"/><sheet name=\"续\" sheetId=\"4\" r:id=\"s4.xml\"/>",
                Workbooks.row("填写说明"),
                Workbooks.row("信息资源名称", "隐") + Workbooks.row("x"),
                HEADER + Workbooks.row("一"),
                "<row/>" + HEADER + Workbooks.row("二"));
        assertThat(Workbooks.cells(workbook))
                .containsExactly(
                        List.of("填写说明"), List.of("信息资源名称", "甲"), List.of("一"), List.of("信息资源名称", "甲"), List.of("二"));
        assertThat(Workbooks.lines(workbook))
                .extracting(line -> line.sheet() + "!" + line.number())
                .containsExactly("说明!1", "目录!1", "目录!2", "续!2", "续!3");
    }

    private static byte[] sheets(String list, String... rows) {
        Map<String, String> parts = Workbooks.parts(rows[0]);
        for (int sheet = 2; sheet <= rows.length; sheet++) {
            Workbooks.add(parts, "worksheet", "s" + sheet + ".xml", Workbooks.sheet(rows[sheet - 1]));
        }
        parts.put("xl/workbook.xml", Workbooks.workbook(list));
        return Workbooks.zip(parts);
    }

    @Test
    void shared_strings_beyond_what_the_memory_holds_come_back_exactly() throws IOException {
        int count = 20_000;
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("信息资源名称", "甲"));
        StringBuilder strings = new StringBuilder("<sst>");
        StringBuilder rows = new StringBuilder(HEADER);
        for (int number = 0; number < count; number++) {
            strings.append("<si><t>_xD83D_").append(text(number)).append("</t></si>");
            int other = (int) (number * 7919L % count);
            rows.append("<row><c t=\"s\"><v>").append(number).append("</v></c><c t=\"s\"><v>");
            rows.append(other).append("</v></c></row>");
            expected.add(List.of("\uD83D" + text(number), "\uD83D" + text(other)));
        }
        Map<String, String> parts = Workbooks.parts(rows.toString());
        Workbooks.add(
                parts,
                "sharedStrings",
                "sharedStrings.xml",
                strings.append("</sst>").toString());
        assertThat(Workbooks.cells(Workbooks.zip(parts))).isEqualTo(expected);
    }

    private static String text(int number) {
        return "条目" + number + "x".repeat(200 + number % 3);
    }

    @Test
    void a_file_is_read_where_it_is(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), Workbooks.zip(Workbooks.parts(HEADER)));
        try (ExcelTable table = ExcelTable.of(WorkbookFile.open(file))) {
            assertThat(table.next()).isNotNull();
            assertThat(table.next()).isNull();
        }
        Files.delete(file);
    }
}
