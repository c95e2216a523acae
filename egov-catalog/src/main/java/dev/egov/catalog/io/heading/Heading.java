package dev.egov.catalog.io.heading;

import dev.egov.catalog.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a header says.
 *
 * @param field the field that it stands for; null where it stands for none
 * @param rank 0 for a full name of the field, more for a lesser one, which a name of less rank in the same table or object
 *     takes the field from
 * @param near the field whose names a header comes near to that stands for none; null where it comes near to none
 * @param unclear whether a header that stands for none may be one that nobody can do without, so that it must be settled
 */
public record Heading(
        @Nullable Field field, int rank, @Nullable Field near, boolean unclear) {

    /** A header that stands for no field, and for certain. */
    public static final Heading NONE = new Heading(null, 0, null, false);

    public static Heading of(Field field, int rank) {
        return new Heading(field, rank, null, false);
    }
}
