package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.ADVISE;
import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.taiyuan.facts.ProjectCompletionFacts.*;
import static dev.egov.rules.taiyuan.facts.ProjectEstablishmentFacts.*;

import dev.egov.model.organization.Authority;
import dev.egov.model.project.InvestmentSource;
import dev.egov.model.project.ProjectCompletion;
import dev.egov.model.project.ProjectEstablishment;
import dev.egov.model.project.ReviewStatus;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;
import dev.egov.rules.taiyuan.facts.ProjectCompletionFacts;
import dev.egov.rules.taiyuan.facts.ProjectEstablishmentFacts;

/**
 * Chapter 3 (项目管理), a project's beginning and end: whether it may be established, and whether it has been carried
 * through. {@link ProjectReviewing} has what is reviewed between, {@link ProjectBudget} the money.
 */
final class ProjectChapter {

    static final Decision<ProjectEstablishment> PROJECT_ESTABLISHMENT = Measures.REGULATION.decision(
            "project-establishment", ProjectEstablishment.class, ProjectChapter::projectEstablishment);
    static final Decision<ProjectCompletion> PROJECT_COMPLETION = Measures.REGULATION.decision(
            "project-completion", ProjectCompletion.class, ProjectChapter::projectCompletion);

    private ProjectChapter() {}

    private static void projectEstablishment(DecisionBuilder<ProjectEstablishment> decision) {
        Scope.bind(decision, ProjectEstablishmentFacts.BUILDER);
        decision.alternative(
                        "10-review",
                        "rejection",
                        norm -> norm.withRequires(REVIEW_STATUS
                                .in(ReviewStatus.PASSED, ReviewStatus.REJECTED)
                                .and(REVIEW_BY.is(Authority.COMPETENT_AUTHORITY))),
                        "10-review")
                .alternative("10-review", "investment", norm -> norm.withWhen(Condition.always()), "10-review")
                .facts(ProjectEstablishmentFacts.INVESTMENT, REVIEW_STATUS, REVIEW_BY, APPROVER)
                .norms(
                        Measures.ban("10-review", "development-and-reform-commission")
                                .reading("rejection")
                                .reading("investment")
                                .wording("partly")
                                .when(ProjectEstablishmentFacts.INVESTMENT.is(InvestmentSource.MUNICIPAL))
                                .requires(REVIEW_STATUS
                                        .is(ReviewStatus.PASSED)
                                        .and(REVIEW_BY.is(Authority.COMPETENT_AUTHORITY)))
                                .otherwise(DENY),
                        Measures.competence("10-approver", "development-and-reform-commission")
                                .wording("10-review", "partly")
                                .when(ProjectEstablishmentFacts.INVESTMENT.is(InvestmentSource.MUNICIPAL))
                                .requires(APPROVER.is(Authority.DEVELOPMENT_AND_REFORM_COMMISSION))
                                .otherwise(DENY));
    }

    private static void projectCompletion(DecisionBuilder<ProjectCompletion> decision) {
        Condition carriedOut = COMPLETED.is(true);
        Scope.bind(decision, ProjectCompletionFacts.BUILDER);
        decision.kind(DecisionKind.STATE)
                .alternative(
                        "12-procurement",
                        "each-project",
                        norm -> norm.withOtherwise(ADVISE),
                        "12-procurement",
                        "12-supervision",
                        "12-acceptance",
                        "12-promotion")
                .facts(ProjectCompletionFacts.INVESTMENT, COMPLETED, PROCURED, SUPERVISED, ACCEPTED, PROMOTED, AUDITED)
                .norms(
                        Measures.duty("12-procurement", "project-units")
                                .reading("each-project")
                                .paragraph(1)
                                .requires(PROCURED.is(true))
                                .otherwise(DUTY),
                        Measures.duty("12-supervision", "project-units")
                                .reading("12-procurement", "each-project")
                                .paragraph(1)
                                .requires(SUPERVISED.is(true))
                                .otherwise(DUTY),
                        Measures.duty("12-acceptance", "project-units")
                                .reading("12-procurement", "each-project")
                                .paragraph(1)
                                .when(carriedOut)
                                .requires(ACCEPTED.is(true))
                                .otherwise(DUTY),
                        Measures.duty("12-promotion", "project-units")
                                .reading("12-procurement", "each-project")
                                .paragraph(1)
                                .when(carriedOut.and(ACCEPTED.is(true)))
                                .requires(PROMOTED.is(true))
                                .otherwise(DUTY),
                        Measures.advice("12-audit", "audit-department")
                                .wording("10-review", "partly")
                                .paragraph(3)
                                .when(ProjectCompletionFacts.INVESTMENT
                                        .is(InvestmentSource.MUNICIPAL)
                                        .and(carriedOut))
                                .requires(AUDITED.is(true))
                                .otherwise(ADVISE));
    }
}
