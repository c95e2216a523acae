package dev.egov.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.search.Hit.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A search finds what going through all entries finds, in the same order. */
class SearchExactnessTest {

    private static final int ENTRIES = 12_000;

    /** Several searches of each catalogue: its index takes a hundred times as long to make. */
    @Property(tries = 250)
    void a_search_finds_what_going_through_all_entries_finds(
            @ForAll("catalogues") Catalogue catalogue, @ForAll @Size(10) List<@From("texts") String> texts) {
        Search search = Search.of(catalogue);
        texts.forEach(text -> compare(catalogue, search, text));
    }

    /** Characters as unevenly frequent as in a language, so that both rare and frequent pairs are looked for together. */
    @Property(tries = 6)
    void so_it_does_in_a_large_catalogue(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> items = new ArrayList<>();
        for (int item = 0; item < 300; item++) {
            items.add(text(random, 6));
        }
        List<Entry> entries = new ArrayList<>();
        for (int number = 0; number < ENTRIES; number++) {
            String summary = random.nextInt(3) == 0 ? "用于" + text(random, 9) + "的基本信息，等" : text(random, 60);
            String item = items.get(random.nextInt(items.size()));
            entries.add(SearchTest.entry(text(random, 12), summary, item, items.get(random.nextInt(20)), item));
        }
        Catalogue catalogue = Catalogue.of(entries);
        Search search = Search.of(catalogue);
        for (int query = 0; query < 60; query++) {
            Entry entry = entries.get(random.nextInt(ENTRIES));
            String source = query % 3 == 0 ? entry.name() : query % 3 == 1 ? entry.summary() : "用于一一的基本信息，等";
            compare(catalogue, search, piece(random, source));
        }
    }

    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int length = 2 + random.nextInt(longest - 1); length > 0; length--) {
            text.append((char) ('一' + (int) (300 * Math.pow(random.nextDouble(), 6))));
        }
        return text.toString();
    }

    private static String piece(Random random, @Nullable String source) {
        String text = source == null ? "一丁" : source;
        int start = random.nextInt(text.length() - 1);
        return text.substring(start, start + 2 + random.nextInt(text.length() - start - 1));
    }

    private static void compare(Catalogue catalogue, Search search, String text) {
        List<Hit> expected = new ArrayList<>();
        for (Entry entry : catalogue.entries()) {
            Rank rank = rank(entry, text);
            if (rank != null) {
                expected.add(new Hit(entry, rank));
            }
        }
        expected.sort(Comparator.comparing(Hit::rank));
        SearchResult found = search.find(text);
        assertThat(found.total()).isEqualTo(expected.size());
        assertThat(found.hits()).isEqualTo(expected);
        for (Rank rank : Rank.values()) {
            assertThat(found.total(rank)).isEqualTo((int)
                    expected.stream().filter(hit -> hit.rank() == rank).count());
        }
    }

    private static @Nullable Rank rank(Entry entry, String text) {
        if (entry.name().equals(text)) {
            return Rank.NAME_EQUALS;
        }
        if (entry.name().startsWith(text)) {
            return Rank.NAME_STARTS;
        }
        if (entry.name().contains(text)) {
            return Rank.NAME_CONTAINS;
        }
        Rank ofItems = null;
        for (Item item : entry.items()) {
            if (item.name().equals(text)) {
                return Rank.ITEM_EQUALS;
            }
            ofItems = item.name().contains(text) ? Rank.ITEM_CONTAINS : ofItems;
        }
        if (ofItems != null) {
            return ofItems;
        }
        return entry.summary() != null && entry.summary().contains(text) ? Rank.SUMMARY_CONTAINS : null;
    }

    /** Few units, halves of surrogate pairs among them, so that matches overlap and nearly match. */
    private static Arbitrary<String> strings(int shortest, int longest) {
        return Arbitraries.of('a', 'b', '信', '\uD842', '\uDFB7')
                .array(Character[].class)
                .ofMinSize(shortest)
                .ofMaxSize(longest)
                .map(units -> {
                    StringBuilder text = new StringBuilder();
                    for (Character unit : units) {
                        text.append(unit);
                    }
                    return text.toString();
                });
    }

    @Provide
    Arbitrary<String> texts() {
        return strings(2, 5);
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        Arbitrary<Entry> entries = Combinators.combine(
                        strings(0, 6),
                        strings(0, 10),
                        strings(0, 4).array(String[].class).ofMaxSize(4))
                .as(SearchTest::entry);
        return entries.list().ofMaxSize(12).map(Catalogue::of);
    }
}
