package dev.egov.cli.rules;

import dev.egov.cli.session.Words;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A norm as it stands in one decision: its conditions, and the facts that they speak of.
 *
 * @param decision the decision
 * @param norm the norm
 * @param words the language
 */
public record NormText(Decision<?> decision, Norm norm, Words words) {

    /** The norm in lines of text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!ConditionText.isAlways(decision.guard())) {
            condition(lines, "explain.guard", decision.guard());
        }
        condition(lines, "explain.when", norm.when());
        if (!ConditionText.isNever(norm.unless())) {
            condition(lines, "explain.unless", norm.unless());
        }
        requires(lines);
        lines.add(words.format("explain.otherwise", consequence()));
        spokenOf().forEach(fact -> fact(lines, fact));
        return lines;
    }

    private String consequence() {
        return norm.otherwise()
                .map(follows -> words.format("term", decision.label(follows, words.locale()), follows.name()))
                .orElse(words.text("explain.nothing"));
    }

    private void requires(List<String> lines) {
        if (ConditionText.isNever(norm.requires())) {
            lines.add(words.text("explain.requires.never"));
        } else if (ConditionText.isAlways(norm.requires())) {
            lines.add(words.text("explain.requires.always"));
        } else {
            condition(lines, "explain.requires", norm.requires());
        }
    }

    private void condition(List<String> lines, String key, Condition condition) {
        lines.add(words.format(key, new ConditionText(decision, words).of(condition)));
    }

    /** The facts of the conditions, each derived one before the given ones that it comes from. */
    private Set<Variable<?>> spokenOf() {
        Set<Variable<?>> spokenOf = new LinkedHashSet<>();
        spokenOf.addAll(norm.facts());
        Set<Variable<?>> facts = new LinkedHashSet<>();
        for (Variable<?> fact : spokenOf) {
            facts.add(fact);
            facts.addAll(fact.givens());
        }
        return facts;
    }

    private void fact(List<String> lines, Variable<?> fact) {
        String label = decision.label(fact, words.locale());
        if (fact.isDerived()) {
            lines.add(words.format("explain.derived", label, fact.givens()));
        } else {
            String key = fact.isActionable() ? "explain.fact.actionable" : "explain.fact";
            lines.add(words.format(key, fact.name(), label));
            lines.add("  " + String.join(" | ", decision.choices(fact, words.locale())));
        }
    }
}
