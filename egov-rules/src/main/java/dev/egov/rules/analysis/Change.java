package dev.egov.rules.analysis;

import dev.egov.rules.Outcome;
import java.util.Optional;

/**
 * What becomes of an outcome from one version to another.
 *
 * @param before the outcome in the earlier version; empty where that version knows no such case
 * @param after the outcome in the later version; empty where that version knows no such case
 */
public record Change(Optional<Outcome> before, Optional<Outcome> after) {

    /**
     * As in {@code DENIED becomes DEFERRED}.
     *
     * @return the change in words
     */
    @Override
    public String toString() {
        return text(before) + " becomes " + text(after);
    }

    private static String text(Optional<Outcome> outcome) {
        return outcome.map(Outcome::name).orElse("no case");
    }
}
