package dev.egov.benchmarks.decisions.byhand;

import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.model.network.Audience;
import dev.egov.model.network.Network;
import dev.egov.model.project.InternetAccess;
import dev.egov.model.project.NetworkPlan;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.project.ProposedSystem;
import dev.egov.model.security.Classification;
import dev.egov.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must the reviewing authority find? {@link ReviewFindingsByHand} has how each norm stands. */
public final class ReviewByHand {

    private ReviewByHand() {}

    /**
     * The outcome alone.
     *
     * @param review a case
     * @param asOf the day as of which the question is asked
     * @return the outcome, UNDETERMINED where facts are missing that decide
     */
    public static Outcome outcome(ProjectReview review, LocalDate asOf) {
        if (!Scope.isInForce(asOf)) {
            return Outcome.NOT_APPLICABLE;
        }
        Boolean bound = Scope.binds(review.builder());
        if (Boolean.FALSE.equals(bound)) {
            return Outcome.NOT_APPLICABLE;
        }
        ProposedSystem system = review.system();
        // once bound, something is always to be said of the system
        return bound == null || system == null ? Outcome.UNDETERMINED : outcome(system);
    }

    /** From the highest outcome down: what is certain decides, and what is only possible leaves it open. */
    private static Outcome outcome(ProposedSystem system) {
        Network network = system.hostNetwork();
        Classification classification = system.classification();
        NetworkPlan plan = system.networkPlan();
        Boolean stateProvision = system.stateProvision();
        boolean onExtranet = network == Network.EXTRANET || network == Network.INTERNET;
        if (onExtranet && classification != null && classification.isProtected()) {
            return Outcome.DENIED;
        }
        if (plan == NetworkPlan.BUILDS_DEDICATED && Boolean.FALSE.equals(stateProvision)) {
            return Outcome.DENIED;
        }
        if (classification == null || (network == null && classification.isProtected())) {
            return Outcome.UNDETERMINED;
        }
        if (plan == null
                ? !Boolean.TRUE.equals(stateProvision)
                : plan == NetworkPlan.BUILDS_DEDICATED && stateProvision == null) {
            return Outcome.UNDETERMINED;
        }
        if (classification.isStateSecret()) {
            return Outcome.REFERRED;
        }
        if (isDeficient(system)) {
            return Outcome.DEFICIENT;
        }
        return mayBeDeficient(system) ? Outcome.UNDETERMINED : Outcome.COMPLIANT;
    }

    private static boolean isDeficient(ProposedSystem system) {
        return system.networkPlan() == NetworkPlan.KEEPS_DEDICATED
                || system.internetAccess() == InternetAccess.OWN_OUTLET
                || (system.audience() == Audience.PUBLIC && isOutOfReach(system))
                || Boolean.TRUE.equals(system.closed())
                || Boolean.TRUE.equals(system.duplicatesExisting())
                || Boolean.FALSE.equals(system.securitySynchronised())
                || Boolean.FALSE.equals(system.genuineSoftware())
                || Boolean.FALSE.equals(system.certifiedSecurityProducts());
    }

    private static boolean isOutOfReach(ProposedSystem system) {
        Network network = system.hostNetwork();
        return (network != null && network != Network.EXTRANET) || Boolean.FALSE.equals(system.servedOverInternet());
    }

    /** Of a system that is not deficient by what is known of it. */
    private static boolean mayBeDeficient(ProposedSystem system) {
        return system.networkPlan() == null
                || system.internetAccess() == null
                || mayBeOutOfReach(system)
                || system.closed() == null
                || system.duplicatesExisting() == null
                || system.securitySynchronised() == null
                || system.genuineSoftware() == null
                || system.certifiedSecurityProducts() == null;
    }

    private static boolean mayBeOutOfReach(ProposedSystem system) {
        return system.audience() != Audience.INTERNAL
                && (system.hostNetwork() != Network.EXTRANET || !Boolean.TRUE.equals(system.servedOverInternet()));
    }

    static Verdict verdict(ProjectReview review) {
        if (!Boolean.TRUE.equals(Scope.binds(review.builder()))) {
            return Verdict.NOT_APPLICABLE;
        }
        ProposedSystem system = Objects.requireNonNull(review.system());
        Classification classification = Objects.requireNonNull(system.classification());
        Network network = system.hostNetwork();
        NetworkPlan plan = system.networkPlan();
        boolean onExtranet = network == Network.EXTRANET || network == Network.INTERNET;
        boolean forPublic = system.audience() == Audience.PUBLIC;
        List<String> failed = new ArrayList<>();
        addIf(onExtranet && classification.isProtected(), "13-extranet", failed);
        addIf(plan == NetworkPlan.BUILDS_DEDICATED && isFalse(system.stateProvision()), "15-backbone", failed);
        addIf(plan == NetworkPlan.KEEPS_DEDICATED, "15-merge", failed);
        addIf(system.internetAccess() == InternetAccess.OWN_OUTLET, "16-internet", failed);
        addIf(forPublic && network != Network.EXTRANET, "17-extranet", failed);
        addIf(forPublic && isFalse(system.servedOverInternet()), "17-internet", failed);
        addIf(!isFalse(system.closed()), "25-closed-system", failed);
        addIf(!isFalse(system.duplicatesExisting()), "25-duplication", failed);
        addIf(isFalse(system.usesSharedInfrastructure()), "26-shared-infrastructure", failed);
        addIf(isFalse(system.securitySynchronised()), "27-security", failed);
        addIf(isFalse(system.genuineSoftware()), "29-genuine-software", failed);
        addIf(isFalse(system.certifiedSecurityProducts()), "29-certified-products", failed);
        addIf(isFalse(system.domesticBaseSoftware()), "29-domestic-software", failed);
        addIf(classification.isStateSecret(), "30-state-secret", failed);
        return new Verdict(outcome(system), failed);
    }

    private static void addIf(boolean isFailed, String norm, List<String> failed) {
        if (isFailed) {
            failed.add(norm);
        }
    }

    private static boolean isFalse(@Nullable Boolean value) {
        return Boolean.FALSE.equals(value);
    }
}
