/**
 * How conditions, norms and decisions become diagrams: once, for the decisions themselves and for what is proved of them.
 * Not part of the interface.
 */
@NullMarked
package dev.egov.rules.compile;

import org.jspecify.annotations.NullMarked;
