package dev.egov.rules.analysis;

import dev.egov.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lint finds in a rule book beside what its author {@linkplain RuleBook#intending says is intended}.
 *
 * @param ruleBook the rule book
 * @param findings all that is found, in the order of the decisions
 */
public record LintReport(RuleBook ruleBook, List<LintFinding> findings) {

    /** Copies the findings. */
    public LintReport {
        findings = List.copyOf(findings);
    }

    /**
     * Looks through all decisions of a rule book.
     *
     * @param ruleBook the rule book
     * @return what is found, and what of it is intended
     */
    public static LintReport of(RuleBook ruleBook) {
        return new LintReport(ruleBook, Lint.of(ruleBook));
    }

    /**
     * What its author has to look at.
     *
     * @return the findings that are not intended, in their order
     */
    public List<LintFinding> unintended() {
        return findings.stream()
                .filter(finding -> !ruleBook.intended().containsKey(finding.key()))
                .toList();
    }

    /**
     * What is meant as it is.
     *
     * @return the findings that are intended, in their order
     */
    public List<LintFinding> intended() {
        return findings.stream()
                .filter(finding -> ruleBook.intended().containsKey(finding.key()))
                .toList();
    }

    /**
     * What is said to be intended and is not there any more, or never was.
     *
     * @return the keys of which nothing is found, in the order in which the rule book names them
     */
    public List<String> gone() {
        Set<String> keys = findings.stream().map(LintFinding::key).collect(Collectors.toSet());
        List<String> gone = new ArrayList<>(ruleBook.intended().keySet());
        gone.removeAll(keys);
        return List.copyOf(gone);
    }

    /**
     * Whether the rule book is as its author means it.
     *
     * @return whether all that is found is intended, and all that is intended is found
     */
    public boolean isSound() {
        return unintended().isEmpty() && gone().isEmpty();
    }
}
