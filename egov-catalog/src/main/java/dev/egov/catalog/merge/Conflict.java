package dev.egov.catalog.merge;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something that a {@link Merge} came upon and what it did about it.
 *
 * @param kind what it came upon
 * @param parts the entries concerned, two or more; the first is the one that the others repeat, contradict or replace
 */
public record Conflict(Kind kind, List<Part> parts) {

    /** What a merge can come upon, in the order in which it reports. */
    public enum Kind {
        /** Entries equal to an earlier one: they count once. */
        REPEATED,

        /** The same code with different contents: the first of the two parts stays, the second is set aside. */
        SAME_CODE,

        /** An entry whose code is a former code of the others: it is superseded and set aside. */
        CHANGED_CODE,

        /**
         * Entries whose former codes lead round in a circle, and those outside it that replace one of them: which is the
         * newer nobody can tell, so none is set aside for it.
         */
        CIRCULAR_CODES,

        /** The same resource, by provider and name, under several codes: all are kept. */
        TWO_CODES,

        /** The same resource, by provider and name, with and without a code, or several times without: all are kept. */
        SAME_RESOURCE
    }

    /** What became of an entry that was submitted. */
    public enum Fate {
        /** It is in the catalogue. */
        KEPT,

        /** It is not in the catalogue. */
        SET_ASIDE,

        /** An equal entry came before it, whose fate is its own. */
        REPEATED
    }

    /**
     * An entry as it was submitted.
     *
     * @param submission the label of the submission
     * @param position its position in that, from 1
     * @param entry the entry
     * @param fate what became of it in the end
     */
    public record Part(String submission, int position, Entry entry, Fate fate) {}

    /** Makes a conflict. */
    public Conflict {
        parts = List.copyOf(parts);
    }

    /** {@return the fields in which any of the parts differs from the first, in the order of {@link Field}} */
    public List<Field> fields() {
        Entry first = parts.get(0).entry();
        return Arrays.stream(Field.values())
                .filter(field -> parts.stream()
                        .anyMatch(part ->
                                !Objects.equals(first.value(field), part.entry().value(field))))
                .toList();
    }

    /**
     * The conflict in one sentence: which entries, what is the matter with them, what was done and what is left to do.
     * Of many entries the first few are named.
     *
     * @param locale the reader's locale
     * @return the sentence, on one line
     */
    public String message(Locale locale) {
        return ConflictWords.message(this, locale);
    }
}
