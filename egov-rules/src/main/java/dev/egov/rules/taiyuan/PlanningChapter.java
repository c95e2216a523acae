package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.taiyuan.facts.PlanningFacts.*;

import dev.egov.model.organization.Authority;
import dev.egov.model.planning.Plan;
import dev.egov.model.planning.PlanKind;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;

/** Chapter 2 (发展规划): the city's and the departments' plans. */
final class PlanningChapter {

    static final Decision<Plan> PLANNING =
            Measures.REGULATION.decision("planning", Plan.class, PlanningChapter::planning);

    private PlanningChapter() {}

    private static void planning(DecisionBuilder<Plan> decision) {
        Condition cityPlan = KIND.is(PlanKind.CITY_DEVELOPMENT_PLAN);
        Condition cityAnnualPlan = KIND.is(PlanKind.CITY_ANNUAL_PLAN);
        Condition departmentPlan = KIND.is(PlanKind.DEPARTMENT_PLAN);
        Condition annualPlan = KIND.is(PlanKind.DEPARTMENT_ANNUAL_PLAN);
        Scope.bind(decision, PREPARER);
        decision.facts(
                        KIND,
                        PREPARED_BY,
                        APPROVED_BY_MUNICIPAL_GOVERNMENT,
                        PUBLISHED,
                        CONSULTED,
                        ALIGNED_WITH_CITY_PLAN,
                        FILED,
                        HAS_MILESTONES)
                .facts(IN_EFFECT, PROGRESS_REPORTED)
                .norms(
                        Measures.competence("7-preparer", "competent-authority")
                                .paragraph(1)
                                .when(cityPlan)
                                .requires(PREPARED_BY.is(Authority.COMPETENT_AUTHORITY))
                                .otherwise(DENY),
                        Measures.ban("7-approval", "competent-authority")
                                .paragraph(1)
                                .when(cityPlan)
                                .requires(APPROVED_BY_MUNICIPAL_GOVERNMENT.is(true))
                                .otherwise(DENY),
                        Measures.duty("7-publication", "competent-authority")
                                .paragraph(1)
                                .when(cityPlan)
                                .requires(PUBLISHED.is(true))
                                .otherwise(DUTY),
                        Measures.duty("7-consultation", "competent-authority")
                                .paragraph(2)
                                .when(cityPlan)
                                .requires(CONSULTED.is(true))
                                .otherwise(DUTY),
                        Measures.duty("8-alignment")
                                .when(departmentPlan)
                                .requires(ALIGNED_WITH_CITY_PLAN.is(true))
                                .otherwise(DUTY),
                        Measures.duty("8-filing")
                                .when(departmentPlan)
                                .requires(FILED.is(true))
                                .otherwise(DUTY),
                        Measures.competence("9-preparer", "competent-authority")
                                .paragraph(1)
                                .when(cityAnnualPlan)
                                .requires(PREPARED_BY.is(Authority.COMPETENT_AUTHORITY))
                                .otherwise(DENY),
                        Measures.duty("9-city-alignment", "competent-authority")
                                .paragraph(1)
                                .when(cityAnnualPlan)
                                .requires(ALIGNED_WITH_CITY_PLAN.is(true))
                                .otherwise(DUTY),
                        Measures.duty("9-filing")
                                .paragraph(2)
                                .when(annualPlan)
                                .requires(FILED.is(true))
                                .otherwise(DUTY),
                        Measures.duty("9-milestones")
                                .paragraph(2)
                                .when(annualPlan)
                                .requires(HAS_MILESTONES.is(true))
                                .otherwise(DUTY),
                        Measures.duty("9-progress")
                                .paragraph(2)
                                .when(annualPlan.and(IN_EFFECT.is(true)))
                                .requires(PROGRESS_REPORTED.is(true))
                                .otherwise(DUTY));
    }
}
