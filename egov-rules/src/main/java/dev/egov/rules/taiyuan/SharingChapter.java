package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.DEFER;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.Otherwise.REFER;
import static dev.egov.rules.taiyuan.facts.DataSharingFacts.*;

import dev.egov.model.network.Network;
import dev.egov.model.sharing.DataResource;
import dev.egov.model.sharing.Deferral;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import java.util.List;

/** Chapter 6 (资源共享): which data departments share with each other. */
final class SharingChapter {

    static final Decision<DataResource> DATA_SHARING =
            Measures.REGULATION.decision("data-sharing", DataResource.class, SharingChapter::dataSharing);

    private SharingChapter() {}

    private static void dataSharing(DecisionBuilder<DataResource> decision) {
        Condition toBeShared =
                new Condition.All(List.of(OBTAINED_IN_DUTY.is(true), BASIC.is(true), PUBLIC_CHARACTER.is(true)));
        Condition basicOrPublic = OBTAINED_IN_DUTY.is(true).and(BASIC.is(true).or(PUBLIC_CHARACTER.is(true)));
        CommonNorms.extranetAlone(decision, CHANNEL);
        CommonNorms.privateNetworkOpen(decision, CHANNEL.is(Network.PRIVATE_NETWORK));
        CommonNorms.secretsAsContentLeftOut(decision);
        Scope.bind(decision, HOLDER);
        decision.alternative(
                        "13-extranet",
                        "trigger",
                        norm -> norm.withWhen(CommonNorms.overExtranet(CHANNEL))
                                .withRequires(CommonNorms.isOpen(CLASSIFICATION)),
                        "13-extranet")
                .alternativeWithout("23-catalogue", "holders", "23-catalogue")
                .alternative(
                        "24-inclusion",
                        "both",
                        norm -> norm.withWhen(norm.when().replacing(toBeShared, basicOrPublic)),
                        "24-inclusion",
                        "23-catalogue",
                        "24-exception",
                        "24-deferral")
                .alternative(
                        "24-deferral",
                        "approval",
                        norm -> norm.withWhen(toBeShared.and(DEFERRAL.in(Deferral.APPLIED, Deferral.APPROVED))),
                        "24-deferral")
                .restsOn(3)
                .facts(OBTAINED_IN_DUTY, BASIC, PUBLIC_CHARACTER, LEGAL_EXCEPTION, DEFERRAL)
                .facts(CLASSIFICATION, CHANNEL, CATALOGUED)
                .norms(
                        CommonNorms.extranetBroken(CommonNorms.overExtranet(CHANNEL), CLASSIFICATION),
                        Measures.duty("23-catalogue")
                                .reading("holders")
                                .reading("24-inclusion", "both")
                                .when(toBeShared)
                                .unless(LEGAL_EXCEPTION.is(true))
                                .requires(CATALOGUED.is(true))
                                .otherwise(DUTY),
                        Measures.inclusion("24-inclusion")
                                .reading("both")
                                .when(toBeShared)
                                .unless(LEGAL_EXCEPTION.is(true))
                                .constitutes(),
                        Measures.reference("24-exception")
                                .reading("24-inclusion", "both")
                                .when(toBeShared.and(LEGAL_EXCEPTION.is(true)))
                                .requires(Condition.never())
                                .otherwise(REFER),
                        Measures.permission("24-deferral")
                                .reading("24-inclusion", "both")
                                .reading("approval")
                                .when(toBeShared.and(DEFERRAL.is(Deferral.APPROVED)))
                                .requires(Condition.never())
                                .otherwise(DEFER),
                        CommonNorms.stateSecretAsContent(CLASSIFICATION));
    }
}
