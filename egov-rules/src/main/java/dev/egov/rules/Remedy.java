package dev.egov.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A smallest set of changes after which a ruling allows: leave one out, and it does not.
 *
 * @param decision the decision
 * @param changes the new value of each fact to be changed, in the order of the decision's facts; all actionable
 */
public record Remedy(Decision<?> decision, Map<Fact<?, ?>, Object> changes) {

    /** Copies the changes. */
    public Remedy {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    /**
     * The remedy in words.
     *
     * @param locale Chinese, or anything else for English
     * @return the changes, as {@code 审核状态改为审核通过}
     */
    public String message(Locale locale) {
        return Phrases.in(locale).remedy(this);
    }
}
