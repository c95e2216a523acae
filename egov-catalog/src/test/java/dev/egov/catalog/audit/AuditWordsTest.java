package dev.egov.catalog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.audit.assume.AssumptionFault;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.Quality.Dimension;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

    private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");

    @Test
    void both_languages_have_the_same_words_with_the_same_places() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        for (String key : CHINESE.keySet()) {
            for (String form : ENGLISH.getString(key).split("\\|", -1)) {
                assertThat(places(form)).as(key).isEqualTo(places(CHINESE.getString(key)));
            }
        }
    }

    @Test
    void chinese_is_written_with_chinese_punctuation() {
        for (String key : CHINESE.keySet()) {
            assertThat(CHINESE.getString(key)).as(key).doesNotContainPattern("[,;:?!()]");
        }
    }

    @Test
    void every_finding_dimension_and_assumption_has_its_words() {
        for (Kind kind : Kind.values()) {
            assertThat(CHINESE.keySet()).anyMatch(key -> key.startsWith("finding." + kind));
        }
        for (Dimension dimension : Dimension.values()) {
            assertThat(CHINESE.containsKey("formula." + dimension)).isTrue();
        }
        assertThat(CHINESE.keySet().stream().filter(key -> key.startsWith("assumption.")))
                .hasSameSizeAs(Report.ASSUMPTIONS)
                .allMatch(key -> Report.ASSUMPTIONS.contains(key.substring("assumption.".length())));
    }

    @Test
    void what_is_put_in_is_not_looked_at() {
        assertThat(new AuditWords(Locale.ENGLISH).of("calls.kind", "{1}{2}", "{0"))
                .isEqualTo("{1}{2} {0");
    }

    @Test
    void one_and_many_have_their_forms() {
        AuditWords english = new AuditWords(Locale.ENGLISH);
        assertThat(english.of("n.departments", AuditWords.number(1))).isEqualTo("1 department");
        assertThat(english.of("n.departments", AuditWords.number(0))).isEqualTo("0 departments");
        assertThat(english.of("n.departments", AuditWords.number(1001))).isEqualTo("1,001 departments");
        assertThat(new AuditWords(Locale.CHINESE).of("n.departments", AuditWords.number(1)))
                .isEqualTo("1 个部门");
    }

    @Test
    void every_finding_has_what_has_to_be_done() {
        for (Kind kind : Kind.values()) {
            assertThat(CHINESE.containsKey("action." + kind)).as(kind.name()).isTrue();
        }
    }

    @Test
    void assumptions_and_questions_have_the_same_words_in_both_languages() {
        ResourceBundle chinese = ResourceBundle.getBundle("dev.egov.catalog.audit.questions", Locale.CHINESE);
        ResourceBundle english = ResourceBundle.getBundle("dev.egov.catalog.audit.questions", Locale.ENGLISH);
        assertThat(chinese.keySet()).isEqualTo(english.keySet()).doesNotContainAnyElementsOf(CHINESE.keySet());
        for (String key : chinese.keySet()) {
            assertThat(places(chinese.getString(key))).as(key).isEqualTo(places(english.getString(key)));
            assertThat(chinese.getString(key)).as(key).doesNotContainPattern("[,;:?()]");
        }
        for (AssumptionFault.Kind kind : AssumptionFault.Kind.values()) {
            assertThat(chinese.containsKey("fault." + kind)).isTrue();
        }
    }

    private static String places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(match -> match.group())
                .sorted()
                .toList()
                .toString();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("dev.egov.catalog.audit.audit", locale);
    }
}
