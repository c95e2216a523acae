package dev.egov.catalog;

import dev.egov.catalog.merge.Merge;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of government information resources (政务信息资源目录, art. 23): its entries in their order, immutable, with
 * an index of their codes. Two catalogues are equal when they have equal entries in the same order.
 */
public final class Catalogue {

    private final List<Entry> entries;
    private final CodeIndex index;

    private Catalogue(List<Entry> entries) {
        this.entries = entries;
        this.index = new CodeIndex(entries);
    }

    /**
     * Makes a catalogue of entries that each have a code of their own or none; {@link Merge} is for those that may not.
     *
     * @param entries the entries
     * @return the catalogue
     * @throws IllegalArgumentException if two entries have the same code
     * @throws NullPointerException if an entry is null
     */
    public static Catalogue of(Collection<Entry> entries) {
        return new Catalogue(List.copyOf(entries));
    }

    /** {@return the entries, in their order} */
    public List<Entry> entries() {
        return entries;
    }

    /** {@return the number of entries} */
    public int size() {
        return entries.size();
    }

    /**
     * The entry that has a code now; those that only had it once are not found by it.
     *
     * @param code the code
     * @return the entry; null where there is none
     */
    public @Nullable Entry find(ResourceCode code) {
        return index.find(code);
    }

    /** The position of the entry that has a code, from 0; -1 where there is none. */
    int position(ResourceCode code) {
        return index.position(code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Catalogue that && entries.equals(that.entries));
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** {@return the entries, as a list of them says them; long for a long catalogue} */
    @Override
    public String toString() {
        return "Catalogue" + entries;
    }
}
