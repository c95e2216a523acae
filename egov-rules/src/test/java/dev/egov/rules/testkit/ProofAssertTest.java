package dev.egov.rules.testkit;

import static dev.egov.rules.testkit.ProofAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.rules.Outcome;
import dev.egov.rules.analysis.Proof;
import dev.egov.rules.analysis.Theorem;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

/** Assertions about theorems hold where they should, and elsewhere fail with the case that refutes the theorem. */
class ProofAssertTest {

    private static final Theorem TRUE = Theorem.of("secrets stay off the extranet", Taiyuan2013.INFORMATION_HANDLING)
            .where(Taiyuan2013.INFORMATION_HANDLING.where("network", Network.EXTRANET))
            .where(Taiyuan2013.INFORMATION_HANDLING.where("classification", Classification.SECRET))
            .outcomeIs(Outcome.DENIED);
    private static final Theorem FALSE = Theorem.of("everything stays there", Taiyuan2013.INFORMATION_HANDLING)
            .where(Taiyuan2013.INFORMATION_HANDLING.where("network", Network.EXTRANET))
            .where(Taiyuan2013.INFORMATION_HANDLING.where("classification", Classification.PUBLIC))
            .outcomeIs(Outcome.DENIED);

    @Test
    void what_holds_is_proved_and_what_does_not_is_refuted_by_its_smallest_case() {
        assertThat(TRUE).isProved();
        assertThat(TRUE.check()).isProved();
        assertThat(FALSE)
                .isRefuted()
                .isRefutedBy("network", Network.EXTRANET, "classification", Classification.PUBLIC)
                .isRefutedBy("classification", "PUBLIC", "network", "EXTRANET")
                .isRefutedBy(Map.of("network", "EXTRANET", "classification", Classification.PUBLIC));
    }

    @Test
    void a_failure_names_the_theorem_and_the_case_that_refutes_it() {
        assertThatFails(() -> assertThat(FALSE).isProved())
                .withMessage(String.format("Expecting that%n  information-handling: everything stays there%n"
                        + "is proved, but it is so:%n  information-handling: everything stays there: refuted by"
                        + " network = EXTRANET and classification = PUBLIC: COMPLIANT"));
        assertThatFails(() -> assertThat(TRUE).isRefuted()).withMessageContaining("is refuted, but");
        assertThatFails(() -> assertThat(TRUE).isRefutedBy("network", "EXTRANET"))
                .withMessageContaining("is refuted, but");
    }

    @Test
    void another_case_than_the_one_that_refutes_it_fails() {
        assertThatFails(() -> assertThat(FALSE).isRefutedBy("network", "EXTRANET"))
                .withMessageContaining("is refuted by {network=EXTRANET}, but");
        assertThatFails(() -> assertThat(FALSE).isRefutedBy("network", "INTERNET", "classification", "PUBLIC"));
        assertThatFails(() -> assertThat(FALSE)
                .isRefutedBy(Map.of("network", "EXTRANET", "classification", "PUBLIC", "audience", "PUBLIC")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(FALSE).isRefutedBy("network", "EXTRANET", "classification"));
    }

    @Test
    void what_says_nothing_is_neither_proved_nor_refuted() {
        Theorem nothing = Theorem.of("no network is a network", Taiyuan2013.INFORMATION_HANDLING)
                .where(Taiyuan2013.INFORMATION_HANDLING.where("network"))
                .outcomeIs(Outcome.DENIED);

        assertThat(nothing).isVacuous();
        assertThatFails(() -> assertThat(nothing).isProved()).withMessageContaining("vacuous, for no case meets");
        assertThatFails(() -> assertThat(nothing).isRefuted()).withMessageContaining("is refuted, but");
        assertThatFails(() -> assertThat(TRUE).isVacuous()).withMessageContaining("is vacuous, but");
        assertThatFails(() -> assertThat(FALSE).isVacuous()).withMessageContaining("is vacuous, but");
    }

    @Test
    void nothing_is_not_a_theorem() {
        assertThatFails(() -> assertThat((Theorem) null).isProved());
        assertThatFails(() -> assertThat((Proof) null).isRefuted());
    }

    private static ThrowableAssertAlternative<AssertionError> assertThatFails(ThrowingCallable assertion) {
        return assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion);
    }
}
