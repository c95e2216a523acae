/**
 * How derived facts come from given ones, as data: a {@link dev.egov.rules.derivation.Calculation} can be compared, proved
 * over, put into receipts and written out. What enters here says how a value comes from others, and nothing about a
 * regulation.
 */
@NullMarked
package dev.egov.rules.derivation;

import org.jspecify.annotations.NullMarked;
