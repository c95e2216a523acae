package dev.egov.catalog.audit.report;

import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.catalog.audit.result.Details;
import dev.egov.rules.Regulation;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** An audit as one HTML page: its frame, a summary of one printed page, and an annex. Used once. */
public final class HtmlReport {

    /** Nothing is fetched, nothing is run: only the page's own style counts. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Report report;
    private final AuditWords words;
    private final Details details;

    public HtmlReport(Report report, Locale locale, Details details) {
        this.report = report;
        this.words = new AuditWords(locale);
        this.details = details;
    }

    /** The sections of the annex, in their order. */
    private static List<HtmlSection> annex(Page page) {
        return List.of(
                new HtmlFiles(page),
                new HtmlCoverage(page),
                new HtmlFindings(page),
                new HtmlAssumed(page),
                new HtmlMissing(page),
                new HtmlQuestions(page),
                new HtmlSharing(page),
                new HtmlQuality(page),
                new HtmlSources(page),
                new HtmlDepartments(page),
                new HtmlMethod(page));
    }

    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Html html = new Html(writer);
        Page page = new Page(report, words, html, details);
        List<HtmlSection> annex = annex(page);
        html.raw("<!DOCTYPE html>\n");
        html.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                words.locale().getLanguage().equals("zh") ? "zh-CN" : "en");
        writeHead(html);
        html.open("body").raw("\n");
        writeHeader(html, annex);
        html.open("main").raw("\n");
        new HtmlSummary(page).write();
        writeAnnex(html, annex);
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

    private void writeHeader(Html html, List<HtmlSection> annex) throws IOException {
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
        for (HtmlSection section : annex) {
            if (!section.isEmpty()) {
                html.element("a", words.of("section." + section.key()), "href", "#" + section.key());
            }
        }
        html.close().close(1);
    }

    private void writeAnnex(Html html, List<HtmlSection> annex) throws IOException {
        html.open("div", "class", "annex").raw("\n");
        List<String> empty = new ArrayList<>();
        for (HtmlSection section : annex) {
            String heading = words.of("section." + section.key());
            if (!section.isEmpty()) {
                html.open("section", "id", section.key()).element("h2", heading).raw("\n");
                section.write();
                html.close(1);
            } else if (!(section instanceof HtmlFiles)) {
                empty.add(heading);
            }
        }
        if (!empty.isEmpty()) {
            html.element(
                    "p", words.of("annex.empty", String.join(words.of("list.separator"), empty)), "class", "detail");
        }
        html.close(1);
    }

    private void writeFooter(Html html) throws IOException {
        Regulation regulation = Taiyuan2013.RULE_BOOK.regulation();
        html.element(
                "footer",
                words.of("page.footer." + details, regulation.citation(), regulation.id(), regulation.version()));
        html.raw("\n");
    }
}
