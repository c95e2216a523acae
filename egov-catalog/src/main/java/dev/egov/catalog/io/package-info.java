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
 */
@NullMarked
package dev.egov.catalog.io;

import org.jspecify.annotations.NullMarked;
