/**
 * Files as a whole: what their first bytes tell, and what is wrong with one. Not for users.
 *
 * <p>Everything that reads may know it; it knows no format.
 */
@NullMarked
package dev.egov.catalog.io.file;

import org.jspecify.annotations.NullMarked;
