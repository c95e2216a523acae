package dev.egov.benchmarks.decisions.byhand;

import static dev.egov.rules.NormStatus.BREACHED;
import static dev.egov.rules.NormStatus.EXCEPTED;
import static dev.egov.rules.NormStatus.NOT_APPLICABLE;
import static dev.egov.rules.NormStatus.NOT_FOLLOWED;
import static dev.egov.rules.NormStatus.SATISFIED;
import static dev.egov.rules.NormStatus.UNKNOWN;

import dev.egov.model.network.Audience;
import dev.egov.model.network.Network;
import dev.egov.model.project.InternetAccess;
import dev.egov.model.project.NetworkPlan;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.project.ProposedSystem;
import dev.egov.model.security.Classification;
import dev.egov.rules.NormStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How each norm stands that the reviewing authority has to look at. */
public final class ReviewFindingsByHand {

    private static final ProposedSystem UNKNOWN_SYSTEM =
            new ProposedSystem(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private ReviewFindingsByHand() {}

    /**
     * How each norm stands.
     *
     * @param review a case
     * @param asOf the day as of which the question is asked
     * @return the findings, in the order of the text; none where the regulation is not in force or does not bind the builder
     */
    public static List<Written> findings(ProjectReview review, LocalDate asOf) {
        if (!Scope.isInForce(asOf) || Boolean.FALSE.equals(Scope.binds(review.builder()))) {
            return List.of();
        }
        ProposedSystem system = review.system();
        return findings(system == null ? UNKNOWN_SYSTEM : system);
    }

    private static List<Written> findings(ProposedSystem system) {
        Network network = system.hostNetwork();
        Classification classification = system.classification();
        Audience audience = system.audience();
        Boolean served = system.servedOverInternet();
        NetworkPlan plan = system.networkPlan();
        InternetAccess access = system.internetAccess();
        Boolean stateProvision = system.stateProvision();
        return List.of(
                of(
                        "13-extranet",
                        Statuses.extranet(network, classification),
                        "system.hostNetwork",
                        network,
                        "system.classification",
                        classification),
                of(
                        "15-backbone",
                        backbone(plan, stateProvision),
                        "system.networkPlan",
                        plan,
                        "system.stateProvision",
                        stateProvision),
                of("15-merge", merge(plan), "system.networkPlan", plan),
                of("16-internet", internet(access), "system.internetAccess", access),
                of(
                        "17-extranet",
                        forPublic(audience, network == null ? null : network == Network.EXTRANET),
                        "system.hostNetwork",
                        network,
                        "system.audience",
                        audience),
                of(
                        "17-internet",
                        forPublic(audience, served),
                        "system.audience",
                        audience,
                        "system.servedOverInternet",
                        served),
                asked("25-closed-system", "system.closed", system.closed(), false, BREACHED),
                asked("25-duplication", "system.duplicatesExisting", system.duplicatesExisting(), false, BREACHED),
                asked(
                        "26-shared-infrastructure",
                        "system.usesSharedInfrastructure",
                        system.usesSharedInfrastructure(),
                        true,
                        NOT_FOLLOWED),
                asked("27-security", "system.securitySynchronised", system.securitySynchronised(), true, BREACHED),
                asked("29-genuine-software", "system.genuineSoftware", system.genuineSoftware(), true, BREACHED),
                asked(
                        "29-certified-products",
                        "system.certifiedSecurityProducts",
                        system.certifiedSecurityProducts(),
                        true,
                        BREACHED),
                asked(
                        "29-domestic-software",
                        "system.domesticBaseSoftware",
                        system.domesticBaseSoftware(),
                        true,
                        NOT_FOLLOWED),
                of("30-state-secret", Statuses.stateSecret(classification), "system.classification", classification));
    }

    private static NormStatus backbone(@Nullable NetworkPlan plan, @Nullable Boolean stateProvision) {
        if (Boolean.TRUE.equals(stateProvision)) {
            return EXCEPTED;
        }
        if (stateProvision == null || plan == null) {
            return UNKNOWN;
        }
        return plan == NetworkPlan.BUILDS_DEDICATED ? BREACHED : SATISFIED;
    }

    private static NormStatus merge(@Nullable NetworkPlan plan) {
        if (plan == null) {
            return UNKNOWN;
        }
        return switch (plan) {
            case USES_BACKBONE, BUILDS_DEDICATED -> NOT_APPLICABLE;
            case KEEPS_DEDICATED -> BREACHED;
            case MERGES_DEDICATED -> SATISFIED;
        };
    }

    private static NormStatus internet(@Nullable InternetAccess access) {
        if (access == null) {
            return UNKNOWN;
        }
        return switch (access) {
            case NONE -> NOT_APPLICABLE;
            case VIA_EXTRANET, MERGES_OUTLET -> SATISFIED;
            case OWN_OUTLET -> BREACHED;
        };
    }

    private static NormStatus forPublic(@Nullable Audience audience, @Nullable Boolean met) {
        if (audience == Audience.INTERNAL) {
            return NOT_APPLICABLE;
        }
        if (audience == null || met == null) {
            return UNKNOWN;
        }
        return met ? SATISFIED : BREACHED;
    }

    private static Written of(String norm, NormStatus status, String name, @Nullable Object value) {
        return new Written(norm, status, Known.of(name, value));
    }

    private static Written of(
            String norm, NormStatus status, String first, @Nullable Object one, String second, @Nullable Object two) {
        return new Written(norm, status, Known.of(first, one, second, two));
    }

    private static Written asked(
            String norm, String name, @Nullable Boolean value, boolean wanted, NormStatus failure) {
        return of(norm, Statuses.asked(value, wanted, failure), name, value);
    }
}
