package dev.egov.model.constraint;

import dev.egov.model.identifier.OrganizationCode;

/** Validates {@link ValidOrganizationCode}. */
public final class ValidOrganizationCodeValidator extends IdentifierValidator<ValidOrganizationCode> {
    /** Makes the validator; the validation provider calls this. */
    public ValidOrganizationCodeValidator() {
        super(OrganizationCode::parse);
    }
}
