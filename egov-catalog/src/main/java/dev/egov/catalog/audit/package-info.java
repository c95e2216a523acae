/**
 * What the regulation says of a catalogue.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link dev.egov.catalog.audit.Audit}: the entry point, with what is taken for what, and the reports as JSON and as
 *       an HTML page;
 *   <li>{@link dev.egov.catalog.audit.result.AuditFinding}: what is found of an entry, with its norms;
 *   <li>{@link dev.egov.catalog.audit.result.SeveralSources}: the items that several departments collect (一数一源);
 *   <li>{@link dev.egov.catalog.audit.result.Coverage}: what each department has in the catalogue;
 *   <li>{@link dev.egov.catalog.audit.result.Quality}: how good the catalogue is, in five dimensions;
 *   <li>{@link dev.egov.catalog.audit.result.SourceFile}, {@link dev.egov.catalog.audit.result.Details}: what a report is told beside.
 * </ul>
 *
 * <p>A catalogue does not speak in the facts of the decisions. What is taken for what:
 *
 * <table>
 *   <caption>What an entry tells as facts of the case</caption>
 *   <tr><td>holder</td><td>the provider as a government department of the division of its unified social credit code,
 *       characters 3 to 8; of 太原市 where it has no code. Who stands in the city's catalogue is taken for a body that the
 *       regulation binds, because to be bound is the stricter reading</td></tr>
 *   <tr><td>obtainedInDuty</td><td>true: government information resources are what bodies come by in their duties</td></tr>
 *   <tr><td>basic, publicCharacter</td><td>both true where some item is both. Where every item is said not to be both:
 *       false each where every item is said not to be it, and publicCharacter false where no basic item is of public
 *       character. Otherwise, and where no items are listed, unknown</td></tr>
 *   <tr><td>legalException</td><td>true where it is not shared and a legal basis is given; false where the type of
 *       sharing is given otherwise; unknown where none is given</td></tr>
 *   <tr><td>deferral</td><td>{@link dev.egov.catalog.DeferralDates#on}; none where none is given</td></tr>
 *   <tr><td>classification</td><td>the classification; unknown where none is given</td></tr>
 *   <tr><td>channel</td><td>{@link dev.egov.catalog.Sharing#channel()}; the Internet for what is open to society</td></tr>
 *   <tr><td>catalogued</td><td>whether it has a code</td></tr>
 *   <tr><td>secrecyReview, responsiblePersonNamed</td><td>unknown: no catalogue tells</td></tr>
 * </table>
 *
 * <p>Facts that a catalogue leaves out are stated in {@link dev.egov.catalog.audit.assume}. Behind {@code Audit} stand rooms
 * that are not exported: the engine, which judges, and the report, which writes. Nothing but {@code Audit} may enter here.
 */
@NullMarked
package dev.egov.catalog.audit;

import org.jspecify.annotations.NullMarked;
