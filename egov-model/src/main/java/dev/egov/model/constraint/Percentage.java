package dev.egov.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The number must lie from 0 to 100, both included. Null is valid: it stands for what is unknown.
 *
 * <p>The message is the library's own: the standard one for decimals needs an expression language.
 */
@Documented
@Constraint(validatedBy = {})
@DecimalMin("0")
@DecimalMax("100")
@ReportAsSingleViolation
@Retention(RUNTIME)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
public @interface Percentage {
    /** {@return the message template: by default a text of this library, in Chinese and English} */
    String message() default "{dev.egov.model.constraint.Percentage.message}";

    /** {@return the validation groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return what a client of the validation attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};
}
