/**
 * Theorems as scripts of SMT-LIB 2.6, for any solver to answer: {@link dev.egov.rules.smt.SmtScript} writes them.
 *
 * <p>A script is made from the conditions of the norms and from what the {@linkplain dev.egov.rules.analysis.Claim theorem}
 * says, never from a diagram: whoever trusts a solver and reads the script need not trust the engine.
 *
 * <ol>
 *   <li>{@link dev.egov.rules.smt.SmtScript}: the script of a theorem, with what is to be answered
 *   <li>{@code Symbols}, {@code Lines}: how facts, values and norms are named, and lines are laid out
 *   <li>{@code NormFunctions}: the guard, the norms and the outcome as functions of a complete case
 *   <li>{@code Point}, {@code Points}: a case with gaps, and its completions, as constants
 *   <li>{@code Possibilities}, {@code Combination}: what holds in some completion of a case with gaps, without quantifiers
 *   <li>{@code Encoding}: what a theorem says of a case
 * </ol>
 */
@NullMarked
package dev.egov.rules.smt;

import org.jspecify.annotations.NullMarked;
