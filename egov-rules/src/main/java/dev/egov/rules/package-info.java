/**
 * A regulation as data, and exact answers from it.
 *
 * <p>In reading order: a {@link dev.egov.rules.Fact} is a question about a case, with a
 * {@link dev.egov.rules.Domain} of values, and a {@link dev.egov.rules.Variable} to all who do not read cases; a
 * {@link dev.egov.rules.Condition} is a statement over facts; a
 * {@link dev.egov.rules.Norm} says when, unless, requires and otherwise, at a {@link dev.egov.rules.Clause} of a
 * {@link dev.egov.rules.Regulation}, in one of the {@linkplain dev.egov.rules.Modality modalities} of law and under a
 * {@link dev.egov.rules.Reading} where its words can be read in two ways; a {@link dev.egov.rules.Decision} is a question
 * with its norms; a {@link dev.egov.rules.RuleBook} is the regulation with the register of its
 * {@linkplain dev.egov.rules.Article articles}.
 *
 * <p>Asked about {@link dev.egov.rules.Facts}, a decision gives a {@link dev.egov.rules.Ruling}: its
 * {@link dev.egov.rules.Outcome}, a {@link dev.egov.rules.Finding} for each norm, each
 * {@link dev.egov.rules.MissingFact} that matters, each {@link dev.egov.rules.Remedy} that would help, and a
 * {@link dev.egov.rules.Receipt}.
 *
 * <p>Arrows run one way here too: no type knows itself through others. {@link dev.egov.rules.Variable},
 * {@link dev.egov.rules.DecisionModel} and {@link dev.egov.rules.Enactment} are what the types above them refer to; a
 * {@link dev.egov.rules.Fact}, a {@link dev.egov.rules.Decision} and a {@link dev.egov.rules.Regulation} can do more. What is
 * not public turns all this into the engine's input ({@code Formulas}, {@code CompiledDecision}) and its answers back.
 *
 * <p>Nothing here reads a clock, a file or the platform's locale, and nothing has state that changes: everything may be
 * shared between threads.
 */
@NullMarked
package dev.egov.rules;

import org.jspecify.annotations.NullMarked;
