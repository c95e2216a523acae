package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.REFER;
import static dev.egov.rules.taiyuan.facts.AccountabilityFacts.*;
import static dev.egov.rules.taiyuan.facts.ApplicabilityFacts.*;
import static dev.egov.rules.taiyuan.facts.AuthorityCompetenceFacts.*;

import dev.egov.model.organization.AdministrativeAction;
import dev.egov.model.organization.Authority;
import dev.egov.model.organization.AuthorityAct;
import dev.egov.model.organization.Conduct;
import dev.egov.model.organization.ElectronicGovernmentActivity;
import dev.egov.model.organization.OfficialConduct;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import java.util.Locale;

/**
 * Chapter 1 (总则): whom the regulation binds, which body acts in what, and whose conduct is looked into. The bodies of
 * later chapters stand here too, so that one decision answers for all of them.
 */
final class OrganizationChapter {

    static final Decision<ElectronicGovernmentActivity> APPLICABILITY = Measures.REGULATION.decision(
            "applicability", ElectronicGovernmentActivity.class, OrganizationChapter::applicability);
    static final Decision<AuthorityAct> AUTHORITY_COMPETENCE = Measures.REGULATION.decision(
            "authority-competence", AuthorityAct.class, OrganizationChapter::authorityCompetence);
    static final Decision<OfficialConduct> ACCOUNTABILITY =
            Measures.REGULATION.decision("accountability", OfficialConduct.class, OrganizationChapter::accountability);

    private OrganizationChapter() {}

    private static void applicability(DecisionBuilder<ElectronicGovernmentActivity> decision) {
        Scope.bind(decision, ORGANIZATION);
        decision.kind(DecisionKind.STATE)
                .restsOn(2, 34)
                .norms(Measures.inclusion("3-scope")
                        .reading("development-zones")
                        .constitutes());
    }

    private static void authorityCompetence(DecisionBuilder<AuthorityAct> decision) {
        Competences norms = new Competences(ACTION, AUTHORITY);
        decision.kind(DecisionKind.COMPETENCE)
                .facts(ACTION, AUTHORITY)
                .norms(
                        norms.of("5-direct", 1, AdministrativeAction.DIRECT_CITY_EGOVERNMENT, Authority.LEADING_GROUP),
                        norms.of("5-security", 3, AdministrativeAction.COORDINATE_SECURITY, Authority.SECURITY_GROUP),
                        norms.of(
                                "5-advise",
                                3,
                                AdministrativeAction.ADVISE_ON_MAJOR_MATTERS,
                                Authority.EXPERT_ADVISORY_GROUP),
                        norms.of(
                                "6-hold-accountable",
                                0,
                                AdministrativeAction.HOLD_ACCOUNTABLE,
                                Authority.SUPERVISION_DEPARTMENT),
                        norms.competentAuthority("7-prepare-plan", 1, AdministrativeAction.PREPARE_DEVELOPMENT_PLAN),
                        norms.of(
                                "7-approve-plan",
                                1,
                                AdministrativeAction.APPROVE_DEVELOPMENT_PLAN,
                                Authority.MUNICIPAL_GOVERNMENT),
                        norms.competentAuthority("8-receive-filing", 0, AdministrativeAction.RECEIVE_PLAN_FILING),
                        norms.competentAuthority(
                                "9-prepare-annual-plan", 1, AdministrativeAction.PREPARE_CITY_ANNUAL_PLAN),
                        norms.competentAuthority("10-review-project", 0, AdministrativeAction.REVIEW_PROJECT),
                        norms.of(
                                "10-approve-project",
                                0,
                                AdministrativeAction.APPROVE_PROJECT,
                                Authority.DEVELOPMENT_AND_REFORM_COMMISSION),
                        norms.of(
                                "11-prepare-budget",
                                0,
                                AdministrativeAction.PREPARE_PROJECT_BUDGET,
                                Authority.FINANCE_BUREAU),
                        norms.of(
                                "11-approve-budget",
                                0,
                                AdministrativeAction.APPROVE_PROJECT_BUDGET,
                                Authority.PEOPLES_CONGRESS),
                        norms.of(
                                "11-execute-budget",
                                0,
                                AdministrativeAction.EXECUTE_PROJECT_BUDGET,
                                Authority.FINANCE_BUREAU),
                        norms.competentAuthority("12-supervise-project", 2, AdministrativeAction.SUPERVISE_PROJECT),
                        norms.of(
                                "12-audit-project",
                                3,
                                AdministrativeAction.AUDIT_PROJECT_INVESTMENT,
                                Authority.AUDIT_DEPARTMENT),
                        norms.competentAuthority("14-manage-backbone", 0, AdministrativeAction.MANAGE_BACKBONE_NETWORK),
                        norms.competentAuthority("14-set-standards", 0, AdministrativeAction.SET_NETWORK_STANDARDS),
                        norms.competentAuthority(
                                "21-set-archive-standards", 0, AdministrativeAction.SET_ARCHIVE_STANDARDS),
                        norms.competentAuthority("22-set-other-standards", 0, AdministrativeAction.SET_OTHER_STANDARDS),
                        norms.competentAuthority(
                                "23-establish-catalogue", 0, AdministrativeAction.ESTABLISH_RESOURCE_CATALOGUE),
                        norms.competentAuthority(
                                "27-inspect-security", 0, AdministrativeAction.INSPECT_INFORMATION_SECURITY),
                        norms.competentAuthority("32-evaluate", 0, AdministrativeAction.EVALUATE_PERFORMANCE),
                        norms.competentAuthority("33-interpret", 0, AdministrativeAction.INTERPRET_REGULATION));
    }

    private static void accountability(DecisionBuilder<OfficialConduct> decision) {
        decision.kind(DecisionKind.STATE)
                .guard(Scope.isOneOf(
                        SUBJECT,
                        OrganizationKind.GOVERNMENT,
                        OrganizationKind.GOVERNMENT_DEPARTMENT,
                        OrganizationKind.DEVELOPMENT_ZONE_COMMITTEE))
                .alternativeGuard(
                        "3-scope",
                        "development-zones",
                        Scope.isOneOf(SUBJECT, OrganizationKind.GOVERNMENT, OrganizationKind.GOVERNMENT_DEPARTMENT))
                .alternativeGuard("6-accountability", "organs", Scope.holds(SUBJECT))
                .facts(SUBJECT.facts())
                .facts(CONDUCT)
                .norms(Measures.reference("6-accountability", "supervision-department")
                        .reading("organs")
                        .requires(CONDUCT.is(Conduct.PROPER))
                        .otherwise(REFER));
    }

    /** Norms of the form: this act belongs to that body. */
    private record Competences(Fact<?, AdministrativeAction> action, Fact<?, Authority> authority) {

        Norm of(String id, int paragraph, AdministrativeAction act, Authority body) {
            return Measures.REGULATION
                    .norm(id)
                    .paragraph(paragraph)
                    .modality(Modality.COMPETENCE)
                    .binds(body.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .when(action.is(act))
                    .requires(authority.is(body))
                    .otherwise(DENY);
        }

        Norm competentAuthority(String id, int paragraph, AdministrativeAction act) {
            return of(id, paragraph, act, Authority.COMPETENT_AUTHORITY);
        }
    }
}
