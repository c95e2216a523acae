package dev.egov.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.egov.catalog.Problem.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text that stands for nothing counts as nothing")
class PlaceholderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "暂无",
                "无",
                "见官网",
                "同上",
                "〃",
                "″",
                ",,",
                "，，",
                "\"",
                "同前",
                "同左",
                "同上一行",
                "ditto",
                "必填",
                "选填项",
                "见附件",
                "详见附件",
                "详见官网说明",
                "详见部门门户网站",
                "-",
                "--",
                "—",
                "——",
                "－",
                "/",
                "\\",
                "//",
                "null",
                "NULL",
                "Null",
                "N/A",
                "n/a",
                "NA",
                "Ｎ／Ａ",
                "不详",
                "待定",
                "待补充",
                "空",
                "none",
                "None",
                "每 null null",
                "每nullnull",
                "未知",
                "测试",
                "暂无数据",
                "无相关依据",
                "没有",
                "暂无 ",
                "　无　",
                "（无）",
                "【暂无】",
                "“暂无”",
                "无。",
                "...",
                "……",
                "*",
                "？",
                "?",
                "#N/A",
                "undefined",
                "请见官网",
                "同上",
                "(null)",
                "[null]",
                "无法律依据",
                "无联系方式",
                "暂无联系电话"
            })
    void these_stand_for_nothing(String text) {
        assertThat(Placeholder.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "无锡市",
                "无线电管理条例",
                "无偿献血信息",
                "无障碍设施",
                "见义勇为人员信息",
                "空气质量",
                "测试机构名录",
                "参考价格信息",
                "未知名山峰",
                "《中华人民共和国统计法》",
                "详见《统计法》第二十五条",
                "详见 http://www.example.gov.cn",
                "咨询 12345",
                "无条件开放",
                "NAS 设备",
                "没有土地的农民",
                "a/b",
                "1/2",
                "C++",
                "待遇标准",
                "缺陷产品召回",
                "不详细"
            })
    void these_say_something(String text) {
        assertThat(Placeholder.isIn(text)).isFalse();
    }

    @Test
    void a_name_or_provider_that_stands_for_nothing_is_an_error_and_any_other_field_a_remark() {
        Entry entry = EntryBuilder.create()
                .name("无")
                .provider(new Provider("暂无"))
                .category("-")
                .summary("见附件")
                .keywords(List.of("无"))
                .formats(List.of("csv", "无"))
                .items(List.of(new Item("暂无", null, null, null, null, null)))
                .updateCycle("每 null null")
                .contact(new Contact("不详", "暂无"))
                .landingPage("见官网")
                .volume("null")
                .extensions(Map.of("备注", "无"))
                .build();
        assertThat(entry.problems())
                .filteredOn(problem -> problem.kind() != Kind.RECOMMENDED)
                .allMatch(problem -> problem.kind() == Kind.PLACEHOLDER && !problem.isSafeToApply())
                .extracting(Problem::field, Problem::value, Problem::isError)
                .containsExactly(
                        tuple(Field.NAME, "无", true),
                        tuple(Field.PROVIDER_NAME, "暂无", true),
                        tuple(Field.CATEGORY, "-", false),
                        tuple(Field.SUMMARY, "见附件", false),
                        tuple(Field.KEYWORDS, "无", false),
                        tuple(Field.ITEMS, "暂无", false),
                        tuple(Field.UPDATE_CYCLE, "每 null null", false),
                        tuple(Field.CONTACT_PHONE, "不详", false),
                        tuple(Field.CONTACT_EMAIL, "暂无", false),
                        tuple(Field.LANDING_PAGE, "见官网", false),
                        tuple(Field.VOLUME, "null", false));
    }

    @Test
    void it_is_no_legal_basis_and_no_condition() {
        Sharing withheld = new Sharing(Sharing.Type.NOT_SHARED, null, "无", null);
        assertThat(withheld.hasLegalBasis()).isFalse();
        assertThat(new Sharing(Sharing.Type.NOT_SHARED, null, "《统计法》", null).hasLegalBasis())
                .isTrue();
        assertThat(kinds(entry().sharing(withheld))).contains(Kind.NO_LEGAL_BASIS, Kind.PLACEHOLDER);
        assertThat(kinds(entry().sharing(new Sharing(Sharing.Type.CONDITIONAL, "/", null, null))))
                .contains(Kind.NO_CONDITION);
        assertThat(kinds(entry().openness(new Openness(Openness.Type.CONDITIONAL, "详见附件"))))
                .contains(Kind.NO_CONDITION);
    }

    private static EntryBuilder entry() {
        return EntryBuilder.create().name("人口信息").provider(new Provider("市公安局"));
    }

    private static List<Kind> kinds(EntryBuilder entry) {
        return entry.build().problems().stream().map(Problem::kind).toList();
    }

    @Test
    void no_pattern_begins_with_anything_but_the_beginnings_that_are_listed() {
        for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
            String text = String.valueOf(unit);
            if (Placeholder.BEGINNINGS.indexOf(unit) < 0 && !text.isBlank()) {
                assertThat(Placeholder.PATTERNS).noneMatch(pattern -> {
                    Matcher matcher = pattern.matcher(text);
                    return matcher.matches() || matcher.hitEnd();
                });
            }
        }
    }
}
