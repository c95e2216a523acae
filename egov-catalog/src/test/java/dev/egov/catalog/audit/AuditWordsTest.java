package dev.egov.catalog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.audit.AuditFinding.Kind;
import dev.egov.catalog.audit.Quality.Dimension;
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
            assertThat(places(CHINESE.getString(key))).as(key).isEqualTo(places(ENGLISH.getString(key)));
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
        assertThat(new AuditWords(Locale.ENGLISH).of("list.first", "{1}{2}", "{0"))
                .isEqualTo("These are the first {1}{2} of {0.");
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
