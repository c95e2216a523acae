package dev.egov.cli.rules;

import dev.egov.cli.session.Words;
import dev.egov.rules.Decision;
import dev.egov.rules.analysis.LintFinding;
import dev.egov.rules.analysis.LintReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What lint finds, for people: each finding with its key, and whether and why it is intended; then what is said to be
 * intended and is not found.
 *
 * @param report what is found in the rule book
 * @param asked the decisions that are asked about
 * @param words the language
 */
public record LintText(LintReport report, List<Decision<?>> asked, Words words) {

    /** Copies the decisions. */
    public LintText {
        asked = List.copyOf(asked);
    }

    /** The lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        Locale locale = words.locale();
        for (LintFinding finding : found(report.findings())) {
            lines.add(words.format("lint.finding", finding.decision().id(), finding.message(locale)));
            lines.add("  " + words.format("lint.key", finding.key()));
            lines.add("  "
                    + report.ruleBook()
                            .reason(finding.key(), locale)
                            .map(reason -> words.format("lint.intended", reason))
                            .orElseGet(() -> words.text("lint.unintended")));
        }
        gone().forEach(key -> lines.add(words.format("lint.gone", key)));
        if (lines.isEmpty()) {
            lines.add(words.text("lint.none"));
        }
        return lines;
    }

    /** Whether all that is found is intended, and all that is intended is found. */
    public boolean isSound() {
        return found(report.unintended()).isEmpty() && gone().isEmpty();
    }

    private List<LintFinding> found(List<LintFinding> findings) {
        return findings.stream()
                .filter(finding -> asked.contains(finding.decision()))
                .toList();
    }

    /** A key that names none of the rule book's decisions is gone whichever decision is asked about. */
    private List<String> gone() {
        return report.gone().stream()
                .filter(key -> report.ruleBook().decisions().stream()
                        .filter(decision -> !asked.contains(decision))
                        .noneMatch(decision -> key.endsWith(" in " + decision)))
                .toList();
    }
}
