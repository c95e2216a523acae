package dev.egov.rules.taiyuan.facts;

import dev.egov.model.organization.Authority;
import dev.egov.model.project.InvestmentSource;
import dev.egov.model.project.ProjectEstablishment;
import dev.egov.model.project.Review;
import dev.egov.model.project.ReviewStatus;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#PROJECT_ESTABLISHMENT} asks about. */
public final class ProjectEstablishmentFacts {

    /** The organisation: what the case says of its {@code builder}. */
    public static final OrganizationFacts<ProjectEstablishment> BUILDER =
            OrganizationFacts.of("builder", ProjectEstablishment::builder);

    /**
     * Who pays for the project: the municipal government (for the whole or a part), a county-level government, the
     * provincial or central government, or somebody else?
     */
    public static final Fact<ProjectEstablishment, InvestmentSource> INVESTMENT =
            Fact.of("investment", InvestmentSource.class, ProjectEstablishment::investment);

    /** How far has the review (审核) of the project come: not submitted, under review, passed or rejected? */
    public static final Fact<ProjectEstablishment, ReviewStatus> REVIEW_STATUS = Fact.of(
                    "review.status", ReviewStatus.class, Fact.within(ProjectEstablishment::review, Review::status))
            .actionable();

    /** Which body reviews the project? */
    public static final Fact<ProjectEstablishment, Authority> REVIEW_BY = Fact.of(
                    "review.by", Authority.class, Fact.within(ProjectEstablishment::review, Review::by))
            .actionable();

    /** Which body approves (审批) the project? */
    public static final Fact<ProjectEstablishment, Authority> APPROVER =
            Fact.of("approver", Authority.class, ProjectEstablishment::approver).actionable();

    private ProjectEstablishmentFacts() {}
}
