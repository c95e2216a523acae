package dev.egov.catalog.audit;

import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.AuditFinding.Kind;
import dev.egov.rules.Regulation;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** An audit as one HTML page: its frame, the headline figures and what was taken for what. Used once. */
final class HtmlReport {

    /** Nothing is fetched, nothing is run: only the page's own style counts. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private static final List<String> SECTIONS =
            List.of("findings", "sharing", "quality", "coverage", "sources", "lists", "method");

    private final Report report;
    private final AuditWords words;

    HtmlReport(Report report, Locale locale) {
        this.report = report;
        this.words = new AuditWords(locale);
    }

    void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Html html = new Html(writer);
        html.raw("<!DOCTYPE html>\n");
        html.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                words.locale().getLanguage().equals("zh") ? "zh-CN" : "en");
        writeHead(html);
        html.open("body").raw("\n");
        writeHeader(html);
        html.open("main").raw("\n");
        writeHeadline(html);
        HtmlFigures figures = new HtmlFigures(report, words, html);
        HtmlLists lists = new HtmlLists(report, words, html);
        figures.writeFindings();
        figures.writeSharing();
        figures.writeQuality();
        lists.writeCoverage();
        lists.writeSources();
        lists.writeFindings();
        writeMethod(html);
        html.close(1);
        writeFooter(html);
        html.close(2);
        writer.flush();
    }

    private void writeHead(Html html) throws IOException {
        html.open("head").raw("\n");
        html.empty("meta", "charset", "utf-8").raw("\n");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.raw("\n");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.raw("\n");
        html.empty("meta", "name", "color-scheme", "content", "light dark").raw("\n");
        html.element("title", words.of("page.title")).raw("\n");
        html.open("style").raw("\n").raw(style()).close(2);
    }

    private static String style() throws IOException {
        try (InputStream stream = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("audit.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void writeHeader(Html html) throws IOException {
        Regulation regulation = Taiyuan2013.RULE_BOOK.regulation();
        html.open("header");
        html.element("h1", words.of("page.title"));
        html.element(
                "p",
                words.of(
                        "page.subtitle",
                        regulation.citation(),
                        report.audit().asOf(),
                        AuditWords.number(report.entries())));
        html.open("nav", "aria-label", words.of("page.contents"));
        for (String section : SECTIONS) {
            html.element("a", words.of("section." + section), "href", "#" + section);
        }
        html.close().close(1);
    }

    private void writeHeadline(Html html) throws IOException {
        html.open("section", "class", "tiles", "aria-label", words.of("page.headline"))
                .raw("\n");
        int found = report.audit().findings().size();
        int affected = report.audit().entriesWithFindings();
        int undetermined = report.audit().counts().getOrDefault(Kind.UNDETERMINED, 0);
        long shared = report.shared(Sharing.Type.UNCONDITIONAL) + report.shared(Sharing.Type.CONDITIONAL);
        writeTile(
                html,
                AuditWords.number(report.entries()),
                words.of("tile.entries"),
                words.of(
                        "tile.entries.note",
                        AuditWords.number(report.coverage().size()),
                        AuditWords.number(report.items())));
        writeTile(
                html,
                AuditWords.number(found),
                words.of("tile.findings"),
                words.of("tile.findings.note", AuditWords.number(affected)));
        writeTile(
                html, share(shared), words.of("tile.shared"), words.of("tile.shared.note", AuditWords.number(shared)));
        writeTile(
                html,
                share(undetermined),
                words.of("tile.undetermined"),
                words.of("tile.undetermined.note", AuditWords.number(undetermined)));
        writeTile(
                html,
                AuditWords.number(
                        HtmlLists.counting(report.severalSources().exact()).size()),
                words.of("tile.sources"),
                words.of(
                        "tile.sources.note",
                        AuditWords.number(
                                HtmlLists.counting(report.severalSources().near())
                                        .size())));
        writeTile(
                html,
                report.quality().overall().isPresent()
                        ? AuditWords.decimal(report.quality().overall().getAsDouble())
                        : words.of("none"),
                words.of("tile.quality"),
                words.of("tile.quality.note"));
        html.close(1);
        writeNotices(html);
    }

    private String share(long part) {
        return report.entries() == 0 ? words.of("none") : AuditWords.decimal(100.0 * part / report.entries()) + "%";
    }

    private static void writeTile(Html html, String figure, String label, String note) throws IOException {
        html.open("div", "class", "tile");
        html.element("strong", figure);
        html.element("span", label, "class", "label");
        html.element("span", note, "class", "note");
        html.close(1);
    }

    /** What makes the figures smaller than one might think. */
    private void writeNotices(Html html) throws IOException {
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
            html.element("p", words.of("notice.outOfScope", AuditWords.number(outOfScope)), "class", "notice")
                    .raw("\n");
        }
    }

    private void writeMethod(Html html) throws IOException {
        html.open("section", "id", "method");
        html.element("h2", words.of("section.method")).raw("\n");
        html.element("p", words.of("method.intro"));
        html.open("ul").raw("\n");
        for (String key : Report.ASSUMPTIONS) {
            html.element("li", words.of("assumption." + key)).raw("\n");
        }
        html.close(2);
    }

    private void writeFooter(Html html) throws IOException {
        Regulation regulation = Taiyuan2013.RULE_BOOK.regulation();
        html.element(
                "footer",
                words.of("page.footer", regulation.citation(), regulation.id(), regulation.version(), Report.MOST));
        html.raw("\n");
    }
}
