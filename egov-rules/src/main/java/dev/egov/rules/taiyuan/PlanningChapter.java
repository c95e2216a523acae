package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;

import dev.egov.model.organization.Authority;
import dev.egov.model.planning.Plan;
import dev.egov.model.planning.PlanKind;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.Fact;

/** Chapter 2 (发展规划): the city's and the departments' plans. */
final class PlanningChapter {

    static final Decision<Plan> PLANNING =
            Measures.REGULATION.decision("planning", Plan.class, PlanningChapter::planning);

    private PlanningChapter() {}

    private static void planning(DecisionBuilder<Plan> decision) {
        Party<Plan> preparer = Party.of("preparer", Plan::preparer);
        Fact<Plan, PlanKind> kind = Fact.of("kind", PlanKind.class, Plan::kind);
        Fact<Plan, Authority> preparedBy =
                Fact.of("preparedBy", Authority.class, Plan::preparedBy).actionable();
        Fact<Plan, Boolean> approved = Fact.of("approvedByMunicipalGovernment", Plan::approvedByMunicipalGovernment)
                .actionable();
        Fact<Plan, Boolean> published = Fact.of("published", Plan::published).actionable();
        Fact<Plan, Boolean> consulted = Fact.of("consulted", Plan::consulted).actionable();
        Fact<Plan, Boolean> aligned =
                Fact.of("alignedWithCityPlan", Plan::alignedWithCityPlan).actionable();
        Fact<Plan, Boolean> filed = Fact.of("filed", Plan::filed).actionable();
        Fact<Plan, Boolean> milestones =
                Fact.of("hasMilestones", Plan::hasMilestones).actionable();
        Fact<Plan, Boolean> inEffect = Fact.of("inEffect", Plan::inEffect);
        Fact<Plan, Boolean> reported =
                Fact.of("progressReported", Plan::progressReported).actionable();
        Condition cityPlan = kind.is(PlanKind.CITY_DEVELOPMENT_PLAN);
        Condition cityAnnualPlan = kind.is(PlanKind.CITY_ANNUAL_PLAN);
        Condition departmentPlan = kind.is(PlanKind.DEPARTMENT_PLAN);
        Condition annualPlan = kind.is(PlanKind.DEPARTMENT_ANNUAL_PLAN);
        preparer.bind(decision);
        decision.facts(kind, preparedBy, approved, published, consulted, aligned, filed, milestones)
                .facts(inEffect, reported)
                .norms(
                        Measures.competence("7-preparer", "competent-authority")
                                .paragraph(1)
                                .when(cityPlan)
                                .requires(preparedBy.is(Authority.COMPETENT_AUTHORITY))
                                .otherwise(DENY),
                        Measures.ban("7-approval", "competent-authority")
                                .paragraph(1)
                                .when(cityPlan)
                                .requires(approved.is(true))
                                .otherwise(DENY),
                        Measures.duty("7-publication", "competent-authority")
                                .paragraph(1)
                                .when(cityPlan)
                                .requires(published.is(true))
                                .otherwise(DUTY),
                        Measures.duty("7-consultation", "competent-authority")
                                .paragraph(2)
                                .when(cityPlan)
                                .requires(consulted.is(true))
                                .otherwise(DUTY),
                        Measures.duty("8-alignment")
                                .when(departmentPlan)
                                .requires(aligned.is(true))
                                .otherwise(DUTY),
                        Measures.duty("8-filing")
                                .when(departmentPlan)
                                .requires(filed.is(true))
                                .otherwise(DUTY),
                        Measures.competence("9-preparer", "competent-authority")
                                .paragraph(1)
                                .when(cityAnnualPlan)
                                .requires(preparedBy.is(Authority.COMPETENT_AUTHORITY))
                                .otherwise(DENY),
                        Measures.duty("9-city-alignment", "competent-authority")
                                .paragraph(1)
                                .when(cityAnnualPlan)
                                .requires(aligned.is(true))
                                .otherwise(DUTY),
                        Measures.duty("9-filing")
                                .paragraph(2)
                                .when(annualPlan)
                                .requires(filed.is(true))
                                .otherwise(DUTY),
                        Measures.duty("9-milestones")
                                .paragraph(2)
                                .when(annualPlan)
                                .requires(milestones.is(true))
                                .otherwise(DUTY),
                        Measures.duty("9-progress")
                                .paragraph(2)
                                .when(annualPlan.and(inEffect.is(true)))
                                .requires(reported.is(true))
                                .otherwise(DUTY));
    }
}
