package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import org.jspecify.annotations.Nullable;

/**
 * A header of a table or a property of JSON objects, and what it was taken for.
 *
 * @param name the header as it stands in the file
 * @param field the field that its values go to; null where they are kept as an extension of that name
 * @param near where there is no field, the one that the name comes near to, or that it would stand for if no better name of
 *     it stood beside; null for none
 */
public record Header(
        String name, @Nullable Field field, @Nullable Field near) {

    /**
     * A header that comes near to no other field.
     *
     * @param name the header
     * @param field the field; null where its values are kept as an extension
     */
    public Header(String name, @Nullable Field field) {
        this(name, field, null);
    }
}
