package dev.egov.catalog.io.xlsx;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Problem;
import dev.egov.catalog.io.file.FileFault;
import dev.egov.catalog.io.table.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, sound ones and others, and what the reader makes of them. */
public final class Workbooks {

    public static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String LINKS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbooks() {}

    /** The parts of a workbook with a sheet, to be changed. */
    public static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/></Types>""".formatted(TYPE));
        parts.put("_rels/.rels", LINKS + link("a", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        parts.put("xl/workbook.xml", workbook("<sheet name=\"目录\" sheetId=\"1\" r:id=\"a\"/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                LINKS + link("a", "worksheet", "worksheets/sheet1.xml") + "</Relationships>");
        parts.put(SHEET, sheet(rows));
        return parts;
    }

    static String workbook(String sheets) {
        return "<workbook " + MAIN + " xmlns:r=\"" + LINK + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    static String sheet(String rows) {
        return "<worksheet " + MAIN + "><dimension ref=\"A1\"/><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A sheet with merged ranges. */
    static String merged(String rows, List<String> ranges) {
        StringBuilder merges = new StringBuilder("<mergeCells count=\"" + ranges.size() + "\">");
        ranges.forEach(range -> merges.append("<mergeCell ref=\"").append(range).append("\"/>"));
        return sheet(rows).replace("</worksheet>", merges + "</mergeCells></worksheet>");
    }

    static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINK + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Adds a relationship to the workbook and the part that it leads to. */
    static void add(Map<String, String> parts, String type, String part, String content) {
        String rels = "xl/_rels/workbook.xml.rels";
        String links = parts.getOrDefault(rels, "");
        parts.put(rels, links.replace("</Rel", link(part, type, "/xl/" + part) + "</Rel"));
        parts.put("xl/" + part, content);
    }

    /** A row of texts. */
    public static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** A row that says where it is, with a cell for each text that is not empty. */
    public static String row(int number, List<String> texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                row.append("<c r=\"").append((char) ('A' + column)).append(number);
                row.append("\" t=\"inlineStr\"><is><t>")
                        .append(texts.get(column))
                        .append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** All lines of a table. */
    static List<Table.Line> lines(byte[] workbook) throws IOException {
        List<Table.Line> lines = new ArrayList<>();
        read(workbook, lines::add);
        return lines;
    }

    private static void read(byte[] workbook, Consumer<Table.Line> lines) throws IOException {
        try (ExcelTable table = ExcelTable.of(WorkbookFile.open(new ByteArrayInputStream(workbook)))) {
            for (Table.Line line = table.next(); line != null; line = table.next()) {
                lines.accept(line);
            }
        }
    }

    static List<List<String>> cells(byte[] workbook) throws IOException {
        return lines(workbook).stream().map(Table.Line::cells).toList();
    }

    /** The problem with a workbook that cannot be read. */
    static Problem problem(byte[] workbook) {
        AtomicReference<Problem> problem = new AtomicReference<>();
        assertThatThrownBy(() -> read(workbook, line -> {}))
                .isInstanceOfSatisfying(FileFault.class, fault -> problem.set(fault.problem()));
        return problem.get();
    }
}
