package dev.egov.catalog.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.Row;
import dev.egov.catalog.io.csv.CsvFiles;
import dev.egov.catalog.io.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

    private static final String HEADER = Workbooks.row("信息资源名称", "甲", "乙");

    private static Table.Line line(String cells) throws IOException {
        return lines("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>一</v></c>" + cells + "</row>")
                .get(1);
    }

    private static List<Table.Line> lines(String rows) throws IOException {
        return Workbooks.lines(Workbooks.zip(Workbooks.parts(HEADER + rows)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c><f>D2</f></c>",
                "<c><f>D2</f><v/></c>",
                "<c><f>D2</f><v></v></c>",
                "<c t=\"str\"><f>D2</f></c>",
                "<c t=\"b\"><f>D2</f><v></v></c>",
                "<c t=\"n\"><f/></c>",
                "<c><f t=\"shared\" si=\"0\"/></c>",
                "<c><f t=\"array\" ref=\"B2\">D2</f></c>",
                "<c><f t=\"dataTable\" ref=\"B2\" dt2D=\"1\" r1=\"D1\"/></c>",
            })
    void a_formula_without_a_value_is_a_fault(String cell) throws IOException {
        Table.Line line = line(cell);
        assertThat(line.faults()).containsOnlyKeys(1);
        assertThat(line.faults().get(1)).isEqualTo(CellReader.uncalculated());
        assertThat(line.cells()).containsExactly("一", "");
    }

    @Test
    void a_formula_with_a_value_is_its_value_also_where_that_is_an_empty_text() throws IOException {
        assertThat(line("<c t=\"str\"><f>D2&amp;\"\"</f><v></v></c><c><f>1+1</f><v>2</v></c>"))
                .returns(List.of("一", "", "2"), Table.Line::cells)
                .returns(Map.of(), Table.Line::faults);
    }

    @Test
    void every_cell_that_an_array_formula_fills_needs_its_value() throws IOException {
        List<Table.Line> lines = lines("""
                <row r="2"><c r="A2" t="str"><v>一</v></c><c r="B2"><f t="array" ref="B2:C4">D2:E4</f><v>1</v></c></row>\
                <row r="3"><c r="A3" t="str"><v>二</v></c><c r="B3"/><c r="C3" t="str"><v>值</v></c></row>\
                <row r="4"><c r="A4" t="str"><v>三</v></c><c r="B4"><v/></c><c r="C4" t="str"><v></v></c></row>\
                <row r="5"><c r="A5" t="str"><v>四</v></c></row>""");
        assertThat(lines.get(1).faults()).containsOnlyKeys(2);
        assertThat(lines.get(2).faults()).containsOnlyKeys(1);
        assertThat(lines.get(3).faults()).containsOnlyKeys(1);
        assertThat(lines.get(4).faults()).isEmpty();
    }

    @Test
    void a_range_of_a_formula_as_large_as_a_sheet_takes_no_time_without_end() {
        String rows = "<row r=\"2\"><c r=\"A2\"><f t=\"array\" ref=\"A2:XFD1048576\">1</f><v>1</v></c></row>"
                + "<row/>".repeat(100_000);
        assertThat(Workbooks.problem(Workbooks.zip(Workbooks.parts(HEADER + rows)))
                        .kind())
                .isEqualTo(Kind.EXPANDS_TOO_MUCH);
    }

    @Test
    void the_number_0_of_a_program_that_calculates_nothing_is_no_value() throws IOException {
        Map<String, String> parts = Workbooks.parts(HEADER + """
                <row r="2"><c r="A2" t="str"><v>一</v></c><c r="B2"><f>D2</f><v>0</v></c><c r="C2"><f>1</f><v>7</v></c>\
                <c r="D2"><v>0</v></c></row>""");
        assertThat(Workbooks.lines(Workbooks.zip(parts)).get(1).faults()).isEmpty();
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace("</workbook>", "<calcPr fullCalcOnLoad=\"1\"/></workbook>"));
        Table.Line line = Workbooks.lines(Workbooks.zip(parts)).get(1);
        assertThat(line.faults()).containsOnlyKeys(1);
        assertThat(line.cells()).containsExactly("一", "", "7", "0");
    }

    @Test
    void the_empty_text_of_a_program_that_calculates_nothing_is_no_value() throws IOException {
        Map<String, String> parts = Workbooks.parts(HEADER + """
                <row r="2"><c r="A2" t="str"><v>一</v></c><c r="B2" t="str"><f>IF(1,"机密","")</f><v></v></c>\
                <c r="C2" t="str"><f>"乙"</f><v>乙</v></c><c r="D2" t="str"><v></v></c></row>""");
        assertThat(Workbooks.lines(Workbooks.zip(parts)).get(1).faults()).isEmpty();
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace("</workbook>", "<calcPr fullCalcOnLoad=\"1\"/></workbook>"));
        Table.Line line = Workbooks.lines(Workbooks.zip(parts)).get(1);
        assertThat(line.faults()).isEqualTo(Map.of(1, CellReader.uncalculated()));
        assertThat(line.cells()).containsExactly("一", "", "乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#REF!",
                "#N/A",
                "#VALUE!",
                "#DIV/0!",
                "#NAME?",
                "#NULL!",
                "#NUM!",
                "#SPILL!",
                "#CALC!",
                "#GETTING_DATA",
                "#FIELD!",
                "#BLOCKED!",
                "#CONNECT!",
                "#UNKNOWN!",
                "#BUSY!",
                "Err:502",
                "#n/a",
                " #REF! ",
                "######"
            })
    void an_error_is_a_fault_as_a_value_as_a_text_and_in_a_table_of_text(String error) throws IOException {
        Problem expected = Problem.of(Kind.ERROR_VALUE, null, error.strip());
        assertThat(line("<c t=\"e\"><v>" + error + "</v></c>").faults()).containsEntry(1, expected);
        assertThat(line("<c t=\"str\"><f>D2</f><v>" + error + "</v></c>").faults())
                .containsEntry(1, expected);
        assertThat(line("<c t=\"inlineStr\"><is><t>" + error + "</t></is></c>").faults())
                .containsEntry(1, expected);
        assertThat(CsvFiles.lines(CsvFiles.utf8("名称,摘要\n一," + error + "\n"))
                        .get(1)
                        .faults())
                .containsEntry(1, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1", "#政务#", "C#", "N/A", "REF!", "见#REF!处", "#", "##", "说明：#N/A 表示没有", "12:30"})
    void other_texts_are_texts(String text) throws IOException {
        assertThat(line("<c t=\"str\"><v>" + text + "</v></c>"))
                .returns(List.of("一", text), Table.Line::cells)
                .returns(Map.of(), Table.Line::faults);
    }

    @Test
    void cells_of_kinds_that_are_not_known_are_faults() throws IOException {
        assertThat(line("<c t=\"new\"><v>1E5</v></c><c vm=\"1\"><v>3</v></c><c t=\"new\"/>")
                        .faults())
                .isEqualTo(Map.of(
                        1, Problem.of(Kind.UNKNOWN_CELL_TYPE, null, "new"),
                        2, Problem.of(Kind.UNKNOWN_CELL_TYPE, null, "vm"),
                        3, Problem.of(Kind.UNKNOWN_CELL_TYPE, null, "new")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"1\"/>", "<row r=\"0\"/>", "<row r=\"x\"/>", "<row r=\"1048577\"/>"})
    void rows_that_go_back_or_have_no_number_are_refused(String row) {
        Problem problem = Workbooks.problem(Workbooks.zip(Workbooks.parts(HEADER + row)));
        assertThat(problem.kind()).isEqualTo(Kind.AMBIGUOUS_WORKBOOK);
    }

    @Test
    void rows_have_the_numbers_that_the_sheet_gives_them() throws IOException {
        assertThat(
                        lines(
                                "<row r=\"4\"><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c r=\"A9\"><v>3</v></c></row>"))
                .extracting(Table.Line::number)
                .containsExactly(1L, 4L, 5L, 9L);
        assertThat(Workbooks.problem(Workbooks.zip(Workbooks.parts("<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>")))
                        .value())
                .isEqualTo("目录!A3");
    }

    @Test
    void an_entry_whose_classification_is_not_calculated_does_not_go_out_as_public() throws IOException {
        String sheet = Workbooks.row("信息资源名称", "信息资源提供方", "保密属性")
                + "<row><c t=\"str\"><v>一</v></c><c t=\"str\"><v>甲局</v></c><c><f>D2</f></c></row>";
        byte[] workbook = Workbooks.zip(Workbooks.parts(sheet));
        try (CatalogueReader reader = CatalogueReader.open(new ByteArrayInputStream(workbook), CatalogueFormat.EXCEL)) {
            Row row = reader.read();
            assertThat(row).isInstanceOf(Row.Rejected.class);
            assertThat(row.problems())
                    .extracting(problem -> problem.message(Locale.ENGLISH))
                    .contains("the formula has no calculated value; open and save it in a spreadsheet program");
        }
    }
}
