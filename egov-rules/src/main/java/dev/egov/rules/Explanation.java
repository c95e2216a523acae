package dev.egov.rules;

import dev.egov.rules.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A ruling in lines of text for people. */
final class Explanation {

    private final Ruling ruling;
    private final Locale locale;
    private final Words words;
    private final Phrases phrases;
    private final List<String> lines = new ArrayList<>();

    Explanation(Ruling ruling, Locale locale) {
        this.ruling = ruling;
        this.locale = Texts.language(locale);
        this.words = Words.in(locale);
        this.phrases = new Phrases(words);
        head();
        findings();
        missing();
        remedies();
    }

    private void head() {
        Decision<?> decision = ruling.decision();
        lines.add(decision.question(locale));
        lines.add(words.format(
                "head.outcome", decision.label(ruling.outcome(), locale), ruling.outcome(), ruling.verdict(locale)));
        if (ruling.outcome() == Outcome.UNDETERMINED) {
            lines.add(words.format("head.possible", phrases.outcomes(ruling)));
        }
        lines.add(words.format("head.source", decision.regulation().citation(), ruling.asOf()));
    }

    private void findings() {
        List<Finding> findings = ruling.findings();
        if (findings.isEmpty()) {
            boolean inForce =
                    !ruling.asOf().isBefore(ruling.decision().regulation().inForceFrom());
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
        List<MissingFact> missing = ruling.missingFacts();
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
    private String choices(Fact<?, ?> fact) {
        return fact.domain().values().isEmpty()
                ? ""
                : words.format(
                        "missing.values", String.join(" | ", ruling.decision().choices(fact, locale)));
    }

    private void remedies() {
        if (ruling.allows()) {
            return;
        }
        List<Remedy> remedies = ruling.remedies();
        if (remedies.isEmpty()) {
            lines.add(noRemedy());
            return;
        }
        lines.add(words.text(remedies.size() == 1 ? "section.remedy" : "section.remedies"));
        for (Remedy remedy : remedies) {
            lines.add("  → " + remedy.message(locale));
        }
        if (ruling.hasMoreRemedies()) {
            lines.add("  … " + words.format("more.remedies", remedies.size()));
        }
    }

    /**
     * Why none is told: there is none at all, none that helps whatever the unknown facts turn out to be, or none that
     * could be listed.
     */
    private String noRemedy() {
        if (ruling.hasMoreRemedies()) {
            return words.text("unlisted.remedy");
        }
        if (ruling.outcome() == Outcome.UNDETERMINED || ruling.mayHaveRemedies()) {
            return words.text("open.remedy");
        }
        List<Fact<?, ?>> unlisted = ruling.unlisted();
        if (unlisted.isEmpty()) {
            return words.text("none.remedy");
        }
        return words.format(
                "depending.remedy",
                unlisted.stream()
                        .map(fact -> ruling.decision().label(fact, locale))
                        .collect(Collectors.joining(words.text("list.separator"))));
    }

    private static String mark(Finding finding) {
        return switch (finding.status()) {
            case SATISFIED, EXCEPTED -> "✓";
            case BREACHED -> finding.takesEffect() ? "»" : "✗";
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
