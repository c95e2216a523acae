package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.Term;
import dev.egov.model.organization.AdministrativeAction;
import dev.egov.model.organization.Authority;
import dev.egov.rules.Norm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chapter 1: whom the regulation binds, which body acts in what, and whose conduct is looked into. */
class OrganizationChapterTest extends ChapterTest {

    private static final String APPLICABILITY_NORMS = """
            3-scope, art. 3
              SATISFIED  organization.kind=GOVERNMENT|GOVERNMENT_DEPARTMENT
              SATISFIED  organization.kind=DEVELOPMENT_ZONE_COMMITTEE|AUTHORIZED_ORGANIZATION
              SATISFIED  organization.division=140100|140181
              SATISFIED  organization.kind=? organization.division=?
            """;

    private static final String APPLICABILITY_RULINGS = """
            # governments, departments, committees of zones and authorised organisations of the city are bound (art. 3)
            organization.kind=GOVERNMENT|GOVERNMENT_DEPARTMENT -> COMPLIANT
            organization.kind=DEVELOPMENT_ZONE_COMMITTEE|AUTHORIZED_ORGANIZATION -> COMPLIANT
            organization.division=140100|140181 -> COMPLIANT
            # nobody else is
            organization.kind=OTHER -> NOT_APPLICABLE
            organization.kind=OTHER organization.division=140181|? -> NOT_APPLICABLE
            organization.division=140200|110000 -> NOT_APPLICABLE
            organization.kind=DEVELOPMENT_ZONE_COMMITTEE organization.division=140000|140200 -> NOT_APPLICABLE
            # bodies that sit in the city and belong to the province or the centre are not
            organization.division=140000|000000 -> NOT_APPLICABLE
            organization.kind=? organization.division=110000 -> NOT_APPLICABLE
            # whether somebody is bound may be unknown
            organization.kind=? -> NOT_APPLICABLE/COMPLIANT
              missing  organization.kind
            organization.division=? -> NOT_APPLICABLE/COMPLIANT
              missing  organization.division
            organization.kind=? organization.division=? -> NOT_APPLICABLE/COMPLIANT
              missing  organization.kind organization.division
            """;

    /** Each act, and the body that leads in it. */
    private static final String COMPETENCES = """
            5-direct                 | 5 para. 1  | DIRECT_CITY_EGOVERNMENT      | LEADING_GROUP
            5-security               | 5 para. 3  | COORDINATE_SECURITY          | SECURITY_GROUP
            5-advise                 | 5 para. 3  | ADVISE_ON_MAJOR_MATTERS      | EXPERT_ADVISORY_GROUP
            6-hold-accountable       | 6          | HOLD_ACCOUNTABLE             | SUPERVISION_DEPARTMENT
            7-prepare-plan           | 7 para. 1  | PREPARE_DEVELOPMENT_PLAN     | COMPETENT_AUTHORITY
            7-approve-plan           | 7 para. 1  | APPROVE_DEVELOPMENT_PLAN     | MUNICIPAL_GOVERNMENT
            8-receive-filing         | 8          | RECEIVE_PLAN_FILING          | COMPETENT_AUTHORITY
            9-prepare-annual-plan    | 9 para. 1  | PREPARE_CITY_ANNUAL_PLAN     | COMPETENT_AUTHORITY
            10-review-project        | 10         | REVIEW_PROJECT               | COMPETENT_AUTHORITY
            10-approve-project       | 10         | APPROVE_PROJECT              | DEVELOPMENT_AND_REFORM_COMMISSION
            11-prepare-budget        | 11         | PREPARE_PROJECT_BUDGET       | FINANCE_BUREAU
            11-approve-budget        | 11         | APPROVE_PROJECT_BUDGET       | PEOPLES_CONGRESS
            11-execute-budget        | 11         | EXECUTE_PROJECT_BUDGET       | FINANCE_BUREAU
            12-supervise-project     | 12 para. 2 | SUPERVISE_PROJECT            | COMPETENT_AUTHORITY
            12-audit-project         | 12 para. 3 | AUDIT_PROJECT_INVESTMENT     | AUDIT_DEPARTMENT
            14-manage-backbone       | 14         | MANAGE_BACKBONE_NETWORK      | COMPETENT_AUTHORITY
            14-set-standards         | 14         | SET_NETWORK_STANDARDS        | COMPETENT_AUTHORITY
            21-set-archive-standards | 21         | SET_ARCHIVE_STANDARDS        | COMPETENT_AUTHORITY
            22-set-other-standards   | 22         | SET_OTHER_STANDARDS          | COMPETENT_AUTHORITY
            23-establish-catalogue   | 23         | ESTABLISH_RESOURCE_CATALOGUE | COMPETENT_AUTHORITY
            27-inspect-security      | 27         | INSPECT_INFORMATION_SECURITY | COMPETENT_AUTHORITY
            32-evaluate              | 32         | EVALUATE_PERFORMANCE         | COMPETENT_AUTHORITY
            33-interpret             | 33         | INTERPRET_REGULATION         | COMPETENT_AUTHORITY
            """;

    private static final String AUTHORITY_COMPETENCE_RULINGS = """
            # a body may be known not to lead before the act is known
            action=? authority=ARCHIVES_BUREAU|ECONOMY_AND_INFORMATION_COMMISSION -> DENIED
            # otherwise both must be known
            action=REVIEW_PROJECT authority=? -> COMPLIANT/DENIED
              missing  authority
              remedy   authority=COMPETENT_AUTHORITY -> COMPLIANT
            action=? authority=COMPETENT_AUTHORITY|FINANCE_BUREAU -> COMPLIANT/DENIED
              missing  action
            action=? authority=? -> COMPLIANT/DENIED
              missing  action authority
            """;

    private static final String ACCOUNTABILITY_NORMS = """
            6-accountability, art. 6, otherwise REFER
              SATISFIED  conduct=PROPER
              BREACHED   conduct=INACTION|DELAY|MISCONDUCT
              UNKNOWN    conduct=?
            """;

    private static final String ACCOUNTABILITY_RULINGS = """
            # inaction, delay and misconduct go to the supervision department (art. 6)
            conduct=PROPER -> COMPLIANT
            conduct=INACTION|DELAY|MISCONDUCT -> REFERRED
            conduct=? -> COMPLIANT/REFERRED
              missing  conduct
            # of administrative organs, and so of committees of zones, but not of authorised organisations
            subject.kind=GOVERNMENT|GOVERNMENT_DEPARTMENT|DEVELOPMENT_ZONE_COMMITTEE conduct=DELAY -> REFERRED
            subject.kind=DEVELOPMENT_ZONE_COMMITTEE conduct=PROPER -> COMPLIANT
            subject.kind=AUTHORIZED_ORGANIZATION|OTHER conduct=PROPER|INACTION|DELAY|MISCONDUCT|? -> NOT_APPLICABLE
            subject.kind=? conduct=DELAY -> NOT_APPLICABLE/REFERRED
              missing  subject.kind
            subject.division=140200 conduct=MISCONDUCT -> NOT_APPLICABLE
            """;

    static List<NormRow> norms() {
        return Stream.of(
                        NormRow.table(Taiyuan2013.APPLICABILITY, APPLICABILITY_NORMS),
                        NormRow.table(Taiyuan2013.AUTHORITY_COMPETENCE, competences()),
                        NormRow.table(Taiyuan2013.ACCOUNTABILITY, ACCOUNTABILITY_NORMS))
                .flatMap(List::stream)
                .toList();
    }

    static List<RulingRow> rulings() {
        return Stream.of(
                        RulingRow.table(Taiyuan2013.APPLICABILITY, APPLICABILITY_RULINGS),
                        RulingRow.table(Taiyuan2013.AUTHORITY_COMPETENCE, AUTHORITY_COMPETENCE_RULINGS),
                        RulingRow.table(Taiyuan2013.ACCOUNTABILITY, ACCOUNTABILITY_RULINGS))
                .flatMap(List::stream)
                .toList();
    }

    private static String[] competences() {
        return COMPETENCES
                .lines()
                .map(line -> line.split(" *\\| *"))
                .map(words -> """
                        %1$s, art. %2$s, otherwise DENY
                          SATISFIED       action=%3$s authority=%4$s
                          BREACHED        action=%3$s authority=%5$s
                          NOT_APPLICABLE  action=%6$s authority=%4$s
                          UNKNOWN         action=%3$s authority=?
                          UNKNOWN         action=? authority=%4$s|ARCHIVES_BUREAU|?
                        """.formatted(
                                words[0],
                                words[1],
                                words[2],
                                words[3],
                                others(Authority.values(), words[3]),
                                others(AdministrativeAction.values(), words[2])))
                .toArray(String[]::new);
    }

    private static String others(Term[] all, String one) {
        return String.join(
                "|",
                Arrays.stream(all)
                        .map(Object::toString)
                        .filter(name -> !name.equals(one))
                        .toList());
    }

    static List<String> competenceLines() {
        return COMPETENCES.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("competenceLines")
    void only_the_body_that_leads_is_the_one_to_act(String line) {
        String[] words = line.split(" *\\| *");
        for (Authority body : Authority.values()) {
            boolean leads = body.name().equals(words[3]);
            String table = "action=" + words[2] + " authority=" + body
                    + (leads ? " -> COMPLIANT" : " -> DENIED\n remedy authority=" + words[3] + " -> COMPLIANT");
            RulingRow.table(Taiyuan2013.AUTHORITY_COMPETENCE, table).forEach(RulingRow::holds);
        }
    }

    @ParameterizedTest
    @MethodSource("competenceLines")
    void the_body_that_leads_bears_the_norm(String line) {
        String[] words = line.split(" *\\| *");
        Norm norm = Taiyuan2013.AUTHORITY_COMPETENCE.norms().stream()
                .filter(candidate -> candidate.id().equals(words[0]))
                .findFirst()
                .orElseThrow();

        assertThat(norm.bearer(Locale.CHINESE))
                .isEqualTo(Authority.valueOf(words[3]).term());
        assertThat(norm.bearer(Locale.ENGLISH))
                .isEqualTo(Authority.valueOf(words[3]).english());
    }
}
