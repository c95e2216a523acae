package dev.egov.catalog.io;

import static dev.egov.catalog.io.csv.CsvFiles.bytes;
import static dev.egov.catalog.io.csv.CsvFiles.gb;
import static dev.egov.catalog.io.csv.CsvFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.xlsx.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileSignatureTest {

    private static final String TABLE = "信息资源名称,信息资源提供方\n一,甲局\n";
    private static final String JSON = "[{\"name\": \"一\", \"provider\": {\"name\": \"甲局\"}}]";

    private static final List<String> NAMES = List.of("a.xlsx", "a.csv", "a.json", "a.jsonl", "a.xls", "a.et", "a.ods");

    @TempDir
    private Path folder;

    /** The problem with a file of a name; null where it is read. */
    private Problem problem(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        try (CatalogueReader reader = CatalogueReader.open(file)) {
            assertThat(reader.read()).isNotNull();
            return null;
        } catch (CatalogueFileException fault) {
            return fault.problem();
        }
    }

    private void assertIs(Kind kind, byte[] content) throws IOException {
        for (String name : NAMES) {
            assertThat(problem(name, content))
                    .as(name)
                    .extracting(Problem::kind)
                    .isEqualTo(kind);
        }
        for (CatalogueFormat format : CatalogueFormat.values()) {
            AtomicReference<Problem> problem = new AtomicReference<>();
            assertThatExceptionOfType(CatalogueFileException.class)
                    .as(format.name())
                    .isThrownBy(() -> CatalogueReader.open(new ByteArrayInputStream(content), format))
                    .satisfies(fault -> problem.set(fault.problem()));
            assertThat(problem.get().kind()).isEqualTo(kind);
        }
    }

    private static byte[] compound(String... streams) {
        byte[] start = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, new byte[1016]);
        for (String stream : streams) {
            start = bytes(start, (stream + "\0").getBytes(StandardCharsets.UTF_16LE));
        }
        return bytes(start, new byte[512]);
    }

    private static byte[] zip(String... names) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name : names) {
            parts.put(name, name.equals("mimetype") ? "application/vnd.oasis.opendocument.spreadsheet" : "<x/>");
        }
        return Workbooks.zip(parts);
    }

    @Test
    void workbooks_of_other_formats_are_told_whatever_their_names() throws IOException {
        assertIs(Kind.OLD_WORKBOOK, compound("Root Entry", "Workbook"));
        assertIs(Kind.OLD_WORKBOOK, compound("Root Entry", "Book"));
        assertIs(Kind.OLD_WORKBOOK, bytes(9, 8, 8, 0, 0, 5, 5, 0, "x"));
        assertIs(Kind.ENCRYPTED_WORKBOOK, compound("Root Entry", "EncryptionInfo", "EncryptedPackage"));
        assertIs(Kind.BINARY_WORKBOOK, zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.bin"));
        assertIs(Kind.XML_SPREADSHEET, utf8("""
                <?xml version="1.0"?>
                <?mso-application progid="Excel.Sheet"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>"""));
        assertIs(
                Kind.OPEN_DOCUMENT_SPREADSHEET,
                utf8("<?xml version=\"1.0\"?>\n<office:document office:version=\"1.2\"/>"));
    }

    @Test
    void documents_archives_and_pages_are_told_whatever_their_names() throws IOException {
        assertIs(Kind.OTHER_DOCUMENT, compound("Root Entry", "WordDocument"));
        assertIs(Kind.OTHER_DOCUMENT, compound("Root Entry", "PowerPoint Document"));
        assertIs(Kind.OTHER_DOCUMENT, zip("[Content_Types].xml", "word/document.xml"));
        assertIs(Kind.OTHER_DOCUMENT, zip("OFD.xml", "Doc_0/Document.xml"));
        assertIs(Kind.OTHER_DOCUMENT, utf8("%PDF-1.7\n1 0 obj"));
        assertIs(Kind.OTHER_DOCUMENT, utf8("<?xml version=\"1.0\"?><catalog/>"));
        assertIs(Kind.ARCHIVE, zip("目录.xlsx", "readme.txt"));
        assertIs(Kind.ARCHIVE, bytes(0x1F, 0x8B, 8, 0));
        assertIs(Kind.ARCHIVE, bytes("Rar!", 0x1A, 7, 0));
        assertIs(Kind.WEB_PAGE, utf8("\uFEFF\r\n<!DOCTYPE html>\n<html><table/></html>"));
        assertIs(Kind.WEB_PAGE, utf8("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body/></html>"));
        assertIs(Kind.WEB_PAGE, gb("<table border=1><tr><td>信息资源名称</td></tr></table>"));
        assertIs(Kind.WEB_PAGE, "\uFEFF<html></html>".getBytes(StandardCharsets.UTF_16LE));
        assertIs(Kind.WEB_PAGE, utf8("MIME-Version: 1.0\nContent-Type: multipart/related\n"));
    }

    @Test
    void an_open_document_is_told_by_its_type_or_refused() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("content.xml", "<x/>");
        parts.put("META-INF/manifest.xml", "<x/>");
        // the type is the first part and not compressed; here it stands plainly in the name
        parts.put("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "");
        assertIs(Kind.OPEN_DOCUMENT_SPREADSHEET, Workbooks.zip(parts));
        assertThat(problem("b.ods", bytes(1, 2, 3)))
                .extracting(Problem::kind)
                .isEqualTo(Kind.OPEN_DOCUMENT_SPREADSHEET);
    }

    @Test
    void formats_that_are_read_under_another_name_are_told() throws IOException {
        byte[] workbook = Workbooks.zip(Workbooks.parts(Workbooks.row("信息资源名称", "信息资源提供方") + Workbooks.row("一", "甲局")));
        Map<String, List<Kind>> expected = Map.of(
                "a.xlsx", List.of(Kind.TABLE_AS_WORKBOOK, Kind.JSON_MISNAMED),
                "a.xls", List.of(Kind.WORKBOOK_MISNAMED, Kind.TABLE_AS_WORKBOOK, Kind.JSON_MISNAMED),
                "a.et", List.of(Kind.WORKBOOK_MISNAMED, Kind.TABLE_AS_WORKBOOK, Kind.JSON_MISNAMED),
                "a.xlsm", List.of(Kind.WORKBOOK_MISNAMED, Kind.TABLE_AS_WORKBOOK, Kind.JSON_MISNAMED),
                "a.csv", List.of(Kind.NOT_TEXT, Kind.JSON_MISNAMED),
                "a.json", List.of(Kind.NOT_TEXT, Kind.TABLE_AS_JSON),
                "a.jsonl", List.of(Kind.NOT_TEXT, Kind.TABLE_AS_JSON),
                "a.dat", List.of(Kind.WORKBOOK_MISNAMED, Kind.UNKNOWN_FORMAT, Kind.JSON_MISNAMED));
        for (Map.Entry<String, List<Kind>> each : expected.entrySet()) {
            for (byte[] content : List.of(workbook, utf8(TABLE), gb(TABLE), utf8(JSON))) {
                Problem problem = problem(each.getKey(), content);
                if (problem != null) {
                    assertThat(problem.kind()).as(each.getKey()).isIn(each.getValue());
                }
            }
        }
        assertThat(problem("a.xlsx", workbook)).isNull();
        assertThat(problem("a.csv", gb(TABLE))).isNull();
        assertThat(problem("a.json", utf8(JSON))).isNull();
        assertThat(problem("a.xls", workbook)).extracting(Problem::kind).isEqualTo(Kind.WORKBOOK_MISNAMED);
        assertThat(problem("a.xls", gb(TABLE))).extracting(Problem::kind).isEqualTo(Kind.TABLE_AS_WORKBOOK);
        assertThat(problem("a.jsonl", gb(TABLE))).extracting(Problem::kind).isEqualTo(Kind.TABLE_AS_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a.et", "a.xlsb", "a.ods", "a.wps", "a.pdf", "a.zip"})
    void a_name_tells_what_content_does_not(String name) throws IOException {
        Problem problem = problem(name, bytes(1, 2, 3));
        assertThat(problem.line(Locale.CHINESE)).contains(".xlsx").doesNotContain("第 23 条", "ECMA");
        assertThat(problem.kind()).isNotEqualTo(Kind.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {
                "NOT_TEXT",
                "OLD_WORKBOOK",
                "ENCRYPTED_WORKBOOK",
                "BINARY_WORKBOOK",
                "OPEN_DOCUMENT_SPREADSHEET",
                "XML_SPREADSHEET",
                "WEB_PAGE",
                "OTHER_DOCUMENT",
                "ARCHIVE",
                "WORKBOOK_MISNAMED",
                "TABLE_AS_WORKBOOK",
                "TABLE_AS_JSON"
            })
    void what_is_no_catalogue_is_to_be_saved_as_one_and_nothing_is_cited(Kind kind) {
        Problem problem = Problem.of(kind, null, "x");
        assertThat(problem.line(Locale.CHINESE)).contains("另存为 .xlsx").doesNotContain("第 23 条", "ECMA-376", "{0}");
        assertThat(problem.line(Locale.ENGLISH))
                .contains("save")
                .contains(".xlsx")
                .doesNotContain("art.", "ECMA");
        assertThat(problem.source(Locale.ENGLISH)).isEmpty();
    }
}
