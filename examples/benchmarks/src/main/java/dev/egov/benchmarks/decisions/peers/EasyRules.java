package dev.egov.benchmarks.decisions.peers;

import static dev.egov.benchmarks.decisions.peers.Conditions.is;
import static dev.egov.rules.Outcome.COMPLIANT;
import static dev.egov.rules.Outcome.DEFERRED;
import static dev.egov.rules.Outcome.DEFICIENT;
import static dev.egov.rules.Outcome.DENIED;
import static dev.egov.rules.Outcome.REFERRED;

import dev.egov.benchmarks.decisions.Contestant;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.model.network.Audience;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.project.ProposedSystem;
import dev.egov.model.sharing.DataResource;
import dev.egov.model.sharing.Deferral;
import java.util.Objects;

/** Easy Rules: rules whose conditions are lambdas, registered once, and fired for the facts of each case. */
final class EasyRules implements Contestant {

    @Override
    public Peer<ProjectReview> projectReview() {
        FiredRules<ProposedSystem> rules = new FiredRules<ProposedSystem>(system -> true)
                .failing("13-extranet", DENIED, Conditions::isProtectedOnExtranet)
                .failing("15-backbone", DENIED, Conditions::buildsDedicatedNetwork)
                .failing("15-merge", DEFICIENT, Conditions::keepsDedicatedNetwork)
                .failing("16-internet", DEFICIENT, Conditions::hasOwnOutlet)
                .failing("17-extranet", DEFICIENT, Conditions::isPublicOffExtranet)
                .failing("17-internet", DEFICIENT, Conditions::isPublicOffInternet)
                .failing("25-closed-system", DEFICIENT, system -> is(system.closed()))
                .failing("25-duplication", DEFICIENT, system -> is(system.duplicatesExisting()))
                .failing("26-shared-infrastructure", COMPLIANT, system -> !is(system.usesSharedInfrastructure()))
                .failing("27-security", DEFICIENT, system -> !is(system.securitySynchronised()))
                .failing("29-genuine-software", DEFICIENT, system -> !is(system.genuineSoftware()))
                .failing("29-certified-products", DEFICIENT, system -> !is(system.certifiedSecurityProducts()))
                .failing("29-domestic-software", COMPLIANT, system -> !is(system.domesticBaseSoftware()))
                .failing("30-state-secret", REFERRED, system -> Conditions.isStateSecret(system.classification()));
        return review -> Conditions.isBound(review.builder())
                ? rules.fire(Objects.requireNonNull(review.system()))
                : Verdict.NOT_APPLICABLE;
    }

    @Override
    public Peer<InformationHandling> informationHandling() {
        return new FiredRules<InformationHandling>(handling -> handling.network() != Network.DEDICATED_NETWORK)
                        .failing(
                                "13-extranet",
                                DENIED,
                                handling -> Conditions.isExtranet(handling.network())
                                        && Conditions.isProtected(handling.classification()))
                        .failing(
                                "13-private-network",
                                COMPLIANT,
                                handling -> handling.network() == Network.PRIVATE_NETWORK
                                        && handling.audience() != Audience.INTERNAL)
                        .failing(
                                "30-state-secret",
                                REFERRED,
                                handling -> Conditions.isStateSecret(handling.classification()))::fire;
    }

    @Override
    public Peer<DataResource> dataSharing() {
        FiredRules<DataResource> rules = new FiredRules<DataResource>(Conditions::isToBeShared)
                .failing(
                        "13-extranet",
                        DENIED,
                        resource -> Conditions.isExtranet(resource.channel())
                                && Conditions.isProtected(resource.classification()))
                .failing(
                        "23-catalogue",
                        DEFICIENT,
                        resource -> Conditions.isToBeShared(resource)
                                && !is(resource.legalException())
                                && !is(resource.catalogued()))
                .failing(
                        "24-exception",
                        REFERRED,
                        resource -> Conditions.isToBeShared(resource) && is(resource.legalException()))
                .failing(
                        "24-deferral",
                        DEFERRED,
                        resource -> Conditions.isToBeShared(resource) && resource.deferral() == Deferral.APPROVED)
                .failing("30-state-secret", REFERRED, resource -> Conditions.isStateSecret(resource.classification()));
        return resource -> Conditions.isBound(resource.holder()) ? rules.fire(resource) : Verdict.NOT_APPLICABLE;
    }
}
