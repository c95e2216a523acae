package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.rules.Finding;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The entries that are open to society though too little is known to say whether they may be. */
public final class OpenPublications {

    private OpenPublications() {}

    /** A finding for each, in the order of the entries. */
    public static Stream<AuditFinding> of(AuditRun audit) {
        List<Entry> entries = audit.catalogue().entries();
        return IntStream.range(0, entries.size())
                .filter(place -> Cases.isOpen(entries.get(place)))
                .filter(place -> audit.ruling(place, true).outcome() == Outcome.UNDETERMINED)
                .mapToObj(place ->
                        audit.finding(place, new Judgement.Matter(Kind.UNDETERMINED, true, norms(audit, place))));
    }

    /** The norms that are open; where only the guard is, those that apply if it holds. */
    private static List<Finding> norms(AuditRun audit, int place) {
        Ruling ruling = audit.ruling(place, true);
        List<Finding> unknown = ruling.findings().stream()
                .filter(finding -> finding.status() == NormStatus.UNKNOWN)
                .toList();
        return unknown.isEmpty()
                ? ruling.findings().stream()
                        .filter(finding -> finding.status() != NormStatus.NOT_APPLICABLE)
                        .toList()
                : unknown;
    }
}
