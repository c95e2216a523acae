/**
 * Entries as datasets of DCAT-AP 3 in JSON-LD: the nodes, their identifiers, and the terms of the European authority tables.
 * Not for users, who write through {@link dev.egov.catalog.io.DcatWriter}.
 *
 * <p>It writes whatever it is given. What may go out at all is decided before, by {@link dev.egov.catalog.release}.
 */
@NullMarked
package dev.egov.catalog.io.dcat;

import org.jspecify.annotations.NullMarked;
