package dev.egov.rules.taiyuan;

import java.util.List;

/** Chapter 6: which data departments share with each other. */
class SharingChapterTest extends ChapterTest {

    /** T: what art. 24 takes into sharing. */
    private static final String SHARED = "obtainedInDuty=true basic=true publicCharacter=true";

    static List<NormRow> norms() {
        return NormRow.table(Taiyuan2013.DATA_SHARING, CommonNormRows.STATE_SECRET, """
                13-extranet, art. 13 item (2), otherwise DENY
                  BREACHED        channel=EXTRANET|INTERNET classification=TOP_SECRET|SECRET|CONFIDENTIAL
                  BREACHED        channel=EXTRANET|INTERNET classification=WORK_SECRET|SENSITIVE
                  NOT_APPLICABLE  channel=EXTRANET|INTERNET|? classification=INTERNAL|PUBLIC
                  NOT_APPLICABLE  channel=PRIVATE_NETWORK|DEDICATED_NETWORK classification=TOP_SECRET|SENSITIVE|PUBLIC|?
                  UNKNOWN         channel=EXTRANET|INTERNET classification=?
                  UNKNOWN         channel=? classification=SECRET|SENSITIVE|?
                23-catalogue, art. 23, otherwise DUTY
                  SATISFIED       SHARED legalException=false catalogued=true
                  BREACHED        SHARED legalException=false catalogued=false
                  EXCEPTED        SHARED legalException=true catalogued=true|false|?
                  NOT_APPLICABLE  SHARED obtainedInDuty=false legalException=true|false catalogued=false
                  NOT_APPLICABLE  SHARED basic=false legalException=true|false catalogued=false
                  NOT_APPLICABLE  SHARED publicCharacter=false legalException=true|false catalogued=false
                  UNKNOWN         SHARED legalException=false catalogued=?
                  UNKNOWN         SHARED legalException=? catalogued=true|false
                  UNKNOWN         SHARED basic=? legalException=true|false catalogued=false
                24-inclusion, art. 24
                  SATISFIED       SHARED legalException=false deferral=NONE|APPROVED|?
                  EXCEPTED        SHARED legalException=true
                  NOT_APPLICABLE  SHARED obtainedInDuty=false
                  NOT_APPLICABLE  SHARED basic=false
                  NOT_APPLICABLE  SHARED publicCharacter=false
                  NOT_APPLICABLE  SHARED basic=false publicCharacter=false
                  UNKNOWN         SHARED legalException=?
                  UNKNOWN         SHARED obtainedInDuty=? legalException=false
                  UNKNOWN         SHARED publicCharacter=? legalException=true|false
                24-exception, art. 24, otherwise REFER
                  BREACHED        SHARED legalException=true
                  NOT_APPLICABLE  SHARED legalException=false
                  NOT_APPLICABLE  SHARED basic=false legalException=true
                  NOT_APPLICABLE  SHARED publicCharacter=false legalException=true
                  NOT_APPLICABLE  SHARED obtainedInDuty=false legalException=true
                  UNKNOWN         SHARED legalException=?
                  UNKNOWN         SHARED basic=? legalException=true
                24-deferral, art. 24, otherwise DEFER
                  BREACHED        SHARED deferral=APPROVED legalException=true|false|?
                  NOT_APPLICABLE  SHARED deferral=NONE|APPLIED|REFUSED|LAPSED
                  NOT_APPLICABLE  SHARED basic=false deferral=APPROVED
                  NOT_APPLICABLE  SHARED publicCharacter=false deferral=APPROVED
                  NOT_APPLICABLE  SHARED obtainedInDuty=false deferral=APPROVED
                  UNKNOWN         SHARED deferral=?
                  UNKNOWN         SHARED obtainedInDuty=? deferral=APPROVED
                """.replace("SHARED", SHARED));
    }

    static List<RulingRow> rulings() {
        return RulingRow.table(Taiyuan2013.DATA_SHARING, """
                # basic data of public character that come with duty are shared (art. 24)
                where SHARED legalException=false deferral=NONE classification=INTERNAL channel=PRIVATE_NETWORK
                catalogued=true -> COMPLIANT
                catalogued=false -> DEFICIENT
                catalogued=? -> COMPLIANT/DEFICIENT
                  missing  catalogued
                # one of the three is not enough
                where SHARED legalException=true deferral=APPROVED classification=INTERNAL channel=PRIVATE_NETWORK
                basic=false catalogued=false -> NOT_APPLICABLE
                publicCharacter=false catalogued=false -> NOT_APPLICABLE
                obtainedInDuty=false catalogued=false -> NOT_APPLICABLE
                # where other law provides otherwise it governs
                where SHARED classification=INTERNAL channel=PRIVATE_NETWORK
                legalException=true deferral=NONE|APPROVED|? catalogued=true|false|? -> REFERRED
                # a deferral counts from its approval until it lapses
                where SHARED legalException=false classification=INTERNAL channel=PRIVATE_NETWORK
                deferral=APPROVED catalogued=true|false|? -> DEFERRED
                deferral=NONE|APPLIED|REFUSED|LAPSED catalogued=true -> COMPLIANT
                deferral=APPLIED catalogued=false -> DEFICIENT
                deferral=? catalogued=true -> COMPLIANT/DEFERRED
                  missing  deferral
                # nothing protected is shared over extranet or Internet (art. 13 (2))
                where SHARED legalException=false deferral=NONE catalogued=true
                classification=WORK_SECRET|SENSITIVE channel=EXTRANET|INTERNET -> DENIED
                  remedy   channel=PRIVATE_NETWORK -> COMPLIANT
                  remedy   channel=DEDICATED_NETWORK -> COMPLIANT
                classification=SENSITIVE channel=EXTRANET catalogued=false -> DENIED
                  remedy   channel=PRIVATE_NETWORK -> DEFICIENT
                  remedy   channel=DEDICATED_NETWORK -> DEFICIENT
                classification=WORK_SECRET|SENSITIVE channel=EXTRANET|INTERNET deferral=APPROVED -> DENIED
                classification=WORK_SECRET|SENSITIVE channel=EXTRANET|INTERNET basic=false -> DENIED
                  remedy   channel=PRIVATE_NETWORK -> NOT_APPLICABLE
                  remedy   channel=DEDICATED_NETWORK -> NOT_APPLICABLE
                classification=INTERNAL|PUBLIC channel=EXTRANET|INTERNET -> COMPLIANT
                # a fitting channel alone makes no resource one that is shared
                classification=INTERNAL|PUBLIC channel=EXTRANET|INTERNET|PRIVATE_NETWORK|? basic=false \
                legalException=true|false deferral=APPROVED|NONE catalogued=true|false -> NOT_APPLICABLE
                obtainedInDuty=false classification=INTERNAL channel=INTERNET -> NOT_APPLICABLE
                publicCharacter=false classification=PUBLIC channel=EXTRANET -> NOT_APPLICABLE
                # state secrets are for other law (art. 30)
                SHARED legalException=false deferral=APPROVED classification=SECRET channel=PRIVATE_NETWORK -> REFERRED
                basic=false classification=SECRET channel=PRIVATE_NETWORK -> REFERRED
                basic=false classification=SECRET channel=EXTRANET -> DENIED
                # what bears on the outcome is missing
                basic=false channel=PRIVATE_NETWORK -> NOT_APPLICABLE/REFERRED
                  missing  classification
                basic=? -> NOT_APPLICABLE/COMPLIANT/DEFICIENT/DEFERRED/REFERRED/DENIED
                  missing  obtainedInDuty basic publicCharacter legalException deferral classification channel \
                           catalogued
                # a body outside the city is not bound (art. 3)
                holder.division=140200 SHARED legalException=true -> NOT_APPLICABLE
                """.replace("SHARED", SHARED));
    }
}
