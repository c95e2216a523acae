package dev.egov.rules.taiyuan;

import java.util.List;
import java.util.stream.Stream;

/** Chapter 5: government websites, documents between bodies, and electronic records for the archives. */
class ApplicationChapterTest extends ChapterTest {

    private static final String WEBSITE_FILING_NORMS = """
            19-filing, art. 19 para. 2, otherwise DUTY
              SATISFIED       filed=true
              BREACHED        filed=false
              UNKNOWN         filed=?
            19-portal, art. 19 para. 2, otherwise DUTY
              SATISFIED       onUnifiedPortal=true
              BREACHED        onUnifiedPortal=false
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
            13-extranet, art. 13 item (2), otherwise DENY
              BREACHED        electronic=true network=EXTRANET|INTERNET classification=TOP_SECRET|SECRET|CONFIDENTIAL
              BREACHED        electronic=true network=EXTRANET|INTERNET classification=WORK_SECRET|SENSITIVE
              SATISFIED       electronic=true network=EXTRANET|INTERNET classification=INTERNAL|PUBLIC
              NOT_APPLICABLE  electronic=true network=PRIVATE_NETWORK|DEDICATED_NETWORK \
                              classification=TOP_SECRET|SENSITIVE|PUBLIC|?
              NOT_APPLICABLE  electronic=false network=EXTRANET|INTERNET|PRIVATE_NETWORK|? \
                              classification=TOP_SECRET|SENSITIVE|PUBLIC|?
              NOT_APPLICABLE  electronic=? network=PRIVATE_NETWORK|DEDICATED_NETWORK classification=SENSITIVE|?
              UNKNOWN         electronic=true network=EXTRANET|INTERNET classification=?
              UNKNOWN         electronic=true network=? classification=SENSITIVE|PUBLIC|?
              UNKNOWN         electronic=? network=EXTRANET|INTERNET|? classification=SENSITIVE|PUBLIC|?
            20-electronic, art. 20 para. 1, otherwise ADVISE
              SATISFIED       kind=OFFICIAL_DOCUMENT|MEETING_NOTICE|BRIEFING electronic=true
              NOT_FOLLOWED    kind=OFFICIAL_DOCUMENT|MEETING_NOTICE|BRIEFING electronic=false
              NOT_APPLICABLE  kind=OTHER electronic=true|false|?
              UNKNOWN         kind=OFFICIAL_DOCUMENT|MEETING_NOTICE|BRIEFING electronic=?
              UNKNOWN         kind=? electronic=true|false|?
            """;

    private static final String ARCHIVE_TRANSFER_NORMS = """
            21-formation, art. 21, otherwise ADVISE
              SATISFIED       formationStandardIssued=true meetsFormationStandard=true
              NOT_FOLLOWED    formationStandardIssued=true meetsFormationStandard=false
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
            # every site is on file, whatever has happened to it since (art. 19 para. 2)
            where maintained=true protected=true onUnifiedPortal=true
            filed=true -> COMPLIANT
            filed=false -> DEFICIENT
            filed=? -> COMPLIANT/DEFICIENT
              missing  filed
            # every site joins the unified portal, or plans to (art. 19 para. 2)
            where filed=true maintained=true protected=true
            onUnifiedPortal=true -> COMPLIANT
            onUnifiedPortal=false -> DEFICIENT
            onUnifiedPortal=? -> COMPLIANT/DEFICIENT
              missing  onUnifiedPortal
            # every site is maintained and protected
            where filed=true onUnifiedPortal=true
            maintained=true protected=true -> COMPLIANT
            maintained=false protected=true|? -> DEFICIENT
            maintained=true|? protected=false -> DEFICIENT
            # with nothing known all is missing
            filed=? -> COMPLIANT/DEFICIENT
              missing  filed onUnifiedPortal maintained protected
            """;

    private static final String DOCUMENT_EXCHANGE_RULINGS = """
            # nothing protected is sent over extranet or Internet (art. 13 (2))
            where electronic=true
            kind=OFFICIAL_DOCUMENT network=EXTRANET|INTERNET classification=WORK_SECRET|SENSITIVE \
            direction=VERTICAL|HORIZONTAL|? -> DENIED
              remedy   electronic=false -> COMPLIANT
              remedy   network=PRIVATE_NETWORK -> COMPLIANT
              remedy   network=DEDICATED_NETWORK -> COMPLIANT
            kind=OTHER network=EXTRANET|INTERNET classification=WORK_SECRET|SENSITIVE -> DENIED
              remedy   electronic=false -> NOT_APPLICABLE
              remedy   network=PRIVATE_NETWORK -> NOT_APPLICABLE
              remedy   network=DEDICATED_NETWORK -> NOT_APPLICABLE
            kind=? network=EXTRANET classification=SENSITIVE -> DENIED
              remedy   electronic=false -> UNDETERMINED
              remedy   network=PRIVATE_NETWORK -> UNDETERMINED
              remedy   network=DEDICATED_NETWORK -> UNDETERMINED
            kind=OTHER network=EXTRANET|INTERNET classification=INTERNAL|PUBLIC -> COMPLIANT
            # a paper document raises no question of networks
            where electronic=false
            kind=OFFICIAL_DOCUMENT network=EXTRANET|PRIVATE_NETWORK|? classification=SENSITIVE|PUBLIC -> COMPLIANT
            kind=OTHER network=INTERNET|? classification=WORK_SECRET|INTERNAL -> NOT_APPLICABLE
            kind=BRIEFING network=EXTRANET|? classification=SECRET -> REFERRED
            # whether it is on paper may settle it
            kind=BRIEFING electronic=? network=EXTRANET classification=SENSITIVE -> COMPLIANT/DENIED
              missing  electronic
              remedy   electronic=false -> COMPLIANT
              remedy   network=PRIVATE_NETWORK -> COMPLIANT
              remedy   network=DEDICATED_NETWORK -> COMPLIANT
            kind=BRIEFING electronic=? network=? classification=SENSITIVE -> COMPLIANT/DENIED
              missing  electronic network
              remedy   electronic=false -> COMPLIANT
              remedy   network=PRIVATE_NETWORK -> COMPLIANT
              remedy   network=DEDICATED_NETWORK -> COMPLIANT
            # state secrets are for other law (art. 30)
            kind=BRIEFING electronic=true network=PRIVATE_NETWORK classification=CONFIDENTIAL -> REFERRED
            kind=BRIEFING electronic=true network=EXTRANET classification=CONFIDENTIAL -> DENIED
            # to send documents, notices and briefings electronically is advice (art. 20 para. 1)
            where network=PRIVATE_NETWORK classification=SENSITIVE
            kind=OFFICIAL_DOCUMENT|MEETING_NOTICE|BRIEFING electronic=true|false|? -> COMPLIANT
            kind=OTHER electronic=true|false|? -> NOT_APPLICABLE
            kind=? -> NOT_APPLICABLE/COMPLIANT
              missing  kind
            # direction is never missing, and form only where the network may be barred
            kind=? -> NOT_APPLICABLE/COMPLIANT/REFERRED/DENIED
              missing  kind electronic network classification
            kind=OTHER network=PRIVATE_NETWORK classification=PUBLIC -> NOT_APPLICABLE
            """;

    private static final String ARCHIVE_TRANSFER_RULINGS = """
            # a standard binds once it is issued (art. 21)
            formationStandardIssued=false interfaceStandardIssued=false \
            meetsFormationStandard=false|? usesStandardInterface=false|? -> NOT_APPLICABLE
            formationStandardIssued=true meetsFormationStandard=true interfaceStandardIssued=false -> COMPLIANT
            formationStandardIssued=false interfaceStandardIssued=true usesStandardInterface=true -> COMPLIANT
            interfaceStandardIssued=true usesStandardInterface=false -> DEFICIENT
            formationStandardIssued=true interfaceStandardIssued=true usesStandardInterface=false -> DEFICIENT
            # how a record is formed is advice
            formationStandardIssued=true meetsFormationStandard=false|? interfaceStandardIssued=false -> COMPLIANT
            formationStandardIssued=true meetsFormationStandard=false interfaceStandardIssued=true \
            usesStandardInterface=true -> COMPLIANT
            # what is unknown is missing, but for how the record is formed
            interfaceStandardIssued=true -> COMPLIANT/DEFICIENT
              missing  usesStandardInterface
            formationStandardIssued=? -> NOT_APPLICABLE/COMPLIANT/DEFICIENT
              missing  formationStandardIssued interfaceStandardIssued usesStandardInterface
            """;

    static List<NormRow> norms() {
        return Stream.of(
                        NormRow.table(Taiyuan2013.WEBSITE_FILING, WEBSITE_FILING_NORMS),
                        NormRow.table(
                                Taiyuan2013.DOCUMENT_EXCHANGE, CommonNormRows.STATE_SECRET, DOCUMENT_EXCHANGE_NORMS),
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
