package dev.egov.benchmarks.decisions.peers;

import dev.egov.benchmarks.decisions.peers.BeanValidation.Deficient;
import dev.egov.benchmarks.decisions.peers.BeanValidation.Denied;
import dev.egov.benchmarks.decisions.peers.BeanValidation.Referred;
import dev.egov.model.project.ProposedSystem;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;

/**
 * A proposed system as a bean to validate.
 *
 * @param system what is asked about
 */
public record ReviewBean(ProposedSystem system) {

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "13-extranet", payload = Denied.class)
    public boolean isProtectedOnExtranet() {
        return Conditions.isProtectedOnExtranet(system);
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "15-backbone", payload = Denied.class)
    public boolean isBuildingDedicatedNetwork() {
        return Conditions.buildsDedicatedNetwork(system);
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "15-merge", payload = Deficient.class)
    public boolean isKeepingDedicatedNetwork() {
        return Conditions.keepsDedicatedNetwork(system);
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "16-internet", payload = Deficient.class)
    public boolean isOwnOutlet() {
        return Conditions.hasOwnOutlet(system);
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "17-extranet", payload = Deficient.class)
    public boolean isPublicOffExtranet() {
        return Conditions.isPublicOffExtranet(system);
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "17-internet", payload = Deficient.class)
    public boolean isPublicOffInternet() {
        return Conditions.isPublicOffInternet(system);
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "25-closed-system", payload = Deficient.class)
    public boolean isClosed() {
        return Conditions.is(system.closed());
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "25-duplication", payload = Deficient.class)
    public boolean isDuplicating() {
        return Conditions.is(system.duplicatesExisting());
    }

    /** {@return what the norm speaks of} */
    @AssertTrue(message = "26-shared-infrastructure")
    public boolean isUsingSharedInfrastructure() {
        return Conditions.is(system.usesSharedInfrastructure());
    }

    /** {@return what the norm speaks of} */
    @AssertTrue(message = "27-security", payload = Deficient.class)
    public boolean isSecuritySynchronised() {
        return Conditions.is(system.securitySynchronised());
    }

    /** {@return what the norm speaks of} */
    @AssertTrue(message = "29-genuine-software", payload = Deficient.class)
    public boolean isGenuineSoftware() {
        return Conditions.is(system.genuineSoftware());
    }

    /** {@return what the norm speaks of} */
    @AssertTrue(message = "29-certified-products", payload = Deficient.class)
    public boolean isCertified() {
        return Conditions.is(system.certifiedSecurityProducts());
    }

    /** {@return what the norm speaks of} */
    @AssertTrue(message = "29-domestic-software")
    public boolean isDomestic() {
        return Conditions.is(system.domesticBaseSoftware());
    }

    /** {@return what the norm speaks of} */
    @AssertFalse(message = "30-state-secret", payload = Referred.class)
    public boolean isStateSecret() {
        return Conditions.isStateSecret(system.classification());
    }
}
