package dev.egov.benchmarks.decisions.peers;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.network.Audience;
import dev.egov.model.network.Network;
import dev.egov.model.organization.Organization;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.model.project.InternetAccess;
import dev.egov.model.project.NetworkPlan;
import dev.egov.model.project.ProposedSystem;
import dev.egov.model.security.Classification;
import dev.egov.model.sharing.DataResource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Conditions on complete cases that are written in Java, for peers whose rules take Java conditions. */
final class Conditions {

    private Conditions() {}

    static boolean isBound(@Nullable Organization organization) {
        Organization party = Objects.requireNonNull(organization);
        DivisionCode division = Objects.requireNonNull(party.division());
        return party.kind() != OrganizationKind.OTHER && division.isWithin("1401");
    }

    static boolean isExtranet(@Nullable Network network) {
        return network == Network.EXTRANET || network == Network.INTERNET;
    }

    static boolean isProtected(@Nullable Classification classification) {
        return Objects.requireNonNull(classification).isProtected();
    }

    static boolean isStateSecret(@Nullable Classification classification) {
        return Objects.requireNonNull(classification).isStateSecret();
    }

    static boolean is(@Nullable Boolean flag) {
        return Objects.requireNonNull(flag);
    }

    static boolean isProtectedOnExtranet(ProposedSystem system) {
        return isExtranet(system.hostNetwork()) && isProtected(system.classification());
    }

    static boolean buildsDedicatedNetwork(ProposedSystem system) {
        return !is(system.stateProvision()) && system.networkPlan() == NetworkPlan.BUILDS_DEDICATED;
    }

    static boolean keepsDedicatedNetwork(ProposedSystem system) {
        return system.networkPlan() == NetworkPlan.KEEPS_DEDICATED;
    }

    static boolean hasOwnOutlet(ProposedSystem system) {
        return system.internetAccess() == InternetAccess.OWN_OUTLET;
    }

    static boolean isPublicOffExtranet(ProposedSystem system) {
        return system.audience() == Audience.PUBLIC && system.hostNetwork() != Network.EXTRANET;
    }

    static boolean isPublicOffInternet(ProposedSystem system) {
        return system.audience() == Audience.PUBLIC && !is(system.servedOverInternet());
    }

    static boolean isToBeShared(DataResource resource) {
        return is(resource.obtainedInDuty()) && is(resource.basic()) && is(resource.publicCharacter());
    }
}
