package dev.egov.model.testkit;

import dev.egov.model.constraint.NonBlank;
import dev.egov.model.constraint.ValidDivisionCode;
import dev.egov.model.constraint.ValidOrganizationCode;
import dev.egov.model.constraint.ValidUnifiedSocialCreditCode;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The constraints on one place of a record, those that others are composed of among them. A constraint that the kit does
 * not know is refused: it might call valid what is not.
 *
 * @param annotations the constraints that are not composed of others, and {@link Valid}
 */
record Constraints(List<Annotation> annotations) {

    private static final Set<Class<? extends Annotation>> KNOWN = Set.of(
            NotNull.class,
            Min.class,
            Max.class,
            DecimalMin.class,
            DecimalMax.class,
            NonBlank.class,
            ValidDivisionCode.class,
            ValidOrganizationCode.class,
            ValidUnifiedSocialCreditCode.class);

    /** The constraints among some annotations of a place that is called so in messages. */
    static Constraints of(String place, List<Annotation> annotations) {
        List<Annotation> simple = new ArrayList<>();
        annotations.forEach(annotation -> collect(place, annotation, simple));
        return new Constraints(List.copyOf(simple));
    }

    private static void collect(String place, Annotation annotation, List<Annotation> simple) {
        Class<? extends Annotation> type = annotation.annotationType();
        Constraint constraint = type.getAnnotation(Constraint.class);
        if (KNOWN.contains(type) || type == Valid.class) {
            if (!simple.contains(annotation)) {
                simple.add(annotation);
            }
        } else if (constraint != null) {
            if (constraint.validatedBy().length > 0 || type.getPackage() == NotNull.class.getPackage()) {
                throw new IllegalArgumentException(
                        place + " has the constraint " + annotation + ", which the test kit cannot satisfy by itself:"
                                + " make its values with an arbitrary of your own");
            }
            for (Annotation part : type.getAnnotations()) {
                collect(place, part, simple);
            }
        }
    }

    boolean has(Class<? extends Annotation> type) {
        return get(type).isPresent();
    }

    <A extends Annotation> Optional<A> get(Class<A> type) {
        return annotations.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
