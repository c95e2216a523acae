package dev.egov.catalog.search;

import dev.egov.catalog.Entry;
import dev.egov.catalog.search.Hit.Rank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** The entries that hold all of several words, and where each of them holds each word. */
final class AllWords {

    private final List<Entry> entries;
    private final List<Places> places = new ArrayList<>();

    /** A bit for each entry that holds all words so far. */
    private final long[] found;

    /** The entries that hold a word in their name, in the name of an item or in their summary, a bit for each. */
    static final class Places {

        private final long[] names;
        private final long[] items;
        private final long[] summaries;

        Places(int entries) {
            names = bits(entries);
            items = bits(entries);
            summaries = bits(entries);
        }

        long[] names() {
            return names;
        }

        long[] items() {
            return items;
        }

        long[] summaries() {
            return summaries;
        }

        private long anywhere(int word) {
            return names[word] | items[word] | summaries[word];
        }
    }

    /**
     * Looks for several words.
     *
     * @param entries the entries of the catalogue
     * @param words the words, at least one of which has two characters or more
     * @param index finds the places of a word of two characters or more
     */
    AllWords(List<Entry> entries, List<String> words, Function<String, Places> index) {
        this.entries = entries;
        this.found = bits(entries.size());
        Arrays.fill(found, -1);
        words.stream().filter(word -> !Query.isShort(word)).map(index).forEach(this::narrow);
        words.stream().filter(Query::isShort).map(this::lookedThrough).forEach(this::narrow);
    }

    private static long[] bits(int entries) {
        return new long[entries / Long.SIZE + 1];
    }

    private void narrow(Places word) {
        places.add(word);
        for (int index = 0; index < found.length; index++) {
            found[index] &= word.anywhere(index);
        }
    }

    /** The places of a word that no index has, in the entries found so far. */
    private Places lookedThrough(String word) {
        Places where = new Places(entries.size());
        eachFound(number -> {
            Entry entry = entries.get(number);
            if (entry.name().contains(word)) {
                Ranking.add(number, where.names());
            }
            if (entry.items().stream().anyMatch(item -> item.name().contains(word))) {
                Ranking.add(number, where.items());
            }
            if (Objects.requireNonNullElse(entry.summary(), "").contains(word)) {
                Ranking.add(number, where.summaries());
            }
        });
        return where;
    }

    /** Whether there is an entry that holds all words. */
    boolean isFound() {
        for (long bits : found) {
            if (bits != 0) {
                return true;
            }
        }
        return false;
    }

    /** Ranks the entries by how many words stand in the name, or else in the names of items. */
    void rank(Ranking ranking) {
        eachFound(number -> {
            int missing = missing(number, Places::names);
            Rank rank = Rank.NAME_CONTAINS;
            if (missing == places.size()) {
                missing = missing(number, Places::items);
                rank = Rank.ITEM_CONTAINS;
            }
            if (missing == places.size()) {
                missing = 0;
                rank = Rank.SUMMARY_CONTAINS;
            }
            Ranking.add(number, ranking.of(rank, 1 + missing));
        });
    }

    /** How many words an entry does not hold in some place. */
    private int missing(int entry, Function<Places, long[]> place) {
        int missing = 0;
        for (Places word : places) {
            missing += (place.apply(word)[entry / Long.SIZE] >>> entry & 1) == 0 ? 1 : 0;
        }
        return missing;
    }

    private void eachFound(IntConsumer action) {
        for (int index = 0; index < found.length; index++) {
            for (long rest = found[index]; rest != 0; rest &= rest - 1) {
                action.accept(index * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
    }
}
