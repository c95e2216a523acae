package dev.egov.catalog.audit.report;

import dev.egov.catalog.audit.common.AuditWords;
import java.io.IOException;
import java.util.List;

/** The drawings of the page: labels and figures as text, bars beside them. */
final class HtmlBars {

    /** The colours of parts beside each other. */
    static final List<String> COLOURS = List.of("c1", "c2", "c3", "c4");

    private final Page page;
    private final Html html;

    HtmlBars(Page page) {
        this.page = page;
        this.html = page.html();
    }

    /** A label with a note, a figure that leads somewhere and a bar of some percent. */
    void bar(String label, String note, String figure, double percent, String colour, String target)
            throws IOException {
        html.open("div", "class", "row");
        html.open("div", "class", "name").text(label);
        if (!note.isEmpty()) {
            html.text(" ").element("small", note);
        }
        html.close();
        html.open("div", "class", "figure");
        page.figure(figure, target);
        html.close();
        html.open("svg", "class", "bar", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
        html.empty("rect", "class", "track", "width", "100", "height", "10");
        html.empty("rect", "class", colour, "width", AuditWords.decimal(percent), "height", "10");
        html.close(2);
    }

    /** Parts of a whole beside each other. */
    void stacked(String label, List<Long> parts) throws IOException {
        double whole = parts.stream().mapToLong(Long::longValue).sum();
        html.open(
                "svg",
                "class",
                "bar stacked",
                "viewBox",
                "0 0 100 10",
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                label);
        html.empty("rect", "class", "track", "width", "100", "height", "10");
        double left = 0;
        for (int place = 0; place < parts.size(); place++) {
            double width = whole == 0 ? 0 : 100 * parts.get(place) / whole;
            if (width > 0) {
                html.empty(
                        "rect",
                        "class",
                        COLOURS.get(place),
                        "x",
                        AuditWords.decimal(left),
                        "width",
                        AuditWords.decimal(width),
                        "height",
                        "10");
            }
            left += width;
        }
        html.close(1);
    }
}
