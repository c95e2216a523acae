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

/** Norms that stand in decisions of several chapters, each time over that decision's facts. */
final class CommonNorms {

    private CommonNorms() {}

    /** Art. 13 (2): the extranet, and the Internet that is reached through it, carry nothing protected. */
    static Norm extranet(Fact<?, Network> network, Fact<?, Classification> classification) {
        return Measures.ban("13-extranet")
                .item(2)
                .reading("internet")
                .when(network.in(Network.EXTRANET, Network.INTERNET))
                .requires(classification.notIn(Classification.PROTECTED))
                .otherwise(DENY);
    }

    /** The extranet alone, and not the Internet, that is reached through it. */
    static void extranetAlone(DecisionBuilder<?> decision, Fact<?, Network> network) {
        decision.alternative("internet", norm -> norm.withWhen(network.is(Network.EXTRANET)), "13-extranet");
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
        return Measures.reference("30-state-secret")
                .reading("no-leave")
                .when(classification.in(Classification.STATE_SECRETS))
                .requires(Condition.never())
                .otherwise(REFER);
    }

    /** The private network is open to state secrets. */
    static void privateNetworkOpen(DecisionBuilder<?> decision, Fact<?, Network> network) {
        decision.alternative(
                "no-leave",
                norm -> norm.withWhen(norm.when().and(network.isNot(Network.PRIVATE_NETWORK))),
                "30-state-secret");
    }
}
