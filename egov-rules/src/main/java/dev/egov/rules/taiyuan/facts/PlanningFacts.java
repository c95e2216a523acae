package dev.egov.rules.taiyuan.facts;

import dev.egov.model.organization.Authority;
import dev.egov.model.planning.Plan;
import dev.egov.model.planning.PlanKind;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#PLANNING} asks about. */
public final class PlanningFacts {

    /** The organisation: what the case says of its {@code preparer}. */
    public static final OrganizationFacts<Plan> PREPARER = OrganizationFacts.of("preparer", Plan::preparer);

    /**
     * Which plan is it: the city's development plan, the city's annual plan, a department's plan or a department's
     * annual plan?
     */
    public static final Fact<Plan, PlanKind> KIND = Fact.of("kind", PlanKind.class, Plan::kind);

    /** Which body led the preparation of the plan? */
    public static final Fact<Plan, Authority> PREPARED_BY =
            Fact.of("preparedBy", Authority.class, Plan::preparedBy).actionable();

    /** Has the municipal government approved the plan? A plan that awaits its decision does not count. */
    public static final Fact<Plan, Boolean> APPROVED_BY_MUNICIPAL_GOVERNMENT = Fact.of(
                    "approvedByMunicipalGovernment", Plan::approvedByMunicipalGovernment)
            .actionable();

    /** Has the plan been made public? Circulation among government bodies does not count. */
    public static final Fact<Plan, Boolean> PUBLISHED =
            Fact.of("published", Plan::published).actionable();

    /** Were opinions sought widely while the plan was prepared? */
    public static final Fact<Plan, Boolean> CONSULTED =
            Fact.of("consulted", Plan::consulted).actionable();

    /** Does the plan rest on the city's e-government development plan and agree with it? */
    public static final Fact<Plan, Boolean> ALIGNED_WITH_CITY_PLAN =
            Fact.of("alignedWithCityPlan", Plan::alignedWithCityPlan).actionable();

    /** Has the plan been filed (备案) with the competent e-government authority? */
    public static final Fact<Plan, Boolean> FILED =
            Fact.of("filed", Plan::filed).actionable();

    /** Does the annual plan set milestones (节点目标), such as results with the time by which they are due? */
    public static final Fact<Plan, Boolean> HAS_MILESTONES =
            Fact.of("hasMilestones", Plan::hasMilestones).actionable();

    /** Has the year of the plan begun? */
    public static final Fact<Plan, Boolean> IN_EFFECT = Fact.of("inEffect", Plan::inEffect);

    /** Has progress under the annual plan been reported to the competent e-government authority? */
    public static final Fact<Plan, Boolean> PROGRESS_REPORTED =
            Fact.of("progressReported", Plan::progressReported).actionable();

    private PlanningFacts() {}
}
