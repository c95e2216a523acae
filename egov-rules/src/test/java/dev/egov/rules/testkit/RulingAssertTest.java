package dev.egov.rules.testkit;

import static dev.egov.rules.testkit.RulingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.network.Audience;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.network.Operation;
import dev.egov.model.organization.Authority;
import dev.egov.model.organization.Organization;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.model.project.BudgetExecution;
import dev.egov.model.project.BudgetExecutionBuilder;
import dev.egov.model.project.BudgetReporting;
import dev.egov.model.project.InvestmentSource;
import dev.egov.model.security.Classification;
import dev.egov.model.sharing.DataResource;
import dev.egov.model.sharing.DataResourceBuilder;
import dev.egov.model.sharing.Deferral;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Assertions about rulings hold where they should, and elsewhere fail with what the ruling says. */
class RulingAssertTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Organization BUREAU =
            new Organization("太原市某局", null, OrganizationKind.GOVERNMENT_DEPARTMENT, DivisionCode.TAIYUAN);

    private static final Ruling DENIED = handling(Network.EXTRANET, Classification.SENSITIVE);
    private static final Ruling REFERRED = handling(Network.PRIVATE_NETWORK, Classification.SECRET);
    private static final Ruling ALLOWED = handling(Network.EXTRANET, Classification.PUBLIC);
    private static final Ruling OPEN = handling(Network.EXTRANET, null);
    private static final Ruling DEFERRED = Taiyuan2013.DATA_SHARING.decide(resource(), DAY);
    private static final Ruling DEFICIENT = Taiyuan2013.BUDGET_REPORTING.decide(
            new BudgetReporting(InvestmentSource.MUNICIPAL, 2025, Set.of(1, 2, 3, 4), false), DAY);
    private static final Ruling AHEAD = Taiyuan2013.BUDGET_EXECUTION.decide(payment(Authority.PEOPLES_CONGRESS), DAY);
    private static final Ruling OVERPAID =
            Taiyuan2013.BUDGET_EXECUTION.decide(payment(Authority.MUNICIPAL_GOVERNMENT), DAY);

    private static Ruling handling(Network network, @Nullable Classification classification) {
        return Taiyuan2013.INFORMATION_HANDLING.decide(
                new InformationHandling(network, Operation.TRANSMIT, classification, Audience.INTERNAL), DAY);
    }

    private static DataResource resource() {
        return DataResourceBuilder.create()
                .holder(BUREAU)
                .obtainedInDuty(true)
                .basic(true)
                .publicCharacter(true)
                .legalException(false)
                .deferral(Deferral.APPROVED)
                .classification(Classification.INTERNAL)
                .channel(Network.PRIVATE_NETWORK)
                .catalogued(true)
                .build();
    }

    private static BudgetExecution payment(Authority approvedBy) {
        return BudgetExecutionBuilder.create()
                .builder(BUREAU)
                .investment(InvestmentSource.MUNICIPAL)
                .advanceUnderStateRules(false)
                .preparedBy(Authority.FINANCE_BUREAU)
                .approvedBy(approvedBy)
                .paidPercent(new BigDecimal("60"))
                .progressPercent(new BigDecimal("33.50"))
                .build();
    }

    @Test
    void assertions_that_hold_can_be_chained() {
        assertThat(DENIED)
                .hasOutcome(Outcome.DENIED)
                .mayBe(Outcome.DENIED)
                .doesNotAllow()
                .isDeniedBy("13-extranet")
                .finds("13-extranet", NormStatus.BREACHED)
                .finds("30-state-secret", NormStatus.NOT_APPLICABLE)
                .missesNothing()
                .hasRemedy("network", Network.PRIVATE_NETWORK)
                .hasRemedy("network", "PRIVATE_NETWORK")
                .hasRemedy(Map.of("network", Network.PRIVATE_NETWORK));
        assertThat(REFERRED).isReferredBy("30-state-secret").doesNotAllow().hasNoRemedy();
        assertThat(DEFERRED).isDeferredBy("24-deferral").hasNoRemedy();
        assertThat(DEFICIENT).isDeficientBy("11-annual").allows();
        assertThat(ALLOWED).allows().missesNothing().hasOutcome(Outcome.COMPLIANT);
        assertThat(OPEN)
                .isUndetermined()
                .mayBe(Outcome.DENIED, Outcome.COMPLIANT)
                .misses("classification")
                .finds("13-extranet", NormStatus.UNKNOWN);
    }

    @Test
    void a_remedy_of_several_changes_is_all_of_them() {
        assertThat(OVERPAID)
                .isDeniedBy("11-progress", "11-approval")
                .isDeniedBy("11-approval")
                .hasRemedy("approvedBy", Authority.PEOPLES_CONGRESS, "paidPercent", new BigDecimal("33.5"))
                .hasRemedy("paidPercent", "33.5", "approvedBy", "PEOPLES_CONGRESS")
                .hasRemedy(Map.of("approvedBy", Authority.PEOPLES_CONGRESS, "paidPercent", new BigDecimal("33.50")));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                failure(
                        "to have the outcome COMPLIANT",
                        () -> assertThat(DENIED).hasOutcome(Outcome.COMPLIANT)),
                failure(
                        "to have the outcome UNDETERMINED",
                        () -> assertThat(DENIED).isUndetermined()),
                failure("to have the outcome DENIED", () -> assertThat(OPEN).isDeniedBy("13-extranet")),
                failure("to have the outcome DEFERRED", () -> assertThat(DENIED).isDeferredBy("13-extranet")),
                failure("to have the outcome REFERRED", () -> assertThat(DENIED).isReferredBy("30-state-secret")),
                failure(
                        "to have the outcome DEFICIENT",
                        () -> assertThat(ALLOWED).isDeficientBy("13-extranet")),
                failure(
                        "to come to DENIED by 30-state-secret, whose consequence is REFER",
                        () -> assertThat(DENIED).isDeniedBy("13-extranet", "30-state-secret")),
                failure(
                        "to find that 11-approval is BREACHED",
                        () -> assertThat(AHEAD).isDeniedBy("11-approval")),
                failure(
                        "possibly to come to exactly [DENIED]",
                        () -> assertThat(OPEN).mayBe(Outcome.DENIED)),
                failure(
                        "possibly to come to exactly [COMPLIANT, DENIED, UNDETERMINED]",
                        () -> assertThat(OPEN).mayBe(Outcome.COMPLIANT, Outcome.DENIED, Outcome.UNDETERMINED)),
                failure("to allow", () -> assertThat(OPEN).allows()),
                failure("not to allow", () -> assertThat(ALLOWED).doesNotAllow()),
                failure(
                        "to find that 13-extranet is SATISFIED",
                        () -> assertThat(DENIED).finds("13-extranet", NormStatus.SATISFIED)),
                failure("to miss nothing", () -> assertThat(OPEN).missesNothing()),
                failure(
                        "to miss exactly [classification, network]",
                        () -> assertThat(OPEN).misses("network", "classification")),
                failure("to miss exactly [network]", () -> assertThat(OPEN).misses("network")),
                failure(
                        "to have the remedy {network=INTERNET}",
                        () -> assertThat(DENIED).hasRemedy("network", Network.INTERNET)),
                failure(
                        "to have the remedy {approvedBy=PEOPLES_CONGRESS}",
                        () -> assertThat(OVERPAID).hasRemedy("approvedBy", Authority.PEOPLES_CONGRESS)),
                failure(
                        "to have the remedy {approvedBy=PEOPLES_CONGRESS, paidPercent=33.4}",
                        () -> assertThat(OVERPAID)
                                .hasRemedy(
                                        "approvedBy",
                                        Authority.PEOPLES_CONGRESS,
                                        "paidPercent",
                                        new BigDecimal("33.4"))),
                failure(
                        "not to allow and to have no remedy",
                        () -> assertThat(DENIED).hasNoRemedy()),
                failure(
                        "not to allow and to have no remedy",
                        () -> assertThat(ALLOWED).hasNoRemedy()));
    }

    private static Arguments failure(String said, ThrowingCallable assertion) {
        return Arguments.of(said, assertion);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void an_assertion_that_fails_says_what_was_expected_and_what_the_ruling_says(
            String said, ThrowingCallable assertion) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessageContaining(said)
                .withMessageStartingWith("Expecting the ruling of ")
                .withMessageContaining("but it says:")
                .withMessageContaining("并政办发〔2013〕108号");
    }

    @Test
    void the_whole_message_of_a_failure_can_be_read() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(DENIED).allows())
                .withMessage(String.format("""
                        Expecting the ruling of information-handling as of 2026-03-01 on
                          {network=EXTRANET, operation=TRANSMIT, classification=SENSITIVE, audience=INTERNAL}
                        to allow, but it says:
                        %s""", DENIED.explain(Locale.ENGLISH)));
    }

    @Test
    void a_norm_or_a_fact_that_the_decision_does_not_have_fails_every_assertion() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(DENIED).isDeniedBy("13-extrnet"))
                .withMessageContaining("to be of a decision with the norm 13-extrnet,"
                        + " not only [13-extranet, 13-private-network, 30-state-secret]");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(ALLOWED).isReferredBy("30-state-secrets"))
                .withMessageContaining("with the norm 30-state-secrets,");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(DENIED).finds("13", NormStatus.NOT_APPLICABLE))
                .withMessageContaining("with the norm 13,");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(OPEN).misses("classifcation"))
                .withMessageContaining("with the given fact classifcation,"
                        + " not only [network, operation, classification, audience]");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(DENIED).hasRemedy("net", Network.INTERNET))
                .withMessageContaining("with the given fact net,");
    }

    @Test
    void no_ruling_fails_and_no_norm_or_half_a_change_is_a_mistake() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat((Ruling) null).allows());
        assertThatIllegalArgumentException().isThrownBy(() -> assertThat(DENIED).isDeniedBy());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(DENIED).hasRemedy("network", Network.INTERNET, "audience"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(DENIED).hasRemedy("network", Network.INTERNET, 1, 2));
    }
}
