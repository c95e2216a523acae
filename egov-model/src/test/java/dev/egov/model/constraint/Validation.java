package dev.egov.model.constraint;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validation as users of the library run it: with messages and without an expression language. */
public final class Validation {
    private Validation() {}

    public static Validator speaking(Locale locale) {
        MessageInterpolator messages =
                new ParameterMessageInterpolator(Set.of(Locale.CHINESE, Locale.ENGLISH), locale, false);
        return jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(messages)
                .buildValidatorFactory()
                .getValidator();
    }
}
