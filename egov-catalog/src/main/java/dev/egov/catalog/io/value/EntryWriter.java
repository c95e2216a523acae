package dev.egov.catalog.io.value;

import dev.egov.catalog.Entry;
import java.io.Closeable;
import java.io.IOException;

/** Writes entries in one format. */
public interface EntryWriter extends Closeable {

    /**
     * Writes an entry.
     *
     * @param entry the entry
     * @throws IllegalArgumentException if it has an extension that was not named, or a text that the format cannot hold
     * @throws IOException if it cannot be written
     */
    void write(Entry entry) throws IOException;
}
