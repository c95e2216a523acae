package dev.egov.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A ruling in lines of text for people. */
final class Explanation {

    private final Ruling ruling;
    private final Locale locale;
    private final Phrases phrases;
    private final List<String> lines = new ArrayList<>();

    Explanation(Ruling ruling, Locale locale) {
        this.ruling = ruling;
        this.locale = Texts.language(locale);
        this.phrases = Phrases.in(locale);
        head();
        findings();
        missing();
        remedies();
    }

    private void head() {
        Decision<?> decision = ruling.decision();
        lines.add(decision.question(locale));
        lines.add(phrases.format(
                "head.outcome", decision.label(ruling.outcome(), locale), ruling.outcome(), ruling.verdict(locale)));
        if (ruling.outcome() == Outcome.UNDETERMINED) {
            lines.add(phrases.format("head.possible", phrases.outcomes(ruling)));
        }
        lines.add(phrases.format("head.source", decision.regulation().citation(), ruling.asOf()));
    }

    private void findings() {
        List<Finding> findings = ruling.findings();
        if (findings.isEmpty()) {
            boolean inForce =
                    !ruling.asOf().isBefore(ruling.decision().regulation().inForceFrom());
            lines.add(inForce ? phrases.text("none.guard") : phrases.text("none.force"));
            return;
        }
        List<Finding> speaking = findings.stream()
                .filter(finding -> finding.status() != NormStatus.NOT_APPLICABLE)
                .toList();
        if (speaking.isEmpty()) {
            lines.add(phrases.text("none.speaking"));
            return;
        }
        lines.add(phrases.text("section.findings"));
        for (Finding finding : speaking) {
            lines.add("  " + mark(finding) + " " + finding.norm().id() + "  " + finding.message(locale));
        }
        if (speaking.size() < findings.size()) {
            lines.add("  · " + phrases.format("findings.silent", findings.size() - speaking.size()));
        }
    }

    private void missing() {
        List<MissingFact> missing = ruling.missingFacts();
        if (!missing.isEmpty()) {
            lines.add(phrases.text("section.missing"));
        }
        for (MissingFact fact : missing) {
            lines.add("  ? " + fact.fact() + "  " + fact.question(locale)
                    + choices(fact.fact())
                    + phrases.format("missing.norms", phrases.ids(fact.norms())));
        }
    }

    /** The values to choose from; where they cannot be listed, the question says what they look like. */
    private String choices(Fact<?, ?> fact) {
        return fact.domain().values().isEmpty()
                ? ""
                : phrases.format(
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
        lines.add(phrases.text(remedies.size() == 1 ? "section.remedy" : "section.remedies"));
        for (Remedy remedy : remedies) {
            lines.add("  → " + remedy.message(locale));
        }
        if (ruling.hasMoreRemedies()) {
            lines.add("  … " + phrases.format("more.remedies", remedies.size()));
        }
    }

    /**
     * Why none is told: there is none at all, none that helps whatever the unknown facts turn out to be, or none that
     * could be listed.
     */
    private String noRemedy() {
        if (ruling.hasMoreRemedies()) {
            return phrases.text("unlisted.remedy");
        }
        if (ruling.outcome() == Outcome.UNDETERMINED || ruling.mayHaveRemedies()) {
            return phrases.text("open.remedy");
        }
        List<Fact<?, ?>> unlisted = ruling.unlisted();
        if (unlisted.isEmpty()) {
            return phrases.text("none.remedy");
        }
        return phrases.format(
                "depending.remedy",
                unlisted.stream()
                        .map(fact -> ruling.decision().label(fact, locale))
                        .collect(Collectors.joining(phrases.text("list.separator"))));
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
