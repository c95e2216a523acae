package dev.egov.model.testkit;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.OrganizationCode;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * A place in a record where a value stands: one of its components, or what a collection in it holds.
 *
 * @param owner the record
 * @param name what messages call the place
 * @param type its annotated type
 * @param annotations the annotations of the place and of its type
 */
record Place(Class<?> owner, String name, AnnotatedType type, List<Annotation> annotations) {

    private static final double UNKNOWN = 0.4;

    /** The last day that a date of a case is drawn from, some 130 years after 1970. */
    private static final int LAST_DAY = 47_481;

    static Place of(Class<?> owner, RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        List<Annotation> annotations =
                new ArrayList<>(Arrays.asList(component.getAccessor().getAnnotations()));
        annotations.addAll(Arrays.asList(type.getAnnotations()));
        return new Place(owner, owner.getSimpleName() + "." + component.getName(), type, annotations);
    }

    /** The place of the elements, where this is one of a collection. */
    private Place elements() {
        AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
        return new Place(owner, name + "[]", element, Arrays.asList(element.getAnnotations()));
    }

    /** The values that can stand here. */
    Values values() {
        Constraints constraints = Constraints.of(name, annotations);
        Values values = values(constraints);
        if (constraints.has(NotNull.class)) {
            return values.mandatory();
        }
        return isNullable() ? values.orUnknown(UNKNOWN) : values;
    }

    /** Whether nothing may stand here: where nullness is marked what says so, elsewhere whatever is no primitive. */
    private boolean isNullable() {
        boolean saysSo = annotations.stream()
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
        return saysSo || !(isNullMarked(owner) || rawType().isPrimitive());
    }

    private static boolean isNullMarked(Class<?> owner) {
        if (owner.isAnnotationPresent(NullUnmarked.class) || owner.isAnnotationPresent(NullMarked.class)) {
            return owner.isAnnotationPresent(NullMarked.class);
        }
        Class<?> outside = owner.getEnclosingClass();
        return outside == null ? owner.getPackage().isAnnotationPresent(NullMarked.class) : isNullMarked(outside);
    }

    private Class<?> rawType() {
        return (Class<?>) (type.getType() instanceof ParameterizedType generic ? generic.getRawType() : type.getType());
    }

    private Values values(Constraints constraints) {
        Class<?> raw = rawType();
        if (raw.isEnum()) {
            return Values.of(Arbitraries.of(raw.getEnumConstants()));
        } else if (raw == Boolean.class || raw == boolean.class) {
            return Values.of(Arbitraries.of(true, false));
        } else if (raw == String.class) {
            return Texts.values(constraints);
        } else if (raw == Integer.class || raw == int.class) {
            return numbers(Numbers.whole(constraints, Integer.MIN_VALUE, Integer.MAX_VALUE), BigDecimal::intValueExact);
        } else if (raw == Long.class || raw == long.class) {
            return numbers(Numbers.whole(constraints, Long.MIN_VALUE, Long.MAX_VALUE), BigDecimal::longValueExact);
        } else if (raw == BigDecimal.class) {
            return numbers(Numbers.decimal(constraints), number -> number);
        } else if (raw == LocalDate.class) {
            return Values.of(Arbitraries.integers().between(0, LAST_DAY).map(LocalDate::ofEpochDay));
        } else if (raw == DivisionCode.class) {
            return Values.of(IdentifierArbitraries.divisionCodes());
        } else if (raw == OrganizationCode.class) {
            return Values.of(IdentifierArbitraries.organizationCodes());
        } else if (raw == UnifiedSocialCreditCode.class) {
            return Values.of(IdentifierArbitraries.unifiedSocialCreditCodes());
        } else if (raw == Set.class || raw == List.class) {
            return Elements.of(elements().values(), raw == Set.class);
        } else if (raw.isRecord()) {
            Values values = RecordValues.of(raw);
            return constraints.has(Valid.class) ? values : values.unchecked();
        }
        throw new IllegalArgumentException(name + " is a " + raw.getName() + ", of which the test kit has no values:"
                + " make those of " + owner.getSimpleName() + " with an arbitrary of your own");
    }

    private static Values numbers(Numbers numbers, Function<BigDecimal, ?> asType) {
        List<BigDecimal> wrong = numbers.wrong();
        return wrong.isEmpty()
                ? Values.of(numbers.valid().map(asType::apply))
                : Values.of(
                        numbers.valid().map(asType::apply),
                        Arbitraries.of(wrong).map(asType::apply));
    }
}
