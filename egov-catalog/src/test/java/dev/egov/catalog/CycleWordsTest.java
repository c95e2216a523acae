package dev.egov.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An update cycle is known by what it means")
class CycleWordsTest {

    @ParameterizedTest
    @CsvSource({
        "每 3 月, QUARTERLY",
        "每3个月, QUARTERLY",
        "每季, QUARTERLY",
        "一季度, QUARTERLY",
        "每个季度, QUARTERLY",
        "按季, QUARTERLY",
        "季度更新, QUARTERLY",
        "每三个月一次, QUARTERLY",
        "一年四次, QUARTERLY",
        "每 12 月, YEARLY",
        "每十二个月, YEARLY",
        "每一年, YEARLY",
        "年度, YEARLY",
        "按年更新, YEARLY",
        "1年, YEARLY",
        "每 7 天, WEEKLY",
        "每星期, WEEKLY",
        "周更新, WEEKLY",
        "每１日, DAILY",
        "每1日, DAILY",
        "每天, DAILY",
        "每日更新一次, DAILY",
        "逐日, DAILY",
        "daily, DAILY",
        "半年, HALF_YEARLY",
        "每6月, HALF_YEARLY",
        "每6个月, HALF_YEARLY",
        "六个月, HALF_YEARLY",
        "每年更新2次, HALF_YEARLY",
        "每年两次, HALF_YEARLY",
        "每个月, MONTHLY",
        "按月, MONTHLY",
        "每1月, MONTHLY",
        "Monthly, MONTHLY",
        "实时更新, REAL_TIME",
        "即时, REAL_TIME",
        "不定时, IRREGULAR",
        "不定期更新, IRREGULAR",
        "更新周期：每季, QUARTERLY"
    })
    void near_misses_are_suggested_by_meaning(String text, UpdateCycle cycle) {
        assertThat(CycleWords.meant(text)).isEqualTo(cycle);
        Entry entry = EntryBuilder.create()
                .name("名")
                .provider(new Provider("局"))
                .updateCycle(text)
                .build();
        assertThat(entry.problems())
                .contains(Problem.of(Problem.Kind.NOT_STANDARD, Field.UPDATE_CYCLE, text)
                        .suggesting(Suggestion.certain(cycle.term())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "每两周", "每2月", "每30天", "3月", "12月", "1日", "每周2次", "自定义", "静态", "每0天", "每年0次", "每十零天", "2025年", "半月",
                "按需", "每工作日", "每个", "每", "两"
            })
    void what_is_none_of_the_terms_gets_none(String text) {
        assertThat(CycleWords.meant(text)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_term_means_itself(UpdateCycle cycle) {
        assertThat(CycleWords.meant(cycle.term())).isEqualTo(cycle);
        assertThat(CycleWords.meant(" " + cycle.term() + "\u3000")).isEqualTo(cycle);
    }

    @Property
    void any_text_can_be_asked(@ForAll String text) {
        UpdateCycle cycle = CycleWords.meant(text);
        assertThat(cycle == null || text.length() <= 20).isTrue();
    }
}
