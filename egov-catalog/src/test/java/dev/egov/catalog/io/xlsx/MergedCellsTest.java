package dev.egov.catalog.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergedCellsTest {

    private static final String HEADER = Workbooks.row(1, List.of("信息资源名称", "保密属性", "甲"));

    private static byte[] workbook(String rows, String... ranges) {
        Map<String, String> parts = Workbooks.parts("");
        parts.put(Workbooks.SHEET, Workbooks.merged(rows, List.of(ranges)));
        return Workbooks.zip(parts);
    }

    private static List<Object> shown(byte[] workbook) throws IOException {
        return Workbooks.lines(workbook).stream()
                .<Object>map(line -> line.number() + "" + line.cells())
                .toList();
    }

    @Test
    void every_cell_of_a_range_has_the_value_of_its_first_down_and_across() throws IOException {
        String rows = HEADER
                + Workbooks.row(2, List.of("一", "秘密"))
                + Workbooks.row(3, List.of("二"))
                + Workbooks.row(4, List.of("三", "", "乙"))
                + Workbooks.row(5, List.of("四", "公开"));
        assertThat(shown(workbook(rows, "B2:B4", "B5:C5", "A1")))
                .containsExactly("1[信息资源名称, 保密属性, 甲]", "2[一, 秘密]", "3[二, 秘密]", "4[三, 秘密, 乙]", "5[四, 公开, 公开]");
    }

    @Test
    void merged_titles_and_headers_are_their_texts_in_every_cell() throws IOException {
        String rows = Workbooks.row(1, List.of("目录"))
                + Workbooks.row(2, List.of("信息资源名称", "共享", "", "甲"))
                + Workbooks.row(3, List.of("", "类型", "条件"))
                + Workbooks.row(4, List.of("一", "无条件"));
        assertThat(shown(workbook(rows, "A1:D1", "A2:A3", "B2:C2", "D2:D3")))
                .containsExactly("1[目录, 目录, 目录, 目录]", "2[信息资源名称, 共享, 共享, 甲]", "3[信息资源名称, 类型, 条件, 甲]", "4[一, 无条件]");
    }

    @Test
    void a_row_with_nothing_but_a_merged_value_is_blank() throws IOException {
        String rows = HEADER
                + Workbooks.row(2, List.of("一", "秘密"))
                + "<row r=\"3\"/><row r=\"4\"><c r=\"B4\" s=\"1\"/></row>"
                + Workbooks.row(6, List.of("二"));
        assertThat(shown(workbook(rows, "B2:B9")))
                .endsWith("2[一, 秘密]", "6[二, 秘密]")
                .hasSize(3);
    }

    @Test
    void a_range_whose_first_cell_is_empty_shows_nothing() throws IOException {
        String rows = HEADER + Workbooks.row(3, List.of("一")) + Workbooks.row(4, List.of("二"));
        assertThat(shown(workbook(rows, "B2:B4", "C3:C4"))).endsWith("3[一]", "4[二]");
    }

    @Test
    void numbers_and_days_are_shown_as_the_first_cell_is() throws IOException {
        Map<String, String> parts = Workbooks.parts("");
        String rows = HEADER
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>46082</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>2</v></c><c r=\"B3\"/></row>";
        parts.put(Workbooks.SHEET, Workbooks.merged(rows, List.of("B2:B3")));
        Workbooks.add(
                parts,
                "styles",
                "styles.xml",
                "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        assertThat(shown(Workbooks.zip(parts))).endsWith("2[1, 2026-03-01]", "3[2, 2026-03-01]");
    }

    @Test
    void a_fault_of_the_first_cell_is_one_of_all_cells() throws IOException {
        String rows = HEADER
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>一</v></c><c r=\"B2\"><f>D2</f></c></row>"
                + Workbooks.row(3, List.of("二"));
        List<Table.Line> lines = Workbooks.lines(workbook(rows, "B2:C3"));
        assertThat(lines.get(1).faults()).containsOnlyKeys(1, 2);
        assertThat(lines.get(2).faults()).containsOnlyKeys(1, 2);
        assertThat(lines.get(2).faults().values()).extracting(Problem::kind).containsOnly(Kind.UNCALCULATED_FORMULA);
        assertThat(lines.get(2).cells()).containsExactly("二", "", "");
    }

    @Test
    void another_value_beneath_a_range_is_a_fault_and_the_same_value_is_none() throws IOException {
        String rows = HEADER
                + Workbooks.row(2, List.of("一", "公开"))
                + Workbooks.row(3, List.of("二", "公开"))
                + Workbooks.row(4, List.of("三", "机密"))
                + Workbooks.row(5, List.of("", "机密"));
        List<Table.Line> lines = Workbooks.lines(workbook(rows, "B2:B5"));
        assertThat(lines).hasSize(5);
        assertThat(lines.subList(0, 3))
                .allSatisfy(line -> assertThat(line.faults()).isEmpty());
        assertThat(lines.subList(3, 5))
                .allSatisfy(line ->
                        assertThat(line.faults().get(1)).isEqualTo(Problem.of(Kind.HIDDEN_BY_MERGE, null, "机密")));
    }

    @Test
    void ranges_are_those_of_their_own_sheet() throws IOException {
        Map<String, String> parts = Workbooks.parts("");
        String rows = HEADER + Workbooks.row(2, List.of("一", "秘密")) + Workbooks.row(3, List.of("二"));
        parts.put(Workbooks.SHEET, Workbooks.merged(rows, List.of("B2:B3")));
        Workbooks.add(parts, "worksheet", "s2.xml", Workbooks.merged(rows, List.of("B2:C2")));
        parts.put(
                "xl/workbook.xml",
                Workbooks.workbook(
                        "<sheet name=\"甲\" sheetId=\"1\" r:id=\"a\"/><sheet name=\"乙\" sheetId=\"2\" r:id=\"s2.xml\"/>"));
        assertThat(Workbooks.lines(Workbooks.zip(parts)))
                .filteredOn(line -> line.number() > 1)
                .extracting(line -> line.sheet() + line.number() + line.cells())
                .containsExactly("甲2[一, 秘密]", "甲3[二, 秘密]", "乙2[一, 秘密, 秘密]", "乙3[二]");
    }

    @Test
    void hundreds_of_thousands_of_ranges_are_read() throws IOException {
        int count = 40_000;
        StringBuilder rows = new StringBuilder(HEADER);
        String[] ranges = new String[count];
        for (int number = 0; number < count; number++) {
            int top = 2 + 2 * number;
            rows.append(Workbooks.row(top, List.of("一", "值" + number))).append(Workbooks.row(top + 1, List.of("二")));
            ranges[count - 1 - number] = "B" + top + ":B" + (top + 1);
        }
        List<Table.Line> lines = Workbooks.lines(workbook(rows.toString(), ranges));
        assertThat(lines).hasSize(1 + 2 * count);
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(line.cells().get(1)).isEqualTo("值" + (line.number() / 2 - 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2:B3,B3:C4", "A2:A9,A9:A10", "A1:C9,B2:B2,B3:C3", "A2:XFD2,C1:C5"})
    void ranges_that_overlap_are_refused(String ranges) {
        Problem problem = Workbooks.problem(workbook(HEADER, ranges.split(",")));
        assertThat(problem.kind()).isEqualTo(Kind.AMBIGUOUS_WORKBOOK);
        assertThat(problem.value()).startsWith("目录!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "1",
                "B3:A2",
                "A1:",
                ":",
                "a1:b2",
                "A0:B2",
                "A1:B1048577",
                "A1:XFE2",
                "A1:B2:C3",
                "AAAA1"
            })
    void what_is_no_range_is_refused(String range) {
        assertThat(Workbooks.problem(workbook(HEADER, range)).kind()).isEqualTo(Kind.AMBIGUOUS_WORKBOOK);
    }

    @Test
    void a_range_as_large_as_a_sheet_takes_no_time_without_end() {
        String rows = HEADER + "<row><c t=\"str\"><v>x</v></c></row>".repeat(300_000);
        assertThat(Workbooks.problem(workbook(rows, "A1:XFD1048576")).kind())
                .isIn(Kind.EXPANDS_TOO_MUCH, Kind.AMBIGUOUS_WORKBOOK);
    }

    @Property(tries = 400)
    void merged_cells_are_read_as_the_same_sheet_with_the_value_written_into_each(@ForAll Random random)
            throws IOException {
        int columns = 1 + random.nextInt(6);
        String[][] cells = new String[12][columns];
        int[][] owner = new int[12][columns];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < columns; column++) {
                cells[row][column] = random.nextInt(3) == 0 ? "" : "值" + random.nextInt(9);
            }
        }
        List<String> ranges = ranges(random, cells, owner);
        StringBuilder merged = new StringBuilder();
        List<Object> written = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            List<String> own = new ArrayList<>();
            List<String> full = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int place = owner[row][column] - 1;
                boolean covered = place >= 0 && place != row * columns + column;
                own.add(covered ? "" : cells[row][column]);
                full.add(place >= 0 ? cells[place / columns][place % columns] : cells[row][column]);
            }
            merged.append(Workbooks.row(row + 1, own));
            if (own.stream().anyMatch(text -> !text.isEmpty())) {
                written.add((row + 1) + String.valueOf(full).replaceFirst("(, )*]$", "]"));
            }
        }
        assertThat(shown(workbook(merged.toString(), ranges.toArray(String[]::new))))
                .isEqualTo(written);
    }

    /** Ranges that do not overlap; each cell of one has the number from 1 of its first cell. */
    private static List<String> ranges(Random random, String[][] cells, int[][] owner) {
        List<String> ranges = new ArrayList<>();
        int columns = cells[0].length;
        for (int number = 0; number < 8; number++) {
            int top = random.nextInt(cells.length);
            int left = random.nextInt(columns);
            int bottom = Math.min(cells.length - 1, top + random.nextInt(4));
            int right = Math.min(columns - 1, left + random.nextInt(3));
            boolean free = Arrays.stream(owner, top, bottom + 1)
                    .allMatch(row -> Arrays.stream(row, left, right + 1).allMatch(cell -> cell == 0));
            if (free) {
                for (int row = top; row <= bottom; row++) {
                    Arrays.fill(owner[row], left, right + 1, top * columns + left + 1);
                }
                ranges.add("" + (char) ('A' + left) + (top + 1) + ":" + (char) ('A' + right) + (bottom + 1));
            }
        }
        return ranges;
    }
}
