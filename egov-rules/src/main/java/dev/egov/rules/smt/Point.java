package dev.egov.rules.smt;

import dev.egov.rules.Variable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A case with gaps, in symbols.
 *
 * @param name tells it from others
 * @param places what stands for each fact
 */
record Point(String name, Map<Variable<?>, Place> places) {

    /**
     * What stands for a fact.
     *
     * @param value its value, where it is known
     * @param known whether it is known
     */
    record Place(String value, String known) {}

    String value(Variable<?> fact) {
        return at(fact).value;
    }

    String known(Variable<?> fact) {
        return at(fact).known;
    }

    private Place at(Variable<?> fact) {
        Place place = places.get(fact);
        if (place == null) {
            throw new IllegalArgumentException("cases are not told apart by " + fact + ", but by " + places.keySet());
        }
        return place;
    }

    /** The same but for what it says of a fact. */
    Point with(Variable<?> fact, String name, Place place) {
        Map<Variable<?>, Place> changed = new LinkedHashMap<>(places);
        changed.put(fact, place);
        return new Point(name, changed);
    }
}
