package dev.egov.catalog.merge;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.merge.Conflict.Part;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The submissions of several departments as one catalogue, or one submission with clashes in it. Nothing is overwritten
 * in silence: each entry that was submitted is in the catalogue, set aside, or a repeat of an earlier one, and each of
 * these and every doubt is among the conflicts.
 *
 * <ol>
 *   <li>Of equal entries the first counts.
 *   <li>Of entries with the same code the first stays, or the first that is said to be protected where one is; the others
 *       are set aside.
 *   <li>An entry whose code another that stays calls a former code of its own is superseded and set aside, step by step
 *       from the oldest code to the newest. Entries whose former codes lead round in a circle all stay.
 *   <li>Entries that stay and have the same provider and the same name, alike but for width, capitals, spaces and the
 *       shape of brackets, are reported, and all stay.
 * </ol>
 *
 * <p>The entries keep the order in which they were submitted. Merging a catalogue with itself gives it again, with
 * nothing set aside; the doubts about entries that stayed are then still there.
 */
public final class Merge {

    private final Catalogue catalogue;
    private final List<Conflict> conflicts;
    private final List<Part> setAside;
    private final List<Part> repeats;

    Merge(Catalogue catalogue, List<Conflict> conflicts, List<Part> setAside, List<Part> repeats) {
        this.catalogue = catalogue;
        this.conflicts = List.copyOf(conflicts);
        this.setAside = List.copyOf(setAside);
        this.repeats = List.copyOf(repeats);
    }

    /**
     * What one department submits, or one file holds.
     *
     * @param label the name of the department or file, by which conflicts call it
     * @param entries the entries, in their order
     */
    public record Submission(String label, Collection<Entry> entries) {
        /**
         * Makes a submission.
         *
         * @throws NullPointerException if the label or an entry is null
         */
        public Submission {
            Objects.requireNonNull(label, "label");
            entries = List.copyOf(entries);
        }
    }

    /**
     * Merges submissions.
     *
     * @param submissions the submissions; where they contradict each other, the earlier one stands
     * @return the catalogue and what happened on the way
     */
    public static Merge of(List<Submission> submissions) {
        return new Merging(submissions).merge();
    }

    /** {@return the catalogue} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return what happened, in the order of {@link Conflict.Kind}, and of one kind as the first entries came} */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** {@return the entries that were set aside, as they came} */
    public List<Part> setAside() {
        return setAside;
    }

    /** {@return the entries that are equal to an earlier one, as they came} */
    public List<Part> repeats() {
        return repeats;
    }
}
