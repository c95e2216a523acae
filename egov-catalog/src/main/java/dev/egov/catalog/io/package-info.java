/**
 * Catalogues in files.
 *
 * <ul>
 *   <li>{@link dev.egov.catalog.io.CatalogueReader} reads each {@link dev.egov.catalog.io.CatalogueFormat} row by row, each
 *       {@linkplain dev.egov.catalog.io.Row accepted or rejected};
 *   <li>{@link dev.egov.catalog.io.RejectedRowsWriter} writes the rejected ones as a sheet, to be mended and read again;
 *   <li>{@link dev.egov.catalog.io.CatalogueWriter} writes entries in the same formats,
 *       {@link dev.egov.catalog.io.DcatWriter} those that may be published as DCAT-AP,
 *       {@link dev.egov.catalog.io.CatalogueTemplate} a workbook to be filled in;
 *   <li>{@link dev.egov.catalog.io.SafeFile} replaces a file by all of another or not at all.
 * </ul>
 *
 * <p>These are the doors, and what makes rows of what formats find. The rooms behind are for nobody else, and know neither
 * the doors nor each other but for these arrows:
 *
 * <ul>
 *   <li>{@link dev.egov.catalog.io.value} (what texts mean) and {@link dev.egov.catalog.io.file} (what a file is) know no
 *       other room, and {@link dev.egov.catalog.io.heading} (what headers stand for) next to nothing of values;
 *   <li>{@link dev.egov.catalog.io.table} knows these three, {@link dev.egov.catalog.io.csv} and
 *       {@link dev.egov.catalog.io.xlsx} know tables too;
 *   <li>{@link dev.egov.catalog.io.json} knows the three, and no tables;
 *   <li>{@link dev.egov.catalog.io.dcat} knows the catalogue alone.
 * </ul>
 *
 * <p>A further format is a room of its own beside these, which gives a {@link dev.egov.catalog.io.table.Table} or takes a
 * {@link dev.egov.catalog.io.value.ValueSink}, and a case in the reader and in the writer.
 */
@NullMarked
package dev.egov.catalog.io;

import org.jspecify.annotations.NullMarked;
