package dev.egov.catalog.audit.report;

import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.AuditRun;
import dev.egov.catalog.audit.engine.Count;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The facts that the undetermined entries wait for, with the entries. */
final class HtmlMissing implements HtmlSection {

    private final Page page;
    private final AuditRun audit;

    HtmlMissing(Page page) {
        this.page = page;
        this.audit = page.report().audit();
    }

    @Override
    public String key() {
        return "missing";
    }

    @Override
    public boolean isEmpty() {
        return audit.missingFacts().isEmpty();
    }

    @Override
    public void write() throws IOException {
        int undetermined = audit.counts().getOrDefault(Kind.UNDETERMINED, 0);
        AuditWords words = page.words();
        page.html().element("p", words.of("missing.intro", AuditWords.number(undetermined)));
        List<Map.Entry<String, Integer>> missing =
                new ArrayList<>(audit.missingFacts().entrySet());
        missing.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        HtmlBars bars = new HtmlBars(page);
        page.html().open("div", "class", "bars").raw("\n");
        for (Map.Entry<String, Integer> fact : missing) {
            bars.bar(
                    Report.factLabel(fact.getKey(), words),
                    "",
                    AuditWords.number(fact.getValue()),
                    100.0 * fact.getValue() / page.report().entries(),
                    "c4",
                    "missing-" + fact.getKey());
        }
        page.html().close(1);
        for (Map.Entry<String, Integer> fact : missing) {
            page.entries(
                    "missing-" + fact.getKey(),
                    words.of("missing.fact", Report.factLabel(fact.getKey(), words)),
                    page.report().places(Count.missing(audit, fact.getKey())));
        }
    }
}
