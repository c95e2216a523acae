package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.taiyuan.facts.InformationPublicationFacts.*;

import dev.egov.model.network.Network;
import dev.egov.model.security.InformationPublication;
import dev.egov.model.security.SecrecyReview;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;

/** Chapter 7 (安全保障): what may be published or reported. */
final class SecurityChapter {

    static final Decision<InformationPublication> INFORMATION_PUBLICATION = Measures.REGULATION.decision(
            "information-publication", InformationPublication.class, SecurityChapter::informationPublication);

    private SecurityChapter() {}

    private static void informationPublication(DecisionBuilder<InformationPublication> decision) {
        CommonNorms.extranetAlone(decision, CHANNEL);
        CommonNorms.privateNetworkOpen(decision, CHANNEL.is(Network.PRIVATE_NETWORK));
        CommonNorms.secretsAsContentLeftOut(decision);
        Scope.bind(decision, PUBLISHER);
        decision.alternative(
                        "28-secrecy-review",
                        "before-publication",
                        norm -> norm.withOtherwise(DUTY),
                        "28-secrecy-review")
                .facts(CLASSIFICATION, CHANNEL, SECRECY_REVIEW, RESPONSIBLE_PERSON_NAMED)
                .norms(
                        CommonNorms.extranet(CommonNorms.overExtranet(CHANNEL), CLASSIFICATION),
                        Measures.ban("28-secrecy-review")
                                .reading("before-publication")
                                .requires(SECRECY_REVIEW.is(SecrecyReview.CLEARED))
                                .otherwise(DENY),
                        Measures.duty("28-responsible-person")
                                .requires(RESPONSIBLE_PERSON_NAMED.is(true))
                                .otherwise(DUTY),
                        CommonNorms.stateSecretAsContent(CLASSIFICATION));
    }
}
