package dev.egov.rules.taiyuan.facts;

import dev.egov.model.organization.Authority;
import dev.egov.model.project.BudgetExecution;
import dev.egov.model.project.InvestmentSource;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import java.math.BigDecimal;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#BUDGET_EXECUTION} asks about. */
public final class BudgetExecutionFacts {

    private static final Domain<BigDecimal> PERCENT = new Domain.Decimal(BigDecimal.ZERO, BigDecimal.valueOf(100));

    /** The organisation: what the case says of its {@code builder}. */
    public static final OrganizationFacts<BudgetExecution> BUILDER =
            OrganizationFacts.of("builder", BudgetExecution::builder);

    /**
     * Who pays for the project: the municipal government (for the whole or a part), a county-level government, the
     * provincial or central government, or somebody else?
     */
    public static final Fact<BudgetExecution, InvestmentSource> INVESTMENT =
            Fact.of("investment", InvestmentSource.class, BudgetExecution::investment);

    /** Which body prepared the budget of the project? */
    public static final Fact<BudgetExecution, Authority> PREPARED_BY =
            Fact.of("preparedBy", Authority.class, BudgetExecution::preparedBy).actionable();

    /** Which body approved the budget of the project? */
    public static final Fact<BudgetExecution, Authority> APPROVED_BY =
            Fact.of("approvedBy", Authority.class, BudgetExecution::approvedBy).actionable();

    /** Is the payment an advance that national rules provide for? */
    public static final Fact<BudgetExecution, Boolean> ADVANCE_UNDER_STATE_RULES =
            Fact.of("advanceUnderStateRules", BudgetExecution::advanceUnderStateRules);

    /**
     * What percentage of the project budget is paid out once this payment is included (0 to 100, decimals allowed)?
     */
    public static final Fact<BudgetExecution, BigDecimal> PAID_PERCENT =
            Fact.of("paidPercent", PERCENT, BudgetExecution::paidPercent).actionable();

    /** How far has the project progressed, in percent (0 to 100, decimals allowed)? */
    public static final Fact<BudgetExecution, BigDecimal> PROGRESS_PERCENT =
            Fact.of("progressPercent", PERCENT, BudgetExecution::progressPercent);

    private BudgetExecutionFacts() {}
}
