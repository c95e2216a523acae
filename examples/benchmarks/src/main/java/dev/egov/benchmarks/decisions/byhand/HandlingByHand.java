package dev.egov.benchmarks.decisions.byhand;

import static dev.egov.rules.NormStatus.NOT_APPLICABLE;
import static dev.egov.rules.NormStatus.NOT_FOLLOWED;
import static dev.egov.rules.NormStatus.SATISFIED;
import static dev.egov.rules.NormStatus.UNKNOWN;

import dev.egov.benchmarks.decisions.Question;
import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.model.network.Audience;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** May this information be handled on this network? */
public final class HandlingByHand {

    private HandlingByHand() {}

    /**
     * The outcome alone.
     *
     * @param handling a case
     * @param asOf the day as of which the question is asked
     * @return the outcome, UNDETERMINED where facts are missing that decide
     */
    public static Outcome outcome(InformationHandling handling, LocalDate asOf) {
        if (!Scope.isInForce(asOf)) {
            return Outcome.NOT_APPLICABLE;
        }
        Network network = handling.network();
        Classification classification = handling.classification();
        if (network == null || classification == null) {
            return Outcome.UNDETERMINED;
        }
        if (network == Network.EXTRANET || network == Network.INTERNET) {
            return classification.isProtected() ? Outcome.DENIED : Outcome.COMPLIANT;
        }
        if (classification.isStateSecret()) {
            return Outcome.REFERRED;
        }
        return network == Network.PRIVATE_NETWORK ? Outcome.COMPLIANT : Outcome.NOT_APPLICABLE;
    }

    /**
     * How each norm stands.
     *
     * @param handling a case
     * @param asOf the day as of which the question is asked
     * @return the findings, in the order of the text; none where the regulation is not in force
     */
    public static List<Written> findings(InformationHandling handling, LocalDate asOf) {
        if (!Scope.isInForce(asOf)) {
            return List.of();
        }
        Network network = handling.network();
        Classification classification = handling.classification();
        Audience audience = handling.audience();
        return List.of(
                new Written(
                        "13-extranet",
                        Statuses.extranet(network, classification),
                        Known.of("network", network, "classification", classification)),
                new Written(
                        "13-private-network",
                        privateNetwork(network, audience),
                        Known.of("network", network, "audience", audience)),
                new Written(
                        "30-state-secret",
                        Statuses.stateSecret(classification),
                        Known.of("classification", classification)));
    }

    private static NormStatus privateNetwork(@Nullable Network network, @Nullable Audience audience) {
        if (network != null && network != Network.PRIVATE_NETWORK) {
            return NOT_APPLICABLE;
        }
        if (network == null || audience == null) {
            return UNKNOWN;
        }
        return audience == Audience.INTERNAL ? SATISFIED : NOT_FOLLOWED;
    }

    static Verdict verdict(InformationHandling handling) {
        Network network = handling.network();
        Classification classification = Objects.requireNonNull(handling.classification());
        List<String> failed = new ArrayList<>();
        if ((network == Network.EXTRANET || network == Network.INTERNET) && classification.isProtected()) {
            failed.add("13-extranet");
        }
        if (network == Network.PRIVATE_NETWORK && handling.audience() != Audience.INTERNAL) {
            failed.add("13-private-network");
        }
        if (classification.isStateSecret()) {
            failed.add("30-state-secret");
        }
        return new Verdict(outcome(handling, Question.DAY), failed);
    }
}
