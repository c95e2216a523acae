/**
 * Decision diagrams, which know numbers only. {@link dev.egov.rules.internal.Forest} builds them,
 * {@link dev.egov.rules.internal.Diagram} answers questions about one of them, and
 * {@link dev.egov.rules.internal.Repairs} finds the least changes that make it come out as wanted. Not exported.
 */
@NullMarked
package dev.egov.rules.internal;

import org.jspecify.annotations.NullMarked;
