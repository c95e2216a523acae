/**
 * What the regulation says of a catalogue.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link dev.egov.catalog.audit.Audit}: the entry point, with what is taken for what, and the reports as JSON and as
 *       an HTML page;
 *   <li>{@link dev.egov.catalog.audit.AuditFinding}: what is found of an entry, with its norms;
 *   <li>{@link dev.egov.catalog.audit.SeveralSources}: the items that several departments collect (一数一源);
 *   <li>{@link dev.egov.catalog.audit.Coverage}: what each department has in the catalogue;
 *   <li>{@link dev.egov.catalog.audit.Quality}: how good the catalogue is, in five dimensions;
 *   <li>{@link dev.egov.catalog.audit.SourceFile}, {@link dev.egov.catalog.audit.Details}: what a report is told beside.
 * </ul>
 */
@NullMarked
package dev.egov.catalog.audit;

import org.jspecify.annotations.NullMarked;
