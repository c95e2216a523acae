package dev.egov.rules.taiyuan;

import java.util.List;

/** Chapter 7: what may be published or reported. */
class SecurityChapterTest extends ChapterTest {

    static List<NormRow> norms() {
        return NormRow.table(
                Taiyuan2013.INFORMATION_PUBLICATION,
                CommonNormRows.extranet("channel"),
                CommonNormRows.STATE_SECRET,
                """
                28-secrecy-review, art. 28, otherwise DENY
                  SATISFIED  secrecyReview=CLEARED
                  BREACHED   secrecyReview=NOT_DONE|IN_PROGRESS|WITHHELD
                  UNKNOWN    secrecyReview=?
                28-responsible-person, art. 28, otherwise DUTY
                  SATISFIED  responsiblePersonNamed=true
                  BREACHED   responsiblePersonNamed=false
                  UNKNOWN    responsiblePersonNamed=?
                """);
    }

    static List<RulingRow> rulings() {
        return RulingRow.table(Taiyuan2013.INFORMATION_PUBLICATION, """
                # the secrecy review comes before the publication (art. 28)
                where classification=PUBLIC channel=INTERNET responsiblePersonNamed=true
                secrecyReview=CLEARED -> COMPLIANT
                secrecyReview=NOT_DONE|IN_PROGRESS|WITHHELD -> DENIED
                  remedy   secrecyReview=CLEARED -> COMPLIANT
                secrecyReview=? -> COMPLIANT/DENIED
                  missing  secrecyReview
                  remedy   secrecyReview=CLEARED -> COMPLIANT
                # to name who is responsible is a duty
                where classification=PUBLIC channel=INTERNET secrecyReview=CLEARED
                responsiblePersonNamed=false -> DEFICIENT
                responsiblePersonNamed=? -> COMPLIANT/DEFICIENT
                  missing  responsiblePersonNamed
                # nothing protected goes out over extranet or Internet, cleared or not (art. 13 (2))
                where responsiblePersonNamed=false
                classification=WORK_SECRET|SENSITIVE channel=EXTRANET|INTERNET secrecyReview=CLEARED -> DENIED
                  remedy   channel=PRIVATE_NETWORK -> DEFICIENT
                  remedy   channel=DEDICATED_NETWORK -> DEFICIENT
                classification=WORK_SECRET|SENSITIVE channel=EXTRANET|INTERNET secrecyReview=WITHHELD|? -> DENIED
                  remedy   channel=PRIVATE_NETWORK secrecyReview=CLEARED -> DEFICIENT
                  remedy   channel=DEDICATED_NETWORK secrecyReview=CLEARED -> DEFICIENT
                classification=WORK_SECRET|SENSITIVE channel=PRIVATE_NETWORK secrecyReview=CLEARED -> DEFICIENT
                # state secrets are for other law (art. 30)
                classification=TOP_SECRET|SECRET|CONFIDENTIAL channel=PRIVATE_NETWORK secrecyReview=CLEARED -> REFERRED
                classification=TOP_SECRET|SECRET|CONFIDENTIAL channel=EXTRANET secrecyReview=CLEARED -> DENIED
                classification=TOP_SECRET channel=PRIVATE_NETWORK secrecyReview=NOT_DONE -> DENIED
                # with nothing known all is missing
                classification=? -> COMPLIANT/DEFICIENT/REFERRED/DENIED
                  missing  classification channel secrecyReview responsiblePersonNamed
                """);
    }
}
