package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Field;
import dev.egov.catalog.Openness;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.value.Days;
import dev.egov.catalog.io.value.Terms;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Terms, days and headers are known in the ways in which people write them")
class DraftValuesTest {

    @ParameterizedTest
    @CsvSource({"无条件开发, 无条件开放", "有条件开发, 有条件开放", "有条开放, 有条件开放", "不予开方, 不予开放"})
    void slips_of_the_pen_are_suggested(String given, String term) {
        assertThat(Terms.OPENNESS.of(given)).isNull();
        assertThat(Terms.OPENNESS.remedy(given).text()).isEqualTo(term);
    }

    @Test
    void what_is_near_to_several_terms_or_to_none_is_answered_with_all() {
        assertThat(Terms.OPENNESS.remedy("随便").text()).isEqualTo("无条件开放 / 有条件开放 / 不予开放");
        assertThat(Terms.SHARING.near("条件共享")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "普遍开放, UNCONDITIONAL",
        "依申请开放, CONDITIONAL",
        "安全开放, CONDITIONAL",
        "受限开放, CONDITIONAL",
        "否, NOT_OPEN",
        "UNCONDITIONAL, UNCONDITIONAL"
    })
    void other_words_for_a_term_are_known(String given, Openness.Type type) {
        assertThat(Terms.OPENNESS.of(given)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01",
                "2026/3/1",
                "2026.03.01",
                "20260301",
                "2026年3月1日",
                "2026-03-01 08:30:00",
                "2026-03-01T08:30:00.000+0800",
                "2026-03-01T00:00Z"
            })
    void days_are_read_as_people_write_them(String text) {
        assertThat(Days.of(text)).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "26-03-01",
                "2026-13-01",
                "2026/3-1",
                "01/03/2026",
                "2026-3",
                "2026",
                "昨天",
                "0000-01-01",
                "2026-03-01x",
                "２０２６-03-01",
                "1772294400000"
            })
    void what_is_no_day_is_none(String text) {
        assertThat(Days.of(text)).isNull();
    }

    @Property
    void every_day_that_four_digits_can_write_comes_back(
            @ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        assertThat(Days.of(day.toString())).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "信息资源名称, NAME",
        "标题, NAME",
        "*信息资源名称（必填）, NAME",
        "信息资源提供方名称：, PROVIDER_NAME",
        "' 发布 日期', ISSUED",
        "ORGNAME, PROVIDER_NAME",
        "provider.name, PROVIDER_NAME",
        "provider, PROVIDER_NAME",
        "开放条件：, OPENNESS_CONDITION",
        "数源单位/数据提供单位, PROVIDER_NAME"
    })
    void headers_are_known_by_the_names_that_portals_use(String header, Field field) {
        assertThat(HeaderNames.fieldOf(header)).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "备用", "目录校验问题", "扩展字段:标题", "名"})
    void other_headers_are_not(String header) {
        assertThat(HeaderNames.fieldOf(header)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"标题", "目录校验问题", "", " x", "扩展字段:y", "普通", "extensions"})
    void an_extension_is_never_taken_for_anything_else(String name) {
        String header = HeaderNames.ofExtension(name);
        String given = HeaderNames.extensionOf(header);
        assertThat(given == null ? header : given).isEqualTo(name);
        assertThat(HeaderNames.fieldOf(header)).isNull();
        assertThat(HeaderNames.isOfReport(header)).isFalse();
    }
}
