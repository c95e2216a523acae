package dev.egov.model.constraint;

import dev.egov.model.identifier.DivisionCode;

/** Validates {@link ValidDivisionCode}. */
public final class ValidDivisionCodeValidator extends IdentifierValidator<ValidDivisionCode> {
    /** Makes the validator; the validation provider calls this. */
    public ValidDivisionCodeValidator() {
        super(DivisionCode::parse);
    }
}
