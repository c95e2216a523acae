package dev.egov.catalog.search;

import dev.egov.catalog.Entry;
import java.util.Objects;

/**
 * An entry that a search found.
 *
 * @param entry the entry
 * @param rank where it holds what was looked for
 */
public record Hit(Entry entry, Rank rank) {
    /**
     * Where an entry holds a text, the best place first. Letters are compared exactly. Several words count as one text
     * where they stand side by side, and otherwise by the best place in which one of them stands: {@link #NAME_CONTAINS},
     * {@link #ITEM_CONTAINS} or {@link #SUMMARY_CONTAINS}.
     */
    public enum Rank {
        /** The name of the entry is the text. */
        NAME_EQUALS,

        /** The name of the entry begins with the text, and goes on. */
        NAME_STARTS,

        /** The name of the entry holds the text further on. */
        NAME_CONTAINS,

        /** The name of an item is the text. */
        ITEM_EQUALS,

        /** The name of an item holds the text, and more. */
        ITEM_CONTAINS,

        /** The summary of the entry holds the text, or is it. */
        SUMMARY_CONTAINS
    }

    /**
     * Makes a hit.
     *
     * @throws NullPointerException if one of them is null
     */
    public Hit {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(rank, "rank");
    }
}
