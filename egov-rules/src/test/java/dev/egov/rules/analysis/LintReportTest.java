package dev.egov.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.ArticleKind;
import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.RuleBook;
import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found and what is intended have to be the same. */
class LintReportTest {

    private static final Regulation RULES =
            new Regulation("report-1", "Report Rules No. 1", "1.0.0", LocalDate.EPOCH, Texts.none());
    private static final Fact<Object, Boolean> ASKED = Fact.of("asked", some -> null);
    private static final Fact<Object, Boolean> IDLE = Fact.of("idle", some -> null);
    private static final Decision<Object> DECISION = RULES.decision(
            "asking",
            Object.class,
            decision -> decision.facts(ASKED, IDLE)
                    .norms(RULES.norm("1-ask")
                            .modality(Modality.OBLIGATION)
                            .binds("all")
                            .requires(ASKED.is(true))
                            .otherwise(Otherwise.DUTY)));
    private static final RuleBook BOOK = RuleBook.of(RULES, List.of(ArticleKind.NORM), List.of(DECISION));

    @Test
    void what_is_not_intended_is_told_apart_from_what_is() {
        LintReport open = LintReport.of(BOOK);
        LintReport meant = LintReport.of(BOOK.intending("FACT_WITHOUT_EFFECT idle in asking", "for statistics"));

        assertThat(open.unintended())
                .extracting(LintFinding::key)
                .containsExactly("FACT_WITHOUT_EFFECT idle in asking");
        assertThat(open.intended()).isEmpty();
        assertThat(open.isSound()).isFalse();
        assertThat(meant.intended()).isEqualTo(open.unintended());
        assertThat(meant.unintended()).isEmpty();
        assertThat(meant.isSound()).isTrue();
    }

    @Test
    void what_is_intended_and_is_not_found_any_more_is_an_error() {
        LintReport report = LintReport.of(BOOK.intending("FACT_WITHOUT_EFFECT idle in asking", "for statistics")
                .intending("GAP idle in asking", "left open"));

        assertThat(report.gone()).containsExactly("GAP idle in asking");
        assertThat(report.isSound()).isFalse();
    }
}
