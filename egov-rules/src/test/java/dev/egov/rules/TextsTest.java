package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.egov.rules.text.Texts;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words are looked for, and how clauses are cited. */
class TextsTest {

    private static Texts texts() {
        return Texts.of(
                (name, locale) -> ResourceBundle.getBundle(name, locale), "harbour.words", "dev.egov.rules.wording");
    }

    @Test
    void a_text_is_looked_for_in_one_bundle_after_the_other() {
        assertThat(texts().text("fact.cargo", Locale.ENGLISH)).isEqualTo("cargo");
        assertThat(texts().text("outcome.DENIED", Locale.ENGLISH)).isEqualTo("denied");
        assertThat(texts().text("outcome.DENIED", Locale.SIMPLIFIED_CHINESE)).isEqualTo("不予准许");
        assertThat(texts().text("outcome.DENIED", Locale.FRENCH)).isEqualTo("denied");
        assertThat(texts().has("fact.cargo", Locale.CHINESE)).isTrue();
        assertThat(texts().has("fact.mast", Locale.CHINESE)).isFalse();
        assertThat(texts().textOr("fact.mast", "mast", Locale.CHINESE)).isEqualTo("mast");
        assertThat(texts().textOr("fact.cargo", "?", Locale.ENGLISH)).isEqualTo("cargo");
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> texts().text("fact.mast", Locale.CHINESE))
                .withMessage("no text for fact.mast in [harbour.words, dev.egov.rules.wording]");
    }

    @Test
    void a_rule_book_without_texts_has_none() {
        assertThat(Texts.none().has("outcome.DENIED", Locale.ENGLISH)).isFalse();
        assertThat(Texts.none().nearest("fact", "berthing", "ship.cargo", Locale.ENGLISH))
                .isEqualTo("ship.cargo");
    }

    @ParameterizedTest
    @CsvSource({
        "cargo, cargo",
        "ship.cargo, cargo",
        "old.ship.cargo, cargo",
        ".cargo, cargo",
        "cargo.mast, cargo.mast",
        "mast, mast",
        "ship., ship.",
    })
    void the_nearest_text_is_that_of_the_longest_end_of_the_name_that_has_one(String path, String text) {
        assertThat(texts().nearest("fact", "berthing", path, Locale.ENGLISH)).isEqualTo(text);
    }

    @Test
    void a_text_for_one_context_goes_before_those_for_all() {
        assertThat(texts().nearest("article", "1", "notEncoded", Locale.ENGLISH))
                .isEqualTo("It asks nothing of a ship.");
        assertThat(texts().nearest("kind", "x", "NORM", Locale.ENGLISH)).isEqualTo("norm");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 第一条",
        "9, 第九条",
        "10, 第十条",
        "11, 第十一条",
        "19, 第十九条",
        "20, 第二十条",
        "21, 第二十一条",
        "90, 第九十条",
        "99, 第九十九条",
        "100, 第100条",
        "101, 第101条",
    })
    void an_article_is_cited_by_its_number(int article, String chinese) {
        Clause clause = new Clause(article, 0, 0);
        assertThat(clause.cite(Locale.CHINESE)).isEqualTo(chinese);
        assertThat(clause.cite(Locale.ENGLISH)).isEqualTo("art. " + article);
    }

    @Test
    void paragraph_and_item_are_cited_where_there_are_any() {
        assertThat(new Clause(4, 2, 0).cite(Locale.CHINESE)).isEqualTo("第四条第二款");
        assertThat(new Clause(4, 2, 1).cite(Locale.ENGLISH)).isEqualTo("art. 4 para. 2 item (1)");
        assertThat(new Clause(4, 0, 1).cite(Locale.ENGLISH)).isEqualTo("art. 4 item (1)");
        for (int[] wrong : new int[][] {{0, 0, 0}, {1, -1, 0}, {1, 0, -1}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Clause(wrong[0], wrong[1], wrong[2]))
                    .withMessage("not a clause: article %d, paragraph %d, item %d", wrong[0], wrong[1], wrong[2]);
        }
    }

    @Test
    void every_kind_of_thing_has_its_word() {
        assertThat(NormStatus.EXCEPTED.label(Locale.ENGLISH)).isEqualTo("excepted");
        assertThat(NormStatus.BREACHED.label(Locale.CHINESE)).isEqualTo("不符合");
        assertThat(Otherwise.DUTY.label(Locale.ENGLISH)).isEqualTo("to be made good");
        assertThat(Modality.PERMISSION.label(Locale.ENGLISH)).isEqualTo("permission");
        assertThat(ArticleKind.SCOPE.label(Locale.ENGLISH)).isEqualTo("scope");
        Reading reading = new Reading(Sample.REGULATION, "4-explosives", "empty", false);
        assertThat(reading.taken(Locale.ENGLISH)).isEqualTo("Uncleaned holds count as cargo.");
        assertThat(reading.alternative(Locale.ENGLISH)).isEqualTo("Only cargo on the manifest counts.");
    }
}
