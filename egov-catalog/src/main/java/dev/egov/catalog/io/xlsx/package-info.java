/**
 * Workbooks of Excel (ECMA-376): the check of the zip file, its parts, their XML, the cells of the sheets, and the writing
 * of all this. Not for users.
 *
 * <p>It knows tables in general, and no other format. Whatever is read here may be hostile: what comes out of a file is
 * counted, and what two readers could take for different things is refused.
 */
@NullMarked
package dev.egov.catalog.io.xlsx;

import org.jspecify.annotations.NullMarked;
