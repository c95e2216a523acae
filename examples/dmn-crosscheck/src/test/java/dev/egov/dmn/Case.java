package dev.egov.dmn;

import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.Ruling;
import java.time.LocalDate;
import java.util.Map;

/**
 * A case of a decision, as the decision takes it and as engines do.
 *
 * @param decision the decision
 * @param facts its given facts
 * @param asOf the day as of which it is asked
 * @param inputs the inputs of the DMN file, as they are given: what is derived the file works out
 */
record Case(Decision<?> decision, Facts facts, LocalDate asOf, Map<String, Object> inputs) {

    Ruling ruling() {
        return decision.decide(facts, asOf);
    }
}
