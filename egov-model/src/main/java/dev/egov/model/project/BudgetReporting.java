package dev.egov.model.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>budget-reporting</em>: what has been reported of a year's budget, and the question
 * is whether the copies due by now have been sent (art. 11).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param investment who pays for the projects
 * @param year the budget year, 0 to 9999
 * @param quartersReported the quarters of that year that have been reported, 1 to 4, empty when none has; immutable,
 *     in ascending order
 * @param annualReported whether the year as a whole has been reported
 */
public record BudgetReporting(
        @Nullable InvestmentSource investment,
        @Min(0) @Max(9999) @Nullable Integer year,
        @Nullable Set<@NotNull @Min(1) @Max(4) Integer> quartersReported,
        @Nullable Boolean annualReported) {
    /**
     * Makes a case of its facts, with the quarters copied, so that nobody changes them from outside.
     *
     * @param investment who pays for the projects
     * @param year the budget year
     * @param quartersReported the quarters that have been reported
     * @param annualReported whether the year as a whole has been reported
     */
    public BudgetReporting {
        quartersReported = quartersReported == null ? null : sorted(quartersReported);
    }

    private static Set<Integer> sorted(Set<Integer> quarters) {
        // a null element is for validation to report, so that it must not throw here
        Set<Integer> sorted = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        sorted.addAll(quarters);
        return Collections.unmodifiableSet(sorted);
    }
}
