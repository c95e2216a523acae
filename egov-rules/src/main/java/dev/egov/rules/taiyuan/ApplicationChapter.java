package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.ADVISE;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.taiyuan.facts.ArchiveTransferFacts.*;
import static dev.egov.rules.taiyuan.facts.DocumentExchangeFacts.*;
import static dev.egov.rules.taiyuan.facts.WebsiteFilingFacts.*;

import dev.egov.model.application.ArchiveTransfer;
import dev.egov.model.application.DocumentExchange;
import dev.egov.model.application.DocumentKind;
import dev.egov.model.application.GovernmentWebsite;
import dev.egov.model.network.Network;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;

/** Chapter 5 (应用建设和维护): government websites, documents between bodies, and electronic records for the archives. */
final class ApplicationChapter {

    static final Decision<GovernmentWebsite> WEBSITE_FILING =
            Measures.REGULATION.decision("website-filing", GovernmentWebsite.class, ApplicationChapter::websiteFiling);
    static final Decision<DocumentExchange> DOCUMENT_EXCHANGE = Measures.REGULATION.decision(
            "document-exchange", DocumentExchange.class, ApplicationChapter::documentExchange);
    static final Decision<ArchiveTransfer> ARCHIVE_TRANSFER = Measures.REGULATION.decision(
            "archive-transfer", ArchiveTransfer.class, ApplicationChapter::archiveTransfer);

    private ApplicationChapter() {}

    private static void websiteFiling(DecisionBuilder<GovernmentWebsite> decision) {
        Scope.bind(decision, OWNER);
        decision.kind(DecisionKind.STATE)
                .alternativeWithout("19-filing", "always", "19-filing")
                .alternative("19-portal", "gradual", norm -> norm.withOtherwise(ADVISE), "19-portal")
                .facts(FILED, ON_UNIFIED_PORTAL, MAINTAINED, PROTECTED)
                .norms(
                        Measures.duty("19-filing", "website-owners")
                                .reading("always")
                                .paragraph(2)
                                .requires(FILED.is(true))
                                .otherwise(DUTY),
                        Measures.duty("19-portal")
                                .reading("gradual")
                                .paragraph(2)
                                .requires(ON_UNIFIED_PORTAL.is(true))
                                .otherwise(DUTY),
                        Measures.duty("19-maintenance", "website-owners")
                                .paragraph(1)
                                .requires(MAINTAINED.is(true))
                                .otherwise(DUTY),
                        Measures.duty("19-protection", "website-owners")
                                .paragraph(2)
                                .requires(PROTECTED.is(true))
                                .otherwise(DUTY));
    }

    private static void documentExchange(DecisionBuilder<DocumentExchange> decision) {
        CommonNorms.extranetAlone(decision, NETWORK);
        CommonNorms.privateNetworkOpen(decision, ELECTRONIC.is(true).and(NETWORK.is(Network.PRIVATE_NETWORK)));
        CommonNorms.secretsAsContentLeftOut(decision);
        Scope.bind(decision, SENDER);
        decision.facts(KIND, DIRECTION, ELECTRONIC, NETWORK, CLASSIFICATION)
                .norms(
                        CommonNorms.extranet(
                                ELECTRONIC.is(true).and(CommonNorms.overExtranet(NETWORK)), CLASSIFICATION),
                        Measures.advice("20-electronic")
                                .paragraph(1)
                                .when(KIND.in(
                                        DocumentKind.OFFICIAL_DOCUMENT,
                                        DocumentKind.MEETING_NOTICE,
                                        DocumentKind.BRIEFING))
                                .requires(ELECTRONIC.is(true))
                                .otherwise(ADVISE),
                        CommonNorms.stateSecretAsContent(CLASSIFICATION));
    }

    private static void archiveTransfer(DecisionBuilder<ArchiveTransfer> decision) {
        Scope.bind(decision, TRANSFEROR);
        decision.facts(
                        FORMATION_STANDARD_ISSUED,
                        MEETS_FORMATION_STANDARD,
                        INTERFACE_STANDARD_ISSUED,
                        USES_STANDARD_INTERFACE)
                .norms(
                        Measures.advice("21-formation")
                                .when(FORMATION_STANDARD_ISSUED.is(true))
                                .requires(MEETS_FORMATION_STANDARD.is(true))
                                .otherwise(ADVISE),
                        Measures.duty("21-interface")
                                .when(INTERFACE_STANDARD_ISSUED.is(true))
                                .requires(USES_STANDARD_INTERFACE.is(true))
                                .otherwise(DUTY));
    }
}
