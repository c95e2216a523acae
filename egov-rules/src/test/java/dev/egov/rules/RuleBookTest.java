package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The register of a rule book, and the scale of its outcomes. */
class RuleBookTest {

    private static final Decision<Object> FIRST = decision(Sample.REGULATION, "first", 3);
    private static final Decision<Object> SECOND = decision(Sample.REGULATION, "second", 1);
    private static final RuleBook BOOK = RuleBook.of(
            Sample.REGULATION,
            List.of(ArticleKind.PURPOSE, ArticleKind.NORM, ArticleKind.POWER),
            List.of(FIRST, SECOND));

    private static Decision<Object> decision(Regulation regulation, String id, int article) {
        return regulation.decision(
                id,
                Object.class,
                decision -> decision.restsOn(article).facts(Sample.A).norms(Sample.ban("2-x", Sample.A.is(true))));
    }

    @Test
    void the_register_has_norms_and_decisions_under_their_articles() {
        List<Article> articles = BOOK.articles();
        assertThat(articles).extracting(Article::number).containsExactly(1, 2, 3);
        assertThat(articles)
                .extracting(Article::kind)
                .containsExactly(ArticleKind.PURPOSE, ArticleKind.NORM, ArticleKind.POWER);
        assertThat(articles).extracting(Article::norms).containsExactly(List.of(), List.of("2-x"), List.of());
        assertThat(articles)
                .extracting(Article::decisions)
                .containsExactly(List.of("second"), List.of("first", "second"), List.of("first"));
        assertThat(articles.get(0).summary(Locale.ENGLISH)).isEqualTo("Why there are rules for the harbour.");
        assertThat(articles.get(0).notEncoded(Locale.ENGLISH)).hasValue("It asks nothing of a ship.");
        assertThat(articles.get(1).notEncoded(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void it_says_what_is_intended_and_why() {
        RuleBook meant = BOOK.intending("GAP a in first", "left open").intending("NEVER_DECIDES 2-x in first", "kept");

        assertThat(BOOK.intended()).isEmpty();
        assertThat(meant.intended().keySet()).containsExactly("GAP a in first", "NEVER_DECIDES 2-x in first");
        assertThat(meant.reason("GAP a in first", Locale.ENGLISH)).hasValue("left open");
        assertThat(meant.reason("GAP b in first", Locale.ENGLISH)).isEmpty();
        assertThat(meant.decisions()).isEqualTo(BOOK.decisions());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meant.intending("GAP a in first", "forgotten"))
                .withMessageContaining("two reasons are given why GAP a in first is intended");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.intending("GAP a in first", " "))
                .withMessageContaining("no reason is given why GAP a in first is intended");
    }

    @Test
    void decisions_are_found_by_id_and_by_norm() {
        assertThat(BOOK.regulation()).isSameAs(Sample.REGULATION);
        assertThat(BOOK.decisions()).isEqualTo(List.of(FIRST, SECOND));
        assertThat(BOOK.decision("second").orElseThrow()).isSameAs(SECOND);
        assertThat(BOOK.decision("third")).isEmpty();
        assertThat(BOOK.decisionsWith("2-x")).isEqualTo(List.of(FIRST, SECOND));
        assertThat(BOOK.decisionsWith("1-x")).isEmpty();
    }

    @Test
    void an_article_beyond_the_last_is_named() {
        RuleBook shorter = RuleBook.of(Sample.REGULATION, List.of(ArticleKind.NORM, ArticleKind.NORM), List.of(FIRST));
        assertThatIllegalStateException()
                .isThrownBy(shorter::articles)
                .withMessage("first rests on article 3, and there are 2");
    }

    @Test
    void a_decision_of_another_regulation_or_with_the_name_of_another_is_refused() {
        Texts texts = Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "harbour.words");
        Regulation other = new Regulation("other", "Other No. 1", "1", LocalDate.EPOCH, texts);
        Decision<Object> foreign = decision(other, "foreign", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(Sample.REGULATION, List.of(ArticleKind.NORM), List.of(foreign)))
                .withMessage("foreign is a decision of another regulation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(Sample.REGULATION, List.of(ArticleKind.NORM), List.of(FIRST, FIRST)))
                .withMessage("two decisions are called first");
    }

    @Test
    void a_regulation_lacks_nothing() {
        Texts texts = Sample.REGULATION.texts();
        assertThatNullPointerException()
                .isThrownBy(() -> new Regulation(null, "c", "1", LocalDate.EPOCH, texts))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Regulation("i", null, "1", LocalDate.EPOCH, texts))
                .withMessage("citation");
        assertThatNullPointerException()
                .isThrownBy(() -> new Regulation("i", "c", null, LocalDate.EPOCH, texts))
                .withMessage("version");
        assertThatNullPointerException()
                .isThrownBy(() -> new Regulation("i", "c", "1", null, texts))
                .withMessage("inForceFrom");
        assertThatNullPointerException()
                .isThrownBy(() -> new Regulation("i", "c", "1", LocalDate.EPOCH, null))
                .withMessage("texts");
    }

    @Test
    void outcomes_allow_up_to_a_deficiency() {
        Set<Outcome> allowing = EnumSet.range(Outcome.NOT_APPLICABLE, Outcome.DEFICIENT);
        for (Outcome outcome : EnumSet.range(Outcome.NOT_APPLICABLE, Outcome.DENIED)) {
            int alone = 1 << outcome.ordinal();
            assertThat(outcome.allows()).isEqualTo(allowing.contains(outcome));
            assertThat(OutcomeSet.of(alone).outcome()).isEqualTo(outcome);
            assertThat(OutcomeSet.of(alone).outcomes()).containsExactly(outcome);
            assertThat(OutcomeSet.of(alone | 1).allows()).isEqualTo(allowing.contains(outcome));
        }
        assertThat(Outcome.UNDETERMINED.allows()).isFalse();
        assertThat(OutcomeSet.of(0b11).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(OutcomeSet.of(0b100101).outcomes())
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.DEFICIENT, Outcome.DENIED);
        assertThat(OutcomeSet.ALLOWING).isEqualTo(0b111);
    }

    @Test
    void a_regulation_goes_by_its_rule_book_and_version() {
        assertThat(Sample.REGULATION).hasToString("sample 1");
    }
}
