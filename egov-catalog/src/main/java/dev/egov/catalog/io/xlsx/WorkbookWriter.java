package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.io.table.CellNames;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook (ECMA-376) of texts, sheet by sheet and row by row, holding no more than a row. The same rows give the
 * same bytes: nothing in the file tells when it was written.
 */
public final class WorkbookWriter implements Closeable {

    /** The rows of a sheet. */
    public static final int MOST_ROWS = 1 << 20;

    /** The characters of a cell. */
    static final int MOST_CHARACTERS = 32_767;

    private static final int MOST_COLUMNS = 1 << 14;
    /** The first day that a zip file tells without the zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    /** Printed on A4 on its side; where {@code fitToPage} is said, with all columns on each page. */
    private static final String PAGE = "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>";

    /** How cells look, by their number in {@link WorkbookParts#STYLES}. */
    public enum Style {
        PLAIN,
        TEXT,
        HEADER,
        WRAPPED,
        TITLE
    }

    private final ZipOutputStream zip;
    private final Writer xml;
    private final List<String> sheets = new ArrayList<>();
    private int rows;
    private String ending = "";

    public WorkbookWriter(OutputStream output) {
        this.zip = new ZipOutputStream(output);
        this.xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
    }

    /**
     * Begins a sheet.
     *
     * @param name its name
     * @param widths the widths of its columns, in digits
     * @param table whether it is a table of texts: its first row stays in sight, and empty cells are for text too
     */
    public void begin(String name, List<Integer> widths, boolean table) throws IOException {
        end();
        sheets.add(name);
        part("xl/worksheets/sheet" + sheets.size() + ".xml");
        rows = 0;
        ending = "";
        xml.write(WorkbookParts.DECLARATION + "<worksheet xmlns=\"" + WorkbookParts.MAIN + "\">");
        if (table) {
            xml.write("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                    + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        } else {
            xml.write("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        }
        if (!widths.isEmpty()) {
            xml.write("<cols>");
            for (int column = 1; column <= widths.size(); column++) {
                xml.write("<col min=\"" + column + "\" max=\"" + column + "\" width=\"" + widths.get(column - 1)
                        + "\" customWidth=\"1\"" + (table ? style(Style.TEXT).replace(" s=", " style=") : "") + "/>");
            }
            xml.write("</cols>");
        }
        xml.write("<sheetData>");
    }

    /** What follows the rows of the sheet that was begun last. */
    public void endWith(String more) {
        ending = more;
    }

    /**
     * Writes a row.
     *
     * @throws IllegalArgumentException if a workbook cannot hold so many columns or so long a text
     */
    public void row(List<String> cells, Style style) throws IOException {
        row(cells, style, 1);
    }

    /** Writes a row that is so many lines high. */
    public void row(List<String> cells, Style style, int lines) throws IOException {
        if (cells.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException(
                    "a workbook has at most " + MOST_COLUMNS + " columns, not " + cells.size() + "; write CSV");
        }
        for (String cell : cells) {
            if (cell.length() > MOST_CHARACTERS) {
                throw new IllegalArgumentException("a cell of a workbook holds at most " + MOST_CHARACTERS
                        + " characters, not " + cell.length() + "; write CSV or JSON");
            }
        }
        rows++;
        xml.write("<row r=\"" + rows + (lines == 1 ? "\">" : "\" ht=\"" + 17 * lines + "\" customHeight=\"1\">"));
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (!cell.isEmpty()) {
                xml.write("<c r=\"" + CellNames.column(column) + rows + "\"" + style(style) + " t=\"inlineStr\"><is><t"
                        + (isPlain(cell) ? ">" : " xml:space=\"preserve\">"));
                xml.write(ExcelText.xml(cell));
                xml.write("</t></is></c>");
            }
        }
        xml.write("</row>");
    }

    private static String style(Style style) {
        return " s=\"" + style.ordinal() + "\"";
    }

    /** Whether a text has no space that XML could take for nothing. */
    private static boolean isPlain(String text) {
        return text.charAt(0) > ' '
                && text.charAt(text.length() - 1) > ' '
                && text.indexOf('\n') < 0
                && text.indexOf('\t') < 0;
    }

    private void part(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void part(String name, String content) throws IOException {
        part(name);
        xml.write(WorkbookParts.DECLARATION + content);
        xml.flush();
        zip.closeEntry();
    }

    private void end() throws IOException {
        if (!sheets.isEmpty()) {
            xml.write("</sheetData>" + ending + PAGE + "</worksheet>");
            xml.flush();
            zip.closeEntry();
        }
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            end();
            part("xl/styles.xml", WorkbookParts.STYLES);
            part("xl/workbook.xml", WorkbookParts.workbook(sheets));
            part("xl/_rels/workbook.xml.rels", WorkbookParts.links(sheets.size()));
            part("_rels/.rels", WorkbookParts.LINKS);
            part("[Content_Types].xml", WorkbookParts.types(sheets.size()));
        }
    }
}
