package dev.egov.catalog.audit.report;

import java.io.IOException;
import java.util.List;

/** A table that is written cell by cell: the first of a row is its heading. */
final class HtmlTable {

    private final Html html;
    private final List<Column> columns;
    private int cells;

    /** Begins a table with its headings; what it is called is for those who do not see where it stands. */
    HtmlTable(Page page, String style, String name, List<Column> columns) throws IOException {
        this.html = page.html();
        this.columns = columns;
        html.open("table", "class", style, "aria-label", name);
        html.open("thead").open("tr");
        for (Column column : columns) {
            html.element("th", page.words().of("head." + column.key()), "scope", "col", "class", column.style());
        }
        html.close(2);
        html.open("tbody").raw("\n");
    }

    /** Begins a row. */
    HtmlTable row() throws IOException {
        endRow();
        html.open("tr");
        return this;
    }

    /** Begins the next cell of the row. */
    Html cell() throws IOException {
        return cell("");
    }

    /** Begins the next cell of the row, in a style of its own. */
    Html cell(String style) throws IOException {
        if (cells > 0) {
            html.close();
        }
        String styles = columns.get(cells).style() + (style.isEmpty() ? "" : " " + style);
        if (cells == 0) {
            html.open("th", "scope", "row", "class", styles);
        } else {
            html.open("td", "class", styles);
        }
        cells++;
        return html;
    }

    private void endRow() throws IOException {
        if (cells > 0) {
            html.close().close(1);
            cells = 0;
        }
    }

    /** Ends the table. */
    void end() throws IOException {
        endRow();
        html.close(2);
    }
}
