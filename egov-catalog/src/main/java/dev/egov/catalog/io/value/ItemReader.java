package dev.egov.catalog.io.value;

import dev.egov.catalog.Item;
import dev.egov.catalog.Problem;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads items that a cell holds in another way than tables have them. */
public interface ItemReader {

    /**
     * Reads a cell that looks as if it held a list.
     *
     * @param cell the text of the cell
     * @param memory what was read before
     * @param problems takes what is wrong with the items
     * @return the items; null where the cell does not hold them so
     */
    @Nullable
    List<Item> read(String cell, ValueCache memory, Consumer<Problem> problems);
}
