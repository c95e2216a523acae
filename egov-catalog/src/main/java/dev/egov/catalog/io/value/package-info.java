/**
 * What the texts of a row mean, whatever format they come from: terms, marks of secrets, days, codes, lists and items; what
 * of two columns contradicts, and what was understood before. Not for users.
 *
 * <p>It knows the catalogue alone, and no format. What readers and writers of formats implement or are given stands here:
 * {@link dev.egov.catalog.io.value.ValueSink}, {@link dev.egov.catalog.io.value.EntryWriter} and
 * {@link dev.egov.catalog.io.value.ItemReader}.
 */
@NullMarked
package dev.egov.catalog.io.value;

import org.jspecify.annotations.NullMarked;
