package dev.egov.catalog.audit;

import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.AuditFinding.Kind;
import dev.egov.rules.Clause;
import dev.egov.rules.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The charts of the page: labels and figures as text, bars as drawings beside them. */
final class HtmlFigures {

    private static final List<String> SHARING_COLOURS = List.of("c1", "c2", "c3", "c4");

    /** How many things that are unsound a dimension of quality names. */
    private static final int SHORTFALLS = 6;

    private final Report report;
    private final AuditWords words;
    private final Html html;

    HtmlFigures(Report report, AuditWords words, Html html) {
        this.report = report;
        this.words = words;
        this.html = html;
    }

    void writeFindings() throws IOException {
        begin("findings");
        Map<Kind, Integer> counts = report.audit().counts();
        int most = Collections.max(counts.entrySet().stream()
                .filter(entry -> entry.getKey() != Kind.UNDETERMINED)
                .map(Map.Entry::getValue)
                .toList());
        html.open("div", "class", "bars").raw("\n");
        for (Kind kind : Kind.values()) {
            int count = counts.getOrDefault(kind, 0);
            if (kind != Kind.UNDETERMINED) {
                bar(
                        kind.label(words.locale()),
                        new Clause(kind.article(), 0, 0).cite(words.locale()),
                        AuditWords.number(count),
                        most == 0 ? 0 : 100.0 * count / most,
                        kind.article() == 24 || kind.article() == 23 ? "c1" : "c3",
                        count == 0 ? "" : "#" + kind.name());
            }
        }
        html.close(1);
        writeMissing(counts.getOrDefault(Kind.UNDETERMINED, 0));
        html.close(1);
    }

    private void writeMissing(int undetermined) throws IOException {
        if (undetermined == 0) {
            return;
        }
        html.element("h3", words.of("missing.title"));
        html.element("p", words.of("missing.intro", AuditWords.number(undetermined)));
        html.open("div", "class", "bars").raw("\n");
        List<Map.Entry<String, Integer>> missing =
                new ArrayList<>(report.audit().missingFacts().entrySet());
        missing.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        for (Map.Entry<String, Integer> fact : missing) {
            bar(
                    Report.factLabel(fact.getKey(), words),
                    "",
                    AuditWords.number(fact.getValue()),
                    100.0 * fact.getValue() / undetermined,
                    "c4",
                    "");
        }
        html.close(1);
    }

    void writeSharing() throws IOException {
        begin("sharing");
        List<String> labels = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (Sharing.Type type : Sharing.Type.values()) {
            labels.add(type.label(words.locale()));
            values.add(report.shared(type));
        }
        labels.add(words.of("sharing.unknown"));
        values.add(report.sharingUnknown());
        html.element("h3", words.of("sharing.types"));
        stacked(html, words.of("sharing.types"), values);
        html.open("ul", "class", "legend").raw("\n");
        for (int place = 0; place < labels.size(); place++) {
            html.open("li");
            html.element("i", "", "class", SHARING_COLOURS.get(place), "aria-hidden", "true");
            html.text(labels.get(place) + " ")
                    .element("b", AuditWords.number(values.get(place)))
                    .text(" " + share(values.get(place), report.entries()));
            html.close(1);
        }
        html.close(1);
        html.element("p", words.of("sharing.open", AuditWords.number(report.open())));
        html.element("h3", words.of("outcomes.title"));
        html.element("p", words.of("outcomes.intro"));
        html.open("div", "class", "bars").raw("\n");
        for (Map.Entry<Outcome, Integer> outcome : report.audit().outcomes().entrySet()) {
            if (outcome.getValue() > 0) {
                bar(
                        outcome.getKey().label(words.locale()),
                        words.of("outcome." + outcome.getKey()),
                        AuditWords.number(outcome.getValue()),
                        100.0 * outcome.getValue() / report.entries(),
                        outcome.getKey() == Outcome.UNDETERMINED ? "c4" : "c1",
                        "");
            }
        }
        html.close(2);
    }

    void writeQuality() throws IOException {
        begin("quality");
        if (report.quality().scores().isEmpty()) {
            html.element("p", words.of("quality.none"));
        }
        html.open("div", "class", "bars").raw("\n");
        for (Quality.Score score : report.quality().scores()) {
            bar(
                    score.dimension().label(words.locale()),
                    words.of("formula." + score.dimension()),
                    AuditWords.decimal(score.value()),
                    score.value(),
                    "c1",
                    "");
            html.open("p", "class", "detail");
            html.text(
                    words.of("quality.counts", AuditWords.number(score.sound()), AuditWords.number(score.measured())));
            List<String> shortfalls = new ArrayList<>();
            for (Quality.Shortfall shortfall : score.shortfalls()
                    .subList(0, Math.min(SHORTFALLS, score.shortfalls().size()))) {
                shortfalls.add(shortfall.what().label(words.locale()) + " " + AuditWords.number(shortfall.count()));
            }
            if (!shortfalls.isEmpty()) {
                html.text(words.of("quality.shortfalls", String.join(words.of("list.separator"), shortfalls)));
            }
            html.close(1);
        }
        html.close(1);
        html.element("p", words.of("quality.note"), "class", "detail");
        html.close(1);
    }

    private void begin(String section) throws IOException {
        html.open("section", "id", section);
        html.element("h2", words.of("section." + section)).raw("\n");
    }

    /** A label with a note, a figure and a bar of some percent; the label leads to a place where one is given. */
    private void bar(String label, String note, String figure, double percent, String colour, String target)
            throws IOException {
        html.open("div", "class", "row");
        html.open("div", "class", "name");
        if (target.isEmpty()) {
            html.text(label);
        } else {
            html.element("a", label, "href", target);
        }
        if (!note.isEmpty()) {
            html.text(" ").element("small", note);
        }
        html.close();
        html.element("div", figure, "class", "figure");
        html.open("svg", "class", "bar", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
        html.empty("rect", "class", "track", "width", "100", "height", "10");
        html.empty("rect", "class", colour, "width", AuditWords.decimal(percent), "height", "10");
        html.close(2);
    }

    /** Parts of a whole beside each other, in the colours of sharing. */
    static void stacked(Html html, String label, List<Long> parts) throws IOException {
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
                        SHARING_COLOURS.get(place),
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

    private static String share(long part, long whole) {
        return whole == 0 ? "" : "(" + AuditWords.decimal(100.0 * part / whole) + "%)";
    }
}
