package dev.egov.catalog.audit.report;

import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.AuditRun;
import dev.egov.catalog.audit.engine.Count;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.rules.Outcome;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much is shared and open, and what the regulation says of it. */
final class HtmlSharing implements HtmlSection {

    private final Page page;
    private final Report report;
    private final AuditRun audit;
    private final AuditWords words;
    private final Html html;

    HtmlSharing(Page page) {
        this.page = page;
        this.report = page.report();
        this.audit = report.audit();
        this.words = page.words();
        this.html = page.html();
    }

    @Override
    public String key() {
        return "sharing";
    }

    @Override
    public boolean isEmpty() {
        return report.entries() == 0;
    }

    @Override
    public void write() throws IOException {
        writeTypes();
        writeOutcomes();
        page.entries("out-of-scope", words.of("sharing.outOfScope"), report.places(Count.outOfScope(audit)));
    }

    private void writeTypes() throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Sharing.Type type : Sharing.Type.values()) {
            counts.put(type.label(words.locale()), report.shared(type));
        }
        counts.put(words.of("sharing.unknown"), report.sharingUnknown());
        List<String> labels = new ArrayList<>(counts.keySet());
        List<Long> values = new ArrayList<>(counts.values());
        html.element("h3", words.of("sharing.types"));
        new HtmlBars(page).stacked(words.of("sharing.types"), values);
        html.open("ul", "class", "legend").raw("\n");
        for (int place = 0; place < labels.size(); place++) {
            html.open("li");
            html.element("i", "", "class", HtmlBars.COLOURS.get(place), "aria-hidden", "true");
            html.text(labels.get(place) + " ");
            page.count(values.get(place), "sharing-" + (place + 1));
            html.text(" " + words.of("counted", page.share(values.get(place), report.entries())));
            html.close(1);
        }
        html.close(1);
        html.open("p").text(words.of("sharing.open") + " ");
        page.count(report.open(), "open");
        html.close(1);
        for (int place = 0; place < labels.size(); place++) {
            Sharing.Type type = place < Sharing.Type.values().length ? Sharing.Type.values()[place] : null;
            page.entries("sharing-" + (place + 1), labels.get(place), report.places(Count.shared(audit, type)));
        }
        page.entries("open", words.of("sharing.open"), report.places(Count.open(audit)));
    }

    private void writeOutcomes() throws IOException {
        html.element("h3", words.of("outcomes.title"));
        html.element("p", words.of("outcomes.intro"));
        html.open("div", "class", "bars").raw("\n");
        HtmlBars bars = new HtmlBars(page);
        for (Map.Entry<Outcome, Integer> outcome : audit.outcomes().entrySet()) {
            if (outcome.getValue() > 0) {
                bars.bar(
                        Taiyuan2013.DATA_SHARING.label(outcome.getKey(), words.locale()),
                        words.of("outcome." + outcome.getKey()),
                        AuditWords.number(outcome.getValue()),
                        100.0 * outcome.getValue() / report.entries(),
                        outcome.getKey() == Outcome.UNDETERMINED ? "c4" : "c1",
                        "outcome-" + outcome.getKey());
            }
        }
        html.close(1);
        for (Outcome outcome : Outcome.values()) {
            page.entries(
                    "outcome-" + outcome,
                    words.of("outcomes.list", Taiyuan2013.DATA_SHARING.label(outcome, words.locale())),
                    report.places(Count.outcome(audit, outcome)));
        }
    }
}
