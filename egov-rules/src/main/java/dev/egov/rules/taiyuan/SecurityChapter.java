package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;

import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.model.security.InformationPublication;
import dev.egov.model.security.SecrecyReview;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.Fact;

/** Chapter 7 (安全保障): what may be published or reported. */
final class SecurityChapter {

    static final Decision<InformationPublication> INFORMATION_PUBLICATION = Measures.REGULATION.decision(
            "information-publication", InformationPublication.class, SecurityChapter::informationPublication);

    private SecurityChapter() {}

    private static void informationPublication(DecisionBuilder<InformationPublication> decision) {
        Party<InformationPublication> publisher = Party.of("publisher", InformationPublication::publisher);
        Fact<InformationPublication, Classification> classification =
                Fact.of("classification", Classification.class, InformationPublication::classification);
        Fact<InformationPublication, Network> channel = Fact.of(
                        "channel", Network.class, InformationPublication::channel)
                .actionable();
        Fact<InformationPublication, SecrecyReview> secrecyReview = Fact.of(
                        "secrecyReview", SecrecyReview.class, InformationPublication::secrecyReview)
                .actionable();
        Fact<InformationPublication, Boolean> responsiblePersonNamed = Fact.of(
                        "responsiblePersonNamed", InformationPublication::responsiblePersonNamed)
                .actionable();
        CommonNorms.extranetAlone(decision, channel);
        CommonNorms.privateNetworkOpen(decision, channel.is(Network.PRIVATE_NETWORK));
        CommonNorms.secretsAsContentLeftOut(decision);
        publisher.bind(decision);
        decision.alternative(
                        "28-secrecy-review",
                        "before-publication",
                        norm -> norm.withOtherwise(DUTY),
                        "28-secrecy-review")
                .facts(classification, channel, secrecyReview, responsiblePersonNamed)
                .norms(
                        CommonNorms.extranet(CommonNorms.overExtranet(channel), classification),
                        Measures.ban("28-secrecy-review")
                                .reading("before-publication")
                                .requires(secrecyReview.is(SecrecyReview.CLEARED))
                                .otherwise(DENY),
                        Measures.duty("28-responsible-person")
                                .requires(responsiblePersonNamed.is(true))
                                .otherwise(DUTY),
                        CommonNorms.stateSecretAsContent(classification));
    }
}
