package dev.egov.catalog.audit.report;

import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.result.Inquiry;
import java.io.IOException;
import java.util.List;

/** What to ask, for each decision: of all departments at once, and one by one. */
final class HtmlQuestions implements HtmlSection {

    private final Page page;
    private final AuditWords words;
    private final Html html;

    HtmlQuestions(Page page) {
        this.page = page;
        this.words = page.words();
        this.html = page.html();
    }

    @Override
    public String key() {
        return "questions";
    }

    @Override
    public boolean isEmpty() {
        return page.report().inquiries().isEmpty();
    }

    @Override
    public void write() throws IOException {
        html.element("p", words.of("questions.intro"));
        for (Inquiry inquiry : page.report().inquiries()) {
            String heading = inquiry.message(words.locale());
            html.element("h3", heading);
            html.open("ol").raw("\n");
            for (Inquiry.Step step : inquiry.steps()) {
                html.element("li", step.message(words.locale())).raw("\n");
            }
            html.close(1);
            write(heading, inquiry.stepsByDepartment());
        }
    }

    private void write(String heading, List<Inquiry.Step> steps) throws IOException {
        HtmlTable table = page.table(
                "questions",
                heading,
                Column.words("department"),
                Column.words("facts"),
                Column.figure("settled"),
                Column.words("possible").wide());
        List<Inquiry.Step> shown = page.first(steps);
        for (Inquiry.Step step : shown) {
            table.row().cell().data(words.department(step.department()));
            table.cell().text(words.facts(step.decision(), step.facts()));
            table.cell().text(AuditWords.number(step.settled()));
            table.cell().text(words.outcomes(step.decision(), step.outcomes().keySet()));
        }
        table.end();
        page.more(shown.size(), steps.size());
    }
}
