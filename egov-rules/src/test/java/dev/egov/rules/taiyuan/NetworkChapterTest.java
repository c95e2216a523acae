package dev.egov.rules.taiyuan;

import java.util.List;
import java.util.stream.Stream;

/** Chapter 4: what may travel on which network, and which networks and outlets may be built. */
class NetworkChapterTest extends ChapterTest {

    private static final String INFORMATION_HANDLING_NORMS = """
            13-private-network, art. 13 item (1), otherwise ADVISE
              SATISFIED       network=PRIVATE_NETWORK audience=INTERNAL
              NOT_FOLLOWED    network=PRIVATE_NETWORK audience=PUBLIC
              NOT_APPLICABLE  network=EXTRANET|DEDICATED_NETWORK|INTERNET audience=INTERNAL|PUBLIC|?
              UNKNOWN         network=PRIVATE_NETWORK audience=?
              UNKNOWN         network=? audience=INTERNAL|PUBLIC|?
            """;

    private static final String INFORMATION_HANDLING_RULINGS = """
            # nothing protected travels on extranet or Internet, whatever is done with it (art. 13 (2))
            network=EXTRANET|INTERNET operation=PROCESS|TRANSMIT|STORE|? \
            classification=WORK_SECRET|SENSITIVE -> DENIED
              remedy   network=PRIVATE_NETWORK -> COMPLIANT
              remedy   network=DEDICATED_NETWORK -> NOT_APPLICABLE
            network=EXTRANET|INTERNET classification=INTERNAL|PUBLIC audience=INTERNAL|PUBLIC -> COMPLIANT
            # a state secret has no leave on any network (art. 30)
            network=EXTRANET|INTERNET classification=TOP_SECRET|SECRET|CONFIDENTIAL -> DENIED
            network=PRIVATE_NETWORK|DEDICATED_NETWORK classification=TOP_SECRET|SECRET|CONFIDENTIAL -> REFERRED
            network=? classification=SECRET -> REFERRED/DENIED
              missing  network
            # the private network is better kept for internal business (art. 13 (1))
            network=PRIVATE_NETWORK classification=WORK_SECRET|SENSITIVE|INTERNAL|PUBLIC \
            audience=INTERNAL|PUBLIC|? -> COMPLIANT
            # of dedicated networks the text says nothing more
            network=DEDICATED_NETWORK classification=WORK_SECRET|SENSITIVE|INTERNAL|PUBLIC -> NOT_APPLICABLE
            # what is unknown is not allowed where it might be barred
            network=EXTRANET|INTERNET classification=? -> COMPLIANT/DENIED
              missing  classification
            network=? classification=SENSITIVE -> NOT_APPLICABLE/COMPLIANT/DENIED
              missing  network
              remedy   network=PRIVATE_NETWORK -> COMPLIANT
              remedy   network=DEDICATED_NETWORK -> NOT_APPLICABLE
            network=? classification=PUBLIC -> NOT_APPLICABLE/COMPLIANT
              missing  network
            network=DEDICATED_NETWORK classification=? -> NOT_APPLICABLE/REFERRED
              missing  classification
            network=? classification=? -> NOT_APPLICABLE/COMPLIANT/REFERRED/DENIED
              missing  network classification
            """;

    private static final String NETWORK_CONSTRUCTION_NORMS = """
            14-standards, art. 14, otherwise DUTY
              SATISFIED       kind=BACKBONE_ACCESS|BACKBONE_BRANCH followsTechnicalStandards=true
              BREACHED        kind=BACKBONE_ACCESS|BACKBONE_BRANCH followsTechnicalStandards=false
              NOT_APPLICABLE  kind=NEW_DEDICATED_NETWORK|EXISTING_DEDICATED_NETWORK followsTechnicalStandards=false
              NOT_APPLICABLE  kind=NEW_INTERNET_OUTLET|EXISTING_INTERNET_OUTLET followsTechnicalStandards=false
              UNKNOWN         kind=BACKBONE_ACCESS|BACKBONE_BRANCH followsTechnicalStandards=?
              UNKNOWN         kind=? followsTechnicalStandards=true|false|?
            15-maintenance, art. 15 para. 1, otherwise DUTY
              SATISFIED       kind=BACKBONE_ACCESS maintenanceAssigned=true
              BREACHED        kind=BACKBONE_ACCESS maintenanceAssigned=false
              NOT_APPLICABLE  kind=BACKBONE_BRANCH|NEW_DEDICATED_NETWORK|EXISTING_DEDICATED_NETWORK
              NOT_APPLICABLE  kind=NEW_INTERNET_OUTLET|EXISTING_INTERNET_OUTLET maintenanceAssigned=false
              UNKNOWN         kind=BACKBONE_ACCESS maintenanceAssigned=?
              UNKNOWN         kind=? maintenanceAssigned=true|false|?
            15-new-network, art. 15 para. 2, otherwise DENY
              BREACHED        kind=NEW_DEDICATED_NETWORK stateProvision=false
              EXCEPTED        kind=NEW_DEDICATED_NETWORK stateProvision=true
              NOT_APPLICABLE  kind=BACKBONE_ACCESS|BACKBONE_BRANCH|EXISTING_DEDICATED_NETWORK stateProvision=false
              NOT_APPLICABLE  kind=NEW_INTERNET_OUTLET|EXISTING_INTERNET_OUTLET stateProvision=true|false|?
              UNKNOWN         kind=NEW_DEDICATED_NETWORK stateProvision=?
              UNKNOWN         kind=? stateProvision=true|false|?
            15-merge, art. 15 para. 2, otherwise DUTY
              SATISFIED       kind=EXISTING_DEDICATED_NETWORK mergePlanned=true
              BREACHED        kind=EXISTING_DEDICATED_NETWORK mergePlanned=false stateProvision=true|false|?
              NOT_APPLICABLE  kind=BACKBONE_ACCESS|BACKBONE_BRANCH|NEW_DEDICATED_NETWORK mergePlanned=false
              NOT_APPLICABLE  kind=NEW_INTERNET_OUTLET|EXISTING_INTERNET_OUTLET mergePlanned=false
              UNKNOWN         kind=EXISTING_DEDICATED_NETWORK mergePlanned=?
              UNKNOWN         kind=? mergePlanned=true|false|?
            16-new-outlet, art. 16, otherwise DUTY
              BREACHED        kind=NEW_INTERNET_OUTLET stateProvision=true|false|? mergePlanned=true|false|?
              NOT_APPLICABLE  kind=BACKBONE_ACCESS|BACKBONE_BRANCH|NEW_DEDICATED_NETWORK
              NOT_APPLICABLE  kind=EXISTING_DEDICATED_NETWORK|EXISTING_INTERNET_OUTLET
              UNKNOWN         kind=?
            16-merge, art. 16, otherwise DUTY
              SATISFIED       kind=EXISTING_INTERNET_OUTLET mergePlanned=true
              BREACHED        kind=EXISTING_INTERNET_OUTLET mergePlanned=false
              NOT_APPLICABLE  kind=BACKBONE_ACCESS|BACKBONE_BRANCH|NEW_DEDICATED_NETWORK mergePlanned=false
              NOT_APPLICABLE  kind=EXISTING_DEDICATED_NETWORK|NEW_INTERNET_OUTLET mergePlanned=false
              UNKNOWN         kind=EXISTING_INTERNET_OUTLET mergePlanned=?
              UNKNOWN         kind=? mergePlanned=true|false|?
            """;

    private static final String NETWORK_CONSTRUCTION_RULINGS = """
            # no dedicated network is built unless the state provides otherwise (art. 15 para. 2)
            kind=NEW_DEDICATED_NETWORK stateProvision=true -> COMPLIANT
            kind=NEW_DEDICATED_NETWORK stateProvision=false mergePlanned=true -> DENIED
            kind=NEW_DEDICATED_NETWORK stateProvision=? -> COMPLIANT/DENIED
              missing  stateProvision
            # an existing one is merged, whatever the state provides for new ones
            kind=EXISTING_DEDICATED_NETWORK stateProvision=true|false|? mergePlanned=true -> COMPLIANT
            kind=EXISTING_DEDICATED_NETWORK stateProvision=true|false|? mergePlanned=false -> DEFICIENT
            # a new outlet falls short of a duty and is not banned (art. 16)
            kind=NEW_INTERNET_OUTLET stateProvision=true|false -> DEFICIENT
            kind=EXISTING_INTERNET_OUTLET mergePlanned=true -> COMPLIANT
            kind=EXISTING_INTERNET_OUTLET mergePlanned=false -> DEFICIENT
            # access and branches follow the standards, and access is looked after (art. 14, 15)
            kind=BACKBONE_ACCESS followsTechnicalStandards=true maintenanceAssigned=true -> COMPLIANT
            kind=BACKBONE_ACCESS followsTechnicalStandards=false|? maintenanceAssigned=false -> DEFICIENT
            kind=BACKBONE_ACCESS followsTechnicalStandards=true -> COMPLIANT/DEFICIENT
              missing  maintenanceAssigned
            kind=BACKBONE_BRANCH followsTechnicalStandards=true maintenanceAssigned=false -> COMPLIANT
            kind=BACKBONE_BRANCH followsTechnicalStandards=false maintenanceAssigned=true -> DEFICIENT
            # with nothing known all is missing
            kind=? -> COMPLIANT/DEFICIENT/DENIED
              missing  kind stateProvision followsTechnicalStandards maintenanceAssigned mergePlanned
            kind=? stateProvision=true -> COMPLIANT/DEFICIENT
              missing  kind followsTechnicalStandards maintenanceAssigned mergePlanned
            """;

    private static final String APPLICATION_PLACEMENT_RULINGS = """
            # what serves the public runs on the extranet and over the Internet (art. 17)
            where audience=PUBLIC classification=PUBLIC
            hostNetwork=EXTRANET servedOverInternet=true -> COMPLIANT
            hostNetwork=EXTRANET servedOverInternet=false -> DEFICIENT
            hostNetwork=PRIVATE_NETWORK|DEDICATED_NETWORK|INTERNET servedOverInternet=true -> DEFICIENT
            hostNetwork=EXTRANET servedOverInternet=? -> COMPLIANT/DEFICIENT
              missing  servedOverInternet
            # what serves government bodies may run elsewhere
            where audience=INTERNAL classification=INTERNAL
            hostNetwork=PRIVATE_NETWORK|DEDICATED_NETWORK -> NOT_APPLICABLE
            hostNetwork=EXTRANET|INTERNET -> COMPLIANT
            # nothing protected runs on extranet or Internet (art. 13 (2))
            where classification=WORK_SECRET|SENSITIVE
            audience=PUBLIC hostNetwork=EXTRANET|INTERNET servedOverInternet=true|false|? -> DENIED
              remedy   hostNetwork=PRIVATE_NETWORK -> DEFICIENT
              remedy   hostNetwork=DEDICATED_NETWORK -> DEFICIENT
            audience=INTERNAL hostNetwork=EXTRANET|INTERNET servedOverInternet=true|false|? -> DENIED
              remedy   hostNetwork=PRIVATE_NETWORK -> NOT_APPLICABLE
              remedy   hostNetwork=DEDICATED_NETWORK -> NOT_APPLICABLE
            audience=? hostNetwork=EXTRANET|INTERNET -> DENIED
              remedy   hostNetwork=PRIVATE_NETWORK -> UNDETERMINED
              remedy   hostNetwork=DEDICATED_NETWORK -> UNDETERMINED
            # state secrets are for other law (art. 30)
            audience=INTERNAL hostNetwork=EXTRANET|INTERNET classification=TOP_SECRET|CONFIDENTIAL -> DENIED
            audience=INTERNAL|? hostNetwork=PRIVATE_NETWORK classification=SECRET -> REFERRED
            # what bears on the outcome is missing
            hostNetwork=PRIVATE_NETWORK -> NOT_APPLICABLE/DEFICIENT/REFERRED
              missing  audience classification
            hostNetwork=? -> NOT_APPLICABLE/COMPLIANT/DEFICIENT/REFERRED/DENIED
              missing  audience hostNetwork servedOverInternet classification
            """;

    static List<NormRow> norms() {
        return Stream.of(
                        NormRow.table(
                                Taiyuan2013.INFORMATION_HANDLING,
                                CommonNormRows.extranet("network"),
                                CommonNormRows.STATE_SECRET,
                                INFORMATION_HANDLING_NORMS),
                        NormRow.table(Taiyuan2013.NETWORK_CONSTRUCTION, NETWORK_CONSTRUCTION_NORMS),
                        NormRow.table(
                                Taiyuan2013.APPLICATION_PLACEMENT,
                                CommonNormRows.extranet("hostNetwork"),
                                CommonNormRows.PUBLIC_SERVICE,
                                CommonNormRows.STATE_SECRET))
                .flatMap(List::stream)
                .toList();
    }

    static List<RulingRow> rulings() {
        return Stream.of(
                        RulingRow.table(Taiyuan2013.INFORMATION_HANDLING, INFORMATION_HANDLING_RULINGS),
                        RulingRow.table(Taiyuan2013.NETWORK_CONSTRUCTION, NETWORK_CONSTRUCTION_RULINGS),
                        RulingRow.table(Taiyuan2013.APPLICATION_PLACEMENT, APPLICATION_PLACEMENT_RULINGS))
                .flatMap(List::stream)
                .toList();
    }
}
