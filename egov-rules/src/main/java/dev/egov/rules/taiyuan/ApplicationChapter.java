package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.ADVISE;
import static dev.egov.rules.Otherwise.DUTY;

import dev.egov.model.application.ArchiveTransfer;
import dev.egov.model.application.Direction;
import dev.egov.model.application.DocumentExchange;
import dev.egov.model.application.DocumentKind;
import dev.egov.model.application.GovernmentWebsite;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;
import dev.egov.rules.Fact;

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
        Party<GovernmentWebsite> owner = Party.of("owner", GovernmentWebsite::owner);
        Fact<GovernmentWebsite, Boolean> filed =
                Fact.of("filed", GovernmentWebsite::filed).actionable();
        Fact<GovernmentWebsite, Boolean> onUnifiedPortal =
                Fact.of("onUnifiedPortal", GovernmentWebsite::onUnifiedPortal).actionable();
        Fact<GovernmentWebsite, Boolean> maintained =
                Fact.of("maintained", GovernmentWebsite::maintained).actionable();
        Fact<GovernmentWebsite, Boolean> protectedFromAttack =
                Fact.of("protected", GovernmentWebsite::protectedFromAttack).actionable();
        owner.bind(decision);
        decision.kind(DecisionKind.STATE)
                .alternativeWithout("19-filing", "always", "19-filing")
                .alternative("19-portal", "gradual", norm -> norm.withOtherwise(ADVISE), "19-portal")
                .facts(filed, onUnifiedPortal, maintained, protectedFromAttack)
                .norms(
                        Measures.duty("19-filing", "website-owners")
                                .reading("always")
                                .paragraph(2)
                                .requires(filed.is(true))
                                .otherwise(DUTY),
                        Measures.duty("19-portal")
                                .reading("gradual")
                                .paragraph(2)
                                .requires(onUnifiedPortal.is(true))
                                .otherwise(DUTY),
                        Measures.duty("19-maintenance", "website-owners")
                                .paragraph(1)
                                .requires(maintained.is(true))
                                .otherwise(DUTY),
                        Measures.duty("19-protection", "website-owners")
                                .paragraph(2)
                                .requires(protectedFromAttack.is(true))
                                .otherwise(DUTY));
    }

    private static void documentExchange(DecisionBuilder<DocumentExchange> decision) {
        Party<DocumentExchange> sender = Party.of("sender", DocumentExchange::sender);
        Fact<DocumentExchange, DocumentKind> kind = Fact.of("kind", DocumentKind.class, DocumentExchange::kind);
        Fact<DocumentExchange, Direction> direction =
                Fact.of("direction", Direction.class, DocumentExchange::direction);
        Fact<DocumentExchange, Boolean> electronic =
                Fact.of("electronic", DocumentExchange::electronic).actionable();
        Fact<DocumentExchange, Network> network =
                Fact.of("network", Network.class, DocumentExchange::network).actionable();
        Fact<DocumentExchange, Classification> classification =
                Fact.of("classification", Classification.class, DocumentExchange::classification);
        CommonNorms.extranetAlone(decision, network);
        CommonNorms.privateNetworkOpen(decision, electronic.is(true).and(network.is(Network.PRIVATE_NETWORK)));
        CommonNorms.secretsAsContentLeftOut(decision);
        sender.bind(decision);
        decision.facts(kind, direction, electronic, network, classification)
                .norms(
                        CommonNorms.extranet(
                                electronic.is(true).and(CommonNorms.overExtranet(network)), classification),
                        Measures.advice("20-electronic")
                                .paragraph(1)
                                .when(kind.in(
                                        DocumentKind.OFFICIAL_DOCUMENT,
                                        DocumentKind.MEETING_NOTICE,
                                        DocumentKind.BRIEFING))
                                .requires(electronic.is(true))
                                .otherwise(ADVISE),
                        CommonNorms.stateSecretAsContent(classification));
    }

    private static void archiveTransfer(DecisionBuilder<ArchiveTransfer> decision) {
        Party<ArchiveTransfer> transferor = Party.of("transferor", ArchiveTransfer::transferor);
        Fact<ArchiveTransfer, Boolean> formationIssued =
                Fact.of("formationStandardIssued", ArchiveTransfer::formationStandardIssued);
        Fact<ArchiveTransfer, Boolean> meetsFormation = Fact.of(
                        "meetsFormationStandard", ArchiveTransfer::meetsFormationStandard)
                .actionable();
        Fact<ArchiveTransfer, Boolean> interfaceIssued =
                Fact.of("interfaceStandardIssued", ArchiveTransfer::interfaceStandardIssued);
        Fact<ArchiveTransfer, Boolean> usesInterface = Fact.of(
                        "usesStandardInterface", ArchiveTransfer::usesStandardInterface)
                .actionable();
        transferor.bind(decision);
        decision.facts(formationIssued, meetsFormation, interfaceIssued, usesInterface)
                .norms(
                        Measures.advice("21-formation")
                                .when(formationIssued.is(true))
                                .requires(meetsFormation.is(true))
                                .otherwise(ADVISE),
                        Measures.duty("21-interface")
                                .when(interfaceIssued.is(true))
                                .requires(usesInterface.is(true))
                                .otherwise(DUTY));
    }
}
