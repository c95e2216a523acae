package dev.egov.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text must contain a character that can be seen: whitespace, the ideographic space, no-break and zero-width
 * spaces, control and format characters do not count ({@link dev.egov.model.VisibleText#isIn(CharSequence)}). Null is
 * valid: it stands for what is unknown.
 */
@Documented
@Constraint(validatedBy = NonBlankValidator.class)
@Retention(RUNTIME)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
public @interface NonBlank {
    /** {@return the message template: by default a text of this library, in Chinese and English} */
    String message() default "{dev.egov.model.constraint.NonBlank.message}";

    /** {@return the validation groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return what a client of the validation attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};
}
