/**
 * What headers of tables and names of properties stand for: the names of the fields in {@code headers.properties}, names
 * that come near to one, and what a caller says of them. Not for users.
 *
 * <p>It knows the fields, and neither tables nor JSON; of values it knows one name, that of the period of a secret.
 */
@NullMarked
package dev.egov.catalog.io.heading;

import org.jspecify.annotations.NullMarked;
