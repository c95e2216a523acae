package dev.egov.benchmarks.decisions.peers;

import static dev.egov.benchmarks.decisions.peers.RuleSheet.rule;
import static dev.egov.rules.Outcome.COMPLIANT;
import static dev.egov.rules.Outcome.DEFERRED;
import static dev.egov.rules.Outcome.DEFICIENT;
import static dev.egov.rules.Outcome.DENIED;
import static dev.egov.rules.Outcome.REFERRED;

import dev.egov.benchmarks.decisions.Contestant;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.model.network.Audience;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.model.project.InternetAccess;
import dev.egov.model.project.NetworkPlan;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.sharing.DataResource;
import dev.egov.model.sharing.Deferral;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvel2.MVEL;
import org.mvel2.ParserContext;

/** MVEL: an expression for each rule over the case itself, compiled once with its types. */
final class Mvel implements Contestant {

    private static final String BOUND = "%1$s().kind() != OrganizationKind.OTHER && %1$s().division().isWithin('1401')";
    private static final String TO_BE_SHARED = "obtainedInDuty() && basic() && publicCharacter()";

    private static final RuleSheet PROJECT_REVIEW = new RuleSheet(
            String.format(BOUND, "builder"),
            "true",
            List.of(
                    rule("13-extranet", DENIED, onExtranet("system().hostNetwork()", "system().classification()")),
                    rule(
                            "15-backbone",
                            DENIED,
                            "!system().stateProvision() && system().networkPlan() == NetworkPlan.BUILDS_DEDICATED"),
                    rule("15-merge", DEFICIENT, "system().networkPlan() == NetworkPlan.KEEPS_DEDICATED"),
                    rule("16-internet", DEFICIENT, "system().internetAccess() == InternetAccess.OWN_OUTLET"),
                    rule(
                            "17-extranet",
                            DEFICIENT,
                            "system().audience() == Audience.PUBLIC && system().hostNetwork() != Network.EXTRANET"),
                    rule(
                            "17-internet",
                            DEFICIENT,
                            "system().audience() == Audience.PUBLIC && !system().servedOverInternet()"),
                    rule("25-closed-system", DEFICIENT, "system().closed()"),
                    rule("25-duplication", DEFICIENT, "system().duplicatesExisting()"),
                    rule("26-shared-infrastructure", COMPLIANT, "!system().usesSharedInfrastructure()"),
                    rule("27-security", DEFICIENT, "!system().securitySynchronised()"),
                    rule("29-genuine-software", DEFICIENT, "!system().genuineSoftware()"),
                    rule("29-certified-products", DEFICIENT, "!system().certifiedSecurityProducts()"),
                    rule("29-domestic-software", COMPLIANT, "!system().domesticBaseSoftware()"),
                    rule("30-state-secret", REFERRED, "system().classification().isStateSecret()")));

    private static final RuleSheet INFORMATION_HANDLING = new RuleSheet(
            "true",
            "network() != Network.DEDICATED_NETWORK",
            List.of(
                    rule("13-extranet", DENIED, onExtranet("network()", "classification()")),
                    rule(
                            "13-private-network",
                            COMPLIANT,
                            "network() == Network.PRIVATE_NETWORK && audience() != Audience.INTERNAL"),
                    rule("30-state-secret", REFERRED, "classification().isStateSecret()")));

    private static final RuleSheet DATA_SHARING = new RuleSheet(
            String.format(BOUND, "holder"),
            TO_BE_SHARED,
            List.of(
                    rule("13-extranet", DENIED, onExtranet("channel()", "classification()")),
                    rule("23-catalogue", DEFICIENT, TO_BE_SHARED + " && !legalException() && !catalogued()"),
                    rule("24-exception", REFERRED, TO_BE_SHARED + " && legalException()"),
                    rule("24-deferral", DEFERRED, TO_BE_SHARED + " && deferral() == Deferral.APPROVED"),
                    rule("30-state-secret", REFERRED, "classification().isStateSecret()")));

    private static String onExtranet(String network, String classification) {
        return String.format(
                "(%1$s == Network.EXTRANET || %1$s == Network.INTERNET) && %2$s.isProtected()",
                network, classification);
    }

    @Override
    public Peer<ProjectReview> projectReview() {
        return PROJECT_REVIEW.compiled(compiler(ProjectReview.class))::apply;
    }

    @Override
    public Peer<InformationHandling> informationHandling() {
        return INFORMATION_HANDLING.compiled(compiler(InformationHandling.class))::apply;
    }

    @Override
    public Peer<DataResource> dataSharing() {
        return DATA_SHARING.compiled(compiler(DataResource.class))::apply;
    }

    private static <C> Function<String, Predicate<C>> compiler(Class<C> type) {
        ParserContext context = new ParserContext();
        context.setStrongTyping(true);
        context.addInput("this", type);
        Stream.of(
                        OrganizationKind.class,
                        Network.class,
                        NetworkPlan.class,
                        InternetAccess.class,
                        Audience.class,
                        Deferral.class)
                .forEach(context::addImport);
        return expression -> {
            Serializable compiled = MVEL.compileExpression(expression, context);
            return subject -> MVEL.executeExpression(compiled, subject, Boolean.class);
        };
    }
}
