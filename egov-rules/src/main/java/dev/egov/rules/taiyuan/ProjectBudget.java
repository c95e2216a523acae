package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.taiyuan.facts.BudgetExecutionFacts.*;
import static dev.egov.rules.taiyuan.facts.BudgetReportingFacts.*;

import dev.egov.model.organization.Authority;
import dev.egov.model.project.BudgetExecution;
import dev.egov.model.project.BudgetReporting;
import dev.egov.model.project.InvestmentSource;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;
import dev.egov.rules.Fact;
import dev.egov.rules.derivation.Comparison;
import dev.egov.rules.taiyuan.facts.BudgetExecutionFacts;
import dev.egov.rules.taiyuan.facts.BudgetReportingFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Chapter 3 (项目管理), the money: payments within progress, and reports in time (art. 11). */
final class ProjectBudget {

    static final Decision<BudgetExecution> BUDGET_EXECUTION =
            Measures.REGULATION.decision("budget-execution", BudgetExecution.class, ProjectBudget::budgetExecution);
    static final Decision<BudgetReporting> BUDGET_REPORTING =
            Measures.REGULATION.decision("budget-reporting", BudgetReporting.class, ProjectBudget::budgetReporting);

    private ProjectBudget() {}

    private static void budgetExecution(DecisionBuilder<BudgetExecution> decision) {
        Fact<BudgetExecution, Boolean> paidWithinProgress = new Comparison<>(
                        PAID_PERCENT, Comparison.Relation.AT_MOST, PROGRESS_PERCENT)
                .fact("paidWithinProgress");
        Condition municipal = BudgetExecutionFacts.INVESTMENT.is(InvestmentSource.MUNICIPAL);
        Scope.bind(decision, BUILDER);
        decision.alternative("11-progress", "advance", norm -> norm.withUnless(Condition.never()), "11-progress")
                .facts(
                        BudgetExecutionFacts.INVESTMENT,
                        PREPARED_BY,
                        APPROVED_BY,
                        ADVANCE_UNDER_STATE_RULES,
                        PAID_PERCENT,
                        PROGRESS_PERCENT)
                .norms(
                        Measures.duty("11-preparer", "finance-bureau")
                                .wording("10-review", "partly")
                                .when(municipal)
                                .requires(PREPARED_BY.is(Authority.FINANCE_BUREAU))
                                .otherwise(DUTY),
                        Measures.ban("11-approval", "finance-bureau")
                                .wording("10-review", "partly")
                                .when(municipal)
                                .requires(APPROVED_BY.is(Authority.PEOPLES_CONGRESS))
                                .otherwise(DENY),
                        Measures.ban("11-progress", "finance-bureau")
                                .reading("advance")
                                .wording("10-review", "partly")
                                .when(municipal)
                                .unless(ADVANCE_UNDER_STATE_RULES.is(true))
                                .requires(paidWithinProgress.is(true))
                                .otherwise(DENY));
    }

    private static void budgetReporting(DecisionBuilder<BudgetReporting> decision) {
        Fact<BudgetReporting, DuePeriods> due = DuePeriods.of(YEAR).fact("duePeriods");
        Condition municipal = BudgetReportingFacts.INVESTMENT.is(InvestmentSource.MUNICIPAL);
        Due ended = new Due(due, DuePeriods::due);
        Due next = new Due(due, DuePeriods::dueAfterTheNext);
        decision.kind(DecisionKind.STATE)
                .alternative(
                        "11-quarterly",
                        "due",
                        norm -> norm.withWhen(municipal.and(next.someQuarter()))
                                .withRequires(next.quartersIn(QUARTERS_REPORTED)),
                        "11-quarterly")
                .alternative("11-quarterly", "due", norm -> norm.withWhen(municipal.and(next.year())), "11-annual")
                .facts(BudgetReportingFacts.INVESTMENT, YEAR, QUARTERS_REPORTED, ANNUAL_REPORTED)
                .norms(
                        Measures.duty("11-quarterly", "finance-bureau")
                                .reading("due")
                                .wording("10-review", "partly")
                                .when(municipal.and(ended.someQuarter()))
                                .requires(ended.quartersIn(QUARTERS_REPORTED))
                                .otherwise(DUTY),
                        Measures.duty("11-annual", "finance-bureau")
                                .reading("11-quarterly", "due")
                                .wording("10-review", "partly")
                                .when(municipal.and(ended.year()))
                                .requires(ANNUAL_REPORTED.is(true))
                                .otherwise(DUTY));
    }

    /** Conditions on what is due, in one of the readings of when that is. */
    private record Due(Fact<?, DuePeriods> due, Function<DuePeriods, DuePeriods.Periods> reading) {

        Condition someQuarter() {
            return where(periods -> !periods.quarters().isEmpty());
        }

        Condition year() {
            return where(DuePeriods.Periods::year);
        }

        private Condition where(Predicate<DuePeriods.Periods> condition) {
            return due.in(Arrays.stream(DuePeriods.values())
                    .filter(periods -> condition.test(reading.apply(periods)))
                    .toList());
        }

        /** Whatever quarters are due, those reported hold them. */
        Condition quartersIn(Fact<?, Set<Integer>> reported) {
            List<Condition> each = new ArrayList<>();
            for (DuePeriods periods : DuePeriods.values()) {
                List<Integer> quarters = reading.apply(periods).quarters();
                List<Set<Integer>> enough = reported.domain().values().stream()
                        .filter(some -> some.containsAll(quarters))
                        .toList();
                each.add(due.isNot(periods).or(reported.in(enough)));
            }
            return new Condition.All(each);
        }
    }
}
