package dev.egov.rules.taiyuan.facts;

import dev.egov.model.network.Audience;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.network.Operation;
import dev.egov.model.security.Classification;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#INFORMATION_HANDLING} asks about. */
public final class InformationHandlingFacts {

    /**
     * Which network carries the information or document: the private network, the extranet, a separate dedicated
     * network or the Internet?
     */
    public static final Fact<InformationHandling, Network> NETWORK =
            Fact.of("network", Network.class, InformationHandling::network).actionable();

    /** What is to be done with the information: process, transmit or store it? */
    public static final Fact<InformationHandling, Operation> OPERATION =
            Fact.of("operation", Operation.class, InformationHandling::operation);

    /**
     * Which class does the information belong to: a state secret (top secret, secret or confidential), a work secret,
     * sensitive, internal or public? Where several apply, the first in this order counts. Sensitive is what the
     * department that holds it has so designated, which is not the sensitive personal information of the personal
     * information protection law.
     */
    public static final Fact<InformationHandling, Classification> CLASSIFICATION =
            Fact.of("classification", Classification.class, InformationHandling::classification);

    /** Whom is the information for: government bodies internally, or the public? */
    public static final Fact<InformationHandling, Audience> AUDIENCE =
            Fact.of("audience", Audience.class, InformationHandling::audience);

    private InformationHandlingFacts() {}
}
