package dev.egov.catalog.io;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row is once every unambiguous suggestion ({@link dev.egov.catalog.Suggestion#isUnambiguous()}) is written in it.
 * Of secrecy, sharing and openness nothing is loosened: what was read with the meaning of a term is written as that term,
 * and of what was not understood at most the strictest term is taken.
 *
 * @param entry the entry, which is sound
 * @param changes what was written, in the order of the fields; at least one
 */
public record Mended(Entry entry, List<Change> changes) {
    /** Copies the list. */
    public Mended {
        changes = List.copyOf(changes);
    }

    /**
     * A value that was written instead of another.
     *
     * @param place where the other stood
     * @param field the field that is written
     * @param from what stood in it; null where nothing did
     * @param to what stands in it now; null where nothing does
     */
    public record Change(
            Problem.Place place,
            Field field,
            @Nullable String from,
            @Nullable String to) {}
}
