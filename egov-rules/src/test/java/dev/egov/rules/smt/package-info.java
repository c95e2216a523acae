/**
 * A second opinion on decisions: their norms as formulas, and an SMT solver's word on what holds of every case. Nothing
 * here looks at a diagram; a {@link dev.egov.rules.Decision} is read through its guard and its norms alone.
 *
 * <p>{@link dev.egov.rules.smt.SymbolicCase} is a case left open, {@link dev.egov.rules.smt.NormLogic} what norms make of
 * a complete one, {@link dev.egov.rules.smt.GapLogic} what they make of one with gaps, {@link dev.egov.rules.smt.Inquiry}
 * asks the solver, {@link dev.egov.rules.smt.Claim} is what it is asked to prove, and
 * {@link dev.egov.rules.smt.FoundCase} asks the engine about what the solver found.
 */
@NullMarked
package dev.egov.rules.smt;

import org.jspecify.annotations.NullMarked;
