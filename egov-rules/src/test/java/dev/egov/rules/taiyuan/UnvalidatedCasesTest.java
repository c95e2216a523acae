package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.organization.Authority;
import dev.egov.model.organization.ElectronicGovernmentActivity;
import dev.egov.model.organization.Organization;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.model.project.BudgetExecution;
import dev.egov.model.project.BudgetExecutionBuilder;
import dev.egov.model.project.BudgetReporting;
import dev.egov.model.project.InvestmentSource;
import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Cases that nobody validated get a ruling that is as cautious as if what is wrong were unknown. */
class UnvalidatedCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Organization BUREAU =
            new Organization("太原市某局", null, OrganizationKind.GOVERNMENT_DEPARTMENT, DivisionCode.TAIYUAN);

    /** What each decision may come to where nothing at all is known. */
    private static final String NOTHING_KNOWN = """
            applicability           : NOT_APPLICABLE COMPLIANT
            authority-competence    : COMPLIANT DENIED
            planning                : NOT_APPLICABLE COMPLIANT DEFICIENT DENIED
            project-establishment   : NOT_APPLICABLE COMPLIANT DENIED
            project-review          : NOT_APPLICABLE COMPLIANT DEFICIENT REFERRED DENIED
            budget-execution        : NOT_APPLICABLE COMPLIANT DEFICIENT DENIED
            budget-reporting        : NOT_APPLICABLE COMPLIANT DEFICIENT
            project-completion      : NOT_APPLICABLE COMPLIANT DEFICIENT
            information-handling    : NOT_APPLICABLE COMPLIANT REFERRED DENIED
            network-construction    : NOT_APPLICABLE COMPLIANT DEFICIENT DENIED
            application-placement   : NOT_APPLICABLE COMPLIANT DEFICIENT REFERRED DENIED
            website-filing          : NOT_APPLICABLE COMPLIANT DEFICIENT
            document-exchange       : NOT_APPLICABLE COMPLIANT REFERRED DENIED
            archive-transfer        : NOT_APPLICABLE COMPLIANT DEFICIENT
            data-sharing            : NOT_APPLICABLE COMPLIANT DEFICIENT DEFERRED REFERRED DENIED
            information-publication : NOT_APPLICABLE COMPLIANT DEFICIENT REFERRED DENIED
            department-duties       : NOT_APPLICABLE COMPLIANT DEFICIENT
            accountability          : NOT_APPLICABLE COMPLIANT REFERRED
            """;

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    private static <C> C made(Decision<C> decision, Map<String, ?> properties) {
        return JsonMapper.shared().convertValue(properties, decision.caseType());
    }

    private static <C> Ruling onNothing(Decision<C> decision) {
        return decision.decide(made(decision, Map.of()), DAY);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_case_of_nulls_may_come_to_anything_that_the_decision_can(Decision<?> decision) {
        Map<String, String> possible = NOTHING_KNOWN
                .lines()
                .map(line -> line.split(" *: *"))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        Ruling ruling = onNothing(decision);

        assertThat(ruling.possibleOutcomes().stream().map(Outcome::name).collect(Collectors.joining(" ")))
                .isEqualTo(possible.get(decision.id()));
        assertThat(ruling.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(ruling.allows()).isEqualTo(!possible.get(decision.id()).matches(".*(DEFERRED|REFERRED|DENIED).*"));
        assertThatCode(() -> read(ruling)).doesNotThrowAnyException();
    }

    private static void read(Ruling ruling) {
        assertThat(ruling.findings()).hasSameSizeAs(ruling.decision().norms());
        assertThat(ruling.explain(Locale.CHINESE)).isNotBlank();
        assertThat(ruling.explain(Locale.ENGLISH)).isNotBlank();
        assertThat(ruling.receipt().digest()).startsWith("sha256:");
        assertThat(ruling.facts().known()).isEmpty();
        assertThat(ruling.remedies()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void an_empty_nested_record_says_no_more_than_none(Decision<?> decision) {
        Map<String, Map<String, Object>> nested = decision.givens().stream()
                .filter(fact -> fact.name().contains("."))
                .map(fact -> fact.name().replaceFirst("\\..*", ""))
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> Map.of()));

        assertThat(read(decision, nested).known()).isEmpty();
    }

    private static <C> Facts read(Decision<C> decision, Map<String, ?> properties) {
        return decision.read(made(decision, properties));
    }

    private static BudgetExecution payment(BigDecimal paid, BigDecimal progress) {
        return BudgetExecutionBuilder.create()
                .builder(BUREAU)
                .investment(InvestmentSource.MUNICIPAL)
                .advanceUnderStateRules(false)
                .preparedBy(Authority.FINANCE_BUREAU)
                .approvedBy(Authority.PEOPLES_CONGRESS)
                .paidPercent(paid)
                .progressPercent(progress)
                .build();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"120", "100.0001", "-0.0001", "-5", "1E+1000", "-1E+1000000000"})
    void a_percentage_outside_0_to_100_never_lets_a_payment_pass(BigDecimal percent) {
        Ruling paid = Taiyuan2013.BUDGET_EXECUTION.decide(payment(percent, new BigDecimal("100")), DAY);
        Ruling progressed = Taiyuan2013.BUDGET_EXECUTION.decide(payment(BigDecimal.ZERO, percent), DAY);

        assertThat(paid.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(paid.allows()).isFalse();
        assertThat(paid.missingFacts()).extracting(fact -> fact.fact().name()).containsExactly("paidPercent");
        assertThat(progressed.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(progressed.allows()).isFalse();
        assertThat(progressed.missingFacts())
                .extracting(fact -> fact.fact().name())
                .containsExactly("progressPercent");
        assertThat(progressed.remedies()).isEmpty();
    }

    static List<Set<Integer>> notQuarters() {
        return List.of(
                Set.of(1, 7), Set.of(0), Set.of(1, 2, 3, 4, 5), new LinkedHashSet<>(Arrays.asList(1, 2, 3, 4, null)));
    }

    @ParameterizedTest
    @MethodSource("notQuarters")
    void a_set_of_other_things_than_quarters_reports_nothing(Set<Integer> quarters) {
        Ruling ruling = Taiyuan2013.BUDGET_REPORTING.decide(
                new BudgetReporting(InvestmentSource.MUNICIPAL, 2025, quarters, true), DAY);

        assertThat(ruling.possibleOutcomes()).containsExactly(Outcome.COMPLIANT, Outcome.DEFICIENT);
        assertThat(ruling.findings().get(0).status()).isEqualTo(NormStatus.UNKNOWN);
        assertThat(ruling.missingFacts()).extracting(fact -> fact.fact().name()).containsExactly("quartersReported");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void a_year_that_no_date_has_is_no_year(int year) {
        Ruling ruling = Taiyuan2013.BUDGET_REPORTING.decide(
                new BudgetReporting(InvestmentSource.MUNICIPAL, year, Set.of(), false), DAY);

        assertThat(ruling.possibleOutcomes()).containsExactly(Outcome.NOT_APPLICABLE, Outcome.DEFICIENT);
        assertThat(ruling.missingFacts()).extracting(fact -> fact.fact().name()).containsExactly("year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200b"})
    void a_blank_name_is_no_name_and_changes_no_outcome(String name) {
        ElectronicGovernmentActivity activity = new ElectronicGovernmentActivity(
                new Organization(name, null, OrganizationKind.GOVERNMENT_DEPARTMENT, DivisionCode.TAIYUAN));
        Ruling ruling = Taiyuan2013.APPLICABILITY.decide(activity, DAY);

        assertThat(ruling.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(ruling.facts().known()).doesNotContainKey("organization.name");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_null_case_and_a_null_day_are_errors_of_the_program_that_say_so(Decision<?> decision) {
        Facts nothing = decision.facts().build();

        assertThatNullPointerException().isThrownBy(() -> onNoCase(decision)).withMessage("case");
        assertThatNullPointerException().isThrownBy(() -> onNoDay(decision)).withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> decision.decide(nothing, null))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> decision.decide((Facts) null, DAY))
                .withMessage("facts");
    }

    private static <C> void onNoCase(Decision<C> decision) {
        decision.decide(decision.caseType().cast(null), DAY);
    }

    private static <C> void onNoDay(Decision<C> decision) {
        decision.decide(made(decision, Map.of()), null);
    }
}
