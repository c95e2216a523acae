package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.DEFER;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.Otherwise.REFER;

import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.model.sharing.DataResource;
import dev.egov.model.sharing.Deferral;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.Fact;
import java.util.List;

/** Chapter 6 (资源共享): which data departments share with each other. */
final class SharingChapter {

    static final Decision<DataResource> DATA_SHARING =
            Measures.REGULATION.decision("data-sharing", DataResource.class, SharingChapter::dataSharing);

    private SharingChapter() {}

    private static void dataSharing(DecisionBuilder<DataResource> decision) {
        Party<DataResource> holder = Party.of("holder", DataResource::holder);
        Fact<DataResource, Boolean> obtainedInDuty = Fact.of("obtainedInDuty", DataResource::obtainedInDuty);
        Fact<DataResource, Boolean> basic = Fact.of("basic", DataResource::basic);
        Fact<DataResource, Boolean> publicCharacter = Fact.of("publicCharacter", DataResource::publicCharacter);
        Fact<DataResource, Boolean> legalException = Fact.of("legalException", DataResource::legalException);
        Fact<DataResource, Deferral> deferral = Fact.of("deferral", Deferral.class, DataResource::deferral);
        Fact<DataResource, Classification> classification =
                Fact.of("classification", Classification.class, DataResource::classification);
        Fact<DataResource, Network> channel =
                Fact.of("channel", Network.class, DataResource::channel).actionable();
        Fact<DataResource, Boolean> catalogued =
                Fact.of("catalogued", DataResource::catalogued).actionable();
        Condition toBeShared =
                new Condition.All(List.of(obtainedInDuty.is(true), basic.is(true), publicCharacter.is(true)));
        Condition basicOrPublic = obtainedInDuty.is(true).and(basic.is(true).or(publicCharacter.is(true)));
        CommonNorms.extranetAlone(decision, channel);
        CommonNorms.privateNetworkOpen(decision, channel.is(Network.PRIVATE_NETWORK));
        CommonNorms.secretsAsContentLeftOut(decision);
        holder.bind(decision);
        decision.alternative(
                        "13-extranet",
                        "trigger",
                        norm -> norm.withWhen(CommonNorms.overExtranet(channel))
                                .withRequires(CommonNorms.isOpen(classification)),
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
                        norm -> norm.withWhen(toBeShared.and(deferral.in(Deferral.APPLIED, Deferral.APPROVED))),
                        "24-deferral")
                .restsOn(3)
                .facts(obtainedInDuty, basic, publicCharacter, legalException, deferral)
                .facts(classification, channel, catalogued)
                .norms(
                        CommonNorms.extranetBroken(CommonNorms.overExtranet(channel), classification),
                        Measures.duty("23-catalogue")
                                .reading("holders")
                                .reading("24-inclusion", "both")
                                .when(toBeShared)
                                .unless(legalException.is(true))
                                .requires(catalogued.is(true))
                                .otherwise(DUTY),
                        Measures.inclusion("24-inclusion")
                                .reading("both")
                                .when(toBeShared)
                                .unless(legalException.is(true))
                                .constitutes(),
                        Measures.reference("24-exception")
                                .reading("24-inclusion", "both")
                                .when(toBeShared.and(legalException.is(true)))
                                .requires(Condition.never())
                                .otherwise(REFER),
                        Measures.permission("24-deferral")
                                .reading("24-inclusion", "both")
                                .reading("approval")
                                .when(toBeShared.and(deferral.is(Deferral.APPROVED)))
                                .requires(Condition.never())
                                .otherwise(DEFER),
                        CommonNorms.stateSecretAsContent(classification));
    }
}
