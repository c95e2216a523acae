package dev.egov.rules.taiyuan.facts;

import dev.egov.model.network.ApplicationPlacement;
import dev.egov.model.network.Audience;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#APPLICATION_PLACEMENT} asks about. */
public final class ApplicationPlacementFacts {

    /** The organisation: what the case says of its {@code owner}. */
    public static final OrganizationFacts<ApplicationPlacement> OWNER =
            OrganizationFacts.of("owner", ApplicationPlacement::owner);

    /** Whom does the system serve: government bodies internally, or the public? */
    public static final Fact<ApplicationPlacement, Audience> AUDIENCE =
            Fact.of("audience", Audience.class, ApplicationPlacement::audience);

    /**
     * Which network does the system run on: the private network, the extranet, a separate dedicated network or the
     * Internet?
     */
    public static final Fact<ApplicationPlacement, Network> HOST_NETWORK = Fact.of(
                    "hostNetwork", Network.class, ApplicationPlacement::hostNetwork)
            .actionable();

    /**
     * Can the public use the service over the Internet? Access through the shared outlets of the extranet counts.
     */
    public static final Fact<ApplicationPlacement, Boolean> SERVED_OVER_INTERNET = Fact.of(
                    "servedOverInternet", ApplicationPlacement::servedOverInternet)
            .actionable();

    /**
     * Which class does the information belong to: a state secret (top secret, secret or confidential), a work secret,
     * sensitive, internal or public? Where several apply, the first in this order counts. Sensitive is what the
     * department that holds it has so designated, which is not the sensitive personal information of the personal
     * information protection law.
     */
    public static final Fact<ApplicationPlacement, Classification> CLASSIFICATION =
            Fact.of("classification", Classification.class, ApplicationPlacement::classification);

    private ApplicationPlacementFacts() {}
}
