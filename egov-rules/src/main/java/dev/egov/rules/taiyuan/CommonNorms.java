package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.Otherwise.REFER;

import dev.egov.model.network.Audience;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.rules.Condition;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.Fact;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;

/** Norms that stand in decisions of several chapters, each time over that decision's facts. */
final class CommonNorms {

    private CommonNorms() {}

    /** Art. 13 (2): the extranet, and the Internet that is reached through it, carry nothing protected. */
    static Norm extranet(Condition overExtranet, Fact<?, Classification> classification) {
        return beginning().when(overExtranet).requires(isOpen(classification)).otherwise(DENY);
    }

    /** The ban as it stands beside article 24, which says what is shared: it answers only where it is broken. */
    static Norm extranetBroken(Condition overExtranet, Fact<?, Classification> classification) {
        return beginning()
                .reading("trigger")
                .when(overExtranet.and(classification.in(Classification.PROTECTED)))
                .requires(Condition.never())
                .otherwise(DENY);
    }

    private static NormBuilder beginning() {
        return Measures.ban("13-extranet").item(2).reading("internet").wording("sensitive");
    }

    static Condition isOpen(Fact<?, Classification> classification) {
        return classification.notIn(Classification.PROTECTED);
    }

    /** On the extranet, or on the Internet that is reached through it. */
    static Condition overExtranet(Fact<?, Network> network) {
        return network.in(Network.EXTRANET, Network.INTERNET);
    }

    /** The extranet alone, and not the Internet, that is reached through it. */
    static void extranetAlone(DecisionBuilder<?> decision, Fact<?, Network> network) {
        decision.alternative(
                "13-extranet",
                "internet",
                norm -> norm.withWhen(norm.when().replacing(overExtranet(network), network.is(Network.EXTRANET))),
                "13-extranet");
    }

    /** Art. 17: what serves the public is built on the extranet. */
    static Norm publicOnExtranet(Fact<?, Audience> audience, Fact<?, Network> hostNetwork) {
        return Measures.duty("17-extranet")
                .when(audience.is(Audience.PUBLIC))
                .requires(hostNetwork.is(Network.EXTRANET))
                .otherwise(DUTY);
    }

    /** Art. 17: what serves the public is reached over the Internet. */
    static Norm publicOverInternet(Fact<?, Audience> audience, Fact<?, Boolean> servedOverInternet) {
        return Measures.duty("17-internet")
                .when(audience.is(Audience.PUBLIC))
                .requires(servedOverInternet.is(true))
                .otherwise(DUTY);
    }

    /** Art. 30: state secrets follow the law on secrecy, on any network. */
    static Norm stateSecret(Fact<?, Classification> classification) {
        return referringSecrets()
                .when(isSecret(classification))
                .requires(Condition.never())
                .otherwise(REFER);
    }

    /** The same where something is sent, shared or published, of which article 30 does not speak by name. */
    static Norm stateSecretAsContent(Fact<?, Classification> classification) {
        return referringSecrets()
                .reading("content")
                .when(isSecret(classification))
                .requires(Condition.never())
                .otherwise(REFER);
    }

    private static NormBuilder referringSecrets() {
        return Measures.reference("30-state-secret").reading("no-leave");
    }

    private static Condition isSecret(Fact<?, Classification> classification) {
        return classification.in(Classification.STATE_SECRETS);
    }

    /** The private network is open to state secrets. */
    static void privateNetworkOpen(DecisionBuilder<?> decision, Condition onPrivateNetwork) {
        decision.alternative(
                "30-state-secret",
                "no-leave",
                norm -> norm.withWhen(norm.when().and(new Condition.Not(onPrivateNetwork))),
                "30-state-secret");
    }

    /** Article 30 speaks of networks and systems only. */
    static void secretsAsContentLeftOut(DecisionBuilder<?> decision) {
        decision.alternativeWithout("30-state-secret", "content", "30-state-secret");
    }
}
