package dev.egov.catalog.audit.engine;

import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.MissingFact;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a decision leaves open of entries that are judged alike.
 *
 * @param missing the missing facts, as bits by their places among the facts of the decision
 * @param possible the outcomes that are possible
 * @param answers for the place of each missing fact, the outcome by each value that it can have
 */
public record OpenCase(long missing, Set<Outcome> possible, Map<Integer, Map<Object, Outcome>> answers) {

    public static OpenCase of(Decision<?> decision, Ruling ruling) {
        List<? extends Variable<?>> givens = decision.givens();
        long missing = 0;
        Map<Integer, Map<Object, Outcome>> answers = new LinkedHashMap<>();
        for (MissingFact each : ruling.missingFacts()) {
            int place = givens.indexOf(each.fact());
            missing |= 1L << place;
            Map<Object, Outcome> outcomes = new LinkedHashMap<>();
            for (Object value : each.fact().domain().values()) {
                outcomes.put(value, with(decision, ruling, each.fact(), value));
            }
            answers.put(place, outcomes);
        }
        return new OpenCase(missing, ruling.possibleOutcomes(), answers);
    }

    /** The outcome with a fact answered. */
    private static Outcome with(Decision<?> decision, Ruling ruling, Variable<?> answered, Object value) {
        Facts.Builder facts = decision.facts();
        for (Variable<?> fact : decision.givens()) {
            set(facts, fact, fact == answered ? value : ruling.facts().get(fact));
        }
        return decision.decide(facts.build(), ruling.asOf()).outcome();
    }

    @SuppressWarnings("unchecked") // the value is one of the fact's domain
    private static <V> void set(Facts.Builder facts, Variable<V> fact, @Nullable Object value) {
        facts.set(fact, (V) value);
    }
}
