package dev.egov.rules.taiyuan.facts;

import dev.egov.model.application.Direction;
import dev.egov.model.application.DocumentExchange;
import dev.egov.model.application.DocumentKind;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#DOCUMENT_EXCHANGE} asks about. */
public final class DocumentExchangeFacts {

    /** The organisation: what the case says of its {@code sender}. */
    public static final OrganizationFacts<DocumentExchange> SENDER =
            OrganizationFacts.of("sender", DocumentExchange::sender);

    /** Is the document an official document, a meeting notice, a briefing or something else? */
    public static final Fact<DocumentExchange, DocumentKind> KIND =
            Fact.of("kind", DocumentKind.class, DocumentExchange::kind);

    /** Does the document go between levels (垂直发送) or between departments (横向传输)? */
    public static final Fact<DocumentExchange, Direction> DIRECTION =
            Fact.of("direction", Direction.class, DocumentExchange::direction);

    /** Is the document sent electronically rather than on paper? */
    public static final Fact<DocumentExchange, Boolean> ELECTRONIC =
            Fact.of("electronic", DocumentExchange::electronic).actionable();

    /**
     * Which network carries the information or document: the private network, the extranet, a separate dedicated
     * network or the Internet?
     */
    public static final Fact<DocumentExchange, Network> NETWORK =
            Fact.of("network", Network.class, DocumentExchange::network).actionable();

    /**
     * Which class does the information belong to: a state secret (top secret, secret or confidential), a work secret,
     * sensitive, internal or public? Where several apply, the first in this order counts. Sensitive is what the
     * department that holds it has so designated, which is not the sensitive personal information of the personal
     * information protection law.
     */
    public static final Fact<DocumentExchange, Classification> CLASSIFICATION =
            Fact.of("classification", Classification.class, DocumentExchange::classification);

    private DocumentExchangeFacts() {}
}
