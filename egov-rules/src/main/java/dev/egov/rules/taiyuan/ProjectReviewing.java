package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.ADVISE;
import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;

import dev.egov.model.network.Audience;
import dev.egov.model.network.Network;
import dev.egov.model.project.InternetAccess;
import dev.egov.model.project.NetworkPlan;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.project.ProposedSystem;
import dev.egov.model.security.Classification;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;
import dev.egov.rules.Fact;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chapter 3 (项目管理), the review: what articles 13, 15–17, 25–27, 29 and 30 ask of the system that is proposed. */
final class ProjectReviewing {

    static final Decision<ProjectReview> PROJECT_REVIEW =
            Measures.REGULATION.decision("project-review", ProjectReview.class, ProjectReviewing::projectReview);

    private ProjectReviewing() {}

    private static void projectReview(DecisionBuilder<ProjectReview> decision) {
        Party<ProjectReview> builder = Party.of("builder", ProjectReview::builder);
        Fact<ProjectReview, Network> hostNetwork =
                of("hostNetwork", Network.class, ProposedSystem::hostNetwork).actionable();
        Fact<ProjectReview, Classification> classification =
                of("classification", Classification.class, ProposedSystem::classification);
        Fact<ProjectReview, Audience> audience = of("audience", Audience.class, ProposedSystem::audience);
        Fact<ProjectReview, Boolean> servedOverInternet =
                actionable("servedOverInternet", ProposedSystem::servedOverInternet);
        Fact<ProjectReview, NetworkPlan> networkPlan = of("networkPlan", NetworkPlan.class, ProposedSystem::networkPlan)
                .actionable();
        Fact<ProjectReview, Boolean> stateProvision =
                Fact.of("system.stateProvision", Fact.within(ProjectReview::system, ProposedSystem::stateProvision));
        Fact<ProjectReview, InternetAccess> internetAccess = of(
                        "internetAccess", InternetAccess.class, ProposedSystem::internetAccess)
                .actionable();
        Fact<ProjectReview, Boolean> closed = actionable("closed", ProposedSystem::closed);
        Fact<ProjectReview, Boolean> duplicates = actionable("duplicatesExisting", ProposedSystem::duplicatesExisting);
        Fact<ProjectReview, Boolean> shared =
                actionable("usesSharedInfrastructure", ProposedSystem::usesSharedInfrastructure);
        Fact<ProjectReview, Boolean> security =
                actionable("securitySynchronised", ProposedSystem::securitySynchronised);
        Fact<ProjectReview, Boolean> genuine = actionable("genuineSoftware", ProposedSystem::genuineSoftware);
        Fact<ProjectReview, Boolean> certified =
                actionable("certifiedSecurityProducts", ProposedSystem::certifiedSecurityProducts);
        Fact<ProjectReview, Boolean> domestic =
                actionable("domesticBaseSoftware", ProposedSystem::domesticBaseSoftware);
        CommonNorms.extranetAlone(decision, hostNetwork);
        CommonNorms.privateNetworkOpen(decision, hostNetwork.is(Network.PRIVATE_NETWORK));
        builder.bind(decision);
        decision.kind(DecisionKind.STATE)
                .alternative("15-merge", "exception", norm -> norm.withUnless(stateProvision.is(true)), "15-merge")
                .alternative("19-portal", "gradual", norm -> norm.withOtherwise(ADVISE), "15-merge")
                .alternative("25-closed-system", "control", norm -> norm.withOtherwise(ADVISE), "25-closed-system")
                .facts(hostNetwork, classification, audience, servedOverInternet, networkPlan, stateProvision)
                .facts(internetAccess, closed, duplicates, shared, security, genuine, certified, domestic)
                .norms(
                        CommonNorms.extranet(CommonNorms.overExtranet(hostNetwork), classification),
                        Measures.ban("15-backbone")
                                .paragraph(2)
                                .unless(stateProvision.is(true))
                                .requires(networkPlan.isNot(NetworkPlan.BUILDS_DEDICATED))
                                .otherwise(DENY),
                        Measures.duty("15-merge")
                                .paragraph(2)
                                .reading("exception")
                                .reading("19-portal", "gradual")
                                .when(networkPlan.in(NetworkPlan.KEEPS_DEDICATED, NetworkPlan.MERGES_DEDICATED))
                                .requires(networkPlan.is(NetworkPlan.MERGES_DEDICATED))
                                .otherwise(DUTY),
                        Measures.duty("16-internet")
                                .reading("19-portal", "gradual")
                                .when(internetAccess.in(
                                        InternetAccess.VIA_EXTRANET,
                                        InternetAccess.OWN_OUTLET,
                                        InternetAccess.MERGES_OUTLET))
                                .requires(internetAccess.in(InternetAccess.VIA_EXTRANET, InternetAccess.MERGES_OUTLET))
                                .otherwise(DUTY),
                        CommonNorms.publicOnExtranet(audience, hostNetwork),
                        CommonNorms.publicOverInternet(audience, servedOverInternet),
                        Measures.duty("25-closed-system")
                                .reading("control")
                                .requires(closed.is(false))
                                .otherwise(DUTY),
                        Measures.duty("25-duplication")
                                .requires(duplicates.is(false))
                                .otherwise(DUTY),
                        Measures.advice("26-shared-infrastructure")
                                .requires(shared.is(true))
                                .otherwise(ADVISE),
                        Measures.duty("27-security").requires(security.is(true)).otherwise(DUTY),
                        Measures.duty("29-genuine-software")
                                .requires(genuine.is(true))
                                .otherwise(DUTY),
                        Measures.duty("29-certified-products")
                                .requires(certified.is(true))
                                .otherwise(DUTY),
                        Measures.advice("29-domestic-software")
                                .requires(domestic.is(true))
                                .otherwise(ADVISE),
                        CommonNorms.stateSecret(classification));
    }

    private static <E extends Enum<E>> Fact<ProjectReview, E> of(
            String name, Class<E> type, Function<ProposedSystem, @Nullable E> reader) {
        return Fact.of("system." + name, type, Fact.within(ProjectReview::system, reader));
    }

    private static Fact<ProjectReview, Boolean> actionable(
            String name, Function<ProposedSystem, @Nullable Boolean> reader) {
        Function<ProjectReview, @Nullable Boolean> within = Fact.within(ProjectReview::system, reader);
        return Fact.of("system." + name, within).actionable();
    }
}
