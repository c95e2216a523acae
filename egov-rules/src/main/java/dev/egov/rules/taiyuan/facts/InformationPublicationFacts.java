package dev.egov.rules.taiyuan.facts;

import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.model.security.InformationPublication;
import dev.egov.model.security.SecrecyReview;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#INFORMATION_PUBLICATION} asks about. */
public final class InformationPublicationFacts {

    /** The organisation: what the case says of its {@code publisher}. */
    public static final OrganizationFacts<InformationPublication> PUBLISHER =
            OrganizationFacts.of("publisher", InformationPublication::publisher);

    /**
     * Which class does the information belong to: a state secret (top secret, secret or confidential), a work secret,
     * sensitive, internal or public? Where several apply, the first in this order counts. Sensitive is what the
     * department that holds it has so designated, which is not the sensitive personal information of the personal
     * information protection law.
     */
    public static final Fact<InformationPublication, Classification> CLASSIFICATION =
            Fact.of("classification", Classification.class, InformationPublication::classification);

    /**
     * Over which network do the information or data go out: the private network, the extranet, a separate dedicated
     * network or the Internet?
     */
    public static final Fact<InformationPublication, Network> CHANNEL =
            Fact.of("channel", Network.class, InformationPublication::channel).actionable();

    /** What has the secrecy review (保密审查) come to: not done, in progress, cleared or withheld? */
    public static final Fact<InformationPublication, SecrecyReview> SECRECY_REVIEW = Fact.of(
                    "secrecyReview", SecrecyReview.class, InformationPublication::secrecyReview)
            .actionable();

    /** Is somebody named as responsible for the secrecy review of the information? */
    public static final Fact<InformationPublication, Boolean> RESPONSIBLE_PERSON_NAMED = Fact.of(
                    "responsiblePersonNamed", InformationPublication::responsiblePersonNamed)
            .actionable();

    private InformationPublicationFacts() {}
}
