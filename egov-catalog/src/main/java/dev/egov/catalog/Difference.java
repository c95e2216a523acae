package dev.egov.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of a catalogue to another. The order of the entries is not part of it: two catalogues
 * with the same entries in another order do not differ.
 *
 * <p>An entry is the same one in both versions if it has the same code, or if the later one names the earlier one's code
 * among its former codes, so that a new code is one change of one field. Where one of the two has no code, provider and
 * name say it; of several that are called the same, equal ones belong together, then the others in their order. Where
 * neither has a code, an entry that agrees with another in all but its name, or in all but its provider, is that one too,
 * if no other does and what agrees says something: a summary, an item, a page or an extension ({@link Kind}).
 *
 * @param added the entries that only the later version has, in its order
 * @param removed the entries that only the earlier version has, in its order
 * @param changed the entries that both have, but not equal, in the order of the earlier version
 */
public record Difference(List<Entry> added, List<Entry> removed, List<Change> changed) {

    /** Makes a difference. */
    public Difference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** How an entry was known again that changed. */
    public enum Kind {
        /** By its code, or by its provider and name. */
        EDITED,

        /** It has no code and another name; all else agrees, the provider too. */
        RENAMED,

        /** It has no code and another provider; all else agrees, the name too. */
        PROVIDER_CHANGED
    }

    /**
     * An entry that changed.
     *
     * @param before the entry in the earlier version
     * @param after the entry in the later version
     */
    public record Change(Entry before, Entry after) {
        /** {@return how it was known again; what was inferred from all other fields is not {@link Kind#EDITED}} */
        public Kind kind() {
            if (before.code() != null || after.code() != null) {
                return Kind.EDITED;
            }
            if (!before.name().equals(after.name())) {
                return Kind.RENAMED;
            }
            return before.provider().equals(after.provider()) ? Kind.EDITED : Kind.PROVIDER_CHANGED;
        }

        /** {@return the fields that differ, in the order of {@link Field}; never empty between unequal entries} */
        public List<FieldChange> fields() {
            return FieldValues.differing(before, after).stream()
                    .map(field ->
                            new FieldChange(field, FieldValues.text(before, field), FieldValues.text(after, field)))
                    .toList();
        }
    }

    /**
     * A field that changed, as people read it: days as 2026-03-01, terms in Chinese, lists with 、 between their
     * elements, items as {@code 姓名 C(50)（市公安局，基础，公共）}. The texts are for reading only; values that differ may
     * read the same.
     *
     * @param field the field
     * @param before what stood in it; null where nothing did
     * @param after what stands in it; null where nothing does
     */
    public record FieldChange(
            Field field, @Nullable String before, @Nullable String after) {}

    /**
     * Compares two versions of a catalogue.
     *
     * @param before the earlier version
     * @param after the later version
     * @return what changed; equal for equal catalogues
     */
    public static Difference between(Catalogue before, Catalogue after) {
        return new Comparison(before, after).difference();
    }

    /** {@return whether nothing changed} */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
