/**
 * What can be said of a text by itself: whether there is anything in it, whether it is a telephone number or an address, how
 * a name reads whatever its width and case. Not for users.
 *
 * <p>It knows no entry and no field. What needs one belongs elsewhere.
 */
@NullMarked
package dev.egov.catalog.text;

import org.jspecify.annotations.NullMarked;
