package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import dev.egov.catalog.Openness;
import dev.egov.catalog.io.value.Terms;
import dev.egov.catalog.io.value.Values;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of openness: many portals have the type under its condition, and it may say there which condition.
 *
 * @param text what stands as the type
 * @param condition what stands as the condition
 * @param apart whether the table has a column for each
 */
record StatedOpenness(@Nullable String text, @Nullable String condition, boolean apart) {

    Openness understood(Values values) {
        if (text == null && condition != null && !apart) {
            String stripped = condition.strip();
            if (Terms.OPENNESS.of(stripped) != null || Terms.OPENNESS.near(stripped) != null) {
                return of(stripped, null, Field.OPENNESS_CONDITION, values);
            }
        }
        return text == null ? new Openness(null, condition) : of(text, condition, Field.OPENNESS_TYPE, values);
    }

    private static Openness of(String text, @Nullable String condition, Field field, Values values) {
        Openness.Type type = values.term(Terms.OPENNESS, field, text);
        boolean other = type != null && !text.equals(type.term()) && !text.equals(type.name());
        boolean isCondition = condition != null && Terms.OPENNESS.of(condition.strip()) != type;
        if (type == Openness.Type.UNCONDITIONAL && other && isCondition) {
            return new Openness(Openness.Type.CONDITIONAL, condition);
        }
        return new Openness(type, type == Openness.Type.CONDITIONAL && other && condition == null ? text : condition);
    }
}
