package dev.egov.catalog.audit.report;

import dev.egov.catalog.audit.assume.AssumptionUse;
import dev.egov.catalog.audit.common.AuditWords;
import java.io.IOException;

/** What was assumed, each with the number of entries that rest on it. */
final class HtmlAssumed implements HtmlSection {

    private final Page page;

    HtmlAssumed(Page page) {
        this.page = page;
    }

    @Override
    public String key() {
        return "assumed";
    }

    @Override
    public boolean isEmpty() {
        return page.report().audit().assumptions().isEmpty();
    }

    @Override
    public void write() throws IOException {
        AuditWords words = page.words();
        page.html().element("p", words.of("assumed.intro"));
        HtmlTable table = page.table(
                "assumed",
                words.of("section.assumed"),
                Column.words("assumption"),
                Column.figure("rests"),
                Column.figure("stated").wide(),
                Column.figure("contradicted").wide(),
                Column.figure("stricter").wide());
        for (AssumptionUse use : page.report().audit().assumptions()) {
            table.row().cell().data(use.assumption().text(words.locale()));
            table.cell().text(AuditWords.number(use.entries()));
            table.cell().text(AuditWords.number(use.stated()));
            table.cell().text(AuditWords.number(use.contradicted()));
            table.cell().text(AuditWords.number(use.withheld()));
        }
        table.end();
    }
}
