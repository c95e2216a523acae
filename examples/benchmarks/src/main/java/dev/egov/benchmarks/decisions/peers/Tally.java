package dev.egov.benchmarks.decisions.peers;

import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.rules.Outcome;
import java.util.ArrayList;
import java.util.List;

/** What rules find of one case. */
final class Tally {

    private final List<String> failed = new ArrayList<>();
    private Outcome outcome = Outcome.NOT_APPLICABLE;

    /** A norm is breached or not followed, and contributes to the outcome. */
    void fails(String norm, Outcome contribution) {
        failed.add(norm);
        raise(contribution);
    }

    /** Some norm applies. */
    void applies() {
        raise(Outcome.COMPLIANT);
    }

    private void raise(Outcome contribution) {
        if (contribution.compareTo(outcome) > 0) {
            outcome = contribution;
        }
    }

    Verdict verdict() {
        return new Verdict(outcome, failed);
    }
}
