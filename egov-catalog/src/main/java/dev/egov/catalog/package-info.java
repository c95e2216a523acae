/**
 * The catalogue of government information resources (政务信息资源目录, 并政办发〔2013〕108号, art. 20, 23, 24).
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link dev.egov.catalog.Entry}: what is known of one resource, with {@link dev.egov.catalog.ResourceCode},
 *       {@link dev.egov.catalog.Provider}, {@link dev.egov.catalog.Item}, {@link dev.egov.catalog.Sharing},
 *       {@link dev.egov.catalog.DeferralDates}, {@link dev.egov.catalog.Openness},
 *       {@link dev.egov.catalog.UpdateCycle} and {@link dev.egov.catalog.Contact}; {@link dev.egov.catalog.Field} names
 *       its fields;
 *   <li>{@link dev.egov.catalog.Problem}: what is wrong with an entry, or with the row that it was read from, with a
 *       {@link dev.egov.catalog.Suggestion}; a {@link dev.egov.catalog.Placeholder} says nothing;
 *   <li>{@link dev.egov.catalog.Catalogue}: entries as an immutable whole, to look up and to
 *       {@linkplain dev.egov.catalog.search.Search search}, to {@linkplain dev.egov.catalog.merge.Merge merge}, with every
 *       {@link dev.egov.catalog.merge.Conflict} told, and to {@linkplain dev.egov.catalog.Difference compare};
 *   <li>{@link dev.egov.catalog.release}: what of a catalogue may go out;
 *   <li>{@link dev.egov.catalog.io}: reading and writing, with a room for each format behind its doors;
 *   <li>{@link dev.egov.catalog.audit}: what the regulation says of a catalogue.
 * </ul>
 *
 * <p>This package knows no file, no format and none of the others but {@link dev.egov.catalog.text}, which knows nothing.
 * {@link dev.egov.catalog.search}, {@link dev.egov.catalog.merge} and {@link dev.egov.catalog.release} know it alone;
 * {@link dev.egov.catalog.io} and {@link dev.egov.catalog.audit} know it and what may go out, and not each other.
 */
@NullMarked
package dev.egov.catalog;

import org.jspecify.annotations.NullMarked;
