package dev.egov.model.constraint;

import dev.egov.model.VisibleText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link NonBlank}. */
public final class NonBlankValidator implements ConstraintValidator<NonBlank, CharSequence> {
    /** Makes the validator; the validation provider calls this. */
    public NonBlankValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || VisibleText.isIn(text);
    }
}
