/**
 * Tables in text files (RFC 4180): which encoding, which separator, which records. Not for users.
 *
 * <p>It knows tables in general, and no other format.
 */
@NullMarked
package dev.egov.catalog.io.csv;

import org.jspecify.annotations.NullMarked;
