package dev.egov.model.constraint;

import dev.egov.model.identifier.UnifiedSocialCreditCode;

/** Validates {@link ValidUnifiedSocialCreditCode}. */
public final class ValidUnifiedSocialCreditCodeValidator extends IdentifierValidator<ValidUnifiedSocialCreditCode> {
    /** Makes the validator; the validation provider calls this. */
    public ValidUnifiedSocialCreditCodeValidator() {
        super(UnifiedSocialCreditCode::parse);
    }
}
