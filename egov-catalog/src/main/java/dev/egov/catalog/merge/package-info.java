/**
 * Merging of catalogues: {@link dev.egov.catalog.merge.Merge} makes one of several, and tells every
 * {@link dev.egov.catalog.merge.Conflict} between them.
 *
 * <p>It knows the catalogue alone, and nothing else in this module knows it.
 */
@NullMarked
package dev.egov.catalog.merge;

import org.jspecify.annotations.NullMarked;
