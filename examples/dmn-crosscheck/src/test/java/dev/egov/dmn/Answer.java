package dev.egov.dmn;

import dev.egov.rules.Ruling;
import java.util.Map;

/**
 * What a decision comes to.
 *
 * @param outcome the name of the outcome
 * @param allows whether every possible outcome allows
 */
record Answer(String outcome, boolean allows) {

    static Answer of(Ruling ruling) {
        return new Answer(ruling.outcome().name(), ruling.allows());
    }

    /** What an engine answers: two outputs of a table. */
    static Answer of(Map<?, ?> outputs) {
        return new Answer((String) outputs.get("outcome"), (Boolean) outputs.get("allows"));
    }
}
