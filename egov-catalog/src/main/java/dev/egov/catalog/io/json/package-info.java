/**
 * Entries as JSON (RFC 8259), an array of them or one a line: the rows in the bytes of a file, their properties and values,
 * and the writing of all this. Not for users.
 *
 * <p>It knows headers, for properties may be named as they are, and values; it knows no tables.
 */
@NullMarked
package dev.egov.catalog.io.json;

import org.jspecify.annotations.NullMarked;
