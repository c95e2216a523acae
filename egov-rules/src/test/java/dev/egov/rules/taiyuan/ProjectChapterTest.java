package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Finding;
import dev.egov.rules.MissingFact;
import dev.egov.rules.Norm;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chapter 3, a project's beginning and end: whether it may be established, and whether it has been carried through. */
class ProjectChapterTest extends ChapterTest {

    private static final String PROJECT_ESTABLISHMENT_NORMS = """
            10-review, art. 10, otherwise DENY
              SATISFIED       investment=MUNICIPAL review.status=PASSED review.by=COMPETENT_AUTHORITY
              BREACHED        investment=MUNICIPAL review.status=NOT_SUBMITTED|UNDER_REVIEW|REJECTED
              BREACHED        investment=MUNICIPAL review.status=REJECTED review.by=COMPETENT_AUTHORITY
              BREACHED        investment=MUNICIPAL review.status=PASSED|? review.by=FINANCE_BUREAU
              NOT_APPLICABLE  investment=COUNTY|PROVINCIAL_OR_CENTRAL|NON_GOVERNMENT
              NOT_APPLICABLE  investment=COUNTY review.status=REJECTED|PASSED
              UNKNOWN         investment=MUNICIPAL review.status=PASSED
              UNKNOWN         investment=MUNICIPAL review.by=COMPETENT_AUTHORITY
              UNKNOWN         investment=? review.status=PASSED|REJECTED review.by=COMPETENT_AUTHORITY
            10-approver, art. 10, otherwise DENY
              SATISFIED       investment=MUNICIPAL approver=DEVELOPMENT_AND_REFORM_COMMISSION
              BREACHED        investment=MUNICIPAL approver=COMPETENT_AUTHORITY|FINANCE_BUREAU
              BREACHED        investment=MUNICIPAL approver=MUNICIPAL_GOVERNMENT
              NOT_APPLICABLE  investment=COUNTY|PROVINCIAL_OR_CENTRAL|NON_GOVERNMENT
              NOT_APPLICABLE  investment=NON_GOVERNMENT approver=COMPETENT_AUTHORITY
              UNKNOWN         investment=MUNICIPAL approver=?
              UNKNOWN         investment=? approver=DEVELOPMENT_AND_REFORM_COMMISSION|FINANCE_BUREAU
            """;

    private static final String PROJECT_COMPLETION_NORMS = """
            12-procurement, art. 12 para. 1, otherwise DUTY
              SATISFIED       procured=true
              BREACHED        procured=false
              UNKNOWN         procured=?
            12-supervision, art. 12 para. 1, otherwise DUTY
              SATISFIED       supervised=true
              BREACHED        supervised=false
              UNKNOWN         supervised=?
            12-acceptance, art. 12 para. 1, otherwise DUTY
              SATISFIED       completed=true accepted=true
              BREACHED        completed=true accepted=false
              NOT_APPLICABLE  completed=false accepted=true|false|?
              UNKNOWN         completed=true accepted=?
              UNKNOWN         completed=? accepted=true|false|?
            12-promotion, art. 12 para. 1, otherwise DUTY
              SATISFIED       completed=true accepted=true promoted=true
              BREACHED        completed=true accepted=true promoted=false
              NOT_APPLICABLE  completed=false accepted=true promoted=false
              NOT_APPLICABLE  completed=true|? accepted=false promoted=false
              UNKNOWN         completed=true accepted=true promoted=?
              UNKNOWN         completed=true accepted=? promoted=true|false
              UNKNOWN         completed=? accepted=true promoted=true|false
            12-audit, art. 12 para. 3, otherwise ADVISE
              SATISFIED       investment=MUNICIPAL completed=true audited=true
              NOT_FOLLOWED    investment=MUNICIPAL completed=true audited=false
              NOT_APPLICABLE  investment=MUNICIPAL completed=false audited=false
              NOT_APPLICABLE  investment=COUNTY|PROVINCIAL_OR_CENTRAL|NON_GOVERNMENT completed=true
              UNKNOWN         investment=MUNICIPAL completed=true audited=?
              UNKNOWN         investment=MUNICIPAL completed=? audited=false
              UNKNOWN         investment=? completed=true audited=false
            """;

    private static final String PROJECT_ESTABLISHMENT_RULINGS = """
            # a project of municipal investment is reviewed, then approved (art. 10)
            where investment=MUNICIPAL review.by=COMPETENT_AUTHORITY \
                  approver=DEVELOPMENT_AND_REFORM_COMMISSION
            review.status=PASSED -> COMPLIANT
            review.status=NOT_SUBMITTED|UNDER_REVIEW -> DENIED
              remedy   review.status=PASSED -> COMPLIANT
            # a review that ended in rejection is not the review that art. 10 asks for
            review.status=REJECTED investment=MUNICIPAL review.by=COMPETENT_AUTHORITY \
            approver=DEVELOPMENT_AND_REFORM_COMMISSION -> DENIED
              remedy   review.status=PASSED -> COMPLIANT
            # every condition must be met
            where investment=MUNICIPAL
            review.status=PASSED review.by=FINANCE_BUREAU approver=COMPETENT_AUTHORITY -> DENIED
              remedy   review.by=COMPETENT_AUTHORITY approver=DEVELOPMENT_AND_REFORM_COMMISSION -> COMPLIANT
            review.status=REJECTED review.by=FINANCE_BUREAU approver=COMPETENT_AUTHORITY -> DENIED
              remedy   review.status=PASSED review.by=COMPETENT_AUTHORITY \
                       approver=DEVELOPMENT_AND_REFORM_COMMISSION -> COMPLIANT
            review.status=PASSED approver=DEVELOPMENT_AND_REFORM_COMMISSION -> COMPLIANT/DENIED
              missing  review.by
              remedy   review.by=COMPETENT_AUTHORITY -> COMPLIANT
            # one condition that is not met settles it
            review.status=UNDER_REVIEW investment=MUNICIPAL -> DENIED
              remedy   review.status=PASSED review.by=COMPETENT_AUTHORITY \
                       approver=DEVELOPMENT_AND_REFORM_COMMISSION -> COMPLIANT
            # with nothing known but the investment all is missing
            investment=MUNICIPAL -> COMPLIANT/DENIED
              missing  review.status review.by approver
              remedy   review.status=PASSED review.by=COMPETENT_AUTHORITY \
                       approver=DEVELOPMENT_AND_REFORM_COMMISSION -> COMPLIANT
            # the bar covers projects of municipal government investment alone
            investment=COUNTY|PROVINCIAL_OR_CENTRAL|NON_GOVERNMENT \
            review.status=REJECTED|? -> NOT_APPLICABLE
            # whose investment it is may be all that is missing
            review.status=PASSED review.by=COMPETENT_AUTHORITY \
            approver=DEVELOPMENT_AND_REFORM_COMMISSION -> NOT_APPLICABLE/COMPLIANT
              missing  investment
            review.status=UNDER_REVIEW -> NOT_APPLICABLE/DENIED
              missing  investment
              remedy   review.status=PASSED review.by=COMPETENT_AUTHORITY \
                       approver=DEVELOPMENT_AND_REFORM_COMMISSION -> UNDETERMINED
            # so may be who builds it
            builder.kind=? investment=MUNICIPAL approver=FINANCE_BUREAU -> NOT_APPLICABLE/DENIED
              missing  builder.kind
              remedy   review.status=PASSED review.by=COMPETENT_AUTHORITY \
                       approver=DEVELOPMENT_AND_REFORM_COMMISSION -> UNDETERMINED
            """;

    private static final String PROJECT_COMPLETION_RULINGS = """
            # tendering, supervision, acceptance and roll-out are duties (art. 12 para. 1)
            where investment=MUNICIPAL completed=true audited=true procured=true supervised=true
            accepted=true promoted=true -> COMPLIANT
            accepted=true promoted=false -> DEFICIENT
            accepted=false promoted=true|false|? -> DEFICIENT
            accepted=true promoted=true procured=false -> DEFICIENT
            accepted=true promoted=true supervised=false -> DEFICIENT
            # an audit that has not taken place is no deficiency (art. 12 para. 3)
            where investment=MUNICIPAL completed=true procured=true supervised=true
            accepted=true promoted=true audited=false|? -> COMPLIANT
            # a project under way is neither accepted nor rolled out
            where completed=false procured=true supervised=true
            accepted=false|? promoted=false|? -> COMPLIANT
            # only what bears on the outcome is missing
            procured=true supervised=true completed=true accepted=true -> COMPLIANT/DEFICIENT
              missing  promoted
            procured=true supervised=true accepted=false -> COMPLIANT/DEFICIENT
              missing  completed
            procured=false -> DEFICIENT
            procured=? -> COMPLIANT/DEFICIENT
              missing  completed procured supervised accepted promoted
            """;

    static List<NormRow> norms() {
        return Stream.of(
                        NormRow.table(Taiyuan2013.PROJECT_ESTABLISHMENT, PROJECT_ESTABLISHMENT_NORMS),
                        NormRow.table(Taiyuan2013.PROJECT_COMPLETION, PROJECT_COMPLETION_NORMS))
                .flatMap(List::stream)
                .toList();
    }

    static List<RulingRow> rulings() {
        return Stream.of(
                        RulingRow.table(Taiyuan2013.PROJECT_ESTABLISHMENT, PROJECT_ESTABLISHMENT_RULINGS),
                        RulingRow.table(Taiyuan2013.PROJECT_COMPLETION, PROJECT_COMPLETION_RULINGS))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void a_finding_names_the_facts_that_it_rests_on() {
        Ruling ruling = Given.of(
                        Taiyuan2013.PROJECT_ESTABLISHMENT,
                        "investment=MUNICIPAL review.status=UNDER_REVIEW review.by=COMPETENT_AUTHORITY")
                .ruling();

        assertThat(ruling.findings())
                .extracting(ProjectChapterTest::factNames)
                .containsExactly(
                        "10-review: investment=MUNICIPAL review.status=UNDER_REVIEW review.by=COMPETENT_AUTHORITY",
                        "10-approver: investment=MUNICIPAL");
    }

    private static String factNames(Finding finding) {
        StringBuilder names = new StringBuilder(finding.norm().id() + ":");
        finding.facts()
                .forEach((fact, value) ->
                        names.append(' ').append(fact).append('=').append(value));
        return names.toString();
    }

    @Test
    void a_missing_fact_names_the_norms_that_wait_for_it() {
        Ruling ruling = Given.of(Taiyuan2013.PROJECT_ESTABLISHMENT, "review.status=PASSED")
                .ruling();

        assertThat(ruling.missingFacts())
                .extracting(ProjectChapterTest::waiting)
                .containsExactly("investment: 10-review 10-approver", "review.by: 10-review", "approver: 10-approver");
    }

    private static String waiting(MissingFact missing) {
        Variable<?> fact = missing.fact();
        return fact + ": "
                + String.join(" ", missing.norms().stream().map(Norm::id).toList());
    }
}
