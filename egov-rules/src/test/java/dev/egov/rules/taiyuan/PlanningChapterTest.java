package dev.egov.rules.taiyuan;

import java.util.List;

/** Chapter 2: the city's and the departments' plans. */
class PlanningChapterTest extends ChapterTest {

    private static final List<String> CITY = kinds("CITY_DEVELOPMENT_PLAN");
    private static final List<String> CITY_ANNUAL = kinds("CITY_ANNUAL_PLAN");
    private static final List<String> DEPARTMENT = kinds("DEPARTMENT_PLAN");
    private static final List<String> DEPARTMENT_ANNUAL = kinds("DEPARTMENT_ANNUAL_PLAN");

    static List<NormRow> norms() {
        return NormRow.table(
                Taiyuan2013.PLANNING,
                """
                7-preparer, art. 7 para. 1, otherwise DENY
                  SATISFIED       kind=CITY_DEVELOPMENT_PLAN preparedBy=COMPETENT_AUTHORITY
                  BREACHED        kind=CITY_DEVELOPMENT_PLAN preparedBy=LEADING_GROUP|MUNICIPAL_GOVERNMENT
                  BREACHED        kind=CITY_DEVELOPMENT_PLAN preparedBy=DEVELOPMENT_AND_REFORM_COMMISSION
                  NOT_APPLICABLE  kind=CITY_ANNUAL_PLAN|DEPARTMENT_PLAN|DEPARTMENT_ANNUAL_PLAN preparedBy=FINANCE_BUREAU
                  UNKNOWN         kind=CITY_DEVELOPMENT_PLAN preparedBy=?
                  UNKNOWN         kind=? preparedBy=COMPETENT_AUTHORITY|FINANCE_BUREAU
                """,
                onlyFor("7-approval, art. 7 para. 1, otherwise DENY", CITY, "approvedByMunicipalGovernment"),
                onlyFor("7-publication, art. 7 para. 1, otherwise DUTY", CITY, "published"),
                onlyFor("7-consultation, art. 7 para. 2, otherwise DUTY", CITY, "consulted"),
                onlyFor("8-alignment, art. 8, otherwise DUTY", DEPARTMENT, "alignedWithCityPlan"),
                onlyFor("8-filing, art. 8, otherwise DUTY", DEPARTMENT, "filed"),
                """
                9-preparer, art. 9 para. 1, otherwise DENY
                  SATISFIED       kind=CITY_ANNUAL_PLAN preparedBy=COMPETENT_AUTHORITY
                  BREACHED        kind=CITY_ANNUAL_PLAN preparedBy=LEADING_GROUP|MUNICIPAL_GOVERNMENT|FINANCE_BUREAU
                  BREACHED        kind=CITY_ANNUAL_PLAN preparedBy=DEVELOPMENT_AND_REFORM_COMMISSION
                  NOT_APPLICABLE  kind=CITY_DEVELOPMENT_PLAN|DEPARTMENT_PLAN|DEPARTMENT_ANNUAL_PLAN \
                                  preparedBy=FINANCE_BUREAU|COMPETENT_AUTHORITY|?
                  UNKNOWN         kind=CITY_ANNUAL_PLAN preparedBy=?
                  UNKNOWN         kind=? preparedBy=COMPETENT_AUTHORITY|FINANCE_BUREAU
                """,
                onlyFor("9-city-alignment, art. 9 para. 1, otherwise DUTY", CITY_ANNUAL, "alignedWithCityPlan"),
                onlyFor("9-filing, art. 9 para. 2, otherwise DUTY", DEPARTMENT_ANNUAL, "filed"),
                onlyFor("9-milestones, art. 9 para. 2, otherwise DUTY", DEPARTMENT_ANNUAL, "hasMilestones"),
                """
                9-progress, art. 9 para. 2, otherwise DUTY
                  SATISFIED       kind=DEPARTMENT_ANNUAL_PLAN inEffect=true progressReported=true
                  BREACHED        kind=DEPARTMENT_ANNUAL_PLAN inEffect=true progressReported=false
                  NOT_APPLICABLE  kind=DEPARTMENT_ANNUAL_PLAN inEffect=false progressReported=true|false|?
                  NOT_APPLICABLE  kind=CITY_DEVELOPMENT_PLAN|CITY_ANNUAL_PLAN|DEPARTMENT_PLAN inEffect=true \
                                  progressReported=true|false|?
                  UNKNOWN         kind=DEPARTMENT_ANNUAL_PLAN inEffect=true progressReported=?
                  UNKNOWN         kind=DEPARTMENT_ANNUAL_PLAN inEffect=? progressReported=true|false|?
                  UNKNOWN         kind=? inEffect=true progressReported=true|false|?
                """);
    }

    /** A kind of plan, and all other kinds. */
    private static List<String> kinds(String kind) {
        String all = "CITY_DEVELOPMENT_PLAN|CITY_ANNUAL_PLAN|DEPARTMENT_PLAN|DEPARTMENT_ANNUAL_PLAN";
        return List.of(
                kind,
                String.join(
                        "|",
                        List.of(all.split("\\|")).stream()
                                .filter(other -> !other.equals(kind))
                                .toList()));
    }

    private static String onlyFor(String heading, List<String> kinds, String fact) {
        return """
                %1$s
                  SATISFIED       kind=%2$s %4$s=true
                  BREACHED        kind=%2$s %4$s=false
                  NOT_APPLICABLE  kind=%3$s %4$s=true|false|?
                  UNKNOWN         kind=%2$s %4$s=?
                  UNKNOWN         kind=? %4$s=true|false|?
                """.formatted(heading, kinds.get(0), kinds.get(1), fact);
    }

    static List<RulingRow> rulings() {
        return RulingRow.table(Taiyuan2013.PLANNING, """
                # without its preparer and its approval the city's development plan takes no effect (art. 7 para. 1)
                where kind=CITY_DEVELOPMENT_PLAN
                preparedBy=COMPETENT_AUTHORITY approvedByMunicipalGovernment=false published=true|? -> DENIED
                  remedy   approvedByMunicipalGovernment=true -> UNDETERMINED
                preparedBy=FINANCE_BUREAU approvedByMunicipalGovernment=true published=true consulted=true -> DENIED
                  remedy   preparedBy=COMPETENT_AUTHORITY -> COMPLIANT
                preparedBy=FINANCE_BUREAU approvedByMunicipalGovernment=false|? -> DENIED
                  remedy   preparedBy=COMPETENT_AUTHORITY approvedByMunicipalGovernment=true -> UNDETERMINED
                preparedBy=COMPETENT_AUTHORITY published=false -> DEFICIENT/DENIED
                  missing  approvedByMunicipalGovernment
                  remedy   approvedByMunicipalGovernment=true -> DEFICIENT
                # publication and consultation are duties (art. 7)
                where kind=CITY_DEVELOPMENT_PLAN preparedBy=COMPETENT_AUTHORITY approvedByMunicipalGovernment=true
                published=true consulted=true -> COMPLIANT
                published=false consulted=true|false|? -> DEFICIENT
                published=true|? consulted=false -> DEFICIENT
                published=? consulted=? -> COMPLIANT/DEFICIENT
                  missing  published consulted
                # the city's annual plan is prepared by the competent authority alone (art. 9 para. 1)
                where kind=CITY_ANNUAL_PLAN approvedByMunicipalGovernment=false
                preparedBy=FINANCE_BUREAU alignedWithCityPlan=true -> DENIED
                  remedy   preparedBy=COMPETENT_AUTHORITY -> COMPLIANT
                preparedBy=LEADING_GROUP alignedWithCityPlan=false -> DENIED
                  remedy   preparedBy=COMPETENT_AUTHORITY -> DEFICIENT
                preparedBy=MUNICIPAL_GOVERNMENT alignedWithCityPlan=? -> DENIED
                  remedy   preparedBy=COMPETENT_AUTHORITY -> UNDETERMINED
                preparedBy=? alignedWithCityPlan=true -> COMPLIANT/DENIED
                  missing  preparedBy
                  remedy   preparedBy=COMPETENT_AUTHORITY -> COMPLIANT
                # and follows its development plan (art. 9 para. 1)
                where kind=CITY_ANNUAL_PLAN preparedBy=COMPETENT_AUTHORITY approvedByMunicipalGovernment=false
                alignedWithCityPlan=true -> COMPLIANT
                alignedWithCityPlan=false -> DEFICIENT
                alignedWithCityPlan=? -> COMPLIANT/DEFICIENT
                  missing  alignedWithCityPlan
                # a department's plan follows the city's, and is filed (art. 8)
                where kind=DEPARTMENT_PLAN approvedByMunicipalGovernment=false hasMilestones=false
                alignedWithCityPlan=true filed=true -> COMPLIANT
                alignedWithCityPlan=true|false|? filed=false -> DEFICIENT
                alignedWithCityPlan=false filed=true|false|? -> DEFICIENT
                alignedWithCityPlan=? filed=? -> COMPLIANT/DEFICIENT
                  missing  alignedWithCityPlan filed
                # a department's annual plan is filed, has milestones and is reported on (art. 9 para. 2)
                where kind=DEPARTMENT_ANNUAL_PLAN alignedWithCityPlan=false preparedBy=FINANCE_BUREAU inEffect=true
                filed=true hasMilestones=true progressReported=true -> COMPLIANT
                filed=false hasMilestones=true|? progressReported=true|? -> DEFICIENT
                filed=true|? hasMilestones=false progressReported=true -> DEFICIENT
                filed=true hasMilestones=true|? progressReported=false -> DEFICIENT
                filed=true hasMilestones=? progressReported=? -> COMPLIANT/DEFICIENT
                  missing  hasMilestones progressReported
                # before its year has begun there is nothing to report
                where kind=DEPARTMENT_ANNUAL_PLAN filed=true hasMilestones=true
                inEffect=false progressReported=true|false|? -> COMPLIANT
                inEffect=true progressReported=false -> DEFICIENT
                inEffect=? progressReported=true -> COMPLIANT
                inEffect=? progressReported=false -> COMPLIANT/DEFICIENT
                  missing  inEffect
                inEffect=? progressReported=? -> COMPLIANT/DEFICIENT
                  missing  inEffect progressReported
                # a plan of unknown kind must do for every kind
                alignedWithCityPlan=true filed=true hasMilestones=true progressReported=true preparedBy=FINANCE_BUREAU \
                -> COMPLIANT/DENIED
                  missing  kind
                  remedy   preparedBy=COMPETENT_AUTHORITY approvedByMunicipalGovernment=true -> UNDETERMINED
                kind=? -> COMPLIANT/DEFICIENT/DENIED
                  missing  kind preparedBy approvedByMunicipalGovernment published consulted alignedWithCityPlan \
                           filed hasMilestones inEffect progressReported
                  remedy   preparedBy=COMPETENT_AUTHORITY approvedByMunicipalGovernment=true -> UNDETERMINED
                # a body outside the city plans for itself
                preparer.division=110000 kind=CITY_DEVELOPMENT_PLAN preparedBy=FINANCE_BUREAU -> NOT_APPLICABLE
                """);
    }
}
