package dev.egov.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.model.constraint.Validation;
import dev.egov.model.evaluation.DepartmentDutiesBuilder;
import dev.egov.model.organization.ElectronicGovernmentActivity;
import dev.egov.model.organization.Organization;
import dev.egov.model.planning.Plan;
import dev.egov.model.planning.PlanBuilder;
import dev.egov.model.planning.PlanKind;
import dev.egov.model.project.BudgetExecution;
import dev.egov.model.project.BudgetExecutionBuilder;
import dev.egov.model.project.BudgetReporting;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case must look like, whatever it says. */
class StructureTest {
    private static final Validator VALIDATOR = Validation.speaking(Locale.ENGLISH);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0", "0.00", "0.0001", "50.5", "99.9999", "100", "100.000", "1E+2"})
    void a_percentage_lies_from_0_to_100(@Nullable BigDecimal percent) {
        assertThat(VALIDATOR.validate(paidAndProgressed(percent))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "-1", "100.0001", "101", "1E+1000"})
    void no_percentage_lies_elsewhere(BigDecimal percent) {
        assertThat(VALIDATOR.validate(paidAndProgressed(percent)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("paidPercent", "progressPercent");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {0, 2013, 9999})
    void a_year_is_one_that_a_date_can_have(@Nullable Integer year) {
        assertThat(VALIDATOR.validate(new BudgetReporting(null, year, null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -2013, -1, 10000})
    void no_other_year_is_valid(int year) {
        assertThat(VALIDATOR.validate(new BudgetReporting(null, year, null, null)))
                .hasSize(1);
    }

    @Test
    void a_quarter_is_one_of_four() {
        assertThat(VALIDATOR.validate(reported(Set.of()))).isEmpty();
        assertThat(VALIDATOR.validate(reported(Set.of(1, 2, 3, 4)))).isEmpty();
        assertThat(VALIDATOR.validate(reported(Set.of(0)))).hasSize(1);
        assertThat(VALIDATOR.validate(reported(Set.of(5)))).hasSize(1);
    }

    @Test
    void a_null_quarter_is_a_violation_and_no_exception() {
        assertThat(VALIDATOR.validate(reported(new LinkedHashSet<>(Arrays.asList(1, null)))))
                .hasSize(1);
    }

    @Test
    void reported_quarters_are_the_records_own_and_in_order() {
        Set<Integer> given = new LinkedHashSet<>(List.of(4, 2));
        BudgetReporting reporting = reported(given);

        given.add(1);

        assertThat(reporting.quartersReported()).containsExactly(2, 4);
        assertThatThrownBy(() -> reporting.quartersReported().add(3)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(new BudgetReporting(null, null, null, null).quartersReported())
                .isNull();
    }

    @Test
    void a_blank_name_is_found_wherever_the_organisation_stands() {
        Organization nameless = new Organization("\u3000", null, null, null);

        assertThat(VALIDATOR.validate(new ElectronicGovernmentActivity(nameless)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("organization.name");
        assertThat(VALIDATOR.validate(
                        DepartmentDutiesBuilder.create().department(nameless).build()))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("department.name");
    }

    @Test
    void a_builder_starts_with_nothing_known_and_changes_one_fact_of_a_case() {
        Plan plan = PlanBuilder.create().kind(PlanKind.DEPARTMENT_PLAN).build();

        assertThat(plan)
                .isEqualTo(
                        new Plan(null, PlanKind.DEPARTMENT_PLAN, null, null, null, null, null, null, null, null, null));
        assertThat(PlanBuilder.from(plan).filed(true).build())
                .isEqualTo(
                        new Plan(null, PlanKind.DEPARTMENT_PLAN, null, null, null, null, null, true, null, null, null));
    }

    private static BudgetExecution paidAndProgressed(@Nullable BigDecimal percent) {
        return BudgetExecutionBuilder.create()
                .paidPercent(percent)
                .progressPercent(percent)
                .build();
    }

    private static BudgetReporting reported(Set<Integer> quarters) {
        return new BudgetReporting(null, null, quarters, null);
    }
}
