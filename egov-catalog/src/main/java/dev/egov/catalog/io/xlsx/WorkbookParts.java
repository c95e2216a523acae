package dev.egov.catalog.io.xlsx;

import java.util.List;

/** The parts of a workbook that are not its sheets, as {@link WorkbookWriter} writes them. */
final class WorkbookParts {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Format 49 is text; a cell of that format stays text when it is edited. */
    static final String STYLES = "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"3\">" + font("", 11) + font("<b/>", 11) + font("<b/>", 14) + "</fonts>"
            + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDCE6F1\"/></patternFill></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"5\">"
            + format(0, 0, 0, "")
            + format(49, 0, 0, "<alignment vertical=\"top\"/>")
            + format(49, 1, 2, "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>")
            + format(49, 0, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>")
            + format(49, 2, 0, "")
            + "</cellXfs></styleSheet>";

    static final String LINKS = "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + link(1, "officeDocument", "xl/workbook.xml") + "</Relationships>";

    private WorkbookParts() {}

    private static String font(String weight, int size) {
        return "<font>" + weight + "<sz val=\"" + size + "\"/><name val=\"Microsoft YaHei\"/></font>";
    }

    private static String format(int number, int font, int fill, String alignment) {
        return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
                + (alignment.isEmpty() ? "/>" : " applyAlignment=\"1\">" + alignment + "</xf>");
    }

    private static String link(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + LINK + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String workbook(List<String> sheets) {
        StringBuilder workbook = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINK
                + "\"><bookViews><workbookView/></bookViews><sheets>");
        for (int number = 1; number <= sheets.size(); number++) {
            workbook.append("<sheet name=\"")
                    .append(ExcelText.xml(sheets.get(number - 1)))
                    .append("\" sheetId=\"")
                    .append(number)
                    .append("\" r:id=\"rId")
                    .append(number)
                    .append("\"/>");
        }
        return workbook.append("</sheets></workbook>").toString();
    }

    /** The relationships of the workbook to its sheets and, after them, its styles. */
    static String links(int sheets) {
        StringBuilder links = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int number = 1; number <= sheets; number++) {
            links.append(link(number, "worksheet", "worksheets/sheet" + number + ".xml"));
        }
        return links.append(link(sheets + 1, "styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    static String types(int sheets) {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("workbook", "sheet.main+xml")
                + type("styles", "styles+xml"));
        for (int number = 1; number <= sheets; number++) {
            types.append(type("worksheets/sheet" + number, "worksheet+xml"));
        }
        return types.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "\"/>";
    }
}
