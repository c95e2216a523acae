package dev.egov.catalog.search;

import com.google.common.collect.Lists;
import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.search.Hit.Rank;
import dev.egov.catalog.search.TextIndex.Matches;
import java.util.List;
import java.util.Objects;

/**
 * Finds the entries of a catalogue that hold a text of two characters or more, or all of several words, in their names,
 * in the names of their items or in their summaries: all of them and no other, exactly as {@link String#contains} would,
 * without going through the catalogue.
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
     * Finds the entries that hold a text, or every one of several words with blanks between them, each of them anywhere:
     * {@code 不动产 登记} finds what has both, {@code "不动产 登记"} in quotes the one text with its blank.
     *
     * <p>A single text is looked for as it is; every character of it counts, and case as well. Of several words at least
     * one has two characters or more; a word of one is looked for in the entries that the others leave. What holds the
     * words side by side, in their order and with one blank or nothing between them, comes in the rank that this has as
     * one text, and first in it. Of the rest those come first that have all words in the name, then those that have fewer
     * there, down to one ({@link Hit.Rank#NAME_CONTAINS}); then those that have none there but some in the names of items,
     * the more of them the better ({@link Hit.Rank#ITEM_CONTAINS}); then those that have all in the summary. Equals come
     * in the order of the catalogue.
     *
     * @param text the text or the words, see {@link Query#words(String)}
     * @return all entries that hold it or them, the best first
     * @throws IllegalArgumentException if no word has two characters or more, counted in UTF-16 units, or there are more
     *     than {@link Query#MOST_WORDS} of them
     */
    public SearchResult find(String text) {
        List<String> words = Query.of(text).words();
        Ranking ranking = new Ranking(entries.size());
        if (words.size() == 1) {
            rank(words.get(0), ranking);
            return ranking.result(entries);
        }
        AllWords all = new AllWords(entries, words, this::places);
        if (all.isFound()) {
            rank(String.join("", words), ranking);
            rank(String.join(" ", words), ranking);
            all.rank(ranking);
        }
        return ranking.result(entries);
    }

    /** Ranks the entries that hold a text of two characters or more. */
    private void rank(String text, Ranking ranking) {
        rankNames(names.find(text), ranking);
        rankItems(items.find(text), ranking);
        rankSummaries(summaries.find(text), ranking);
    }

    /** Where a text of two characters or more stands, whatever else stands there. */
    private AllWords.Places places(String word) {
        AllWords.Places places = new AllWords.Places(entries.size());
        addTo(places.names(), names.find(word));
        Matches matches = items.find(word);
        for (int count = matches.more(); count > 0; count = matches.more()) {
            for (int match = 0; match < count; match++) {
                itemNames.addEntries(matches.text(match), places.items());
            }
        }
        addTo(places.summaries(), summaries.find(word));
        return places;
    }

    private static void addTo(long[] entries, Matches matches) {
        for (int count = matches.more(); count > 0; count = matches.more()) {
            for (int match = 0; match < count; match++) {
                Ranking.add(matches.text(match), entries);
            }
        }
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
