package dev.egov.catalog.audit.report;

import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.Report;
import java.io.IOException;

/** What was taken for what. */
final class HtmlMethod implements HtmlSection {

    private final Page page;

    HtmlMethod(Page page) {
        this.page = page;
    }

    @Override
    public String key() {
        return "method";
    }

    @Override
    public void write() throws IOException {
        AuditWords words = page.words();
        Html html = page.html();
        html.element("p", words.of("method.intro"));
        html.open("ul").raw("\n");
        for (String key : Report.ASSUMPTIONS) {
            html.element("li", words.of("assumption." + key)).raw("\n");
        }
        html.close(1);
    }
}
