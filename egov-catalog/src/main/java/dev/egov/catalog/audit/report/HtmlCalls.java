package dev.egov.catalog.audit.report;

import dev.egov.catalog.Contact;
import dev.egov.catalog.Entry;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.Coverage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The departments to call first, and why. */
final class HtmlCalls {

    private final Page page;
    private final Report report;
    private final AuditWords words;
    private final Html html;

    HtmlCalls(Page page) {
        this.page = page;
        this.report = page.report();
        this.words = page.words();
        this.html = page.html();
    }

    void write() throws IOException {
        List<Coverage> departments = Urgency.toCall(report.coverage());
        if (departments.isEmpty()) {
            return;
        }
        List<Coverage> order = Urgency.byProblems(report.coverage());
        html.element("h2", words.of("section.calls"), "id", "calls").raw("\n");
        html.open("ol", "class", "calls").raw("\n");
        for (Coverage department : departments) {
            html.open("li");
            html.open("span", "class", "line");
            html.open("strong").data(page.name(department.department())).close();
            String phone = phone(department);
            if (!phone.isEmpty()) {
                html.text(" ").open("span", "class", "phone").text(words.of("calls.phone"));
                html.data(phone).close();
            }
            html.close();
            html.open("span", "class", "why");
            writeWhy(department, HtmlDepartments.anchor(order.indexOf(department)));
            html.close().close(1);
        }
        html.close(1);
    }

    private void writeWhy(Coverage department, String anchor) throws IOException {
        int undetermined = Urgency.count(department, Kind.UNDETERMINED);
        List<String> kinds = new ArrayList<>();
        Kind gravest = Conclusion.gravest(department.findings());
        for (Kind kind : Kind.values()) {
            int count = Urgency.count(department, kind);
            if (kind != Kind.UNDETERMINED && count > 0) {
                kinds.add(words.of("calls.kind", kind.label(words.locale()), AuditWords.number(count)));
            }
        }
        if (department.problems() > 0) {
            html.element(
                    "a",
                    words.of("n.problems", AuditWords.number(department.problems())),
                    "href",
                    "#" + anchor,
                    "class",
                    "count");
            html.text(words.of("colon") + String.join(words.of("list.separator"), kinds) + words.of("stop"));
            // what the conclusion asks for already need not be said three times more
            if (gravest != Conclusion.gravest(report.audit().counts())) {
                html.text(words.of("calls.first", words.of("action." + gravest)));
            }
        }
        if (undetermined > 0) {
            String entries = words.of("n.entries", AuditWords.number(undetermined));
            html.text(
                    department.problems() > 0
                            ? words.of("calls.undetermined", entries)
                            : words.of("calls.ask", entries, new Conclusion(report, words).facts(missing(department))));
        }
    }

    private Map<String, Integer> missing(Coverage department) {
        Map<String, Integer> missing = new TreeMap<>();
        report.members()
                .of(department.department())
                .forEach(place -> report.audit()
                        .judgement(place)
                        .missing()
                        .forEach(fact -> missing.merge(fact, 1, Integer::sum)));
        return missing;
    }

    /** The telephone number that most of its entries give; empty where none does. */
    private String phone(Coverage department) {
        Map<String, Integer> phones = new LinkedHashMap<>();
        List<Entry> entries = report.audit().catalogue().entries();
        report.members().of(department.department()).stream()
                .mapToObj(place -> entries.get(place).contact())
                .filter(Objects::nonNull)
                .map(Contact::phone)
                .filter(Objects::nonNull)
                .forEach(phone -> phones.merge(phone, 1, Integer::sum));
        return phones.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
