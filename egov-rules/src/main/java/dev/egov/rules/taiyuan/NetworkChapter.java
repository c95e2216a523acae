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

import dev.egov.model.network.ApplicationPlacement;
import dev.egov.model.network.Audience;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.network.NetworkConstruction;
import dev.egov.model.network.NetworkConstructionKind;
import dev.egov.model.network.Operation;
import dev.egov.model.security.Classification;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;
import dev.egov.rules.Fact;

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
        Fact<InformationHandling, Network> network =
                Fact.of("network", Network.class, InformationHandling::network).actionable();
        Fact<InformationHandling, Operation> operation =
                Fact.of("operation", Operation.class, InformationHandling::operation);
        Fact<InformationHandling, Classification> classification =
                Fact.of("classification", Classification.class, InformationHandling::classification);
        Fact<InformationHandling, Audience> audience =
                Fact.of("audience", Audience.class, InformationHandling::audience);
        CommonNorms.extranetAlone(decision, network);
        CommonNorms.privateNetworkOpen(decision, network.is(Network.PRIVATE_NETWORK));
        decision.alternativeWithout("13-private-network", "advice", "13-private-network");
        decision.facts(network, operation, classification, audience)
                .norms(
                        CommonNorms.extranet(CommonNorms.overExtranet(network), classification),
                        Measures.advice("13-private-network")
                                .item(1)
                                .reading("advice")
                                .when(network.is(Network.PRIVATE_NETWORK))
                                .requires(audience.is(Audience.INTERNAL))
                                .otherwise(ADVISE),
                        CommonNorms.stateSecret(classification));
    }

    private static void networkConstruction(DecisionBuilder<NetworkConstruction> decision) {
        Party<NetworkConstruction> proposer = Party.of("proposer", NetworkConstruction::proposer);
        Fact<NetworkConstruction, NetworkConstructionKind> kind =
                Fact.of("kind", NetworkConstructionKind.class, NetworkConstruction::kind);
        Fact<NetworkConstruction, Boolean> stateProvision =
                Fact.of("stateProvision", NetworkConstruction::stateProvision);
        Fact<NetworkConstruction, Boolean> followsStandards = Fact.of(
                        "followsTechnicalStandards", NetworkConstruction::followsTechnicalStandards)
                .actionable();
        Fact<NetworkConstruction, Boolean> maintenance = Fact.of(
                        "maintenanceAssigned", NetworkConstruction::maintenanceAssigned)
                .actionable();
        Fact<NetworkConstruction, Boolean> mergePlanned =
                Fact.of("mergePlanned", NetworkConstruction::mergePlanned).actionable();
        proposer.bind(decision);
        decision.alternative(
                        "14-standards", "branches", norm -> norm.withWhen(kind.is(BACKBONE_ACCESS)), "14-standards")
                .alternative("15-merge", "exception", norm -> norm.withUnless(stateProvision.is(true)), "15-merge")
                .alternative("16-new-outlet", "ban", norm -> norm.withOtherwise(DENY), "16-new-outlet")
                .alternative("19-portal", "gradual", norm -> norm.withOtherwise(ADVISE), "15-merge", "16-merge")
                .facts(kind, stateProvision, followsStandards, maintenance, mergePlanned)
                .norms(
                        Measures.duty("14-standards")
                                .reading("branches")
                                .when(kind.in(BACKBONE_ACCESS, BACKBONE_BRANCH))
                                .requires(followsStandards.is(true))
                                .otherwise(DUTY),
                        Measures.duty("15-maintenance", "connecting-units")
                                .paragraph(1)
                                .when(kind.is(BACKBONE_ACCESS))
                                .requires(maintenance.is(true))
                                .otherwise(DUTY),
                        Measures.ban("15-new-network")
                                .paragraph(2)
                                .when(kind.is(NEW_DEDICATED_NETWORK))
                                .unless(stateProvision.is(true))
                                .requires(Condition.never())
                                .otherwise(DENY),
                        Measures.duty("15-merge")
                                .paragraph(2)
                                .reading("exception")
                                .reading("19-portal", "gradual")
                                .when(kind.is(EXISTING_DEDICATED_NETWORK))
                                .requires(mergePlanned.is(true))
                                .otherwise(DUTY),
                        Measures.duty("16-new-outlet")
                                .reading("ban")
                                .when(kind.is(NEW_INTERNET_OUTLET))
                                .requires(Condition.never())
                                .otherwise(DUTY),
                        Measures.duty("16-merge")
                                .reading("19-portal", "gradual")
                                .when(kind.is(EXISTING_INTERNET_OUTLET))
                                .requires(mergePlanned.is(true))
                                .otherwise(DUTY));
    }

    private static void applicationPlacement(DecisionBuilder<ApplicationPlacement> decision) {
        Party<ApplicationPlacement> owner = Party.of("owner", ApplicationPlacement::owner);
        Fact<ApplicationPlacement, Audience> audience =
                Fact.of("audience", Audience.class, ApplicationPlacement::audience);
        Fact<ApplicationPlacement, Network> hostNetwork = Fact.of(
                        "hostNetwork", Network.class, ApplicationPlacement::hostNetwork)
                .actionable();
        Fact<ApplicationPlacement, Boolean> servedOverInternet = Fact.of(
                        "servedOverInternet", ApplicationPlacement::servedOverInternet)
                .actionable();
        Fact<ApplicationPlacement, Classification> classification =
                Fact.of("classification", Classification.class, ApplicationPlacement::classification);
        CommonNorms.extranetAlone(decision, hostNetwork);
        CommonNorms.privateNetworkOpen(decision, hostNetwork.is(Network.PRIVATE_NETWORK));
        owner.bind(decision);
        decision.kind(DecisionKind.STATE)
                .facts(audience, hostNetwork, servedOverInternet, classification)
                .norms(
                        CommonNorms.extranet(CommonNorms.overExtranet(hostNetwork), classification),
                        CommonNorms.publicOnExtranet(audience, hostNetwork),
                        CommonNorms.publicOverInternet(audience, servedOverInternet),
                        CommonNorms.stateSecret(classification));
    }
}
