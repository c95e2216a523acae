package dev.egov.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How one norm stands to a case.
 *
 * @param decision the decision that weighed it
 * @param norm the norm
 * @param status its status
 * @param facts the values known of the given facts that the norm speaks of: what the status rests on, in the order of the
 *     decision's facts
 */
public record Finding(Decision<?> decision, Norm norm, NormStatus status, Map<Fact<?, ?>, Object> facts) {

    /** Copies the facts. */
    public Finding {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * The finding in a sentence or two: the citation, what the norm says, the facts, and what follows.
     *
     * @param locale Chinese, or anything else for English
     * @return the message
     */
    public String message(Locale locale) {
        return Phrases.in(locale).finding(this);
    }
}
