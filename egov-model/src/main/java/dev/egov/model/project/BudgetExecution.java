package dev.egov.model.project;

import dev.egov.model.constraint.Percentage;
import dev.egov.model.internal.WithBuilder;
import dev.egov.model.organization.Authority;
import dev.egov.model.organization.Organization;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>budget-execution</em>: a payment out of the budget of a project, and the question
 * is whether it may be made (art. 10, 11).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param builder the organisation that builds the project
 * @param investment who pays for it
 * @param established whether the project has been established (立项, art. 10)
 * @param preparedBy the body that has prepared the budget (art. 11)
 * @param approvedBy the body that has approved the budget (art. 11)
 * @param paidPercent the share of the budget paid out, this payment included, in percent from 0 to 100
 * @param progressPercent the progress of the project (项目进度), in percent from 0 to 100
 */
@WithBuilder
public record BudgetExecution(
        @Valid @Nullable Organization builder,
        @Nullable InvestmentSource investment,
        @Nullable Boolean established,
        @Nullable Authority preparedBy,
        @Nullable Authority approvedBy,
        @Percentage @Nullable BigDecimal paidPercent,
        @Percentage @Nullable BigDecimal progressPercent) {}
