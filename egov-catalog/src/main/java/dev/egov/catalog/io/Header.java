package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import org.jspecify.annotations.Nullable;

/**
 * A header of a table or a property of JSON objects, and what it was taken for.
 *
 * @param name the header as it stands in the file
 * @param field the field that its values go to; null where they are kept as an extension of that name
 */
public record Header(String name, @Nullable Field field) {}
