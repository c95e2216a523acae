/**
 * Jakarta constraints, each with the validator behind it; null is valid to all of them, since an absent fact is an
 * unknown one and no fault.
 *
 * <p>{@link dev.egov.model.constraint.NonBlank} is for names, {@link dev.egov.model.constraint.Percentage} for shares.
 * {@link dev.egov.model.constraint.ValidUnifiedSocialCreditCode},
 * {@link dev.egov.model.constraint.ValidOrganizationCode} and {@link dev.egov.model.constraint.ValidDivisionCode} are
 * for codes that arrive as text and stay text; their violations say what is wrong and where, in the interpolator's
 * language. The messages stand in {@code ContributorValidationMessages}, Chinese and English, and need no expression
 * language.
 */
@NullMarked
package dev.egov.model.constraint;

import org.jspecify.annotations.NullMarked;
