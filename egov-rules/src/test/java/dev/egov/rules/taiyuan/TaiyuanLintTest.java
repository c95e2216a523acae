package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.RuleBook;
import dev.egov.rules.analysis.LintFinding;
import dev.egov.rules.analysis.LintReport;
import dev.egov.rules.testkit.RuleBookChecks;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The regulation stands what every rule book has to stand, and comes to nothing only where its text does. */
class TaiyuanLintTest implements RuleBookChecks {

    @Override
    public RuleBook ruleBook() {
        return Taiyuan2013.RULE_BOOK;
    }

    @Test
    void what_is_found_is_intended_and_has_its_reason_in_both_languages() {
        LintReport report = LintReport.of(Taiyuan2013.RULE_BOOK);

        assertThat(report.isSound()).isTrue();
        assertThat(report.intended())
                .extracting(LintFinding::key)
                .containsExactly(
                        "FACT_WITHOUT_EFFECT operation in information-handling",
                        "GAP network in information-handling",
                        "FACT_WITHOUT_EFFECT direction in document-exchange");
        assertThat(report.intended()).allSatisfy(finding -> {
            assertThat(ruleBook().reason(finding.key(), Locale.CHINESE).orElseThrow())
                    .matches("第.+条.+。");
            assertThat(ruleBook().reason(finding.key(), Locale.ENGLISH).orElseThrow())
                    .matches("Art\\. [0-9]+ .+\\.");
        });
    }
}
