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
 * The text must be a division code (行政区划代码, GB/T 2260), exactly as
 * {@link dev.egov.model.identifier.DivisionCode} takes it. Null is valid.
 */
@Documented
@Constraint(validatedBy = ValidDivisionCodeValidator.class)
@Retention(RUNTIME)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
public @interface ValidDivisionCode {
    /** {@return the message template: unless it is set, each violation says what is wrong and where} */
    String message() default "{dev.egov.model.constraint.ValidDivisionCode.message}";

    /** {@return the validation groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return what a client of the validation attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};
}
