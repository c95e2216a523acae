package dev.egov.cli.rules;

import dev.egov.cli.session.Words;
import dev.egov.rules.Condition;
import dev.egov.rules.Outcome;
import dev.egov.rules.analysis.Difference;
import dev.egov.rules.analysis.Region;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where two versions of a decision differ, for people: each region with a fact a line, and what becomes of its outcomes.
 *
 * @param difference the difference
 * @param words the language
 */
public record DifferenceText(Difference difference, Words words) {

    private static final String INDENT = "  ";

    /** The difference in lines of text, the first of which is blank. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(words.format(
                "explain.decision",
                difference.before().id(),
                difference.before().question(words.locale())));
        if (difference.isEmpty()) {
            lines.add(INDENT + words.text("diff.same"));
            return lines;
        }
        lines.add(INDENT + words.format("diff.cases", number(difference.size())));
        difference.regions().forEach(region -> region(lines, region));
        return lines;
    }

    private void region(List<String> lines, Region region) {
        lines.add(INDENT + words.text("diff.where"));
        condition(region.condition()).forEach(line -> lines.add(INDENT + INDENT + line));
        lines.add(INDENT + words.text("diff.becomes"));
        region.changes()
                .forEach((change, cases) -> lines.add(INDENT
                        + INDENT
                        + words.format(
                                "diff.change", outcome(change.before()), outcome(change.after()), number(cases))));
    }

    /** A condition with a line for each fact that it speaks of. */
    private List<String> condition(Condition condition) {
        List<String> lines = new ArrayList<>();
        if (condition instanceof Condition.All all && !ConditionText.isAlways(all)) {
            all.conditions().stream()
                    .filter(part -> !ConditionText.isAlways(part))
                    .forEach(part -> lines.addAll(condition(part)));
        } else if (condition instanceof Condition.Any any && !ConditionText.isAlways(any)) {
            lines.add(words.text("diff.any"));
            for (Condition part : any.conditions()) {
                String start = "- ";
                for (String line : condition(part)) {
                    lines.add(INDENT + start + line);
                    start = INDENT;
                }
            }
        } else {
            lines.add(new ConditionText(difference.before(), words).of(condition));
        }
        return lines;
    }

    private String outcome(Optional<Outcome> outcome) {
        return outcome.map(known -> difference.before().label(known, words.locale()))
                .orElse(words.text("diff.noCase"));
    }

    /** A number with its thousands apart, as both languages write them. */
    private static String number(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
