package dev.egov.rules.taiyuan;

import static dev.egov.model.network.NetworkConstructionKind.BACKBONE_ACCESS;
import static dev.egov.model.network.NetworkConstructionKind.BACKBONE_BRANCH;
import static dev.egov.model.network.NetworkConstructionKind.EXISTING_DEDICATED_NETWORK;
import static dev.egov.model.network.NetworkConstructionKind.EXISTING_INTERNET_OUTLET;
import static dev.egov.model.network.NetworkConstructionKind.NEW_DEDICATED_NETWORK;
import static dev.egov.model.network.NetworkConstructionKind.NEW_INTERNET_OUTLET;
import static dev.egov.rules.Otherwise.ADVISE;
import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.taiyuan.facts.ApplicationPlacementFacts.*;
import static dev.egov.rules.taiyuan.facts.InformationHandlingFacts.*;
import static dev.egov.rules.taiyuan.facts.NetworkConstructionFacts.*;

import dev.egov.model.network.ApplicationPlacement;
import dev.egov.model.network.Audience;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.network.NetworkConstruction;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;
import dev.egov.rules.taiyuan.facts.ApplicationPlacementFacts;
import dev.egov.rules.taiyuan.facts.InformationHandlingFacts;

/** Chapter 4 (骨干网络建设和管理): what may travel on which network, and which networks and outlets may be built. */
final class NetworkChapter {

    static final Decision<InformationHandling> INFORMATION_HANDLING = Measures.REGULATION.decision(
            "information-handling", InformationHandling.class, NetworkChapter::informationHandling);
    static final Decision<NetworkConstruction> NETWORK_CONSTRUCTION = Measures.REGULATION.decision(
            "network-construction", NetworkConstruction.class, NetworkChapter::networkConstruction);
    static final Decision<ApplicationPlacement> APPLICATION_PLACEMENT = Measures.REGULATION.decision(
            "application-placement", ApplicationPlacement.class, NetworkChapter::applicationPlacement);

    private NetworkChapter() {}

    private static void informationHandling(DecisionBuilder<InformationHandling> decision) {
        CommonNorms.extranetAlone(decision, NETWORK);
        CommonNorms.privateNetworkOpen(decision, NETWORK.is(Network.PRIVATE_NETWORK));
        decision.alternativeWithout("13-private-network", "advice", "13-private-network");
        decision.facts(NETWORK, OPERATION, InformationHandlingFacts.CLASSIFICATION, InformationHandlingFacts.AUDIENCE)
                .norms(
                        CommonNorms.extranet(
                                CommonNorms.overExtranet(NETWORK), InformationHandlingFacts.CLASSIFICATION),
                        Measures.advice("13-private-network")
                                .item(1)
                                .reading("advice")
                                .when(NETWORK.is(Network.PRIVATE_NETWORK))
                                .requires(InformationHandlingFacts.AUDIENCE.is(Audience.INTERNAL))
                                .otherwise(ADVISE),
                        CommonNorms.stateSecret(InformationHandlingFacts.CLASSIFICATION));
    }

    private static void networkConstruction(DecisionBuilder<NetworkConstruction> decision) {
        Scope.bind(decision, PROPOSER);
        decision.alternative(
                        "14-standards", "branches", norm -> norm.withWhen(KIND.is(BACKBONE_ACCESS)), "14-standards")
                .alternative("15-merge", "exception", norm -> norm.withUnless(STATE_PROVISION.is(true)), "15-merge")
                .alternative("16-new-outlet", "ban", norm -> norm.withOtherwise(DENY), "16-new-outlet")
                .alternative("19-portal", "gradual", norm -> norm.withOtherwise(ADVISE), "15-merge", "16-merge")
                .facts(KIND, STATE_PROVISION, FOLLOWS_TECHNICAL_STANDARDS, MAINTENANCE_ASSIGNED, MERGE_PLANNED)
                .norms(
                        Measures.duty("14-standards")
                                .reading("branches")
                                .when(KIND.in(BACKBONE_ACCESS, BACKBONE_BRANCH))
                                .requires(FOLLOWS_TECHNICAL_STANDARDS.is(true))
                                .otherwise(DUTY),
                        Measures.duty("15-maintenance", "connecting-units")
                                .paragraph(1)
                                .when(KIND.is(BACKBONE_ACCESS))
                                .requires(MAINTENANCE_ASSIGNED.is(true))
                                .otherwise(DUTY),
                        Measures.ban("15-new-network")
                                .paragraph(2)
                                .when(KIND.is(NEW_DEDICATED_NETWORK))
                                .unless(STATE_PROVISION.is(true))
                                .requires(Condition.never())
                                .otherwise(DENY),
                        Measures.duty("15-merge")
                                .paragraph(2)
                                .reading("exception")
                                .reading("19-portal", "gradual")
                                .when(KIND.is(EXISTING_DEDICATED_NETWORK))
                                .requires(MERGE_PLANNED.is(true))
                                .otherwise(DUTY),
                        Measures.duty("16-new-outlet")
                                .reading("ban")
                                .when(KIND.is(NEW_INTERNET_OUTLET))
                                .requires(Condition.never())
                                .otherwise(DUTY),
                        Measures.duty("16-merge")
                                .reading("19-portal", "gradual")
                                .when(KIND.is(EXISTING_INTERNET_OUTLET))
                                .requires(MERGE_PLANNED.is(true))
                                .otherwise(DUTY));
    }

    private static void applicationPlacement(DecisionBuilder<ApplicationPlacement> decision) {
        CommonNorms.extranetAlone(decision, HOST_NETWORK);
        CommonNorms.privateNetworkOpen(decision, HOST_NETWORK.is(Network.PRIVATE_NETWORK));
        Scope.bind(decision, OWNER);
        decision.kind(DecisionKind.STATE)
                .facts(
                        ApplicationPlacementFacts.AUDIENCE,
                        HOST_NETWORK,
                        SERVED_OVER_INTERNET,
                        ApplicationPlacementFacts.CLASSIFICATION)
                .norms(
                        CommonNorms.extranet(
                                CommonNorms.overExtranet(HOST_NETWORK), ApplicationPlacementFacts.CLASSIFICATION),
                        CommonNorms.publicOnExtranet(ApplicationPlacementFacts.AUDIENCE, HOST_NETWORK),
                        CommonNorms.publicOverInternet(ApplicationPlacementFacts.AUDIENCE, SERVED_OVER_INTERNET),
                        CommonNorms.stateSecret(ApplicationPlacementFacts.CLASSIFICATION));
    }
}
