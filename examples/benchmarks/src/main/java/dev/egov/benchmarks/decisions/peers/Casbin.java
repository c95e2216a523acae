package dev.egov.benchmarks.decisions.peers;

import dev.egov.benchmarks.decisions.Contestant;
import dev.egov.benchmarks.decisions.Findings;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.security.Classification;
import dev.egov.model.sharing.DataResource;
import dev.egov.rules.Outcome;
import java.util.Objects;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * jCasbin: who may do what to which object, with networks and classifications as roles. That is the shape of information
 * handling; reviews and sharing, which weigh a dozen facts by themselves, do not have it.
 */
final class Casbin implements Contestant {

    private static final String MODEL = """
            [request_definition]
            r = norm, network, classification, audience

            [policy_definition]
            p = norm, network, classification, audience

            [role_definition]
            g = _, _

            [policy_effect]
            e = some(where (p.eft == allow))

            [matchers]
            m = r.norm == p.norm && g(r.network, p.network) && g(r.classification, p.classification) && (p.audience == "*" || r.audience == p.audience)
            """;

    @Override
    public @Nullable Peer<ProjectReview> projectReview() {
        return null;
    }

    @Override
    public @Nullable Peer<DataResource> dataSharing() {
        return null;
    }

    @Override
    public Peer<InformationHandling> informationHandling() {
        Enforcer enforcer = enforcer();
        return handling -> {
            Findings findings = new Findings();
            if (handling.network() != Network.DEDICATED_NETWORK) {
                findings.applies();
            }
            check(enforcer, "13-extranet", Outcome.DENIED, handling, findings);
            check(enforcer, "13-private-network", Outcome.COMPLIANT, handling, findings);
            check(enforcer, "30-state-secret", Outcome.REFERRED, handling, findings);
            return findings.take();
        };
    }

    private static void check(
            Enforcer enforcer, String norm, Outcome contribution, InformationHandling handling, Findings findings) {
        if (enforcer.enforce(
                norm, text(handling.network()), text(handling.classification()), text(handling.audience()))) {
            findings.fails(norm, contribution);
        }
    }

    private static String text(@Nullable Enum<?> value) {
        return Objects.requireNonNull(value).name();
    }

    private static Enforcer enforcer() {
        Model model = new Model();
        model.loadModelFromText(MODEL);
        Enforcer enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        enforcer.addPolicy("13-extranet", "carried", "protected", "*");
        enforcer.addPolicy("13-private-network", "PRIVATE_NETWORK", "anything", "PUBLIC");
        enforcer.addPolicy("30-state-secret", "anywhere", "state-secret", "*");
        for (Network network : Network.values()) {
            enforcer.addGroupingPolicy(network.name(), "anywhere");
        }
        enforcer.addGroupingPolicy("EXTRANET", "carried");
        enforcer.addGroupingPolicy("INTERNET", "carried");
        for (Classification classification : Classification.values()) {
            enforcer.addGroupingPolicy(classification.name(), "anything");
            if (classification.isProtected()) {
                enforcer.addGroupingPolicy(classification.name(), "protected");
            }
            if (classification.isStateSecret()) {
                enforcer.addGroupingPolicy(classification.name(), "state-secret");
            }
        }
        return enforcer;
    }
}
