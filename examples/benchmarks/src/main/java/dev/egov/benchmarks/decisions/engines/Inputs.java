package dev.egov.benchmarks.decisions.engines;

import dev.egov.model.network.InformationHandling;
import dev.egov.model.organization.Organization;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.project.ProposedSystem;
import dev.egov.model.sharing.DataResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What engines that know no Java records are given: a case as texts and flags by name, and the text of a file. */
final class Inputs {

    private static final String TAIYUAN = "1401";

    private final Map<String, Object> values = new HashMap<>(32);

    private Inputs() {}

    /** The text of a file beside this class. */
    static String file(String name) {
        try (InputStream file = Objects.requireNonNull(Inputs.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> of(ProjectReview review) {
        ProposedSystem system = Objects.requireNonNull(review.system());
        return new Inputs()
                .party(review.builder())
                .with("hostNetwork", system.hostNetwork())
                .with("classification", system.classification())
                .with("audience", system.audience())
                .with("servedOverInternet", system.servedOverInternet())
                .with("networkPlan", system.networkPlan())
                .with("stateProvision", system.stateProvision())
                .with("internetAccess", system.internetAccess())
                .with("closed", system.closed())
                .with("duplicatesExisting", system.duplicatesExisting())
                .with("usesSharedInfrastructure", system.usesSharedInfrastructure())
                .with("securitySynchronised", system.securitySynchronised())
                .with("genuineSoftware", system.genuineSoftware())
                .with("certifiedSecurityProducts", system.certifiedSecurityProducts())
                .with("domesticBaseSoftware", system.domesticBaseSoftware())
                .values;
    }

    static Map<String, Object> of(InformationHandling handling) {
        return new Inputs()
                .with("network", handling.network())
                .with("classification", handling.classification())
                .with("audience", handling.audience())
                .values;
    }

    static Map<String, Object> of(DataResource resource) {
        return new Inputs()
                .party(resource.holder())
                .with("obtainedInDuty", resource.obtainedInDuty())
                .with("basic", resource.basic())
                .with("publicCharacter", resource.publicCharacter())
                .with("legalException", resource.legalException())
                .with("deferral", resource.deferral())
                .with("classification", resource.classification())
                .with("channel", resource.channel())
                .with("catalogued", resource.catalogued())
                .values;
    }

    private Inputs party(@Nullable Organization organization) {
        Organization party = Objects.requireNonNull(organization);
        return with("kind", party.kind())
                .with("inTaiyuan", Objects.requireNonNull(party.division()).isWithin(TAIYUAN));
    }

    private Inputs with(String name, @Nullable Enum<?> value) {
        values.put(name, Objects.requireNonNull(value).name());
        return this;
    }

    private Inputs with(String name, @Nullable Boolean value) {
        values.put(name, Objects.requireNonNull(value));
        return this;
    }
}
