package dev.egov.catalog.audit.report;

import dev.egov.catalog.audit.assume.AssumptionUse;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.SourceFile;
import dev.egov.rules.Clause;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The first page: what the audit comes to, what it rests on, whom to call, what is wrong; to be signed. */
final class HtmlSummary {

    /** How many files the first page names; the annex has all. */
    static final int FILES = 3;

    private final Page page;
    private final Report report;
    private final AuditWords words;
    private final Html html;

    HtmlSummary(Page page) {
        this.page = page;
        this.report = page.report();
        this.words = page.words();
        this.html = page.html();
    }

    void write() throws IOException {
        html.open("section", "id", "summary", "aria-label", words.of("page.summary"))
                .raw("\n");
        Conclusion conclusion = new Conclusion(report, words);
        html.element("p", conclusion.first(), "class", "conclusion").raw("\n");
        if (!conclusion.more().isEmpty()) {
            html.element("p", String.join(words.of("sentence.separator"), conclusion.more()))
                    .raw("\n");
        }
        writeNotices();
        writeFiles();
        new HtmlCalls(page).write();
        writeFindings();
        writeFigures();
        html.open("p", "class", "signature");
        for (String who : List.of("audited", "issued", "date")) {
            html.element("span", words.of("signature." + who));
        }
        html.close().close(1);
    }

    /** What makes the figures smaller than one might think. */
    private void writeNotices() throws IOException {
        int outOfScope = report.audit().entriesOutOfScope();
        if (!report.isInForce()) {
            html.element(
                            "p",
                            words.of(
                                    "notice.notInForce",
                                    Taiyuan2013.RULE_BOOK.regulation().inForceFrom()),
                            "class",
                            "notice")
                    .raw("\n");
        } else if (outOfScope > 0) {
            html.open("p", "class", "notice").text(words.of("notice.outOfScope", AuditWords.number(outOfScope)));
            html.text(" ").element("a", words.of("notice.list"), "href", "#out-of-scope", "class", "screen");
            html.close(1);
        }
        List<AssumptionUse> assumed = report.audit().assumptions();
        if (!assumed.isEmpty()) {
            long resting = assumed.stream().mapToLong(AssumptionUse::entries).sum();
            html.open("p", "class", "notice")
                    .text(words.of(
                            "notice.assumed",
                            AuditWords.number(assumed.size()),
                            AuditWords.number(resting),
                            AuditWords.number(report.audit().findings().stream()
                                    .filter(finding -> !finding.assumptions().isEmpty())
                                    .count())));
            html.text(" ").element("a", words.of("notice.list"), "href", "#assumed");
            html.close(1);
        }
    }

    private void writeFiles() throws IOException {
        if (report.files().isEmpty()) {
            return;
        }
        html.element("h2", words.of("section.files")).raw("\n");
        List<SourceFile> files = new ArrayList<>(report.files());
        files.sort(Comparator.comparingLong(SourceFile::rejected).reversed());
        HtmlFiles table = new HtmlFiles(page);
        table.write(files.subList(0, Math.min(FILES, files.size())));
        if (files.size() > FILES) {
            html.open("p", "class", "detail")
                    .text(words.of("files.more", AuditWords.number((long) files.size() - FILES)));
            html.text(" ").element("a", words.of("notice.list"), "href", "#files");
            html.close(1);
        }
    }

    private void writeFindings() throws IOException {
        Map<Kind, Integer> counts = report.audit().counts();
        html.element("h2", words.of("section.findings"), "id", "findings").raw("\n");
        if (counts.values().stream().anyMatch(count -> count > 0)) {
            HtmlTable table = page.table(
                    "kinds",
                    words.of("section.findings"),
                    Column.words("kind"),
                    Column.words("article").wide(),
                    Column.figure("count"),
                    Column.words("action"));
            for (Kind kind : Kind.values()) {
                if (counts.getOrDefault(kind, 0) > 0) {
                    writeKind(table, kind, counts.getOrDefault(kind, 0));
                }
            }
            table.end();
        }
        List<String> none = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (counts.getOrDefault(kind, 0) == 0) {
                none.add(kind.label(words.locale()));
            }
        }
        html.open("p", "class", "detail");
        int problems = report.audit().findings().size();
        if (problems > 0) {
            html.text(words.of(
                            "findings.total",
                            words.of("n.problems", AuditWords.number(problems)),
                            words.of(
                                    "n.entries",
                                    AuditWords.number(report.audit().entriesWithFindings()))))
                    .open("span", "class", "screen")
                    .text(words.of("list.comma"))
                    .element("a", words.of("notice.list"), "href", "#problems")
                    .close()
                    .text(words.of("stop"));
        }
        if (!none.isEmpty()) {
            html.text(words.of("findings.none", String.join(words.of("list.separator"), none)));
        }
        html.close(1);
    }

    private void writeKind(HtmlTable table, Kind kind, int count) throws IOException {
        table.row();
        table.cell(kind == Kind.PROTECTED_OVER_EXTRANET ? "label alarm" : "label")
                .text(kind.label(words.locale()));
        table.cell("label").text(new Clause(kind.article(), 0, 0).cite(words.locale()));
        table.cell(kind == Kind.PROTECTED_OVER_EXTRANET ? "alarm" : "");
        page.count(count, kind.name());
        table.cell("label").text(words.of("action." + kind));
        if (kind == Kind.UNDETERMINED) {
            String facts = new Conclusion(report, words).facts(report.audit().missingFacts());
            html.text(words.of("colon") + facts);
        }
    }

    private void writeFigures() throws IOException {
        html.element("h2", words.of("page.headline")).raw("\n");
        html.open("div", "class", "tiles").raw("\n");
        writeTile(
                AuditWords.number(report.entries()),
                "coverage",
                words.of("tile.entries"),
                words.of("n.departments", AuditWords.number(report.coverage().size()))
                        + words.of("list.comma")
                        + words.of("n.items", AuditWords.number(report.items())));
        long shared = report.entries() - report.sharingUnknown() - report.withheld();
        writeTile(
                page.share(shared, report.entries()),
                "sharing",
                words.of("tile.shared"),
                words.of("tile.shared.note", AuditWords.number(shared)));
        int undetermined = report.audit().counts().getOrDefault(Kind.UNDETERMINED, 0);
        writeTile(
                page.share(undetermined, report.entries()),
                undetermined == 0 ? "" : Kind.UNDETERMINED.name(),
                words.of("tile.undetermined"),
                words.of("tile.undetermined.note", AuditWords.number(undetermined)));
        writeSources();
        writeTile(
                report.quality().overall().isPresent()
                        ? AuditWords.decimal(report.quality().overall().getAsDouble())
                        : words.of("none"),
                report.quality().overall().isPresent() ? "quality" : "",
                words.of("tile.quality"),
                words.of("tile.quality.note"));
        html.close(1);
    }

    private void writeSources() throws IOException {
        int exact = HtmlSources.counting(report.severalSources().exact()).size();
        int near = HtmlSources.counting(report.severalSources().near()).size();
        writeTile(
                AuditWords.number(exact),
                exact + near == 0 ? "" : "sources",
                words.of("tile.sources"),
                words.of("tile.sources.note", AuditWords.number(near)));
    }

    private void writeTile(String figure, String target, String label, String note) throws IOException {
        html.open("div", "class", "tile").open("strong");
        page.figure(figure, report.entries() == 0 ? "" : target);
        html.close();
        html.element("span", label, "class", "label");
        html.element("span", note, "class", "note");
        html.close(1);
    }
}
