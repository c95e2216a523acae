package dev.egov.catalog.audit.report;

import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.AuditRun;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What an audit comes to, in a few sentences: how much is wrong, what is gravest, what has to be done. */
record Conclusion(Report report, AuditWords words) {

    /** How many facts that are missing are named. */
    private static final int FACTS = 3;

    /** The first sentence, which says the most. */
    String first() {
        AuditRun audit = report.audit();
        String entries = words.of("n.entries", AuditWords.number(report.entries()));
        if (report.entries() == 0) {
            return words.of("conclusion.empty");
        }
        if (!report.isInForce()) {
            return words.of("conclusion.notInForce", entries);
        }
        int problems = audit.findings().size();
        if (problems == 0) {
            return words.of("conclusion.none", entries);
        }
        Kind gravest = gravest(audit.counts());
        return words.of(
                "conclusion.found",
                entries,
                words.of("n.problems", AuditWords.number(problems)),
                words.of("n.entries", AuditWords.number(audit.entriesWithFindings())),
                gravest.label(words.locale()),
                AuditWords.number(audit.counts().getOrDefault(gravest, 0)),
                words.of("action." + gravest));
    }

    /** The sentences that follow it: what cannot be said yet, and what the audit does not have. */
    List<String> more() {
        List<String> sentences = new ArrayList<>();
        int undetermined = report.audit().counts().getOrDefault(Kind.UNDETERMINED, 0);
        if (undetermined > 0) {
            sentences.add(words.of(
                    "conclusion.undetermined",
                    words.of("n.entries", AuditWords.number(undetermined)),
                    facts(report.audit().missingFacts())));
        }
        if (report.rejected() > 0) {
            sentences.add(words.of("conclusion.rejected", words.of("n.rows", AuditWords.number(report.rejected()))));
        }
        return sentences;
    }

    /** The facts that most entries wait for. */
    String facts(Map<String, Integer> missing) {
        List<String> facts = missing.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(fact -> Report.factLabel(fact.getKey(), words))
                .toList();
        String named = String.join(words.of("list.separator"), facts.subList(0, Math.min(FACTS, facts.size())));
        return facts.size() > FACTS
                ? named + words.of("and.more", AuditWords.number((long) facts.size() - FACTS))
                : named;
    }

    /** The gravest kind that is counted; {@link Kind#UNDETERMINED} where none is wrong. */
    static Kind gravest(Map<Kind, Integer> counts) {
        return Arrays.stream(Kind.values())
                .filter(kind -> counts.getOrDefault(kind, 0) > 0)
                .findFirst()
                .orElse(Kind.UNDETERMINED);
    }

    @Override
    public String toString() {
        List<String> sentences = new ArrayList<>(List.of(first()));
        sentences.addAll(more());
        return String.join(words.of("sentence.separator"), sentences);
    }
}
