package dev.egov.catalog.io;

import dev.egov.catalog.Entry;
import dev.egov.catalog.io.csv.CsvTableWriter;
import dev.egov.catalog.io.json.JsonWriter;
import dev.egov.catalog.io.table.TableCatalogueWriter;
import dev.egov.catalog.io.value.EntryWriter;
import dev.egov.catalog.io.xlsx.ExcelTableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes entries in a format. What is written is read back as equal entries, and writing those again gives the same bytes.
 */
public final class CatalogueWriter implements Closeable {

    private final EntryWriter entries;

    private CatalogueWriter(EntryWriter entries) {
        this.entries = entries;
    }

    /**
     * Writes to a stream.
     *
     * @param output the stream, which the writer closes
     * @param format the format
     * @param extensions the names of all extensions that the entries have, which are columns of a table after the fields
     *     ({@link #extensionsOf}); JSON does not need them
     * @return a writer, to be closed
     * @throws IOException if it cannot be written
     */
    public static CatalogueWriter to(OutputStream output, CatalogueFormat format, Collection<String> extensions)
            throws IOException {
        List<String> columns = List.copyOf(new TreeSet<>(extensions));
        return new CatalogueWriter(
                switch (format) {
                    case JSON_LINES -> JsonWriter.lines(output);
                    case JSON -> JsonWriter.array(output);
                    case CSV -> new TableCatalogueWriter(new CsvTableWriter(output), columns);
                    case EXCEL -> new TableCatalogueWriter(new ExcelTableWriter(output), columns);
                });
    }

    /**
     * The names of the extensions that some entries have.
     *
     * @param entries the entries
     * @return the names, sorted
     */
    public static Collection<String> extensionsOf(Iterable<Entry> entries) {
        TreeSet<String> names = new TreeSet<>();
        entries.forEach(entry -> names.addAll(entry.extensions().keySet()));
        return names;
    }

    /**
     * Writes an entry.
     *
     * @param entry the entry
     * @throws IllegalArgumentException if it has an extension that was not named, or a text that the format cannot hold
     * @throws IOException if it cannot be written
     */
    public void write(Entry entry) throws IOException {
        entries.write(entry);
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
