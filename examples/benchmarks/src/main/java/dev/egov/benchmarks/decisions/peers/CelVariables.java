package dev.egov.benchmarks.decisions.peers;

import dev.egov.model.network.InformationHandling;
import dev.egov.model.organization.Organization;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.project.ProposedSystem;
import dev.egov.model.sharing.DataResource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables of CEL programs: texts and flags. */
final class CelVariables {

    private CelVariables() {}

    static Optional<Object> of(ProjectReview review, String name) {
        ProposedSystem system = Objects.requireNonNull(review.system());
        return Optional.ofNullable(
                switch (name) {
                    case "hostNetwork" -> text(system.hostNetwork());
                    case "classification" -> text(system.classification());
                    case "audience" -> text(system.audience());
                    case "servedOverInternet" -> system.servedOverInternet();
                    case "networkPlan" -> text(system.networkPlan());
                    case "stateProvision" -> system.stateProvision();
                    case "internetAccess" -> text(system.internetAccess());
                    case "closed" -> system.closed();
                    case "duplicatesExisting" -> system.duplicatesExisting();
                    case "usesSharedInfrastructure" -> system.usesSharedInfrastructure();
                    case "securitySynchronised" -> system.securitySynchronised();
                    case "genuineSoftware" -> system.genuineSoftware();
                    case "certifiedSecurityProducts" -> system.certifiedSecurityProducts();
                    case "domesticBaseSoftware" -> system.domesticBaseSoftware();
                    default -> of(review.builder(), name);
                });
    }

    static Optional<Object> of(InformationHandling handling, String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "network" -> text(handling.network());
                    case "classification" -> text(handling.classification());
                    case "audience" -> text(handling.audience());
                    default -> null;
                });
    }

    static Optional<Object> of(DataResource resource, String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "obtainedInDuty" -> resource.obtainedInDuty();
                    case "basic" -> resource.basic();
                    case "publicCharacter" -> resource.publicCharacter();
                    case "legalException" -> resource.legalException();
                    case "deferral" -> text(resource.deferral());
                    case "classification" -> text(resource.classification());
                    case "channel" -> text(resource.channel());
                    case "catalogued" -> resource.catalogued();
                    default -> of(resource.holder(), name);
                });
    }

    private static @Nullable Object of(@Nullable Organization party, String name) {
        Organization organization = Objects.requireNonNull(party);
        return switch (name) {
            case "kind" -> text(organization.kind());
            case "division" -> Objects.requireNonNull(organization.division()).code();
            default -> null;
        };
    }

    private static String text(@Nullable Enum<?> value) {
        return Objects.requireNonNull(value).name();
    }
}
