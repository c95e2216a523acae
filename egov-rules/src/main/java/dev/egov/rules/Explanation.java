package dev.egov.rules;

import dev.egov.rules.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A ruling in lines of text for people. */
final class Explanation {

    private final Answer answer;
    private final Remedies known;
    private final Locale locale;
    private final Words words;
    private final Phrases phrases;
    private final List<String> lines = new ArrayList<>();

    Explanation(Answer answer, Remedies remedies, Locale locale) {
        this.answer = answer;
        this.known = remedies;
        this.locale = Texts.language(locale);
        this.words = Words.in(locale);
        this.phrases = new Phrases(words);
        head();
        findings();
        missing();
        remedies();
    }

    private void head() {
        DecisionModel decision = answer.decision();
        lines.add(decision.question(locale));
        lines.add(words.format(
                "head.outcome", decision.label(answer.outcome(), locale), answer.outcome(), answer.verdict(locale)));
        if (answer.outcome() == Outcome.UNDETERMINED) {
            lines.add(words.format("head.possible", answer.outcomes(words)));
        }
        lines.add(words.format("head.source", decision.regulation().citation(), answer.asOf()));
    }

    private void findings() {
        List<Finding> findings = answer.findings();
        if (findings.isEmpty()) {
            boolean inForce =
                    !answer.asOf().isBefore(answer.decision().regulation().inForceFrom());
            lines.add(inForce ? words.text("none.guard") : words.text("none.force"));
            return;
        }
        List<Finding> speaking = findings.stream()
                .filter(finding -> finding.status() != NormStatus.NOT_APPLICABLE)
                .toList();
        if (speaking.isEmpty()) {
            lines.add(words.text("none.speaking"));
            return;
        }
        lines.add(words.text("section.findings"));
        for (Finding finding : speaking) {
            lines.add("  " + mark(finding) + " " + finding.norm().id() + "  " + finding.message(locale));
        }
        if (speaking.size() < findings.size()) {
            lines.add("  · " + words.format("findings.silent", findings.size() - speaking.size()));
        }
    }

    private void missing() {
        List<MissingFact> missing = answer.missingFacts();
        if (!missing.isEmpty()) {
            lines.add(words.text("section.missing"));
        }
        for (MissingFact fact : missing) {
            lines.add("  ? " + fact.fact() + "  " + fact.question(locale)
                    + choices(fact.fact())
                    + words.format("missing.norms", phrases.ids(fact.norms())));
        }
    }

    /** The values to choose from; where they cannot be listed, the question says what they look like. */
    private String choices(Variable<?> fact) {
        return fact.domain().values().isEmpty()
                ? ""
                : words.format(
                        "missing.values", String.join(" | ", answer.decision().choices(fact, locale)));
    }

    private void remedies() {
        if (answer.allows()) {
            return;
        }
        List<Remedy> remedies = known.first();
        if (remedies.isEmpty()) {
            lines.add(noRemedy());
            return;
        }
        lines.add(words.text(remedies.size() == 1 ? "section.remedy" : "section.remedies"));
        for (Remedy remedy : remedies) {
            lines.add("  → " + remedy.message(locale));
        }
        if (known.hasMore()) {
            lines.add("  … "
                    + known.count()
                            .map(count -> words.format("counted.remedies", remedies.size(), count))
                            .orElseGet(() -> words.format("more.remedies", remedies.size())));
        }
    }

    /**
     * Why none is told: there is none at all, none that helps whatever the unknown facts turn out to be, or none that
     * could be listed.
     */
    private String noRemedy() {
        if (known.hasMore()) {
            return words.text("unlisted.remedy");
        }
        if (answer.mayHaveRemedies()) {
            return words.text("open.remedy");
        }
        List<Variable<?>> unlisted = answer.unlisted();
        if (unlisted.isEmpty()) {
            return words.text("none.remedy");
        }
        return words.format(
                "depending.remedy",
                unlisted.stream()
                        .map(fact -> answer.decision().label(fact, locale))
                        .collect(Collectors.joining(words.text("list.separator"))));
    }

    private static String mark(Finding finding) {
        return switch (finding.status()) {
            case SATISFIED, EXCEPTED -> "✓";
            case BREACHED -> Phrases.takesEffect(finding.norm(), finding.status()) ? "»" : "✗";
            case NOT_FOLLOWED -> "!";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> "·";
        };
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
