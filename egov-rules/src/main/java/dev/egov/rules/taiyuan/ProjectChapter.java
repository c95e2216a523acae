package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.ADVISE;
import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;

import dev.egov.model.organization.Authority;
import dev.egov.model.project.InvestmentSource;
import dev.egov.model.project.ProjectCompletion;
import dev.egov.model.project.ProjectEstablishment;
import dev.egov.model.project.Review;
import dev.egov.model.project.ReviewStatus;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;
import dev.egov.rules.Fact;

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
        Party<ProjectEstablishment> builder = Party.of("builder", ProjectEstablishment::builder);
        Fact<ProjectEstablishment, InvestmentSource> investment =
                Fact.of("investment", InvestmentSource.class, ProjectEstablishment::investment);
        Fact<ProjectEstablishment, ReviewStatus> reviewStatus = Fact.of(
                        "review.status", ReviewStatus.class, Fact.within(ProjectEstablishment::review, Review::status))
                .actionable();
        Fact<ProjectEstablishment, Authority> reviewBy = Fact.of(
                        "review.by", Authority.class, Fact.within(ProjectEstablishment::review, Review::by))
                .actionable();
        Fact<ProjectEstablishment, Authority> approver = Fact.of(
                        "approver", Authority.class, ProjectEstablishment::approver)
                .actionable();
        builder.bind(decision);
        decision.alternative(
                        "10-review",
                        "rejection",
                        norm -> norm.withRequires(reviewStatus
                                .in(ReviewStatus.PASSED, ReviewStatus.REJECTED)
                                .and(reviewBy.is(Authority.COMPETENT_AUTHORITY))),
                        "10-review")
                .alternative("10-review", "investment", norm -> norm.withWhen(Condition.always()), "10-review")
                .facts(investment, reviewStatus, reviewBy, approver)
                .norms(
                        Measures.ban("10-review", "development-and-reform-commission")
                                .reading("rejection")
                                .reading("investment")
                                .wording("partly")
                                .when(investment.is(InvestmentSource.MUNICIPAL))
                                .requires(reviewStatus
                                        .is(ReviewStatus.PASSED)
                                        .and(reviewBy.is(Authority.COMPETENT_AUTHORITY)))
                                .otherwise(DENY),
                        Measures.competence("10-approver", "development-and-reform-commission")
                                .wording("10-review", "partly")
                                .when(investment.is(InvestmentSource.MUNICIPAL))
                                .requires(approver.is(Authority.DEVELOPMENT_AND_REFORM_COMMISSION))
                                .otherwise(DENY));
    }

    private static void projectCompletion(DecisionBuilder<ProjectCompletion> decision) {
        Party<ProjectCompletion> builder = Party.of("builder", ProjectCompletion::builder);
        Fact<ProjectCompletion, InvestmentSource> investment =
                Fact.of("investment", InvestmentSource.class, ProjectCompletion::investment);
        Fact<ProjectCompletion, Boolean> completed = Fact.of("completed", ProjectCompletion::completed);
        Fact<ProjectCompletion, Boolean> procured =
                Fact.of("procured", ProjectCompletion::procured).actionable();
        Fact<ProjectCompletion, Boolean> supervised =
                Fact.of("supervised", ProjectCompletion::supervised).actionable();
        Fact<ProjectCompletion, Boolean> accepted =
                Fact.of("accepted", ProjectCompletion::accepted).actionable();
        Fact<ProjectCompletion, Boolean> promoted =
                Fact.of("promoted", ProjectCompletion::promoted).actionable();
        Fact<ProjectCompletion, Boolean> audited =
                Fact.of("audited", ProjectCompletion::audited).actionable();
        Condition carriedOut = completed.is(true);
        builder.bind(decision);
        decision.kind(DecisionKind.STATE)
                .alternative(
                        "12-procurement",
                        "each-project",
                        norm -> norm.withOtherwise(ADVISE),
                        "12-procurement",
                        "12-supervision",
                        "12-acceptance",
                        "12-promotion")
                .facts(investment, completed, procured, supervised, accepted, promoted, audited)
                .norms(
                        Measures.duty("12-procurement", "project-units")
                                .reading("each-project")
                                .paragraph(1)
                                .requires(procured.is(true))
                                .otherwise(DUTY),
                        Measures.duty("12-supervision", "project-units")
                                .reading("12-procurement", "each-project")
                                .paragraph(1)
                                .requires(supervised.is(true))
                                .otherwise(DUTY),
                        Measures.duty("12-acceptance", "project-units")
                                .reading("12-procurement", "each-project")
                                .paragraph(1)
                                .when(carriedOut)
                                .requires(accepted.is(true))
                                .otherwise(DUTY),
                        Measures.duty("12-promotion", "project-units")
                                .reading("12-procurement", "each-project")
                                .paragraph(1)
                                .when(carriedOut.and(accepted.is(true)))
                                .requires(promoted.is(true))
                                .otherwise(DUTY),
                        Measures.advice("12-audit", "audit-department")
                                .wording("10-review", "partly")
                                .paragraph(3)
                                .when(investment.is(InvestmentSource.MUNICIPAL).and(carriedOut))
                                .requires(audited.is(true))
                                .otherwise(ADVISE));
    }
}
