package dev.egov.benchmarks.decisions.peers;

import dev.egov.benchmarks.decisions.Findings;
import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.rules.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A decision as a sheet of rules in an expression language.
 *
 * @param bound when the regulation binds
 * @param applies when some norm applies
 * @param rules a rule for each norm that can fail, in the order of the text
 */
record RuleSheet(String bound, String applies, List<Rule> rules) {

    /**
     * When a norm is breached or not followed.
     *
     * @param norm its id
     * @param contribution what that contributes to the outcome
     * @param fails when
     */
    record Rule(String norm, Outcome contribution, String fails) {}

    private record Compiled<I>(String norm, Outcome contribution, Predicate<I> fails) {}

    static Rule rule(String norm, Outcome contribution, String fails) {
        return new Rule(norm, contribution, fails);
    }

    /** The sheet with its expressions compiled once. */
    <I> Function<I, Verdict> compiled(Function<String, Predicate<I>> compiler) {
        Predicate<I> isBound = compiler.apply(bound);
        Predicate<I> isApplicable = compiler.apply(applies);
        List<Compiled<I>> compiled = rules.stream()
                .map(rule -> new Compiled<>(rule.norm(), rule.contribution(), compiler.apply(rule.fails())))
                .toList();
        return input -> {
            if (!isBound.test(input)) {
                return Verdict.NOT_APPLICABLE;
            }
            Findings findings = new Findings();
            for (Compiled<I> rule : compiled) {
                if (rule.fails().test(input)) {
                    findings.fails(rule.norm(), rule.contribution());
                }
            }
            if (isApplicable.test(input)) {
                findings.applies();
            }
            return findings.take();
        };
    }
}
