package dev.egov.model.constraint;

import dev.egov.model.identifier.Parsed;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the validators of identifiers share: a text is valid when it parses, and a violation says why it does not. */
abstract class IdentifierValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence> {
    private final Function<String, Parsed<?>> parser;

    IdentifierValidator(Function<String, Parsed<?>> parser) {
        this.parser = parser;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || !(parser.apply(text.toString()) instanceof Parsed.Invalid<?> invalid)) {
            return true;
        }
        // a message of the user's own stands
        if (context.getDefaultConstraintMessageTemplate().startsWith("{dev.egov.model.constraint.")) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(invalid.fault().messageTemplate())
                    .addConstraintViolation();
        }
        return false;
    }
}
