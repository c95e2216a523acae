package dev.egov.model.planning;

import dev.egov.model.internal.WithBuilder;
import dev.egov.model.organization.Authority;
import dev.egov.model.organization.Organization;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>planning</em>: a plan, and the question is whether it may be put into effect (art.
 * 7–9).
 *
 * <p>Which of the facts count depends on the kind of the plan; the others may stay null.
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param preparer the organisation that prepares the plan
 * @param kind which plan it is
 * @param preparedBy the body that has led the preparation of one of the city's plans (art. 7, 9)
 * @param approvedByMunicipalGovernment whether the municipal government has approved it (art. 7)
 * @param published whether it has been published (art. 7)
 * @param consulted whether opinions were sought widely (art. 7)
 * @param alignedWithCityPlan whether it follows the city development plan (art. 8, 9)
 * @param filed whether it has been filed (备案) with the competent authority (art. 8, 9)
 * @param hasMilestones whether it sets milestones (节点目标, art. 9)
 * @param inEffect whether the year of the plan has begun (art. 9)
 * @param progressReported whether progress is reported to the competent authority (art. 9)
 */
@WithBuilder
public record Plan(
        @Valid @Nullable Organization preparer,
        @Nullable PlanKind kind,
        @Nullable Authority preparedBy,
        @Nullable Boolean approvedByMunicipalGovernment,
        @Nullable Boolean published,
        @Nullable Boolean consulted,
        @Nullable Boolean alignedWithCityPlan,
        @Nullable Boolean filed,
        @Nullable Boolean hasMilestones,
        @Nullable Boolean inEffect,
        @Nullable Boolean progressReported) {}
