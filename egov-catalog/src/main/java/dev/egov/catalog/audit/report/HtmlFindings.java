package dev.egov.catalog.audit.report;

import dev.egov.catalog.Entry;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.AuditRun;
import dev.egov.catalog.audit.engine.Count;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.rules.Norm;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The findings of each kind, gravest first, with norms, sentences and what to do. */
final class HtmlFindings implements HtmlSection {

    private final Page page;
    private final AuditRun audit;
    private final AuditWords words;
    private final Html html;

    HtmlFindings(Page page) {
        this.page = page;
        this.audit = page.report().audit();
        this.words = page.words();
        this.html = page.html();
    }

    @Override
    public String key() {
        return "lists";
    }

    @Override
    public boolean isEmpty() {
        return audit.counts().values().stream().allMatch(count -> count == 0);
    }

    @Override
    public void write() throws IOException {
        for (Kind kind : Kind.values()) {
            List<AuditFinding> findings = audit.findings(kind);
            if (!findings.isEmpty()) {
                write(kind, findings);
            }
        }
        page.entries("problems", words.of("lists.entries"), page.report().places(Count.withProblems(audit)));
    }

    private void write(Kind kind, List<AuditFinding> findings) throws IOException {
        html.open("h3", "id", kind.name())
                .text(kind.label(words.locale()))
                .element("small", words.of("counted", AuditWords.number(findings.size())));
        html.close(1);
        if (kind != Kind.UNDETERMINED) {
            writeNorm(findings.get(0).norm());
        }
        HtmlTable table = page.table(
                "findings",
                kind.label(words.locale()),
                Column.words("resource"),
                Column.words("provider"),
                Column.words("what"));
        List<AuditFinding> shown = page.first(findings);
        for (AuditFinding finding : shown) {
            write(table, finding);
        }
        table.end();
        page.more(shown.size(), findings.size());
    }

    private void writeNorm(Norm norm) throws IOException {
        html.element(
                        "p",
                        norm.clause().cite(words.locale()) + words.of("colon") + norm.summary(words.locale()),
                        "class",
                        "detail")
                .raw("\n");
    }

    private void write(HtmlTable table, AuditFinding finding) throws IOException {
        Entry entry = finding.entry();
        table.row().cell().data(entry.name());
        html.element("small", page.code(entry, finding.number() - 1), "class", "under");
        table.cell();
        html.data(page.name(entry.provider()));
        table.cell().text(finding.message(words.locale()));
        html.element(
                "small",
                finding.norm().clause().cite(words.locale())
                        + words.of("colon")
                        + finding.norms().stream()
                                .map(norm -> norm.norm().id())
                                .collect(Collectors.joining(words.of("list.separator"))),
                "class",
                "under");
    }
}
