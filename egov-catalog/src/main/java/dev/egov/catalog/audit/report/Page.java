package dev.egov.catalog.audit.report;

import com.google.common.primitives.ImmutableIntArray;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.catalog.audit.result.Details;
import java.io.IOException;
import java.util.List;

/**
 * What the parts of the page share: the report, its words, and how links, tables and lists of entries look.
 *
 * @param report what is reported
 * @param words the words of the language
 * @param html where the page is written
 * @param details how much of a list it has
 */
record Page(Report report, AuditWords words, Html html, Details details) {

    /** How many rows a table has, and how many lists stand under each other, unless all are asked for. */
    private static final int MOST = 20;

    /** How many entries a list has that is one of many, unless all are asked for. */
    private static final int FEW = 10;

    /** What a table shows of its rows. */
    <T> List<T> first(List<T> rows) {
        return details == Details.ALL ? rows : rows.subList(0, Math.min(MOST, rows.size()));
    }

    /** What a table shows of its rows that is one of many. */
    <T> List<T> few(List<T> rows) {
        return details == Details.ALL ? rows : rows.subList(0, Math.min(FEW, rows.size()));
    }

    /** Says what of a list is not there. */
    void more(long shown, long all) throws IOException {
        if (shown < all) {
            html.element("p", words.of("list.more", AuditWords.number(all - shown)), "class", "detail");
        }
    }

    HtmlTable table(String style, String name, Column... columns) throws IOException {
        return new HtmlTable(this, style, name, List.of(columns));
    }

    /** Writes a count that leads to the list of what it counts; none has no list. */
    void count(long count, String target) throws IOException {
        figure(AuditWords.number(count), count == 0 ? "" : target);
    }

    /** Writes a figure that leads to an anchor of the page, where one is given. */
    void figure(String figure, String target) throws IOException {
        if (target.isEmpty()) {
            html.text(figure);
        } else {
            html.element("a", figure, "href", "#" + target, "class", "count");
        }
    }

    /** Writes the list of the entries that are counted, each once, under its heading; nothing where there are none. */
    void entries(String anchor, String heading, ImmutableIntArray places) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        html.open("h3", "id", anchor)
                .text(heading)
                .element("small", words.of("counted", AuditWords.number(places.length())));
        html.close(1);
        html.open("ul", "class", "entries").raw("\n");
        int place = 0;
        int shown = 0;
        while (place < places.length() && (details == Details.ALL || shown < FEW)) {
            int same = place + 1;
            while (same < places.length() && places.get(same) == places.get(place)) {
                same++;
            }
            html.open("li");
            entry(places.get(place));
            if (same - place > 1) {
                html.element("small", words.of("times", AuditWords.number((long) same - place)));
            }
            html.close(1);
            place = same;
            shown++;
        }
        html.close(1);
        more(place, places.length());
    }

    /** Writes which entry stands at a place: its name, its code, who provides it. */
    private void entry(int place) throws IOException {
        Entry entry = report.audit().catalogue().entries().get(place);
        html.data(entry.name()).raw(" ").open("small").text(code(entry, place)).raw(" ");
        html.data(name(entry.provider())).close();
    }

    /** How an entry is told from others: by its code, or by its number. */
    String code(Entry entry, int place) {
        return entry.code() == null
                ? words.of("entry.number", AuditWords.number(place + 1L))
                : entry.code().text();
    }

    String name(Provider provider) {
        return provider.name().isBlank() ? words.of("none") : provider.name();
    }

    /** A department, by name and code. */
    void provider(Provider provider) throws IOException {
        html.data(name(provider));
        if (provider.code() != null) {
            html.element("small", provider.code().code(), "class", "under");
        }
    }

    /** How much of a whole, in percent. */
    String share(long part, long whole) {
        return whole == 0 ? words.of("none") : AuditWords.decimal(100.0 * part / whole) + "%";
    }
}
