package dev.egov.catalog.audit.report;

import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.Coverage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The departments: a row for each that has something to put right or to answer, a sentence for all others. */
final class HtmlCoverage implements HtmlSection {

    private final Page page;
    private final AuditWords words;
    private final Html html;
    private final List<Coverage> departments;

    HtmlCoverage(Page page) {
        this.page = page;
        this.words = page.words();
        this.html = page.html();
        this.departments = Urgency.byProblems(page.report().coverage());
    }

    @Override
    public String key() {
        return "coverage";
    }

    @Override
    public boolean isEmpty() {
        return departments.isEmpty();
    }

    @Override
    public void write() throws IOException {
        List<Coverage> open = departments.stream().filter(Urgency::isOpen).toList();
        if (!open.isEmpty()) {
            html.element("p", words.of("coverage.intro"));
            writeTable(open);
        }
        writeOthers(open.size());
    }

    private void writeTable(List<Coverage> open) throws IOException {
        HtmlTable table = page.table(
                "departments",
                words.of("section.coverage"),
                Column.words("department"),
                Column.figure("entries"),
                Column.figure("unconditional").wide(),
                Column.figure("conditional").wide(),
                Column.figure("withheld").wide(),
                Column.figure("unsaid").wide(),
                Column.figure("open").wide(),
                Column.figure("findings"),
                Column.figure("undetermined"));
        List<Coverage> shown = page.first(open);
        for (int place = 0; place < shown.size(); place++) {
            Coverage each = shown.get(place);
            String anchor = HtmlDepartments.anchor(place);
            table.row().cell();
            page.provider(each.department());
            table.cell();
            page.count(each.entries(), anchor);
            for (Sharing.Type type : Sharing.Type.values()) {
                table.cell();
                page.count(each.sharing().getOrDefault(type, 0), anchor);
            }
            table.cell();
            page.count(each.sharingUnknown(), anchor);
            table.cell();
            page.count(each.open(), anchor);
            table.cell(each.problems() > 0 ? "strong" : "");
            page.count(each.problems(), anchor);
            table.cell();
            page.count(Urgency.count(each, Kind.UNDETERMINED), anchor);
        }
        table.end();
        page.more(shown.size(), open.size());
    }

    /** How many entries are shared how; what there is none of is not named. */
    static String sharing(Coverage coverage, AuditWords words) {
        List<String> parts = new ArrayList<>();
        for (Sharing.Type type : Sharing.Type.values()) {
            int count = coverage.sharing().getOrDefault(type, 0);
            if (count > 0) {
                parts.add(words.of("calls.kind", type.label(words.locale()), AuditWords.number(count)));
            }
        }
        if (coverage.sharingUnknown() > 0) {
            parts.add(
                    words.of("calls.kind", words.of("sharing.unknown"), AuditWords.number(coverage.sharingUnknown())));
        }
        return String.join(words.of("list.separator"), parts);
    }

    private void writeOthers(int open) throws IOException {
        List<Coverage> others = departments.subList(open, departments.size());
        if (others.isEmpty()) {
            return;
        }
        html.open("p").text(words.of("coverage.others", AuditWords.number(others.size())));
        List<Coverage> shown = page.first(others);
        for (int place = 0; place < shown.size(); place++) {
            Coverage each = shown.get(place);
            html.text(place == 0 ? "" : words.of("list.separator"));
            html.data(page.name(each.department())).text(" ");
            boolean hasList = open + place < page.first(departments).size();
            page.figure(AuditWords.number(each.entries()), hasList ? HtmlDepartments.anchor(open + place) : "");
        }
        if (shown.size() < others.size()) {
            html.text(words.of("and.more", AuditWords.number((long) others.size() - shown.size())));
        }
        html.text(words.of("stop")).close(1);
    }
}
