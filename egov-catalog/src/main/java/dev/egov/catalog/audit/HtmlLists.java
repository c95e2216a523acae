package dev.egov.catalog.audit;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.AuditFinding.Kind;
import dev.egov.catalog.audit.SeveralSources.SharedItem;
import dev.egov.catalog.audit.SeveralSources.Source;
import dev.egov.rules.Norm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of the page; on a narrow screen their rows become cards. */
final class HtmlLists {

    /** How many departments are named for an item. */
    private static final int SOURCES = 8;

    private final Report report;
    private final AuditWords words;
    private final Html html;

    HtmlLists(Report report, AuditWords words, Html html) {
        this.report = report;
        this.words = words;
        this.html = html;
    }

    /** The items that count: not those that every table has for itself. */
    static List<SharedItem> counting(List<SharedItem> items) {
        return items.stream().filter(item -> !item.incidental()).toList();
    }

    void writeCoverage() throws IOException {
        begin("coverage");
        html.element("p", words.of("coverage.intro"));
        List<String> heads = heads("department", "entries", "items", "sharing", "open", "findings", "undetermined");
        table(heads, Set.of(1, 2, 4, 5, 6));
        List<Coverage> shown = first(report.coverage());
        for (Coverage each : shown) {
            html.open("tr");
            head(heads.get(0));
            writeProvider(each.department());
            html.close();
            figure(heads.get(1), each.entries());
            figure(heads.get(2), each.items());
            html.open("td", "data-label", heads.get(3));
            List<Long> parts = new ArrayList<>();
            for (Sharing.Type type : Sharing.Type.values()) {
                parts.add((long) each.sharing().getOrDefault(type, 0));
            }
            parts.add((long) each.sharingUnknown());
            html.open("div", "class", "cell");
            HtmlFigures.stacked(html, sharing(each), parts);
            html.element("small", sharing(each));
            html.close().close();
            figure(heads.get(4), each.open());
            figure(heads.get(5), each.problems());
            figure(heads.get(6), each.findings().getOrDefault(Kind.UNDETERMINED, 0));
            html.close(1);
        }
        end(shown.size(), report.coverage().size());
        html.close(1);
    }

    private String sharing(Coverage coverage) {
        return words.of(
                "coverage.sharing",
                AuditWords.number(coverage.sharing().getOrDefault(Sharing.Type.UNCONDITIONAL, 0)),
                AuditWords.number(coverage.sharing().getOrDefault(Sharing.Type.CONDITIONAL, 0)),
                AuditWords.number(coverage.sharing().getOrDefault(Sharing.Type.NOT_SHARED, 0)),
                AuditWords.number(coverage.sharingUnknown()));
    }

    void writeSources() throws IOException {
        begin("sources");
        html.element("p", words.of("sources.intro"));
        SeveralSources sources = report.severalSources();
        html.element("h3", words.of("sources.exact"));
        writeItems(sources.exact(), false);
        html.element("h3", words.of("sources.near"));
        html.element("p", words.of("sources.near.intro"));
        writeItems(sources.near(), true);
        html.close(1);
    }

    private void writeItems(List<SharedItem> items, boolean isNear) throws IOException {
        List<SharedItem> counting = counting(items);
        if (!counting.isEmpty()) {
            List<String> heads = heads("item", "departments", isNear ? "names" : "collectors");
            table(heads, Set.of(1));
            List<SharedItem> shown = first(counting);
            for (SharedItem item : shown) {
                html.open("tr");
                head(heads.get(0));
                html.data(item.name()).close();
                figure(heads.get(1), item.departments());
                html.open("td", "data-label", heads.get(2)).open("div", "class", "cell");
                writeCollectors(item, isNear);
                html.close().close().close(1);
            }
            end(shown.size(), counting.size());
        } else {
            html.element("p", words.of("sources.none"));
        }
        if (items.size() > counting.size()) {
            html.element(
                    "p",
                    words.of("sources.incidental", AuditWords.number((long) items.size() - counting.size())),
                    "class",
                    "detail");
        }
    }

    /** For near names each name with how many departments use it, otherwise the departments. */
    private void writeCollectors(SharedItem item, boolean isNear) throws IOException {
        Map<String, Integer> collectors = new LinkedHashMap<>();
        for (Source source : item.sources()) {
            if (isNear) {
                collectors.merge(source.item(), 1, Integer::sum);
            } else {
                collectors.merge(source.department().name(), source.items(), Integer::sum);
            }
        }
        int shown = 0;
        for (Map.Entry<String, Integer> collector : collectors.entrySet()) {
            if (shown == SOURCES) {
                html.text(words.of("and.more", AuditWords.number((long) collectors.size() - shown)));
                break;
            }
            html.text(shown == 0 ? "" : words.of("list.separator"));
            html.data(collector.getKey())
                    .text(" ")
                    .element("small", words.of("used.in", AuditWords.number(collector.getValue())));
            shown++;
        }
    }

    void writeFindings() throws IOException {
        begin("lists");
        for (Kind kind : Kind.values()) {
            List<AuditFinding> findings = report.audit().findings(kind);
            if (!findings.isEmpty()) {
                html.element("h3", kind.label(words.locale()), "id", kind.name());
                if (kind != Kind.UNDETERMINED) {
                    writeNorm(findings.get(0).norm());
                }
                List<String> heads = heads("resource", "provider", "norm", "what");
                table(heads, Set.of());
                List<AuditFinding> shown = first(findings);
                for (AuditFinding finding : shown) {
                    writeFinding(finding, heads);
                }
                end(shown.size(), findings.size());
            }
        }
        if (report.audit().counts().values().stream().allMatch(count -> count == 0)) {
            html.element("p", words.of("lists.none"));
        }
        html.close(1);
    }

    private void writeNorm(Norm norm) throws IOException {
        String citation = norm.clause().cite(words.locale());
        html.element("p", citation + words.of("colon") + norm.summary(words.locale()), "class", "detail");
    }

    private void writeFinding(AuditFinding finding, List<String> heads) throws IOException {
        Entry entry = finding.entry();
        html.open("tr");
        head(heads.get(0));
        html.data(entry.name())
                .element(
                        "small",
                        entry.code() == null
                                ? words.of("entry.number", AuditWords.number(finding.number()))
                                : entry.code().text(),
                        "class",
                        "under");
        html.close();
        html.open("td", "data-label", heads.get(1));
        writeProvider(entry.provider());
        html.close();
        html.open("td", "data-label", heads.get(2)).open("div", "class", "cell");
        html.text(finding.norm().clause().cite(words.locale()));
        html.element(
                "small",
                finding.norms().stream()
                        .map(norm -> norm.norm().id())
                        .collect(Collectors.joining(words.of("list.separator"))),
                "class",
                "under");
        html.close().close();
        html.element("td", finding.message(words.locale()), "data-label", heads.get(3));
        html.close(1);
    }

    private void writeProvider(Provider provider) throws IOException {
        html.open("div", "class", "cell").data(provider.name().isBlank() ? words.of("none") : provider.name());
        if (provider.code() != null) {
            html.element("small", provider.code().code(), "class", "under");
        }
        html.close();
    }

    private void begin(String section) throws IOException {
        html.open("section", "id", section);
        html.element("h2", words.of("section." + section)).raw("\n");
    }

    private List<String> heads(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(words.of("head." + key));
        }
        return heads;
    }

    private void table(List<String> heads, Set<Integer> figures) throws IOException {
        html.open("table").open("thead").open("tr");
        for (int column = 0; column < heads.size(); column++) {
            html.element(
                    "th", heads.get(column), "scope", "col", "class", figures.contains(column) ? "figure" : "words");
        }
        html.close(2);
        html.open("tbody").raw("\n");
    }

    /** Closes a table, and says what of the list it has not. */
    private void end(int shown, int all) throws IOException {
        html.close(2);
        if (shown < all) {
            html.element(
                    "p", words.of("list.first", AuditWords.number(shown), AuditWords.number(all)), "class", "detail");
        }
    }

    private void head(String label) throws IOException {
        html.open("th", "scope", "row", "data-label", label);
    }

    private void figure(String label, long figure) throws IOException {
        html.element("td", AuditWords.number(figure), "data-label", label, "class", "figure");
    }

    private static <T> List<T> first(List<T> list) {
        return list.subList(0, Math.min(Report.MOST, list.size()));
    }
}
