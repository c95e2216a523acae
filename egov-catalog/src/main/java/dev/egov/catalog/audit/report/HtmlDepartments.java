package dev.egov.catalog.audit.report;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.AuditRun;
import dev.egov.catalog.audit.engine.Count;
import dev.egov.catalog.audit.result.Coverage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The entries of each department, those with most problems first. */
final class HtmlDepartments implements HtmlSection {

    private final Page page;
    private final AuditRun audit;
    private final AuditWords words;
    private final Html html;

    HtmlDepartments(Page page) {
        this.page = page;
        this.audit = page.report().audit();
        this.words = page.words();
        this.html = page.html();
    }

    /** Where the entries of a department stand, by its place among those with most problems. */
    static String anchor(int place) {
        return "department-" + (place + 1);
    }

    @Override
    public String key() {
        return "departments";
    }

    @Override
    public boolean isEmpty() {
        return page.report().coverage().isEmpty();
    }

    @Override
    public void write() throws IOException {
        html.element("p", words.of("departments.intro"));
        List<Coverage> departments = Urgency.byProblems(page.report().coverage());
        List<Coverage> shown = page.first(departments);
        for (int place = 0; place < shown.size(); place++) {
            write(shown.get(place), anchor(place));
        }
        page.more(shown.size(), departments.size());
    }

    private void write(Coverage department, String anchor) throws IOException {
        html.open("h3", "id", anchor).data(page.name(department.department())).close(1);
        html.element(
                "p",
                words.of(
                        "departments.figures",
                        words.of("n.entries", AuditWords.number(department.entries())),
                        words.of("n.items", AuditWords.number(department.items())),
                        HtmlCoverage.sharing(department, words),
                        AuditWords.number(department.open()),
                        words.of("n.problems", AuditWords.number(department.problems()))),
                "class",
                "detail");
        Count problems = Count.problems(audit);
        List<Integer> places =
                page.report().members().of(department.department()).asList();
        List<Integer> sorted = IntStream.range(0, places.size())
                .mapToObj(places::get)
                .sorted(Comparator.comparingInt((Integer place) -> -problems.times(place)))
                .toList();
        HtmlTable table = page.table(
                "members",
                page.name(department.department()),
                Column.words("resource"),
                Column.figure("items").wide(),
                Column.words("sharing"),
                Column.words("openness").wide(),
                Column.words("found"));
        List<Integer> shown = page.few(sorted);
        for (int place : shown) {
            writeEntry(table, place);
        }
        table.end();
        page.more(shown.size(), sorted.size());
    }

    private void writeEntry(HtmlTable table, int place) throws IOException {
        Entry entry = audit.catalogue().entries().get(place);
        table.row().cell().data(entry.name()).element("small", page.code(entry, place), "class", "under");
        table.cell().text(AuditWords.number(entry.items().size()));
        Sharing.Type type = Count.type(entry);
        table.cell("label").text(type == null ? words.of("sharing.unknown") : type.label(words.locale()));
        table.cell("label")
                .text(
                        entry.openness() == null || entry.openness().type() == null
                                ? words.of("none")
                                : entry.openness().type().label(words.locale()));
        String found = audit.judgement(place).matters().stream()
                .map(matter -> matter.kind().label(words.locale()))
                .distinct()
                .collect(Collectors.joining(words.of("list.separator")));
        table.cell("label").text(found.isEmpty() ? words.of("none") : found);
    }
}
