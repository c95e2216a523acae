/**
 * The engine: rules over the numbers of variables and of their values, compiled into decision diagrams. It knows numbers
 * only, and no type that users see.
 *
 * <p>In reading order: {@link dev.egov.rules.engine.Formula}, {@link dev.egov.rules.engine.Rule} and
 * {@link dev.egov.rules.engine.Rules} are what it takes; {@link dev.egov.rules.engine.CompiledRules} what it makes of them.
 * {@link dev.egov.rules.engine.Forest} builds diagrams, {@link dev.egov.rules.engine.Diagram} answers questions about one,
 * {@link dev.egov.rules.engine.Sets} takes them for sets of cases, and {@link dev.egov.rules.engine.Repairs} finds the
 * least changes that make one come out as wanted. Not exported.
 */
@NullMarked
package dev.egov.rules.engine;

import org.jspecify.annotations.NullMarked;
