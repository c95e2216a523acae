package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.network.Audience;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.network.Operation;
import dev.egov.model.organization.Organization;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.model.project.BudgetExecution;
import dev.egov.model.security.Classification;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A receipt can be made again by anybody who has its documentation. */
class ReceiptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void the_digest_is_that_of_the_documented_lines() throws NoSuchAlgorithmException {
        InformationHandling handling =
                new InformationHandling(Network.EXTRANET, Operation.STORE, Classification.PUBLIC, Audience.PUBLIC);
        String definition =
                LazyDecision.of(Taiyuan2013.INFORMATION_HANDLING).definition().text();
        String lines = "egov-receipt 1\nruleBook taiyuan-2013-108\nversion 2.1.0\ndecision information-handling\n"
                + "definition " + sha256(definition) + "\nasOf 2026-03-01\n"
                + "fact network = EXTRANET\nfact operation = STORE\nfact classification = PUBLIC\n"
                + "fact audience = PUBLIC\n";
        assertThat(Taiyuan2013.INFORMATION_HANDLING.decide(handling, DAY).receipt())
                .isEqualTo(new Receipt("taiyuan-2013-108", "2.1.0", "sha256:" + sha256(lines)));
    }

    @Test
    void a_definition_says_what_answers_depend_on() {
        assertThat(LazyDecision.of(Taiyuan2013.INFORMATION_HANDLING)
                        .definition()
                        .text())
                .isEqualTo("""
                        in force from 2013-12-12
                        guard always
                        actionable network: Network {PRIVATE_NETWORK, EXTRANET, DEDICATED_NETWORK, INTERNET} from [network]
                        fact classification: Classification {TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE, INTERNAL, PUBLIC} from [classification]
                        fact audience: Audience {INTERNAL, PUBLIC} from [audience]
                        norm 13-extranet: when network in {EXTRANET, INTERNET} unless never requires not classification in {TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE} otherwise DENY
                        norm 13-private-network: when network = PRIVATE_NETWORK unless never requires audience = INTERNAL otherwise ADVISE
                        norm 30-state-secret: when classification in {TOP_SECRET, SECRET, CONFIDENTIAL} unless never requires never otherwise REFER
                        """);
    }

    @Test
    void the_same_facts_have_one_receipt_however_they_are_written() {
        assertThat(receipt("太原市某局", "50.0")).isEqualTo(receipt("太原市某局", "5E+1"));
    }

    @Test
    void every_fact_and_the_day_change_it_and_no_name_can_pass_for_another_fact() {
        Set<Receipt> receipts = new HashSet<>();
        receipts.add(receipt("太原市某局", "50"));
        receipts.add(receipt("太原市某局", "50.01"));
        receipts.add(receipt("太原市某局", null));
        receipts.add(receipt(null, "50"));
        receipts.add(receipt("太原市某局\nfact investment = MUNICIPAL", null));
        receipts.add(receipt("太原市某局\\nfact investment = MUNICIPAL", null));
        receipts.add(Taiyuan2013.BUDGET_EXECUTION
                .decide(payment("太原市某局", "50"), DAY.plusDays(1))
                .receipt());
        assertThat(receipts).hasSize(7);
    }

    private static Receipt receipt(@Nullable String name, @Nullable String paid) {
        return Taiyuan2013.BUDGET_EXECUTION.decide(payment(name, paid), DAY).receipt();
    }

    private static BudgetExecution payment(@Nullable String name, @Nullable String paid) {
        Organization builder = new Organization(name, null, OrganizationKind.GOVERNMENT, null);
        BigDecimal percent = paid == null ? null : new BigDecimal(paid);
        return new BudgetExecution(builder, null, null, null, null, percent, null);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void a_line_has_the_one_text_of_a_value_whether_or_not_values_are_listed() throws NoSuchAlgorithmException {
        Fact<Object, BigDecimal> amount =
                Fact.of("amount", new Domain.Decimal(BigDecimal.ZERO, BigDecimal.TEN), some -> null);
        Decision<Object> decision =
                Sample.decision(List.of(Sample.A, Sample.B, amount, Sample.C), Sample.ban("1-x", Sample.A.is(true)));
        Facts facts = decision.facts()
                .set(Sample.A, true)
                .set(Sample.B, false)
                .set(amount, new BigDecimal("1.50"))
                .build();
        String lines = "egov-receipt 1\nruleBook sample\nversion 1\ndecision sample\ndefinition "
                + sha256(LazyDecision.of(decision).definition().text())
                + "\nasOf 2020-07-01\nfact a = true\nfact b = false\nfact amount = 1.5\n";
        assertThat(decision.decide(facts, Sample.START).receipt())
                .isEqualTo(new Receipt("sample", "1", "sha256:" + sha256(lines)));
    }
}
