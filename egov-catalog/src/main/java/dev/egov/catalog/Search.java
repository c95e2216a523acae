package dev.egov.catalog;

import com.google.common.collect.Lists;
import dev.egov.catalog.Hit.Rank;
import dev.egov.catalog.TextIndex.Matches;
import java.util.List;
import java.util.Objects;

/**
 * Finds the entries of a catalogue that hold a text of two characters or more in their names, in the names of their
 * items or in their summaries: all of them and no other, exactly as {@link String#contains} would, without going through
 * the catalogue.
 *
 * <p>Making one takes as long as reading all these texts, so that a search is worth keeping as long as its catalogue. It
 * takes about four bytes for each character of the names, of the different names of items and of the summaries, and four
 * for each item. It never changes; any number of threads may use it.
 */
public final class Search {

    private final List<Entry> entries;
    private final TextIndex names;
    private final ItemNames itemNames;
    private final TextIndex items;
    private final TextIndex summaries;

    private Search(List<Entry> entries) {
        this.entries = entries;
        names = new TextIndex(Lists.transform(entries, Entry::name));
        itemNames = new ItemNames(entries);
        items = new TextIndex(itemNames.names());
        summaries = new TextIndex(Lists.transform(entries, entry -> Objects.requireNonNullElse(entry.summary(), "")));
    }

    /**
     * Makes what it takes to search a catalogue.
     *
     * @param catalogue the catalogue
     * @return the search
     * @throws IllegalArgumentException if its names, the names of its items, its summaries or the number of its items
     *     come to more than 2,147,000,000, texts in characters
     */
    public static Search of(Catalogue catalogue) {
        return new Search(catalogue.entries());
    }

    /**
     * Finds the entries that hold a text.
     *
     * @param text two characters or more, counted in UTF-16 units; every one of them counts, spaces and case as well
     * @return all entries that hold the text, the best first
     * @throws IllegalArgumentException if the text is shorter
     */
    public SearchResult find(String text) {
        if (text.length() < 2) {
            throw new IllegalArgumentException(
                    "a search takes two or more characters, and was given " + text.length() + ": \"" + text + '"');
        }
        Ranking ranking = new Ranking(entries.size());
        rankNames(names.find(text), ranking);
        rankItems(items.find(text), ranking);
        rankSummaries(summaries.find(text), ranking);
        return ranking.result(entries);
    }

    private static void rankNames(Matches matches, Ranking ranking) {
        for (int count = matches.more(); count > 0; count = matches.more()) {
            long[] is = ranking.of(Rank.NAME_EQUALS);
            long[] begins = ranking.of(Rank.NAME_STARTS);
            long[] holds = ranking.of(Rank.NAME_CONTAINS);
            for (int match = 0; match < count; match++) {
                long[] rank = !matches.isAtStart(match) ? holds : matches.isAtEnd(match) ? is : begins;
                Ranking.add(matches.text(match), rank);
            }
        }
    }

    private void rankItems(Matches matches, Ranking ranking) {
        int latest = -1;
        for (int count = matches.more(); count > 0; count = matches.more()) {
            for (int match = 0; match < count; match++) {
                int item = matches.text(match);
                if (item != latest) {
                    boolean whole = matches.isAtStart(match) && matches.isAtEnd(match);
                    itemNames.addEntries(item, ranking.of(whole ? Rank.ITEM_EQUALS : Rank.ITEM_CONTAINS));
                    latest = item;
                }
            }
        }
    }

    private static void rankSummaries(Matches matches, Ranking ranking) {
        for (int count = matches.more(); count > 0; count = matches.more()) {
            long[] holds = ranking.of(Rank.SUMMARY_CONTAINS);
            for (int match = 0; match < count; match++) {
                Ranking.add(matches.text(match), holds);
            }
        }
    }
}
