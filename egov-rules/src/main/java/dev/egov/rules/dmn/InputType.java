package dev.egov.rules.dmn;

import dev.egov.rules.Days;
import dev.egov.rules.Domain;
import dev.egov.rules.Subsets;
import dev.egov.rules.Variable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a model takes for the value of a fact from which it works out another. */
enum InputType {
    /** One of the texts of a finite domain, or that it is not known. */
    CHOICE("string"),
    /** A number. */
    NUMBER("number"),
    /** A day. */
    DAY("date"),
    /** A code or another text. */
    TEXT("string"),
    /** A list of numbers. */
    NUMBERS("tNumbers");

    private final String feel;

    InputType(String feel) {
        this.feel = feel;
    }

    /** That of values of a domain. */
    static InputType of(Domain<?> domain) {
        if (domain instanceof Domain.WholeNumber || domain instanceof Domain.Decimal) {
            return NUMBER;
        }
        if (domain instanceof Days) {
            return DAY;
        }
        if (domain instanceof Subsets) {
            return NUMBERS;
        }
        return domain.values().isEmpty() ? TEXT : CHOICE;
    }

    /** Its name in the model. */
    String feel() {
        return feel;
    }

    /** Whether FEEL orders such values as we do. */
    boolean isOrdered() {
        return this == NUMBER || this == DAY;
    }

    /** A value of a fact as engines take it. */
    <V> @Nullable Object value(Variable<V> fact, @Nullable V value) {
        if (value == null) {
            return this == CHOICE ? DmnModel.UNKNOWN : null;
        }
        return switch (this) {
            case CHOICE, TEXT -> fact.domain().text(value);
            case NUMBER -> new BigDecimal(value.toString());
            case DAY -> value;
            case NUMBERS -> numbers((Set<?>) value);
        };
    }

    private static List<BigDecimal> numbers(Set<?> set) {
        List<BigDecimal> numbers = new ArrayList<>();
        set.forEach(element -> numbers.add(new BigDecimal(element.toString())));
        return numbers;
    }
}
