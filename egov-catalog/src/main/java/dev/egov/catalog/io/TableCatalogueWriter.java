package dev.egov.catalog.io;

import dev.egov.catalog.Entry;
import java.io.IOException;
import java.util.List;

/** Writes entries as a table. */
final class TableCatalogueWriter extends CatalogueWriter {

    private final TableWriter table;
    private final Columns columns;

    TableCatalogueWriter(TableWriter table, List<String> extensions) throws IOException {
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
