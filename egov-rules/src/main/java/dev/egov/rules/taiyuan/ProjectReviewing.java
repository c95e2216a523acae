package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.ADVISE;
import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.taiyuan.facts.ProjectReviewFacts.*;

import dev.egov.model.network.Network;
import dev.egov.model.project.InternetAccess;
import dev.egov.model.project.NetworkPlan;
import dev.egov.model.project.ProjectReview;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;

/** Chapter 3 (项目管理), the review: what articles 13, 15–17, 25–27, 29 and 30 ask of the system that is proposed. */
final class ProjectReviewing {

    static final Decision<ProjectReview> PROJECT_REVIEW =
            Measures.REGULATION.decision("project-review", ProjectReview.class, ProjectReviewing::projectReview);

    private ProjectReviewing() {}

    private static void projectReview(DecisionBuilder<ProjectReview> decision) {
        CommonNorms.extranetAlone(decision, HOST_NETWORK);
        CommonNorms.privateNetworkOpen(decision, HOST_NETWORK.is(Network.PRIVATE_NETWORK));
        Scope.bind(decision, BUILDER);
        decision.kind(DecisionKind.STATE)
                .alternative("15-merge", "exception", norm -> norm.withUnless(STATE_PROVISION.is(true)), "15-merge")
                .alternative("19-portal", "gradual", norm -> norm.withOtherwise(ADVISE), "15-merge")
                .alternative("25-closed-system", "control", norm -> norm.withOtherwise(ADVISE), "25-closed-system")
                .facts(HOST_NETWORK, CLASSIFICATION, AUDIENCE, SERVED_OVER_INTERNET, NETWORK_PLAN, STATE_PROVISION)
                .facts(
                        INTERNET_ACCESS,
                        CLOSED,
                        DUPLICATES_EXISTING,
                        USES_SHARED_INFRASTRUCTURE,
                        SECURITY_SYNCHRONISED,
                        GENUINE_SOFTWARE,
                        CERTIFIED_SECURITY_PRODUCTS,
                        DOMESTIC_BASE_SOFTWARE)
                .norms(
                        CommonNorms.extranet(CommonNorms.overExtranet(HOST_NETWORK), CLASSIFICATION),
                        Measures.ban("15-backbone")
                                .paragraph(2)
                                .unless(STATE_PROVISION.is(true))
                                .requires(NETWORK_PLAN.isNot(NetworkPlan.BUILDS_DEDICATED))
                                .otherwise(DENY),
                        Measures.duty("15-merge")
                                .paragraph(2)
                                .reading("exception")
                                .reading("19-portal", "gradual")
                                .when(NETWORK_PLAN.in(NetworkPlan.KEEPS_DEDICATED, NetworkPlan.MERGES_DEDICATED))
                                .requires(NETWORK_PLAN.is(NetworkPlan.MERGES_DEDICATED))
                                .otherwise(DUTY),
                        Measures.duty("16-internet")
                                .reading("19-portal", "gradual")
                                .when(INTERNET_ACCESS.in(
                                        InternetAccess.VIA_EXTRANET,
                                        InternetAccess.OWN_OUTLET,
                                        InternetAccess.MERGES_OUTLET))
                                .requires(INTERNET_ACCESS.in(InternetAccess.VIA_EXTRANET, InternetAccess.MERGES_OUTLET))
                                .otherwise(DUTY),
                        CommonNorms.publicOnExtranet(AUDIENCE, HOST_NETWORK),
                        CommonNorms.publicOverInternet(AUDIENCE, SERVED_OVER_INTERNET),
                        Measures.duty("25-closed-system")
                                .reading("control")
                                .requires(CLOSED.is(false))
                                .otherwise(DUTY),
                        Measures.duty("25-duplication")
                                .requires(DUPLICATES_EXISTING.is(false))
                                .otherwise(DUTY),
                        Measures.advice("26-shared-infrastructure")
                                .requires(USES_SHARED_INFRASTRUCTURE.is(true))
                                .otherwise(ADVISE),
                        Measures.duty("27-security")
                                .requires(SECURITY_SYNCHRONISED.is(true))
                                .otherwise(DUTY),
                        Measures.duty("29-genuine-software")
                                .requires(GENUINE_SOFTWARE.is(true))
                                .otherwise(DUTY),
                        Measures.duty("29-certified-products")
                                .requires(CERTIFIED_SECURITY_PRODUCTS.is(true))
                                .otherwise(DUTY),
                        Measures.advice("29-domestic-software")
                                .requires(DOMESTIC_BASE_SOFTWARE.is(true))
                                .otherwise(ADVISE),
                        CommonNorms.stateSecret(CLASSIFICATION));
    }
}
