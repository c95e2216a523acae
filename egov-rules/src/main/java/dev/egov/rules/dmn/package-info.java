/**
 * Decisions for other engines and modelling tools, in DMN 1.3 or 1.5 (Decision Model and Notation).
 *
 * <p>{@link dev.egov.rules.dmn.DmnModel} is a decision as one DMN file: a table that answers every case, complete or
 * partial, and beside it a table for each norm with the clause that it stands in.
 */
@NullMarked
package dev.egov.rules.dmn;

import org.jspecify.annotations.NullMarked;
