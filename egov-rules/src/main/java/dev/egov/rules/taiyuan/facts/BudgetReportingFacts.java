package dev.egov.rules.taiyuan.facts;

import dev.egov.model.project.BudgetReporting;
import dev.egov.model.project.InvestmentSource;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Subsets;
import java.util.Set;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#BUDGET_REPORTING} asks about. */
public final class BudgetReportingFacts {

    /**
     * Who pays for the project: the municipal government (for the whole or a part), a county-level government, the
     * provincial or central government, or somebody else?
     */
    public static final Fact<BudgetReporting, InvestmentSource> INVESTMENT =
            Fact.of("investment", InvestmentSource.class, BudgetReporting::investment);

    /** Which budget year is asked about (four digits, such as 2025)? */
    public static final Fact<BudgetReporting, Integer> YEAR =
            Fact.of("year", new Domain.WholeNumber(0, 9999), BudgetReporting::year);

    /**
     * For which quarters of that year have copies of budget execution gone to the competent e-government authority
     * (any of 1 to 4, or none)?
     */
    public static final Fact<BudgetReporting, Set<Integer>> QUARTERS_REPORTED = Fact.of(
                    "quartersReported", new Subsets(1, 4), BudgetReporting::quartersReported)
            .actionable();

    /**
     * Has a copy of budget execution for the whole year gone to the competent e-government authority? The four
     * quarters do not stand in for it.
     */
    public static final Fact<BudgetReporting, Boolean> ANNUAL_REPORTED =
            Fact.of("annualReported", BudgetReporting::annualReported).actionable();

    private BudgetReportingFacts() {}
}
