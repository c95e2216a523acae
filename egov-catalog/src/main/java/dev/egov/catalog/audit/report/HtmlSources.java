package dev.egov.catalog.audit.report;

import com.google.common.primitives.ImmutableIntArray;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.result.Details;
import dev.egov.catalog.audit.result.SeveralSources;
import dev.egov.catalog.audit.result.SeveralSources.SharedItem;
import dev.egov.catalog.audit.result.SeveralSources.Source;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The items that several departments collect, and the entries that have them. */
final class HtmlSources implements HtmlSection {

    /** How many departments are named for an item. */
    private static final int SOURCES = 8;

    private final Page page;
    private final SeveralSources sources;
    private final AuditWords words;
    private final Html html;

    HtmlSources(Page page) {
        this.page = page;
        this.sources = page.report().severalSources();
        this.words = page.words();
        this.html = page.html();
    }

    /** The items that count: not those that every table has for itself. */
    static List<SharedItem> counting(List<SharedItem> items) {
        return items.stream().filter(item -> !item.incidental()).toList();
    }

    @Override
    public String key() {
        return "sources";
    }

    @Override
    public boolean isEmpty() {
        return counting(sources.exact()).isEmpty() && counting(sources.near()).isEmpty();
    }

    @Override
    public void write() throws IOException {
        html.element("p", words.of("sources.intro"));
        write("exact", sources.exact());
        write("near", sources.near());
    }

    private void write(String key, List<SharedItem> items) throws IOException {
        List<SharedItem> counting = counting(items);
        html.element("h3", words.of("sources." + key));
        if (counting.isEmpty()) {
            html.element("p", words.of("sources.none"));
        } else {
            html.element("p", words.of("sources." + key + ".intro"));
            List<SharedItem> shown = page.first(counting);
            writeTable(key, shown);
            page.more(shown.size(), counting.size());
            for (int place = 0; place < shown.size(); place++) {
                SharedItem item = shown.get(place);
                page.entries(anchor(key, place), words.of("sources.item", item.name()), places(item));
            }
        }
        if (items.size() > counting.size()) {
            html.element(
                    "p",
                    words.of("sources.incidental", AuditWords.number((long) items.size() - counting.size())),
                    "class",
                    "detail");
        }
    }

    private void writeTable(String key, List<SharedItem> items) throws IOException {
        boolean isNear = key.equals("near");
        HtmlTable table = page.table(
                "items",
                words.of("sources." + key),
                Column.words("item"),
                Column.figure("departments"),
                Column.words(isNear ? "names" : "collectors"));
        for (int place = 0; place < items.size(); place++) {
            SharedItem item = items.get(place);
            table.row().cell().data(item.name());
            table.cell();
            page.count(item.departments(), anchor(key, place));
            table.cell();
            writeCollectors(item, isNear);
        }
        table.end();
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
            if (page.details() == Details.FIRST && shown == SOURCES) {
                html.text(words.of("and.more", AuditWords.number((long) collectors.size() - shown)));
                break;
            }
            html.text(shown == 0 ? "" : words.of("list.separator"));
            html.data(collector.getKey())
                    .text(" ")
                    .element("small", words.of("counted", AuditWords.number(collector.getValue())));
            shown++;
        }
    }

    /** The places of the entries with an item, as often as they have it. */
    private ImmutableIntArray places(SharedItem item) {
        return ImmutableIntArray.copyOf(item.sources().stream()
                .flatMapToInt(source -> page.report().collected().of(source).stream())
                .sorted());
    }

    private static String anchor(String key, int place) {
        return "item-" + key + "-" + (place + 1);
    }
}
