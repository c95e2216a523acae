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
 * is whether it may be made (art. 11).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param builder the organisation that builds the project
 * @param investment who pays for it
 * @param preparedBy the body that has prepared the budget (art. 11)
 * @param approvedBy the body that has approved the budget (art. 11)
 * @param advanceUnderStateRules whether it is an advance payment that national rules provide for (国家有关规定, art. 11)
 * @param paidPercent the share of the budget paid out, this payment included, in percent from 0 to 100
 * @param progressPercent the progress of the project (项目进度), in percent from 0 to 100
 */
@WithBuilder
public record BudgetExecution(
        @Valid @Nullable Organization builder,
        @Nullable InvestmentSource investment,
        @Nullable Authority preparedBy,
        @Nullable Authority approvedBy,
        @Nullable Boolean advanceUnderStateRules,
        @Percentage @Nullable BigDecimal paidPercent,
        @Percentage @Nullable BigDecimal progressPercent) {}
