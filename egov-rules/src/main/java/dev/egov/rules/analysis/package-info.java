/**
 * What can be said of all cases of a decision at once, complete and partial ones: proved on its diagram, not sampled.
 *
 * <ol>
 *   <li>{@link dev.egov.rules.analysis.Theorem}: a statement over all cases, proved, refuted with a smallest
 *       counterexample, or vacuous
 *   <li>{@link dev.egov.rules.analysis.Lint}: what in a rule book comes to nothing, contradicts itself or is forgotten; and
 *       {@link dev.egov.rules.analysis.LintReport}: which of it is intended
 *   <li>{@link dev.egov.rules.analysis.Difference}: where exactly two versions of a decision answer differently
 *   <li>{@link dev.egov.rules.analysis.Census}: how many cases come to each outcome
 *   <li>{@link dev.egov.rules.analysis.Claim} and {@link dev.egov.rules.analysis.CaseFormula}: what a theorem says, as data
 *       for others to check
 *   <li>{@link dev.egov.rules.analysis.CaseSpace} and {@link dev.egov.rules.analysis.CaseSet}: what all of that is made
 *       of, for questions of one's own
 * </ol>
 *
 * <p>Everything is over the facts that conditions speak of and those of finite domains beside them, on days on which the
 * regulation is in force. A derived fact stands for the given ones behind it.
 */
@NullMarked
package dev.egov.rules.analysis;

import org.jspecify.annotations.NullMarked;
