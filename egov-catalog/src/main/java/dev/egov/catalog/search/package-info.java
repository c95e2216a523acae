/**
 * Search of a catalogue's texts: {@link dev.egov.catalog.search.Search} finds all entries that hold a text or several words,
 * and gives each {@link dev.egov.catalog.search.Hit} in a {@link dev.egov.catalog.search.SearchResult}.
 *
 * <p>It knows the catalogue; nothing here knows files or the audit, and nothing else in this module knows it.
 */
@NullMarked
package dev.egov.catalog.search;

import org.jspecify.annotations.NullMarked;
