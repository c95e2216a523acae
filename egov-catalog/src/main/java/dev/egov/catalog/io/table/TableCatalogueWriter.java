package dev.egov.catalog.io.table;

import dev.egov.catalog.Entry;
import dev.egov.catalog.io.value.EntryWriter;
import java.io.IOException;
import java.util.List;

/** Writes entries as a table. */
public final class TableCatalogueWriter implements EntryWriter {

    private final TableWriter table;
    private final Columns columns;

    public TableCatalogueWriter(TableWriter table, List<String> extensions) throws IOException {
        this.table = table;
        this.columns = new Columns(extensions);
        table.write(columns.headers());
    }

    @Override
    public void write(Entry entry) throws IOException {
        table.write(columns.cells(entry));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
