package dev.egov.benchmarks.decisions.peers;

import dev.egov.benchmarks.decisions.peers.BeanValidation.Denied;
import dev.egov.benchmarks.decisions.peers.BeanValidation.Referred;
import dev.egov.model.network.Audience;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import jakarta.validation.constraints.AssertFalse;

/**
 * The handling of information as a bean to validate.
 *
 * @param handling what is asked about
 */
public record HandlingBean(InformationHandling handling) {

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "13-extranet", payload = Denied.class)
    public boolean isProtectedOnExtranet() {
        return Conditions.isExtranet(handling.network()) && Conditions.isProtected(handling.classification());
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "13-private-network")
    public boolean isPublicOnPrivateNetwork() {
        return handling.network() == Network.PRIVATE_NETWORK && handling.audience() != Audience.INTERNAL;
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "30-state-secret", payload = Referred.class)
    public boolean isStateSecret() {
        return Conditions.isStateSecret(handling.classification());
    }
}
