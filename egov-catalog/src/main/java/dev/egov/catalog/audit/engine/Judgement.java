package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.audit.assume.AssumableFact;
import dev.egov.catalog.audit.common.Withholding;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.release.Release;
import dev.egov.model.network.Network;
import dev.egov.model.organization.Organization;
import dev.egov.model.security.Classification;
import dev.egov.model.sharing.Deferral;
import dev.egov.rules.Finding;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import dev.egov.rules.taiyuan.NormIds;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the regulation says of all entries that tell the same facts.
 *
 * @param outcome whether such a resource is shared
 * @param possible the outcomes that are possible
 * @param missing the names of the facts that are missing, as the rule book has them
 * @param matters what is found, in the order of the kinds
 */
public record Judgement(Outcome outcome, List<Outcome> possible, List<String> missing, List<Matter> matters) {

    /**
     * One thing found.
     *
     * @param kind what it is
     * @param ofPublication whether it is of being open to society, and otherwise of being shared
     * @param norms the norms that it rests on
     */
    public record Matter(Kind kind, boolean ofPublication, List<Finding> norms) {}

    public static Judgement of(Entry entry, Organization holder, LocalDate asOf) {
        return of(entry, holder, asOf, Supplement.NONE);
    }

    public static Judgement of(Entry entry, Organization holder, LocalDate asOf, Supplement supplement) {
        Ruling sharing = sharing(entry, holder, asOf, supplement);
        return new Judgement(
                sharing.outcome(),
                List.copyOf(sharing.possibleOutcomes()),
                sharing.missingFacts().stream().map(fact -> fact.fact().name()).toList(),
                new Matters(entry, asOf, supplement).of(sharing, publication(entry, holder, asOf, supplement)));
    }

    public static Ruling sharing(Entry entry, Organization holder, LocalDate asOf) {
        return sharing(entry, holder, asOf, Supplement.NONE);
    }

    public static Ruling sharing(Entry entry, Organization holder, LocalDate asOf, Supplement supplement) {
        return Taiyuan2013.DATA_SHARING.decide(Cases.sharing(entry, holder, asOf, supplement), asOf);
    }

    public static Ruling publication(Entry entry, Organization holder, LocalDate asOf, Supplement supplement) {
        return Taiyuan2013.INFORMATION_PUBLICATION.decide(Cases.publication(entry, holder, supplement), asOf);
    }

    /** Puts together what is found of an entry. */
    private static final class Matters {

        private final Withholding withholding;
        private final Deferral deferral;
        private final boolean deferralGiven;
        private final boolean isOpen;
        private final Release.@Nullable Withheld withheld;
        private final boolean overExtranet;
        private final List<Matter> matters = new ArrayList<>();

        Matters(Entry entry, LocalDate asOf, Supplement supplement) {
            withholding = Withholding.of(entry.sharing());
            deferralGiven = entry.deferral() != null;
            deferral =
                    entry.deferral() == null ? Deferral.NONE : entry.deferral().on(asOf);
            isOpen = Cases.isOpen(entry);
            withheld = Release.reason(
                    supplement.or(AssumableFact.CLASSIFICATION, Classification.class, entry.classification()));
            Network stated = Cases.channel(entry);
            boolean isShared = withholding != Withholding.BY_LAW && withholding != Withholding.WITHOUT_BASIS;
            // where departments share is no reason to think that they share what is listed as not shared
            overExtranet = isOverExtranet(stated)
                    || (isShared && isOverExtranet(supplement.or(AssumableFact.CHANNEL, Network.class, stated)));
        }

        private static boolean isOverExtranet(@Nullable Network channel) {
            return channel == Network.EXTRANET || channel == Network.INTERNET;
        }

        /** Nothing where the regulation does not bind the holder: then a ruling has no findings. */
        List<Matter> of(Ruling sharing, Ruling publication) {
            Map<String, Finding> shared = byNorm(sharing);
            if (shared.isEmpty()) {
                return List.of();
            }
            addExtranet(shared, overExtranet, false);
            addExtranet(byNorm(publication), isOpen, true);
            addIf(
                    isBreached(shared, NormIds.ART_30_STATE_SECRET),
                    Kind.STATE_SECRET,
                    shared,
                    NormIds.ART_30_STATE_SECRET);
            addSharing(shared);
            addIf(isBreached(shared, NormIds.ART_23_CATALOGUE), Kind.NOT_CATALOGUED, shared, NormIds.ART_23_CATALOGUE);
            if (sharing.outcome() == Outcome.UNDETERMINED) {
                matters.add(new Matter(Kind.UNDETERMINED, false, open(sharing.findings())));
            }
            matters.sort((one, other) -> one.kind().compareTo(other.kind()));
            return List.copyOf(matters);
        }

        /** The norms that are open; where only the guard is, those that apply if it holds. */
        private static List<Finding> open(List<Finding> findings) {
            List<Finding> open = findings.stream()
                    .filter(finding -> finding.status() == NormStatus.UNKNOWN)
                    .toList();
            return open.isEmpty()
                    ? findings.stream()
                            .filter(finding -> finding.status() != NormStatus.NOT_APPLICABLE)
                            .toList()
                    : open;
        }

        private void addExtranet(Map<String, Finding> norms, boolean offered, boolean ofPublication) {
            Finding extranet = norms.get(NormIds.ART_13_EXTRANET);
            if (!offered || extranet == null || withheld == null) {
                return;
            }
            Kind kind = withheld == Release.Withheld.UNCLASSIFIED
                    ? Kind.UNCLASSIFIED_OVER_EXTRANET
                    : Kind.PROTECTED_OVER_EXTRANET;
            matters.add(new Matter(kind, ofPublication, List.of(extranet)));
        }

        private void addSharing(Map<String, Finding> norms) {
            Finding inclusion = norms.get(NormIds.ART_24_INCLUSION);
            boolean toBeShared = inclusion != null
                    && inclusion.status() == NormStatus.SATISFIED
                    && deferral != Deferral.APPROVED
                    && !isBreached(norms, NormIds.ART_30_STATE_SECRET);
            boolean withoutBasis = withholding == Withholding.WITHOUT_BASIS;
            addIf(withoutBasis && toBeShared, Kind.MUST_BE_SHARED, norms, NormIds.ART_24_INCLUSION);
            addIf(
                    withoutBasis && deferral != Deferral.APPROVED,
                    Kind.NO_LEGAL_BASIS,
                    norms,
                    NormIds.ART_24_INCLUSION,
                    NormIds.ART_24_EXCEPTION);
            addIf(
                    deferral == Deferral.LAPSED,
                    Kind.DEFERRAL_LAPSED,
                    norms,
                    NormIds.ART_24_DEFERRAL,
                    NormIds.ART_24_INCLUSION);
            boolean neverApproved = deferralGiven && (deferral == Deferral.NONE || deferral == Deferral.APPLIED);
            addIf(
                    neverApproved && withholding != Withholding.SHARED,
                    Kind.DEFERRAL_NOT_APPROVED,
                    norms,
                    NormIds.ART_24_DEFERRAL,
                    NormIds.ART_24_INCLUSION);
        }

        private void addIf(boolean holds, Kind kind, Map<String, Finding> norms, String... ids) {
            List<Finding> restingOn = new ArrayList<>();
            for (String id : ids) {
                Finding finding = norms.get(id);
                if (finding != null) {
                    restingOn.add(finding);
                }
            }
            if (holds && !restingOn.isEmpty()) {
                matters.add(new Matter(kind, false, List.copyOf(restingOn)));
            }
        }

        private static boolean isBreached(Map<String, Finding> norms, String id) {
            Finding finding = norms.get(id);
            return finding != null && finding.status() == NormStatus.BREACHED;
        }

        private static Map<String, Finding> byNorm(Ruling ruling) {
            return ruling.findings().stream()
                    .collect(Collectors.toMap(finding -> finding.norm().id(), Function.identity()));
        }
    }
}
