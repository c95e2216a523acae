package dev.egov.benchmarks.decisions.peers;

import dev.egov.benchmarks.decisions.peers.BeanValidation.Deferred;
import dev.egov.benchmarks.decisions.peers.BeanValidation.Deficient;
import dev.egov.benchmarks.decisions.peers.BeanValidation.Denied;
import dev.egov.benchmarks.decisions.peers.BeanValidation.Referred;
import dev.egov.model.sharing.DataResource;
import dev.egov.model.sharing.Deferral;
import jakarta.validation.constraints.AssertFalse;

/**
 * A resource as a bean to validate.
 *
 * @param resource what is asked about
 */
public record SharingBean(DataResource resource) {

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "13-extranet", payload = Denied.class)
    public boolean isProtectedOnExtranet() {
        return Conditions.isExtranet(resource.channel()) && Conditions.isProtected(resource.classification());
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "23-catalogue", payload = Deficient.class)
    public boolean isUncatalogued() {
        return Conditions.isToBeShared(resource)
                && !Conditions.is(resource.legalException())
                && !Conditions.is(resource.catalogued());
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "24-exception", payload = Referred.class)
    public boolean isExcepted() {
        return Conditions.isToBeShared(resource) && Conditions.is(resource.legalException());
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "24-deferral", payload = Deferred.class)
    public boolean isDeferred() {
        return Conditions.isToBeShared(resource) && resource.deferral() == Deferral.APPROVED;
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "30-state-secret", payload = Referred.class)
    public boolean isStateSecret() {
        return Conditions.isStateSecret(resource.classification());
    }
}
