/**
 * What of a catalogue may go out: {@link dev.egov.catalog.release.Release} decides for each entry, and
 * {@link dev.egov.catalog.release.ReleaseSurvey} is told beforehand of all that must not be named in another.
 *
 * <p>It knows the catalogue alone. What writes for others, and what judges whether an entry may be published, asks here.
 */
@NullMarked
package dev.egov.catalog.release;

import org.jspecify.annotations.NullMarked;
