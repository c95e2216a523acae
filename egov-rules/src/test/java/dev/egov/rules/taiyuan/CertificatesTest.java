package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.analysis.Difference;
import dev.egov.rules.certificate.Certificate;
import dev.egov.rules.certificate.CertificateChecker;
import dev.egov.rules.certificate.Tampered;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams of the rule book follow from its norms, step by step, and no other diagram or norm does. */
class CertificatesTest {

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    private static boolean isRefused(Decision<?> decision, String certificate) {
        return CertificateChecker.flawedLine(decision, certificate).isPresent();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void every_decision_and_every_other_reading_of_it_has_a_certificate_that_is_accepted(Decision<?> decision) {
        assertThat(CertificateChecker.flawedLine(decision, Certificate.of(decision)))
                .isEmpty();
        assertThat(decision.alternatives().values())
                .allSatisfy(other -> assertThat(CertificateChecker.flawedLine(other, Certificate.of(other)))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_diagram_in_which_any_value_leads_elsewhere_is_refused(Decision<?> decision) {
        assertThat(Tampered.places(Certificate.of(decision))).allMatch(tampered -> isRefused(decision, tampered));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_certificate_in_which_any_word_or_line_is_another_is_refused(Decision<?> decision) {
        assertThat(Tampered.words(Certificate.of(decision))).allMatch(tampered -> isRefused(decision, tampered));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void of_a_norm_that_is_changed_so_that_an_outcome_differs_the_certificate_is_refused(Decision<?> decision) {
        String certificate = Certificate.of(decision);

        assertThat(LawMutant.of(decision)).allSatisfy(mutant -> {
            boolean differs = !Difference.between(decision, mutant.decision()).isEmpty();
            assertThat(differs && !isRefused(mutant.decision(), certificate))
                    .as("the law's certificate for %s", mutant)
                    .isFalse();
            String other = Certificate.of(mutant.decision());
            assertThat(isRefused(mutant.decision(), other)).as("%s", mutant).isFalse();
            assertThat(differs && !isRefused(decision, other))
                    .as("the certificate of %s for the law", mutant)
                    .isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_certificate_of_another_decision_is_refused(Decision<?> decision) {
        assertThat(decisions())
                .filteredOn(other -> other != decision)
                .allMatch(other -> isRefused(other, Certificate.of(decision)));
    }
}
