package dev.egov.benchmarks.decisions;

import dev.egov.rules.Finding;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * What is found of a complete case.
 *
 * @param outcome what the decision comes to
 * @param failed the ids of the norms that are breached or, where they only advise, not followed; in the order of the text
 */
public record Verdict(Outcome outcome, List<String> failed) {

    /** Where the regulation says nothing. */
    public static final Verdict NOT_APPLICABLE = new Verdict(Outcome.NOT_APPLICABLE, List.of());

    /**
     * The verdict of a ruling.
     *
     * @param ruling a ruling of a complete case
     * @return its outcome, and what of its findings a verdict tells
     */
    public static Verdict of(Ruling ruling) {
        List<String> failed = new ArrayList<>();
        for (Finding finding : ruling.findings()) {
            if (finding.status() == NormStatus.BREACHED || finding.status() == NormStatus.NOT_FOLLOWED) {
                failed.add(finding.norm().id());
            }
        }
        return new Verdict(ruling.outcome(), failed);
    }
}
