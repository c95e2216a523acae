package dev.egov.catalog.audit.result;

import dev.egov.catalog.DeferralDates;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Openness;
import dev.egov.catalog.audit.assume.AssumableFact;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.common.Withholding;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.rules.Outcome;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** A finding in words. */
final class FindingSentence {

    private final AuditFinding finding;
    private final Entry entry;
    private final AuditWords words;

    FindingSentence(AuditFinding finding, Locale locale) {
        this.finding = finding;
        this.entry = finding.entry();
        this.words = new AuditWords(locale);
    }

    @Override
    public String toString() {
        return switch (finding.kind()) {
            case PROTECTED_OVER_EXTRANET ->
                words.of("finding.PROTECTED_OVER_EXTRANET", classification(), offered(), remedy());
            case UNCLASSIFIED_OVER_EXTRANET -> words.of("finding.UNCLASSIFIED_OVER_EXTRANET", offered());
            case STATE_SECRET -> words.of("finding.STATE_SECRET", classification());
            case MUST_BE_SHARED -> words.of("finding.MUST_BE_SHARED");
            case NO_LEGAL_BASIS ->
                words.of("finding.NO_LEGAL_BASIS." + finding.norms().get(0).status());
            case DEFERRAL_LAPSED -> lapsed();
            case DEFERRAL_NOT_APPROVED -> notApproved();
            case NOT_CATALOGUED -> words.of("finding.NOT_CATALOGUED");
            case UNDETERMINED -> undetermined();
        };
    }

    private String classification() {
        return given(AssumableFact.CLASSIFICATION, Classification.class).label(words.locale());
    }

    /** A fact as the ruling has it: as the entry states it, or as it is assumed. */
    private <V> V given(AssumableFact fact, Class<V> type) {
        Object value = finding.ruling().facts().known().get(fact.key());
        return Objects.requireNonNull(type.cast(value));
    }

    /** How it goes out: over a network to departments, or to society. */
    private String offered() {
        if (isOfPublication()) {
            Openness openness = Objects.requireNonNull(entry.openness());
            return words.of(
                    "offered.open", Objects.requireNonNull(openness.type()).label(words.locale()));
        }
        return words.of(
                "offered.shared", given(AssumableFact.CHANNEL, Network.class).label(words.locale()));
    }

    /** What to do about something protected that goes out; the private network is no way out for state secrets. */
    private String remedy() {
        if (given(AssumableFact.CLASSIFICATION, Classification.class).isStateSecret()) {
            return words.of("remedy.stateSecret");
        }
        return words.of(isOfPublication() ? "remedy.open" : "remedy.shared");
    }

    private boolean isOfPublication() {
        return finding.ruling().decision() == Taiyuan2013.INFORMATION_PUBLICATION;
    }

    private String lapsed() {
        DeferralDates deferral = Objects.requireNonNull(entry.deferral());
        Withholding withholding = Withholding.of(entry.sharing());
        return words.of("finding.DEFERRAL_LAPSED." + withholding, Objects.requireNonNull(deferral.until()));
    }

    private String notApproved() {
        DeferralDates deferral = Objects.requireNonNull(entry.deferral());
        return deferral.applied() == null
                ? words.of("finding.DEFERRAL_NOT_APPROVED")
                : words.of("finding.DEFERRAL_NOT_APPROVED.applied", deferral.applied());
    }

    private String undetermined() {
        String outcomes =
                words.outcomes(finding.ruling().decision(), finding.ruling().possibleOutcomes());
        String facts = finding.ruling().missingFacts().stream()
                .map(missing -> missing.decision().label(missing.fact(), words.locale()))
                .collect(Collectors.joining(words.of("list.separator")));
        return words.of("finding." + Outcome.UNDETERMINED, outcomes, facts);
    }
}
