package dev.egov.rules.json;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A given fact as responses write it, encoded once.
 *
 * @param <V> the type of its values
 */
final class FactJson<V> {

    private final Domain<V> domain;
    private final byte[] name;
    private final byte[][] values;
    private final byte[] asked;

    private FactJson(Variable<V> fact, String question) {
        this.domain = fact.domain();
        List<V> listed = domain.values();
        this.name = new Utf8Buffer(64).string(fact.name()).append(':').toByteArray();
        this.values = new byte[listed.size()][];
        for (int index = 0; index < values.length; index++) {
            values[index] = written(listed.get(index)).toByteArray();
        }
        this.asked = asked(fact, question);
    }

    static FactJson<?> of(DecisionModel decision, Variable<?> fact, Locale locale) {
        return new FactJson<>(fact, decision.question(fact, locale));
    }

    private byte[] asked(Variable<V> fact, String question) {
        Utf8Buffer json = new Utf8Buffer(512);
        json.ascii("{\"fact\":").string(fact.name());
        json.ascii(",\"type\":").string(domain.type());
        json.ascii(",\"values\":[");
        for (int index = 0; index < values.length; index++) {
            json.ascii(index == 0 ? "" : ",").append(values[index]);
        }
        return json.ascii("],\"question\":")
                .string(question)
                .ascii(",\"norms\":[")
                .toByteArray();
    }

    /** What is said of it where it is missing, up to the norms that wait for it. */
    byte[] asked() {
        return asked;
    }

    /** How many values are told apart by their {@link #place}. */
    int places() {
        return values.length + 1;
    }

    /** The place of a value: 0 for unknown, from 1 in the order of the domain; -1 for a value of an open domain. */
    int place(@Nullable Object value) {
        return value == null ? 0 : values.length == 0 ? -1 : domain.indexOf(value) + 1;
    }

    /** Writes the fact with a value, as a member of an object. */
    @SuppressWarnings("unchecked") // a fact's values are of its domain
    void member(Object value, Utf8Buffer json) {
        json.append(name);
        int index = domain.indexOf(value);
        if (index < 0) {
            written((V) value, json);
        } else {
            json.append(values[index]);
        }
    }

    private Utf8Buffer written(V value) {
        return written(value, new Utf8Buffer(64));
    }

    private Utf8Buffer written(V value, Utf8Buffer json) {
        String text = domain.text(value);
        // true, 33.5 and [1,3] are JSON as they stand
        boolean isJson = value instanceof Boolean || value instanceof Number || value instanceof Set<?>;
        return isJson ? json.ascii(text) : json.string(text);
    }
}
