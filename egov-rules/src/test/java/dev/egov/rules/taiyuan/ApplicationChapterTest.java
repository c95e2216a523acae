package dev.egov.rules.taiyuan;

import java.util.List;
import java.util.stream.Stream;

/** Chapter 5: government websites, documents between bodies, and electronic records for the archives. */
class ApplicationChapterTest extends ChapterTest {

    private static final String WEBSITE_FILING_NORMS = """
            19-filing, art. 19 para. 2, otherwise DUTY
              SATISFIED       change=NEW|CHANGED filed=true
              BREACHED        change=NEW|CHANGED filed=false
              NOT_APPLICABLE  change=UNCHANGED filed=true|false|?
              UNKNOWN         change=NEW|CHANGED filed=?
              UNKNOWN         change=? filed=true|false|?
            19-portal, art. 19 para. 2, otherwise ADVISE
              SATISFIED       onUnifiedPortal=true
              NOT_FOLLOWED    onUnifiedPortal=false
              UNKNOWN         onUnifiedPortal=?
            19-maintenance, art. 19 para. 1, otherwise DUTY
              SATISFIED       maintained=true
              BREACHED        maintained=false
              UNKNOWN         maintained=?
            19-protection, art. 19 para. 2, otherwise DUTY
              SATISFIED       protected=true
              BREACHED        protected=false
              UNKNOWN         protected=?
            """;

    private static final String DOCUMENT_EXCHANGE_NORMS = """
            20-electronic, art. 20 para. 1, otherwise ADVISE
              SATISFIED       kind=OFFICIAL_DOCUMENT|MEETING_NOTICE|BRIEFING electronic=true
              NOT_FOLLOWED    kind=OFFICIAL_DOCUMENT|MEETING_NOTICE|BRIEFING electronic=false
              NOT_APPLICABLE  kind=OTHER electronic=true|false|?
              UNKNOWN         kind=OFFICIAL_DOCUMENT|MEETING_NOTICE|BRIEFING electronic=?
              UNKNOWN         kind=? electronic=true|false|?
            """;

    private static final String ARCHIVE_TRANSFER_NORMS = """
            21-formation, art. 21, otherwise DUTY
              SATISFIED       formationStandardIssued=true meetsFormationStandard=true
              BREACHED        formationStandardIssued=true meetsFormationStandard=false
              NOT_APPLICABLE  formationStandardIssued=false meetsFormationStandard=true|false|?
              UNKNOWN         formationStandardIssued=true meetsFormationStandard=?
              UNKNOWN         formationStandardIssued=? meetsFormationStandard=true|false|?
            21-interface, art. 21, otherwise DUTY
              SATISFIED       interfaceStandardIssued=true usesStandardInterface=true
              BREACHED        interfaceStandardIssued=true usesStandardInterface=false
              NOT_APPLICABLE  interfaceStandardIssued=false usesStandardInterface=true|false|?
              UNKNOWN         interfaceStandardIssued=true usesStandardInterface=?
              UNKNOWN         interfaceStandardIssued=? usesStandardInterface=true|false|?
            """;

    private static final String WEBSITE_FILING_RULINGS = """
            # a new or changed site is filed (art. 19 para. 2)
            where maintained=true protected=true onUnifiedPortal=true
            change=NEW|CHANGED filed=true -> COMPLIANT
            change=NEW|CHANGED filed=false -> DEFICIENT
            change=UNCHANGED filed=false|? -> COMPLIANT
            change=? filed=false -> COMPLIANT/DEFICIENT
              missing  change
            # every site is maintained and protected
            where change=UNCHANGED
            maintained=true protected=true -> COMPLIANT
            maintained=false protected=true|? -> DEFICIENT
            maintained=true|? protected=false -> DEFICIENT
            # the unified portal is advice
            where change=NEW filed=true maintained=true protected=true
            onUnifiedPortal=false|? -> COMPLIANT
            # with nothing known all but advice is missing
            change=? -> COMPLIANT/DEFICIENT
              missing  change filed maintained protected
            """;

    private static final String DOCUMENT_EXCHANGE_RULINGS = """
            # nothing protected goes over extranet or Internet (art. 13 (2))
            kind=OFFICIAL_DOCUMENT|OTHER network=EXTRANET|INTERNET classification=WORK_SECRET|SENSITIVE \
            direction=VERTICAL|HORIZONTAL|? -> DENIED
              remedy   network=PRIVATE_NETWORK
              remedy   network=DEDICATED_NETWORK
            kind=OTHER network=EXTRANET|INTERNET classification=INTERNAL|PUBLIC -> COMPLIANT
            # state secrets are for other law (art. 30)
            kind=BRIEFING electronic=true network=PRIVATE_NETWORK classification=CONFIDENTIAL -> REFERRED
            kind=BRIEFING electronic=true network=EXTRANET classification=CONFIDENTIAL -> DENIED
            # to send documents, notices and briefings electronically is advice (art. 20 para. 1)
            where network=PRIVATE_NETWORK classification=SENSITIVE
            kind=OFFICIAL_DOCUMENT|MEETING_NOTICE|BRIEFING electronic=true|false|? -> COMPLIANT
            kind=OTHER electronic=true|false|? -> NOT_APPLICABLE
            kind=? -> NOT_APPLICABLE/COMPLIANT
              missing  kind
            # direction and form are never missing
            kind=? -> NOT_APPLICABLE/COMPLIANT/REFERRED/DENIED
              missing  kind network classification
            """;

    private static final String ARCHIVE_TRANSFER_RULINGS = """
            # a standard binds once it is issued (art. 21)
            formationStandardIssued=false interfaceStandardIssued=false \
            meetsFormationStandard=false|? usesStandardInterface=false|? -> NOT_APPLICABLE
            formationStandardIssued=true meetsFormationStandard=true interfaceStandardIssued=false -> COMPLIANT
            formationStandardIssued=false interfaceStandardIssued=true usesStandardInterface=true -> COMPLIANT
            formationStandardIssued=true meetsFormationStandard=false -> DEFICIENT
            interfaceStandardIssued=true usesStandardInterface=false -> DEFICIENT
            # what is unknown about either is missing
            formationStandardIssued=true interfaceStandardIssued=false -> COMPLIANT/DEFICIENT
              missing  meetsFormationStandard
            formationStandardIssued=? -> NOT_APPLICABLE/COMPLIANT/DEFICIENT
              missing  formationStandardIssued meetsFormationStandard interfaceStandardIssued \
                       usesStandardInterface
            """;

    static List<NormRow> norms() {
        return Stream.of(
                        NormRow.table(Taiyuan2013.WEBSITE_FILING, WEBSITE_FILING_NORMS),
                        NormRow.table(
                                Taiyuan2013.DOCUMENT_EXCHANGE,
                                CommonNormRows.extranet("network"),
                                CommonNormRows.STATE_SECRET,
                                DOCUMENT_EXCHANGE_NORMS),
                        NormRow.table(Taiyuan2013.ARCHIVE_TRANSFER, ARCHIVE_TRANSFER_NORMS))
                .flatMap(List::stream)
                .toList();
    }

    static List<RulingRow> rulings() {
        return Stream.of(
                        RulingRow.table(Taiyuan2013.WEBSITE_FILING, WEBSITE_FILING_RULINGS),
                        RulingRow.table(Taiyuan2013.DOCUMENT_EXCHANGE, DOCUMENT_EXCHANGE_RULINGS),
                        RulingRow.table(Taiyuan2013.ARCHIVE_TRANSFER, ARCHIVE_TRANSFER_RULINGS))
                .flatMap(List::stream)
                .toList();
    }
}
