/**
 * Tables of texts, as text files and workbooks have them: where the header stands, which column is of which field, what a
 * note, an example or a footer looks like, and what a table says of its secrecy. Not for users.
 *
 * <p>It knows headers and values. Text files and workbooks implement {@link dev.egov.catalog.io.table.Table} and
 * {@link dev.egov.catalog.io.table.TableWriter}; it knows neither of them.
 */
@NullMarked
package dev.egov.catalog.io.table;

import org.jspecify.annotations.NullMarked;
