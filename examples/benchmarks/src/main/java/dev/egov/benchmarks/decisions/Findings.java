package dev.egov.benchmarks.decisions;

import dev.egov.rules.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules find of one case, and then of the next. */
public final class Findings {

    private List<String> failed = new ArrayList<>();
    private Outcome highest = Outcome.NOT_APPLICABLE;

    /** Some norm applies. */
    public void applies() {
        add(null, Outcome.COMPLIANT);
    }

    /**
     * A norm is breached or not followed.
     *
     * @param norm the id of the norm
     * @param contribution what it contributes to the outcome
     */
    public void fails(String norm, Outcome contribution) {
        add(norm, contribution);
    }

    /**
     * A contribution.
     *
     * @param norm the id of a norm that fails, or null where it only says that some norm applies
     * @param contribution the contribution
     */
    public void add(@Nullable String norm, Outcome contribution) {
        if (norm != null) {
            failed.add(norm);
        }
        highest = contribution.compareTo(highest) > 0 ? contribution : highest;
    }

    /**
     * What was found since the last time.
     *
     * @return the verdict
     */
    public Verdict take() {
        Verdict verdict = new Verdict(highest, failed);
        failed = new ArrayList<>();
        highest = Outcome.NOT_APPLICABLE;
        return verdict;
    }
}
