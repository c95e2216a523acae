package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.cli.rules.LintText;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Words;
import dev.egov.rules.RuleBook;
import dev.egov.rules.analysis.LintReport;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("egov lint")
class LintTest {

    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    @Test
    @DisplayName("shows what is found with its key, and why it is intended")
    void intended() {
        Run english = Run.egov("lint", "--lang", "en");
        assertThat(english.status()).isZero();
        assertThat(english.lines())
                .hasSize(9)
                .contains(
                        "  key: GAP network in information-handling",
                        "  intended: Art. 20 wants documents exchanged electronically between levels and between"
                                + " departments alike.")
                .noneMatch(line -> line.contains("not intended"));
        Run chinese = Run.egov("lint");
        assertThat(chinese.status()).isZero();
        assertThat(chinese.out())
                .contains("  键：GAP network in information-handling\n  有意为之：第十三条只规定")
                .doesNotContain(" and ", "where");
    }

    @Test
    @DisplayName("shows one decision alone")
    void oneDecision() {
        assertThat(Run.egov("lint", "document-exchange", "--lang", "en").lines())
                .hasSize(3);
        assertThat(Run.egov("lint", "planning", "--lang", "en")).isEqualTo(new Run(0, "nothing is found\n", ""));
        assertThat(Run.egov("lint", "planing", "--lang", "en").status()).isEqualTo(2);
    }

    @Test
    @DisplayName("is not content with what nobody intends, nor with what is intended and not found")
    void unsound() {
        RuleBook bare = RuleBook.of(Taiyuan2013.RULE_BOOK.regulation(), List.of(), Session.RULE_BOOK.decisions());
        LintText silent = text(bare);
        assertThat(silent.isSound()).isFalse();
        assertThat(silent.lines()).hasSize(9).contains("  not intended");

        LintText gone = text(Session.RULE_BOOK.intending("GAP plan in planning", "left open"));
        assertThat(gone.isSound()).isFalse();
        assertThat(gone.lines()).hasSize(10).endsWith("said to be intended, and not found: GAP plan in planning");
        LintText elsewhere = new LintText(gone.report(), List.of(Taiyuan2013.DOCUMENT_EXCHANGE), ENGLISH);
        assertThat(elsewhere.isSound()).isTrue();
        assertThat(elsewhere.lines()).hasSize(3);
    }

    private static LintText text(RuleBook ruleBook) {
        return new LintText(LintReport.of(ruleBook), ruleBook.decisions(), ENGLISH);
    }
}
