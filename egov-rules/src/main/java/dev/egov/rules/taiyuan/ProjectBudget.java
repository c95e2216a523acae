package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;

import dev.egov.model.organization.Authority;
import dev.egov.model.project.BudgetExecution;
import dev.egov.model.project.BudgetReporting;
import dev.egov.model.project.InvestmentSource;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.Derivation;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import dev.egov.rules.Subsets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chapter 3 (项目管理), the money: payments within progress, and reports in time (art. 11). */
final class ProjectBudget {

    static final Decision<BudgetExecution> BUDGET_EXECUTION =
            Measures.REGULATION.decision("budget-execution", BudgetExecution.class, ProjectBudget::budgetExecution);
    static final Decision<BudgetReporting> BUDGET_REPORTING =
            Measures.REGULATION.decision("budget-reporting", BudgetReporting.class, ProjectBudget::budgetReporting);

    private static final int QUARTERS = 4;

    private ProjectBudget() {}

    private static void budgetExecution(DecisionBuilder<BudgetExecution> decision) {
        Domain<BigDecimal> percent = new Domain.Decimal(BigDecimal.ZERO, BigDecimal.valueOf(100));
        Party<BudgetExecution> builder = Party.of("builder", BudgetExecution::builder);
        Fact<BudgetExecution, InvestmentSource> investment =
                Fact.of("investment", InvestmentSource.class, BudgetExecution::investment);
        Fact<BudgetExecution, Boolean> established =
                Fact.of("established", BudgetExecution::established).actionable();
        Fact<BudgetExecution, Authority> preparedBy = Fact.of(
                        "preparedBy", Authority.class, BudgetExecution::preparedBy)
                .actionable();
        Fact<BudgetExecution, Authority> approvedBy = Fact.of(
                        "approvedBy", Authority.class, BudgetExecution::approvedBy)
                .actionable();
        Fact<BudgetExecution, BigDecimal> paid =
                Fact.of("paidPercent", percent, BudgetExecution::paidPercent).actionable();
        Fact<BudgetExecution, BigDecimal> progress =
                Fact.of("progressPercent", percent, BudgetExecution::progressPercent);
        Fact<BudgetExecution, Boolean> paidWithinProgress = Fact.derived(
                "paidWithinProgress", new Domain.Flag(), new PaidWithinProgress(paid, progress), paid, progress);
        Condition municipal = investment.is(InvestmentSource.MUNICIPAL);
        decision.guard(builder.inScope())
                .facts(builder.facts())
                .facts(investment, established, preparedBy, approvedBy, paid, progress)
                .norms(
                        Measures.ban("10-established", "finance-bureau")
                                .when(municipal)
                                .requires(established.is(true))
                                .otherwise(DENY),
                        Measures.duty("11-preparer", "finance-bureau")
                                .when(municipal)
                                .requires(preparedBy.is(Authority.FINANCE_BUREAU))
                                .otherwise(DUTY),
                        Measures.ban("11-approval", "finance-bureau")
                                .when(municipal)
                                .requires(approvedBy.is(Authority.PEOPLES_CONGRESS))
                                .otherwise(DENY),
                        Measures.ban("11-progress", "finance-bureau")
                                .when(municipal)
                                .requires(paidWithinProgress.is(true))
                                .otherwise(DENY));
    }

    private static void budgetReporting(DecisionBuilder<BudgetReporting> decision) {
        Fact<BudgetReporting, InvestmentSource> investment =
                Fact.of("investment", InvestmentSource.class, BudgetReporting::investment);
        Fact<BudgetReporting, Integer> year = Fact.of("year", new Domain.WholeNumber(0, 9999), BudgetReporting::year);
        Fact<BudgetReporting, Set<Integer>> reported = Fact.of(
                        "quartersReported", new Subsets(1, QUARTERS), BudgetReporting::quartersReported)
                .actionable();
        Fact<BudgetReporting, Boolean> annualReported =
                Fact.of("annualReported", BudgetReporting::annualReported).actionable();
        Fact<BudgetReporting, Integer> dueQuarters = Fact.derived(
                "dueQuarters",
                new Domain.WholeNumber(0, QUARTERS),
                (facts, asOf) -> dueQuarters(facts.get(year), asOf),
                year);
        Condition municipal = investment.is(InvestmentSource.MUNICIPAL);
        decision.facts(investment, year, reported, annualReported)
                .norms(
                        Measures.duty("11-quarterly", "finance-bureau")
                                .when(municipal.and(dueQuarters.isNot(0)))
                                .requires(dueQuartersReported(dueQuarters, reported))
                                .otherwise(DUTY),
                        Measures.duty("11-annual", "finance-bureau")
                                .when(municipal.and(dueQuarters.is(QUARTERS)))
                                .requires(annualReported.is(true))
                                .otherwise(DUTY));
    }

    /** How many quarters of a year ended before a day: the fourth is due from 1 January of the next year. */
    private static @Nullable Integer dueQuarters(@Nullable Integer year, LocalDate asOf) {
        if (year == null) {
            return null;
        }
        if (year != asOf.getYear()) {
            return year < asOf.getYear() ? QUARTERS : 0;
        }
        return (asOf.getMonthValue() - 1) / 3;
    }

    /** Whatever number of quarters is due, the quarters reported are at least the first so many. */
    private static Condition dueQuartersReported(Fact<?, Integer> dueQuarters, Fact<?, Set<Integer>> reported) {
        List<Condition> eachNumber = new ArrayList<>();
        List<Set<Integer>> enough = new ArrayList<>(reported.domain().values());
        for (int due = 0; due <= QUARTERS; due++) {
            int last = due;
            enough.removeIf(quarters -> last > 0 && !quarters.contains(last));
            eachNumber.add(dueQuarters.isNot(due).or(reported.in(enough)));
        }
        return new Condition.All(eachNumber);
    }

    /** Whether what has been paid, this payment included, stays within the project's progress. */
    private record PaidWithinProgress(Fact<?, BigDecimal> paid, Fact<?, BigDecimal> progress)
            implements Derivation<Boolean> {

        @Override
        public @Nullable Boolean derive(Facts facts, LocalDate asOf) {
            BigDecimal paidPercent = facts.get(paid);
            BigDecimal progressPercent = facts.get(progress);
            if (paidPercent == null || progressPercent == null) {
                return null;
            }
            return paidPercent.compareTo(progressPercent) <= 0;
        }

        /** To pay no more than the progress made; with the progress unknown nobody can say how much that is. */
        @Override
        public Optional<Map<Fact<?, ?>, Object>> changesTowards(Boolean target, Facts facts) {
            BigDecimal limit = facts.get(progress);
            return limit != null && target ? Optional.of(Map.of(paid, limit)) : Optional.empty();
        }
    }
}
