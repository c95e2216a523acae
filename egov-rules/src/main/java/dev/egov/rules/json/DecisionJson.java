package dev.egov.rules.json;

import dev.egov.rules.Decision;
import java.util.Locale;

/**
 * What is the same in all requests and responses of one decision, made once.
 *
 * @param decision the decision
 * @param facts the shape of the facts in its requests
 * @param rulings writes its responses
 */
record DecisionJson(Decision<?> decision, FactTree facts, RulingWriter rulings) {

    static DecisionJson of(Decision<?> decision, Locale locale) {
        return new DecisionJson(decision, FactTree.of(decision), new RulingWriter(decision, locale));
    }
}
