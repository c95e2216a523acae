package dev.egov.cli.catalog;

import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.Row;

/** What a validation has found, told while it goes on. */
public interface ValidationReport {

    /** A row was read. */
    void row(Row row);

    /** A row repeats an earlier one. */
    void repeat(RowPlace row, RowPlace first);

    /** All rows were read. */
    void end(String file, CatalogueReader reader, EntryCounts counts);

    /** The unambiguous suggestions were written to a file; told after the end of the reading. */
    void applied(String target, AppliedChanges changes);

    /** Nothing more is to be told. */
    default void close() {}
}
