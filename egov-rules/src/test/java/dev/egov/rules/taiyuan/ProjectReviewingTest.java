package dev.egov.rules.taiyuan;

import java.util.List;

/** Chapter 3, the review: what the system that is proposed must be like. */
class ProjectReviewingTest extends ChapterTest {

    private static final String SOUND = "hostNetwork=EXTRANET classification=PUBLIC audience=PUBLIC"
            + " servedOverInternet=true networkPlan=USES_BACKBONE stateProvision=false internetAccess=VIA_EXTRANET"
            + " closed=false duplicatesExisting=false usesSharedInfrastructure=true securitySynchronised=true"
            + " genuineSoftware=true certifiedSecurityProducts=true domesticBaseSoftware=true";

    static List<NormRow> norms() {
        return NormRow.table(
                Taiyuan2013.PROJECT_REVIEW,
                CommonNormRows.extranet("hostNetwork"),
                CommonNormRows.PUBLIC_SERVICE,
                CommonNormRows.STATE_SECRET,
                """
                15-backbone, art. 15 para. 2, otherwise DENY
                  SATISFIED       networkPlan=USES_BACKBONE|KEEPS_DEDICATED|MERGES_DEDICATED stateProvision=false
                  BREACHED        networkPlan=BUILDS_DEDICATED stateProvision=false
                  EXCEPTED        networkPlan=BUILDS_DEDICATED|USES_BACKBONE|? stateProvision=true
                  UNKNOWN         networkPlan=? stateProvision=false
                  UNKNOWN         networkPlan=BUILDS_DEDICATED|USES_BACKBONE|? stateProvision=?
                15-merge, art. 15 para. 2, otherwise DUTY
                  SATISFIED       networkPlan=MERGES_DEDICATED stateProvision=true|false|?
                  BREACHED        networkPlan=KEEPS_DEDICATED stateProvision=true|false|?
                  NOT_APPLICABLE  networkPlan=USES_BACKBONE|BUILDS_DEDICATED stateProvision=true|false|?
                  UNKNOWN         networkPlan=? stateProvision=true|false|?
                16-internet, art. 16, otherwise DUTY
                  SATISFIED       internetAccess=VIA_EXTRANET|MERGES_OUTLET
                  BREACHED        internetAccess=OWN_OUTLET
                  NOT_APPLICABLE  internetAccess=NONE
                  UNKNOWN         internetAccess=?
                25-closed-system, art. 25, otherwise DUTY
                  SATISFIED       closed=false
                  BREACHED        closed=true
                  UNKNOWN         closed=?
                25-duplication, art. 25, otherwise DUTY
                  SATISFIED       duplicatesExisting=false
                  BREACHED        duplicatesExisting=true
                  UNKNOWN         duplicatesExisting=?
                26-shared-infrastructure, art. 26, otherwise ADVISE
                  SATISFIED       usesSharedInfrastructure=true
                  NOT_FOLLOWED    usesSharedInfrastructure=false
                  UNKNOWN         usesSharedInfrastructure=?
                27-security, art. 27, otherwise DUTY
                  SATISFIED       securitySynchronised=true
                  BREACHED        securitySynchronised=false
                  UNKNOWN         securitySynchronised=?
                29-genuine-software, art. 29, otherwise DUTY
                  SATISFIED       genuineSoftware=true
                  BREACHED        genuineSoftware=false
                  UNKNOWN         genuineSoftware=?
                29-certified-products, art. 29, otherwise DUTY
                  SATISFIED       certifiedSecurityProducts=true
                  BREACHED        certifiedSecurityProducts=false
                  UNKNOWN         certifiedSecurityProducts=?
                29-domestic-software, art. 29, otherwise ADVISE
                  SATISFIED       domesticBaseSoftware=true
                  NOT_FOLLOWED    domesticBaseSoftware=false
                  UNKNOWN         domesticBaseSoftware=?
                """);
    }

    static List<RulingRow> rulings() {
        return RulingRow.table(Taiyuan2013.PROJECT_REVIEW, """
                # a sound system passes
                where SOUND
                audience=PUBLIC -> COMPLIANT
                audience=INTERNAL hostNetwork=PRIVATE_NETWORK internetAccess=NONE classification=SENSITIVE -> COMPLIANT
                # a dedicated network or an outlet whose merger is planned is in order (art. 15, 16)
                where SOUND
                networkPlan=MERGES_DEDICATED stateProvision=true|false|? -> COMPLIANT
                internetAccess=MERGES_OUTLET -> COMPLIANT
                # what falls short of a duty is deficient (art. 15-17, 25, 27, 29)
                where SOUND
                networkPlan=KEEPS_DEDICATED stateProvision=true|false|? -> DEFICIENT
                internetAccess=OWN_OUTLET -> DEFICIENT
                hostNetwork=PRIVATE_NETWORK|DEDICATED_NETWORK|INTERNET -> DEFICIENT
                servedOverInternet=false -> DEFICIENT
                closed=true -> DEFICIENT
                duplicatesExisting=true -> DEFICIENT
                securitySynchronised=false -> DEFICIENT
                genuineSoftware=false -> DEFICIENT
                certifiedSecurityProducts=false -> DEFICIENT
                # advice changes nothing (art. 26, 29)
                where SOUND
                usesSharedInfrastructure=true|false|? domesticBaseSoftware=true|false|? -> COMPLIANT
                # no dedicated network is built unless the state provides otherwise (art. 15 para. 2)
                where SOUND
                networkPlan=BUILDS_DEDICATED stateProvision=true -> COMPLIANT
                networkPlan=BUILDS_DEDICATED stateProvision=false -> DENIED
                  remedy   networkPlan=USES_BACKBONE -> COMPLIANT
                  remedy   networkPlan=MERGES_DEDICATED -> COMPLIANT
                  remedy   networkPlan=KEEPS_DEDICATED -> DEFICIENT
                networkPlan=BUILDS_DEDICATED stateProvision=? -> COMPLIANT/DENIED
                  missing  stateProvision
                  remedy   networkPlan=USES_BACKBONE -> COMPLIANT
                  remedy   networkPlan=MERGES_DEDICATED -> COMPLIANT
                  remedy   networkPlan=KEEPS_DEDICATED -> DEFICIENT
                networkPlan=USES_BACKBONE stateProvision=? -> COMPLIANT
                # work secrets and sensitive information stay off extranet and Internet (art. 13 (2))
                where SOUND
                classification=WORK_SECRET|SENSITIVE hostNetwork=EXTRANET|INTERNET -> DENIED
                  remedy   hostNetwork=PRIVATE_NETWORK -> DEFICIENT
                  remedy   hostNetwork=DEDICATED_NETWORK -> DEFICIENT
                classification=SENSITIVE networkPlan=BUILDS_DEDICATED -> DENIED
                  remedy   hostNetwork=PRIVATE_NETWORK networkPlan=USES_BACKBONE -> DEFICIENT
                  remedy   hostNetwork=PRIVATE_NETWORK networkPlan=KEEPS_DEDICATED -> DEFICIENT
                  remedy   hostNetwork=PRIVATE_NETWORK networkPlan=MERGES_DEDICATED -> DEFICIENT
                  remedy   hostNetwork=DEDICATED_NETWORK networkPlan=USES_BACKBONE -> DEFICIENT
                  remedy   hostNetwork=DEDICATED_NETWORK networkPlan=KEEPS_DEDICATED -> DEFICIENT
                  remedy   hostNetwork=DEDICATED_NETWORK networkPlan=MERGES_DEDICATED -> DEFICIENT
                # what leads to a sound system comes first, whatever it changes
                where SOUND
                classification=SENSITIVE audience=INTERNAL networkPlan=BUILDS_DEDICATED -> DENIED
                  remedy   hostNetwork=PRIVATE_NETWORK networkPlan=USES_BACKBONE -> COMPLIANT
                  remedy   hostNetwork=PRIVATE_NETWORK networkPlan=MERGES_DEDICATED -> COMPLIANT
                  remedy   hostNetwork=DEDICATED_NETWORK networkPlan=USES_BACKBONE -> COMPLIANT
                  remedy   hostNetwork=DEDICATED_NETWORK networkPlan=MERGES_DEDICATED -> COMPLIANT
                  remedy   hostNetwork=PRIVATE_NETWORK networkPlan=KEEPS_DEDICATED -> DEFICIENT
                  remedy   hostNetwork=DEDICATED_NETWORK networkPlan=KEEPS_DEDICATED -> DEFICIENT
                # state secrets are for other law, whatever the network (art. 30)
                where SOUND
                classification=TOP_SECRET|SECRET|CONFIDENTIAL hostNetwork=PRIVATE_NETWORK -> REFERRED
                classification=TOP_SECRET|SECRET|CONFIDENTIAL hostNetwork=EXTRANET -> DENIED
                classification=? hostNetwork=EXTRANET -> COMPLIANT/DENIED
                  missing  classification
                classification=? hostNetwork=PRIVATE_NETWORK -> DEFICIENT/REFERRED
                  missing  classification
                # advice is never missing
                closed=? -> COMPLIANT/DEFICIENT/REFERRED/DENIED
                  missing  hostNetwork classification audience servedOverInternet networkPlan stateProvision \
                           internetAccess closed duplicatesExisting securitySynchronised genuineSoftware \
                           certifiedSecurityProducts
                """.replace("SOUND", SOUND));
    }
}
