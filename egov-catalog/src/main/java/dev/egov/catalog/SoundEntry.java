package dev.egov.catalog;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The entry must have no problem that is an error ({@link Entry#problems()}). There is a violation for each error, with
 * the path of its field and the message that reading a catalogue gives.
 */
@Documented
@Constraint(validatedBy = SoundEntryValidator.class)
@Retention(RUNTIME)
@Target(TYPE)
public @interface SoundEntry {
    /** {@return the message template; where it is the default, each violation says what is wrong} */
    String message() default "{dev.egov.catalog.SoundEntry.message}";

    /** {@return the validation groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return what a client of the validation attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};
}
