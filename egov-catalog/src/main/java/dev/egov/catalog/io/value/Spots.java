package dev.egov.catalog.io.value;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem.Place;
import org.jspecify.annotations.Nullable;

/** Where things stand in one row of a file. */
public interface Spots {

    /**
     * A place in the row.
     *
     * @param field the field that is spoken of; null for none
     * @param column the column or property that it has its value from; null where it has none or that is not known
     * @param item the number of the item; 0 for none
     * @param resource the name of the resource; null where it is not known
     */
    Place place(@Nullable Field field, @Nullable String column, int item, @Nullable String resource);
}
