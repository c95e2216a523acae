package dev.egov.rules.taiyuan;

import java.util.List;
import java.util.stream.Stream;

/** Chapter 3, the money: payments within progress, and reports in time. */
class ProjectBudgetTest extends ChapterTest {

    private static final String BUDGET_EXECUTION_NORMS = """
            11-preparer, art. 11, otherwise DUTY
              SATISFIED       investment=MUNICIPAL preparedBy=FINANCE_BUREAU
              BREACHED        investment=MUNICIPAL preparedBy=COMPETENT_AUTHORITY|PEOPLES_CONGRESS|LEADING_GROUP
              BREACHED        investment=MUNICIPAL preparedBy=SECURITY_GROUP|EXPERT_ADVISORY_GROUP|ARCHIVES_BUREAU
              BREACHED        investment=MUNICIPAL preparedBy=MUNICIPAL_GOVERNMENT|AUDIT_DEPARTMENT
              BREACHED        investment=MUNICIPAL preparedBy=DEVELOPMENT_AND_REFORM_COMMISSION
              BREACHED        investment=MUNICIPAL preparedBy=ECONOMY_AND_INFORMATION_COMMISSION
              BREACHED        investment=MUNICIPAL preparedBy=SUPERVISION_DEPARTMENT
              NOT_APPLICABLE  investment=COUNTY|PROVINCIAL_OR_CENTRAL|NON_GOVERNMENT
              UNKNOWN         investment=MUNICIPAL preparedBy=?
              UNKNOWN         investment=? preparedBy=FINANCE_BUREAU|AUDIT_DEPARTMENT
            11-approval, art. 11, otherwise DENY
              SATISFIED       investment=MUNICIPAL approvedBy=PEOPLES_CONGRESS
              BREACHED        investment=MUNICIPAL approvedBy=FINANCE_BUREAU|MUNICIPAL_GOVERNMENT
              NOT_APPLICABLE  investment=COUNTY|PROVINCIAL_OR_CENTRAL|NON_GOVERNMENT
              UNKNOWN         investment=MUNICIPAL approvedBy=?
              UNKNOWN         investment=? approvedBy=PEOPLES_CONGRESS|FINANCE_BUREAU
            11-progress, art. 11, otherwise DENY
              SATISFIED       investment=MUNICIPAL advanceUnderStateRules=false paidPercent=49.99|50|50.0 progressPercent=50
              SATISFIED       investment=MUNICIPAL advanceUnderStateRules=false paidPercent=0 progressPercent=0|0.00|100
              SATISFIED       investment=MUNICIPAL advanceUnderStateRules=false paidPercent=100 progressPercent=100|100.0
              BREACHED        investment=MUNICIPAL advanceUnderStateRules=false paidPercent=50.01|51|100 progressPercent=50
              BREACHED        investment=MUNICIPAL advanceUnderStateRules=false paidPercent=0.0001 progressPercent=0
              NOT_APPLICABLE  investment=COUNTY|PROVINCIAL_OR_CENTRAL|NON_GOVERNMENT \
                              paidPercent=100 progressPercent=0
              EXCEPTED        investment=MUNICIPAL advanceUnderStateRules=true paidPercent=0|50.01|100|? progressPercent=50
              EXCEPTED        investment=MUNICIPAL advanceUnderStateRules=true paidPercent=30 progressPercent=0|?
              NOT_APPLICABLE  investment=COUNTY advanceUnderStateRules=true|false|? paidPercent=100 progressPercent=0
              UNKNOWN         investment=MUNICIPAL paidPercent=0 progressPercent=?
              UNKNOWN         investment=MUNICIPAL paidPercent=? progressPercent=100
              UNKNOWN         investment=MUNICIPAL advanceUnderStateRules=? paidPercent=60|40|? progressPercent=50
              UNKNOWN         investment=? advanceUnderStateRules=true|false paidPercent=60|40 progressPercent=50
            """;

    private static final String BUDGET_REPORTING_NORMS = """
            11-quarterly, art. 11, otherwise DUTY
              NOT_APPLICABLE  investment=MUNICIPAL year=2025 quartersReported=[] \
                              asOf=2024-12-31|2025-01-01|2025-03-31
              NOT_APPLICABLE  investment=MUNICIPAL year=2012|2005 quartersReported=[] \
                              asOf=2013-12-12|2014-01-01|2026-03-01
              NOT_APPLICABLE  investment=MUNICIPAL year=2013 quartersReported=[] asOf=2013-12-12|2013-12-31
              NOT_APPLICABLE  investment=MUNICIPAL year=2014 quartersReported=[] asOf=2013-12-31|2014-03-31
              SATISFIED       investment=MUNICIPAL year=2025 asOf=2025-04-01|2025-06-30 \
                              quartersReported=[1]|[1,2]|[1,3]|[1,2,3]|[1,4]|[1,2,4]|[1,3,4]|[1,2,3,4]
              BREACHED        investment=MUNICIPAL year=2025 asOf=2025-04-01|2025-06-30 \
                              quartersReported=[]|[2]|[3]|[2,3]|[4]|[2,4]|[3,4]|[2,3,4]
              SATISFIED       investment=MUNICIPAL year=2025 asOf=2025-07-01|2025-09-30 \
                              quartersReported=[1,2]|[1,2,3]|[1,2,4]|[1,2,3,4]
              BREACHED        investment=MUNICIPAL year=2025 asOf=2025-07-01|2025-09-30 \
                              quartersReported=[]|[1]|[2]|[3]|[1,3]|[2,3]|[4]|[1,4]
              BREACHED        investment=MUNICIPAL year=2025 asOf=2025-07-01|2025-09-30 \
                              quartersReported=[2,4]|[3,4]|[1,3,4]|[2,3,4]
              SATISFIED       investment=MUNICIPAL year=2025 asOf=2025-10-01|2025-12-31 \
                              quartersReported=[1,2,3]|[1,2,3,4]
              BREACHED        investment=MUNICIPAL year=2025 asOf=2025-10-01|2025-12-31 \
                              quartersReported=[]|[1]|[2]|[1,2]|[3]|[1,3]|[2,3]|[4]
              BREACHED        investment=MUNICIPAL year=2025 asOf=2025-10-01|2025-12-31 \
                              quartersReported=[1,4]|[2,4]|[1,2,4]|[3,4]|[1,3,4]|[2,3,4]
              SATISFIED       investment=MUNICIPAL year=2025 asOf=2026-01-01|2026-03-31 \
                              quartersReported=[1,2,3,4]
              BREACHED        investment=MUNICIPAL year=2025 asOf=2026-01-01|2026-03-31 \
                              quartersReported=[]|[1]|[2]|[1,2]|[3]|[1,3]|[2,3]|[1,2,3]
              BREACHED        investment=MUNICIPAL year=2025 asOf=2026-01-01|2026-03-31 \
                              quartersReported=[4]|[1,4]|[2,4]|[1,2,4]|[3,4]|[1,3,4]|[2,3,4]
              SATISFIED       investment=MUNICIPAL year=2025 asOf=2026-04-01|2026-12-31 \
                              quartersReported=[1,2,3,4]
              BREACHED        investment=MUNICIPAL year=2025 asOf=2026-04-01|2026-12-31 \
                              quartersReported=[]|[1]|[2]|[1,2]|[3]|[1,3]|[2,3]|[1,2,3]
              BREACHED        investment=MUNICIPAL year=2025 asOf=2026-04-01|2026-12-31 \
                              quartersReported=[4]|[1,4]|[2,4]|[1,2,4]|[3,4]|[1,3,4]|[2,3,4]
              SATISFIED       investment=MUNICIPAL year=2025 asOf=2027-01-01|2031-07-01 \
                              quartersReported=[1,2,3,4]
              BREACHED        investment=MUNICIPAL year=2025 asOf=2027-01-01|2031-07-01 \
                              quartersReported=[]|[1]|[2]|[1,2]|[3]|[1,3]|[2,3]|[1,2,3]
              BREACHED        investment=MUNICIPAL year=2025 asOf=2027-01-01|2031-07-01 \
                              quartersReported=[4]|[1,4]|[2,4]|[1,2,4]|[3,4]|[1,3,4]|[2,3,4]
              SATISFIED       investment=MUNICIPAL year=2013 asOf=2014-01-01|2014-03-31 \
                              quartersReported=[4]|[1,4]|[2,4]|[1,2,4]|[3,4]|[1,3,4]|[2,3,4]|[1,2,3,4]
              BREACHED        investment=MUNICIPAL year=2013 asOf=2014-01-01|2014-03-31 \
                              quartersReported=[]|[1]|[2]|[1,2]|[3]|[1,3]|[2,3]|[1,2,3]
              SATISFIED       investment=MUNICIPAL year=2013 asOf=2014-04-01|2014-12-31 \
                              quartersReported=[4]|[1,4]|[2,4]|[1,2,4]|[3,4]|[1,3,4]|[2,3,4]|[1,2,3,4]
              BREACHED        investment=MUNICIPAL year=2013 asOf=2014-04-01|2014-12-31 \
                              quartersReported=[]|[1]|[2]|[1,2]|[3]|[1,3]|[2,3]|[1,2,3]
              SATISFIED       investment=MUNICIPAL year=2013 asOf=2015-01-01|2026-03-01 \
                              quartersReported=[4]|[1,4]|[2,4]|[1,2,4]|[3,4]|[1,3,4]|[2,3,4]|[1,2,3,4]
              BREACHED        investment=MUNICIPAL year=2013 asOf=2015-01-01|2026-03-01 \
                              quartersReported=[]|[1]|[2]|[1,2]|[3]|[1,3]|[2,3]|[1,2,3]
              BREACHED        investment=MUNICIPAL year=2014 quartersReported=[] asOf=2014-04-01
              NOT_APPLICABLE  investment=COUNTY|PROVINCIAL_OR_CENTRAL|NON_GOVERNMENT year=2025 \
                              quartersReported=[]
              UNKNOWN         investment=MUNICIPAL year=2025 quartersReported=?
              UNKNOWN         investment=MUNICIPAL year=? quartersReported=[]|[1,2,3,4]
              NOT_APPLICABLE  investment=MUNICIPAL year=? quartersReported=[] asOf=2013-12-12|2013-12-31
              UNKNOWN         investment=? year=2025 quartersReported=[]|[1,2,3,4]
            11-annual, art. 11, otherwise DUTY
              NOT_APPLICABLE  investment=MUNICIPAL year=2025 annualReported=false \
                              asOf=2024-12-31|2025-04-01|2025-07-01|2025-10-01|2025-12-31
              NOT_APPLICABLE  investment=MUNICIPAL year=2012|2005 annualReported=false asOf=2013-12-12|2026-03-01
              NOT_APPLICABLE  investment=MUNICIPAL year=2013 annualReported=false asOf=2013-12-12|2013-12-31
              SATISFIED       investment=MUNICIPAL year=2025 annualReported=true \
                              asOf=2026-01-01|2026-03-31|2026-04-01|2026-12-31|2027-01-01
              BREACHED        investment=MUNICIPAL year=2025 annualReported=false \
                              asOf=2026-01-01|2026-03-31|2026-04-01|2026-12-31|2027-01-01
              SATISFIED       investment=MUNICIPAL year=2013 annualReported=true \
                              asOf=2014-01-01|2014-03-31|2014-04-01|2014-12-31|2015-01-01
              BREACHED        investment=MUNICIPAL year=2013 annualReported=false \
                              asOf=2014-01-01|2014-03-31|2014-04-01|2014-12-31|2015-01-01
              NOT_APPLICABLE  investment=COUNTY|PROVINCIAL_OR_CENTRAL|NON_GOVERNMENT year=2025 \
                              annualReported=false
              UNKNOWN         investment=MUNICIPAL year=2025 annualReported=?
              UNKNOWN         investment=MUNICIPAL year=? annualReported=true|false
              NOT_APPLICABLE  investment=MUNICIPAL year=? annualReported=false asOf=2013-12-12|2013-12-31
              UNKNOWN         investment=? year=2025 annualReported=true|false
            """;

    private static final String BUDGET_EXECUTION_RULINGS = """
            # payments keep to progress (art. 11)
            where investment=MUNICIPAL preparedBy=FINANCE_BUREAU approvedBy=PEOPLES_CONGRESS advanceUnderStateRules=false
            paidPercent=50|49.9|0 progressPercent=50 -> COMPLIANT
            paidPercent=50.1|60|100 progressPercent=50 -> DENIED
              remedy   paidPercent=50 -> COMPLIANT
            # how much may be paid is known only when progress is
            where investment=MUNICIPAL preparedBy=FINANCE_BUREAU approvedBy=PEOPLES_CONGRESS advanceUnderStateRules=false
            paidPercent=? progressPercent=33.5 -> COMPLIANT/DENIED
              missing  paidPercent
              remedy   paidPercent=33.5 -> COMPLIANT
            paidPercent=60 progressPercent=? -> COMPLIANT/DENIED
              missing  progressPercent
            paidPercent=? progressPercent=? -> COMPLIANT/DENIED
              missing  paidPercent progressPercent
            # an advance that national rules provide for is not bound to progress
            where investment=MUNICIPAL preparedBy=FINANCE_BUREAU approvedBy=PEOPLES_CONGRESS
            advanceUnderStateRules=true paidPercent=30|100|? progressPercent=0|? -> COMPLIANT
            advanceUnderStateRules=? paidPercent=30 progressPercent=40 -> COMPLIANT
            advanceUnderStateRules=? paidPercent=30 progressPercent=0 -> COMPLIANT/DENIED
              missing  advanceUnderStateRules
              remedy   paidPercent=0 -> COMPLIANT
            advanceUnderStateRules=? paidPercent=30 progressPercent=? -> COMPLIANT/DENIED
              missing  advanceUnderStateRules progressPercent
            # but to an approved budget it is
            investment=MUNICIPAL preparedBy=FINANCE_BUREAU approvedBy=MUNICIPAL_GOVERNMENT \
            advanceUnderStateRules=true paidPercent=30 progressPercent=0 -> DENIED
              remedy   approvedBy=PEOPLES_CONGRESS -> COMPLIANT
            # no payment before the budget is approved (art. 11)
            where investment=MUNICIPAL advanceUnderStateRules=false progressPercent=20
            preparedBy=FINANCE_BUREAU approvedBy=FINANCE_BUREAU paidPercent=10 -> DENIED
              remedy   approvedBy=PEOPLES_CONGRESS -> COMPLIANT
            preparedBy=FINANCE_BUREAU approvedBy=? paidPercent=30 -> DENIED
              remedy   approvedBy=PEOPLES_CONGRESS paidPercent=20 -> COMPLIANT
            preparedBy=AUDIT_DEPARTMENT approvedBy=FINANCE_BUREAU paidPercent=10 -> DENIED
              remedy   approvedBy=PEOPLES_CONGRESS -> DEFICIENT
            preparedBy=? approvedBy=FINANCE_BUREAU paidPercent=10 -> DENIED
              remedy   approvedBy=PEOPLES_CONGRESS -> UNDETERMINED
            # who prepared the budget is a duty (art. 11)
            where investment=MUNICIPAL approvedBy=PEOPLES_CONGRESS paidPercent=10 progressPercent=20
            preparedBy=COMPETENT_AUTHORITY advanceUnderStateRules=false|? -> DEFICIENT
            preparedBy=? -> COMPLIANT/DEFICIENT
              missing  preparedBy
            # other investment is not covered
            investment=COUNTY|PROVINCIAL_OR_CENTRAL|NON_GOVERNMENT approvedBy=FINANCE_BUREAU \
            paidPercent=100 progressPercent=0 -> NOT_APPLICABLE
            # with nothing known all is missing
            investment=? -> NOT_APPLICABLE/COMPLIANT/DEFICIENT/DENIED
              missing  investment preparedBy approvedBy advanceUnderStateRules paidPercent progressPercent
            """;

    private static final String BUDGET_REPORTING_RULINGS = """
            # a quarter is due from the day after it ended (art. 11)
            where investment=MUNICIPAL year=2025 annualReported=false
            quartersReported=[] asOf=2025-03-31 -> NOT_APPLICABLE
            quartersReported=[] asOf=2025-04-01 -> DEFICIENT
            quartersReported=[1] asOf=2025-04-01|2025-06-30 -> COMPLIANT
            quartersReported=[1] asOf=2025-07-01 -> DEFICIENT
            quartersReported=[1,2] asOf=2025-07-01|2025-09-30 -> COMPLIANT
            quartersReported=[1,2] asOf=2025-10-01 -> DEFICIENT
            quartersReported=[1,2,3] asOf=2025-10-01|2025-12-31 -> COMPLIANT
            # so is the year
            quartersReported=[1,2,3,4] investment=MUNICIPAL year=2025 annualReported=false \
            asOf=2026-01-01 -> DEFICIENT
            quartersReported=[1,2,3,4] investment=MUNICIPAL year=2025 annualReported=true \
            asOf=2026-01-01 -> COMPLIANT
            quartersReported=[1,2,3] investment=MUNICIPAL year=2025 annualReported=true \
            asOf=2026-01-01 -> DEFICIENT
            # only what is due is missing
            where investment=MUNICIPAL year=2025
            asOf=2025-03-31 -> NOT_APPLICABLE
            asOf=2025-12-31 -> COMPLIANT/DEFICIENT
              missing  quartersReported
            asOf=2026-01-01 -> COMPLIANT/DEFICIENT
              missing  quartersReported annualReported
            asOf=2026-01-01 annualReported=false -> DEFICIENT
            # an unknown year may have any number of quarters due
            where investment=MUNICIPAL
            quartersReported=[1,2,3,4] annualReported=true -> NOT_APPLICABLE/COMPLIANT
              missing  year
            quartersReported=[1,2,3,4] annualReported=false -> NOT_APPLICABLE/DEFICIENT
              missing  year
            quartersReported=[] annualReported=true|false|? -> NOT_APPLICABLE/DEFICIENT
              missing  year
            quartersReported=[1] annualReported=true|false|? -> NOT_APPLICABLE/DEFICIENT
              missing  year
            quartersReported=? annualReported=? -> NOT_APPLICABLE/COMPLIANT/DEFICIENT
              missing  year quartersReported annualReported
            # other investment is not covered, and whose it is may be missing
            investment=COUNTY year=2020 quartersReported=[] -> NOT_APPLICABLE
            investment=? year=2020 quartersReported=[] -> NOT_APPLICABLE/DEFICIENT
              missing  investment
            # what ended before the regulation was in force is never due (art. 34)
            where investment=MUNICIPAL annualReported=true
            year=2013 quartersReported=[] asOf=2013-12-11|2013-12-12|2013-12-31 -> NOT_APPLICABLE
            year=2013 quartersReported=[]|[1,2,3] asOf=2014-01-01 -> DEFICIENT
            year=2013 quartersReported=[4] asOf=2014-01-01|2026-03-01 -> COMPLIANT
            year=2012 quartersReported=[] asOf=2013-12-12|2026-03-01 -> NOT_APPLICABLE
            year=2014 quartersReported=[] asOf=2014-03-31 -> NOT_APPLICABLE
            year=2014 quartersReported=[] asOf=2014-04-01 -> DEFICIENT
            # until 2013 has ended nothing is due of any year
            investment=MUNICIPAL|? year=? quartersReported=[]|? annualReported=false|? asOf=2013-12-31 -> NOT_APPLICABLE
            # until 2014 has ended no more than the first three quarters of it are due, or the last of 2013
            where investment=MUNICIPAL annualReported=true
            year=? quartersReported=[4] asOf=2014-01-01|2014-03-31 -> NOT_APPLICABLE/COMPLIANT
              missing  year
            year=? quartersReported=[1,2,3] asOf=2014-01-01 -> NOT_APPLICABLE/DEFICIENT
              missing  year
            year=? quartersReported=[1,4] asOf=2014-06-30 -> NOT_APPLICABLE/COMPLIANT
              missing  year
            year=? quartersReported=[1,4] asOf=2014-07-01 -> NOT_APPLICABLE/COMPLIANT/DEFICIENT
              missing  year
            year=? quartersReported=[1,2,3,4] asOf=2014-10-01|2015-01-01|2026-03-01 -> NOT_APPLICABLE/COMPLIANT
              missing  year
            year=? quartersReported=[4] asOf=2015-01-01 -> NOT_APPLICABLE/COMPLIANT/DEFICIENT
              missing  year
            year=? quartersReported=[] asOf=2014-01-01|2015-01-01 -> NOT_APPLICABLE/DEFICIENT
              missing  year
            """;

    static List<NormRow> norms() {
        return Stream.of(
                        NormRow.table(Taiyuan2013.BUDGET_EXECUTION, BUDGET_EXECUTION_NORMS),
                        NormRow.table(Taiyuan2013.BUDGET_REPORTING, BUDGET_REPORTING_NORMS))
                .flatMap(List::stream)
                .toList();
    }

    static List<RulingRow> rulings() {
        return Stream.of(
                        RulingRow.table(Taiyuan2013.BUDGET_EXECUTION, BUDGET_EXECUTION_RULINGS),
                        RulingRow.table(Taiyuan2013.BUDGET_REPORTING, BUDGET_REPORTING_RULINGS))
                .flatMap(List::stream)
                .toList();
    }
}
