package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.certificate.Certificate;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("egov verify --certificate")
class VerifyCertificateTest {

    private static final String CERTIFICATE = Certificate.of(Taiyuan2013.PROJECT_ESTABLISHMENT);

    @Test
    @DisplayName("accepts what follows from the norms")
    void accepted() {
        assertThat(Run.given(CERTIFICATE).egov("verify", "--certificate", "-"))
                .isEqualTo(new Run(0, "标准输入：project-establishment 的判定图由其规范推得；结点 6 个，步骤 9 个\n", ""));
    }

    @Test
    @DisplayName("refuses what does not, and names the line")
    void refused() {
        String tampered = CERTIFICATE.replace("node 3 asks 2 : 2 NOT_APPLICABLE", "node 3 asks 2 : 2 COMPLIANT");
        assertThat(Run.given(tampered).egov("verify", "--certificate", "-", "--lang", "en"))
                .isEqualTo(new Run(
                        1,
                        "standard input: refused; line 20 does not follow from the norms of project-establishment:"
                                + " step 2 at 3 takes 2 : 4 3 3 3\n",
                        ""));
        List<String> lines = CERTIFICATE.lines().toList();
        String shortened = String.join("\n", lines.subList(0, lines.size() - 1));
        assertThat(Run.given(shortened)
                        .egov("verify", "--certificate", "-", "--lang", "en")
                        .status())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "egov-certificate 1\n", "{}\n{}\n", "egov-certificate 1\ndecision \n"})
    @DisplayName("says of anything else that it is no certificate")
    void malformed(String text) {
        assertThat(Run.given(text).egov("verify", "--certificate", "-", "--lang", "en"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "egov: \"standard input\" is not a certificate, which begins with egov-certificate and the"
                                + " decision\n"));
    }

    @Test
    @DisplayName("says that there is no such decision")
    void unknown() {
        Run run = Run.given("egov-certificate 1\ndecision plan of x version 1\n")
                .egov("verify", "--certificate", "-", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("egov: there is no decision \"plan\"");
    }
}
