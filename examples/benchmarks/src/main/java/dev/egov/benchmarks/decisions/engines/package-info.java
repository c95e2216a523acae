/**
 * The engines that bring much with them: {@link dev.egov.benchmarks.decisions.engines.Engines} has them all.
 *
 * <p>Their rules stand in files beside the classes, as the users of each would write them: {@code .drl} a rule a norm,
 * {@code .dmn} a row a norm, {@code .cedar} a policy a norm. A norm that constitutes something, or that is met whenever it
 * applies, only says that it applies. The cases of all but Drools are the texts and flags of
 * {@link dev.egov.benchmarks.decisions.engines.Inputs}.
 */
@NullMarked
package dev.egov.benchmarks.decisions.engines;

import org.jspecify.annotations.NullMarked;
