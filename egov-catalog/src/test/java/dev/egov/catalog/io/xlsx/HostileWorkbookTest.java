package dev.egov.catalog.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.file.FileFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {

    private static final String ROWS = Workbooks.row("信息资源名称", "甲") + Workbooks.row("一", "=1");

    private static final byte[] SOUND = Workbooks.zip(parts());

    private static Map<String, String> parts() {
        return Workbooks.parts(ROWS);
    }

    private static void assertProblem(byte[] workbook, Kind kind, String value) {
        Problem problem = Workbooks.problem(workbook);
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(String.valueOf(problem.value())).contains(value);
        assertThat(problem.line(Locale.CHINESE)).doesNotContain("\n");
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }

    /** Puts one name for another of the same length into local headers and directory, or into the directory alone. */
    private static byte[] renamed(byte[] zip, String name, String other, boolean everywhere) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int last = text.lastIndexOf(name);
        String changed = everywhere
                ? text.replace(name, other)
                : text.substring(0, last) + other + text.substring(last + name.length());
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void what_is_no_workbook_is_told_apart() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertProblem(new byte[0], Kind.EMPTY_FILE, "");
        assertProblem(joined(old, new byte[5000]), Kind.OLD_WORKBOOK, "");
        assertProblem(
                joined(old, new byte[504], "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
                Kind.ENCRYPTED_WORKBOOK,
                "");
        assertProblem("PK".getBytes(StandardCharsets.UTF_8), Kind.NOT_A_WORKBOOK, "zip");
        assertProblem(Workbooks.zip(Map.of("xl/readme.txt", "x")), Kind.NOT_A_WORKBOOK, "_rels/.rels");
    }

    @Test
    void a_stream_without_end_that_is_no_workbook_is_not_read() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 2L << 20;

            @Override
            public int read() {
                assertThat(left--).isPositive();
                return 'x';
            }
        };
        try (endless) {
            WorkbookFile.open(endless);
        } catch (FileFault fault) {
            assertThat(fault.problem().kind()).isEqualTo(Kind.NOT_A_WORKBOOK);
            return;
        }
        throw new AssertionError("was read");
    }

    /** A workbook whose sheet goes on with the same bytes for so many MiB. */
    private static byte[] bomb(String part, String unit, int mebibytes) throws IOException {
        Map<String, String> parts = parts();
        String content = parts.getOrDefault(part, "<x>");
        parts.remove(part);
        byte[] filling = unit.repeat((1 << 20) / unit.length()).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.replaceFirst("</sheetData>.*", "").getBytes(StandardCharsets.UTF_8));
            for (int written = 0; written < mebibytes; written++) {
                zip.write(filling);
            }
        }
        return bytes.toByteArray();
    }

    /** Takes back what the directory says of the sizes of the last part. */
    private static byte[] understated(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int record = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        int size = bytes.getInt(record + 24);
        bytes.putInt(record + 24, 1000);
        for (int place = 0; place < record; place++) {
            if (bytes.getInt(place) == 0x08074b50 && bytes.getInt(place + 12) == size) {
                bytes.putInt(place + 12, 1000);
            }
        }
        return bytes.array();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row/>", "<row><c><v>1</v></c></row>", " "})
    void what_expands_a_thousandfold_is_refused(String unit) throws IOException {
        byte[] bomb = bomb(Workbooks.SHEET, unit, 80);
        assertThat(bomb).hasSizeLessThan(10 << 20);
        assertProblem(bomb, Kind.EXPANDS_TOO_MUCH, Workbooks.SHEET);
    }

    @Test
    void what_expands_more_than_the_file_says_is_refused_when_it_does() throws IOException {
        byte[] bomb = understated(bomb(Workbooks.SHEET, "<row/>", 80));
        assertProblem(bomb, Kind.EXPANDS_TOO_MUCH, Workbooks.SHEET);
    }

    @Test
    void what_is_never_read_may_not_expand_either() throws IOException {
        assertProblem(bomb("xl/media/image1.png", "\0", 80), Kind.EXPANDS_TOO_MUCH, "image1.png");
    }

    @Test
    void one_cell_or_one_tag_without_end_does_not_fill_the_memory() throws IOException {
        byte[] cell = bomb(Workbooks.SHEET, "x", 40);
        assertProblem(cell, Kind.NOT_A_WORKBOOK, Workbooks.SHEET);
        Map<String, String> parts = parts();
        parts.put(Workbooks.SHEET, "<worksheet a=\"" + "x".repeat(70_000) + "\"/>");
        assertProblem(Workbooks.zip(parts), Kind.NOT_A_WORKBOOK, Workbooks.SHEET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml"
            })
    void a_name_without_end_is_refused_in_every_part_that_is_read(String part) {
        Map<String, String> parts = parts();
        Workbooks.add(parts, "sharedStrings", "sharedStrings.xml", "<sst></sst>");
        Workbooks.add(parts, "styles", "styles.xml", "<styleSheet></styleSheet>");
        String content = parts.getOrDefault(part, "");
        int end = content.lastIndexOf("</");
        parts.put(part, content.substring(0, end) + "<" + "a".repeat(1 << 20) + "/>" + content.substring(end));
        assertProblem(Workbooks.zip(parts), Kind.NOT_A_WORKBOOK, part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docProps/app.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/drawings/vmlDrawing1.vml"})
    void a_name_without_end_is_refused_in_parts_that_are_not_read(String part) {
        Map<String, String> parts = parts();
        parts.put(part, "<" + "a".repeat(1 << 20) + "/>");
        assertProblem(Workbooks.zip(parts), Kind.NOT_A_WORKBOOK, part);
    }

    @Test
    void a_short_string_named_by_many_cells_counts_every_time() {
        Map<String, String> parts = Workbooks.parts(
                Workbooks.row("信息资源名称") + ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(30) + "</row>").repeat(20_000));
        Workbooks.add(
                parts, "sharedStrings", "sharedStrings.xml", "<sst><si><t>" + "x".repeat(32_000) + "</t></si></sst>");
        assertProblem(Workbooks.zip(parts), Kind.EXPANDS_TOO_MUCH, Workbooks.SHEET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
                "docProps/app.xml"
            })
    void a_part_with_a_document_type_is_refused_wherever_it_is(String part) {
        Map<String, String> parts = parts();
        parts.put(part, "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + parts.getOrDefault(part, "<x/>"));
        assertProblem(Workbooks.zip(parts), Kind.DOCTYPE, part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/Worksheets/sheet1.XML",
                "xl\\worksheets\\sheet1.xml",
                "xl/./worksheets/sheet1.xml",
                "xl//worksheets/sheet1.xml"
            })
    void two_parts_of_one_name_are_refused_however_it_is_written(String name) {
        Map<String, String> parts = parts();
        parts.put(name, Workbooks.sheet(Workbooks.row("信息资源名称") + Workbooks.row("二")));
        assertProblem(Workbooks.zip(parts), Kind.AMBIGUOUS_WORKBOOK, "sheet1");
    }

    @Test
    void two_parts_of_exactly_one_name_are_refused() {
        Map<String, String> parts = parts();
        parts.put("xl/worksheets/sheet2.xml", Workbooks.sheet(ROWS));
        byte[] zip = renamed(Workbooks.zip(parts), "sheet2.xml", "sheet1.xml", true);
        assertProblem(zip, Kind.AMBIGUOUS_WORKBOOK, "xl/worksheets/sheet1.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.d/x", "/etc/passwd", "xl/../../x", "C:\\x", "..\\x", "a\0b"})
    void a_name_that_leads_out_of_the_workbook_is_refused(String name) {
        Map<String, String> parts = parts();
        parts.put(name, "x");
        assertProblem(Workbooks.zip(parts), Kind.NOT_A_WORKBOOK, name);
    }

    @Test
    void two_workbooks_in_one_package_are_refused() {
        Map<String, String> parts = parts();
        parts.put("xl2/workbook.xml", Workbooks.workbook(""));
        assertProblem(Workbooks.zip(parts), Kind.AMBIGUOUS_WORKBOOK, "xl2/workbook.xml");
        parts = parts();
        parts.put("xl/other.xml", Workbooks.workbook(""));
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, xml) -> xml.replace(
                        "</Types>", "<Override PartName=\"/xl/other.xml\" ContentType=\"x.sheet.main+xml\"/></Types>"));
        assertProblem(Workbooks.zip(parts), Kind.AMBIGUOUS_WORKBOOK, "xl/other.xml");
        parts = parts();
        parts.computeIfPresent(
                "_rels/.rels",
                (name, xml) -> xml.replace("</Rel", Workbooks.link("b", "officeDocument", "xl/other.xml") + "</Rel"));
        assertProblem(Workbooks.zip(parts), Kind.AMBIGUOUS_WORKBOOK, "xl/other.xml");
    }

    @Test
    void two_workbooks_one_after_the_other_are_refused() {
        byte[] one = Workbooks.zip(parts());
        byte[] two = Workbooks.zip(Workbooks.parts(Workbooks.row("信息资源名称") + Workbooks.row("二")));
        assertProblem(joined(one, two), Kind.AMBIGUOUS_WORKBOOK, "[Content_Types].xml");
        assertProblem(joined(one, shifted(two, one.length)), Kind.AMBIGUOUS_WORKBOOK, "[Content_Types].xml");
        assertProblem(joined(shifted(one, 4), new byte[4]), Kind.NOT_A_WORKBOOK, "zip");
    }

    /** A zip file to be put behind so many bytes, with all its places told from the beginning of those. */
    private static byte[] shifted(byte[] zip, int by) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        int directory = bytes.getInt(end + 16);
        for (int place = directory;
                place < end;
                place += 46 + bytes.getShort(place + 28) + bytes.getShort(place + 30)) {
            bytes.putInt(place + 42, bytes.getInt(place + 42) + by);
        }
        return bytes.putInt(end + 16, directory + by).array();
    }

    @Test
    void a_directory_that_hides_a_part_or_calls_it_otherwise_is_refused() {
        byte[] zip = Workbooks.zip(parts());
        assertProblem(renamed(zip, "sheet1.xml", "sheet2.xml", false), Kind.AMBIGUOUS_WORKBOOK, "sheet2.xml");
        assertProblem(withoutLast(zip), Kind.AMBIGUOUS_WORKBOOK, "xl/_rels/workbook.xml.rels");
    }

    /** A zip file whose directory does not list its last part, which is still there. */
    private static byte[] withoutLast(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        int last = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        ByteBuffer less = ByteBuffer.wrap(joined(Arrays.copyOf(zip, last), Arrays.copyOfRange(zip, end, zip.length)));
        less.order(ByteOrder.LITTLE_ENDIAN);
        short count = (short) (bytes.getShort(end + 8) - 1);
        less.putShort(last + 8, count).putShort(last + 10, count);
        return less.putInt(last + 12, bytes.getInt(end + 12) - (end - last)).array();
    }

    @Test
    void a_workbook_inside_the_comment_of_another_is_refused() {
        byte[] outer = Workbooks.zip(parts());
        byte[] inner = shifted(Workbooks.zip(parts()), outer.length);
        ByteBuffer.wrap(outer).order(ByteOrder.LITTLE_ENDIAN).putShort(outer.length - 2, (short) inner.length);
        assertProblem(joined(outer, inner), Kind.AMBIGUOUS_WORKBOOK, "[Content_Types].xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                "<row><c r=\"A1\"><v>1</v><v>2</v></c></row>",
                "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row><c r=\"XFE1\"><v>1</v></c></row>",
                "<row><c r=\"1\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>2147483647</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"s\"><v>x</v></c></row>",
                "</sheetData><sheetData><row/>",
                "<row>",
                "&xxe;"
            })
    void a_sheet_that_programs_would_read_differently_or_not_at_all_is_refused(String row) {
        Problem problem = Workbooks.problem(Workbooks.zip(Workbooks.parts(ROWS + row)));
        assertThat(problem.kind()).isIn(Kind.AMBIGUOUS_WORKBOOK, Kind.NOT_A_WORKBOOK);
    }

    @Test
    void columns_deep_nesting_and_styles_without_end_are_refused() {
        String wide = "<row>" + "<c/>".repeat(16_385) + "</row>";
        assertProblem(Workbooks.zip(Workbooks.parts(wide)), Kind.NOT_A_WORKBOOK, Workbooks.SHEET);
        assertProblem(Workbooks.zip(Workbooks.parts("<a>".repeat(100_000))), Kind.NOT_A_WORKBOOK, Workbooks.SHEET);
        Map<String, String> parts = parts();
        Workbooks.add(parts, "styles", "styles.xml", "<s><cellXfs>" + "<xf/>".repeat(70_000) + "</cellXfs></s>");
        assertProblem(Workbooks.zip(parts), Kind.NOT_A_WORKBOOK, "styles.xml");
    }

    @Property(tries = 2000)
    void a_byte_that_is_wrong_gives_one_clear_error_or_the_same_texts(
            @ForAll @IntRange(max = 3000) int place, @ForAll byte value) throws IOException {
        byte[] damaged = SOUND.clone();
        damaged[place % damaged.length] = value;
        List<List<String>> cells;
        try {
            cells = Workbooks.cells(damaged);
        } catch (FileFault told) {
            assertThat(told.problem().isError()).isTrue();
            return;
        }
        assertThat(cells).isEqualTo(Workbooks.cells(SOUND));
    }

    @Property(tries = 200)
    void a_workbook_that_is_cut_short_gives_one_clear_error(@ForAll @IntRange(min = 1, max = 3000) int length) {
        byte[] cut = Arrays.copyOf(SOUND, length % SOUND.length);
        assertThat(Workbooks.problem(cut).kind()).isIn(Kind.NOT_A_WORKBOOK, Kind.EMPTY_FILE);
    }
}
