package dev.egov.benchmarks.decisions.peers;

import dev.egov.benchmarks.decisions.Findings;
import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.rules.Outcome;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Rules of Easy Rules on one sort of cases; each puts what it finds into the findings that stands among the facts. */
final class FiredRules<C> {

    private static final String CASE = "case";
    private static final String FINDINGS = "findings";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private int priority;

    FiredRules(Predicate<C> applies) {
        rules.register(new RuleBuilder()
                .name("applies")
                .priority(priority++)
                .when(facts -> applies.test(facts.get(CASE)))
                .then(facts -> facts.<Findings>get(FINDINGS).applies())
                .build());
    }

    FiredRules<C> failing(String norm, Outcome contribution, Predicate<C> fails) {
        rules.register(new RuleBuilder()
                .name(norm)
                .priority(priority++)
                .when(facts -> fails.test(facts.get(CASE)))
                .then(facts -> facts.<Findings>get(FINDINGS).fails(norm, contribution))
                .build());
        return this;
    }

    Verdict fire(C subject) {
        Findings findings = new Findings();
        Facts facts = new Facts();
        facts.put(CASE, subject);
        facts.put(FINDINGS, findings);
        engine.fire(rules, facts);
        return findings.take();
    }
}
