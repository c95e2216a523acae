package dev.egov.catalog.search;

import dev.egov.catalog.Entry;
import dev.egov.catalog.search.Hit.Rank;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The entries that a {@link Search} found, each of them once: those with the best {@link Rank} first, and within a rank
 * in the order of the catalogue or, of several words, in the order that {@link Search#find} says. It never changes; any number of threads may use it.
 */
public final class SearchResult {

    private static final Rank[] RANKS = Rank.values();

    private final List<Entry> entries;
    private final int[] order;
    private final int[] ends;

    /** Keeps all three: the catalogue's entries, the numbers of those found, and for each rank where it ends in these. */
    SearchResult(List<Entry> entries, int[] order, int[] ends) {
        this.entries = entries;
        this.order = order;
        this.ends = ends;
    }

    /** {@return how many entries were found, 0 or more} */
    public int total() {
        return order.length;
    }

    /**
     * How many entries were found in a rank.
     *
     * @param rank the rank
     * @return how many entries have it, 0 or more
     */
    public int total(Rank rank) {
        return ends[rank.ordinal()] - (rank.ordinal() == 0 ? 0 : ends[rank.ordinal() - 1]);
    }

    /**
     * The entries that were found. A hit is made when it is asked for: a page of them, as {@code hits().subList(0, 20)},
     * costs no more than that.
     *
     * @return the hits, the best first; unmodifiable
     */
    public List<Hit> hits() {
        return new Hits();
    }

    private Hit hit(int index) {
        int rank = 0;
        while (index >= ends[rank]) {
            rank++;
        }
        return new Hit(entries.get(order[index]), RANKS[rank]);
    }

    private final class Hits extends AbstractList<Hit> implements RandomAccess {
        @Override
        public Hit get(int index) {
            return hit(Objects.checkIndex(index, total()));
        }

        @Override
        public int size() {
            return total();
        }
    }
}
