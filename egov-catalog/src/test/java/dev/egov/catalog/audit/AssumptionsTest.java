package dev.egov.catalog.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Field;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.assume.AssumableFact;
import dev.egov.catalog.audit.assume.Assumption;
import dev.egov.catalog.audit.assume.AssumptionException;
import dev.egov.catalog.audit.assume.AssumptionFault;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.catalog.audit.assume.EntryTest;
import dev.egov.catalog.audit.common.AuditedDecisions;
import dev.egov.catalog.audit.common.ValueNames;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssumptionsTest {

    private static final Entry OPEN = EntryBuilder.create()
            .name("人口基本信息")
            .provider(new Provider("市公安局"))
            .openness(new Openness(Openness.Type.UNCONDITIONAL))
            .keywords(List.of("人口", "户籍"))
            .extensions(Map.of("业务系统", "一体化平台"))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classification = PUBLIC where openness.type = UNCONDITIONAL",
                "保密属性 = 公开信息 其中 开放属性 = 无条件开放",
                "信息类别＝公开信息 当 openness = open unconditionally",
                "信息保密级别 = 公开信息 其中 开放属性 = 无条件开放",
                "Classification = public information where 开放属性 in (有条件开放，无条件开放)",
                "\uFEFF# 注释\r\n\r\n  密级 = \"公开信息\"  # 注释\r\n",
                "classification = PUBLIC where openness.type != NOT_OPEN and 信息资源提供方 属于 (市民政局、市公安局)",
                "classification = PUBLIC where name in (甲,\n  # 注释\n  人口基本信息\n) 且 keywords = 户籍",
                "classification = PUBLIC where 开放方式 = 无条件开放 and 提供单位 = 市公安局",
                "classification = PUBLIC where name not in (甲, 乙) and extensions.业务系统 = “一体化平台”",
                "classification = PUBLIC where name 不属于 (甲, 「乙、丙」)",
            })
    void one_assumption_is_understood_however_it_is_written(String text) {
        Assumption assumption = Assumptions.parse(text).list().get(0);
        assertThat(assumption.fact()).isEqualTo(AssumableFact.CLASSIFICATION);
        assertThat(assumption.value()).isEqualTo(Classification.PUBLIC);
        assertThat(assumption.isOf(OPEN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openness.type = CONDITIONAL",
                "openness.type != UNCONDITIONAL",
                "openness.type = UNCONDITIONAL and name = 别的",
                "category != 任何",
                "category not in (任何)",
                "extensions.没有 != 任何",
                "classification != TOP_SECRET",
            })
    void what_does_not_hold_or_is_not_said_is_not_matched(String where) {
        assertThat(Assumptions.parse("basic = 是 where " + where).list().get(0).isOf(OPEN))
                .isFalse();
    }

    @Test
    void every_fact_goes_by_its_names_and_its_values_by_theirs() {
        for (AssumableFact fact : AssumableFact.values()) {
            for (Object value : fact.choices()) {
                for (String name : List.of(fact.key(), fact.term(), fact.english())) {
                    for (String called : ValueNames.of(value)) {
                        String quoted = "\"" + name + "\" = \"" + called + "\"";
                        assertThat(Assumptions.parse(quoted).list())
                                .containsExactly(new Assumption(fact, value, List.of(), 1));
                    }
                }
            }
            for (var decision : AuditedDecisions.ALL) {
                decision.given(fact.key()).ifPresent(given -> {
                    assertThat(List.copyOf(given.domain().values())).isEqualTo(fact.choices());
                    assertThat(decision.label(given, Locale.CHINESE)).isEqualTo(fact.term());
                    assertThat(decision.label(given, Locale.ENGLISH)).isEqualTo(fact.english());
                });
            }
        }
    }

    @Test
    void several_lines_are_several_assumptions_each_with_its_line() {
        Assumptions assumptions = Assumptions.parse("channel = EXTRANET\n\nbasic = 否 where name in (甲,\n乙)\nbasic=是");
        assertThat(assumptions.list()).extracting(Assumption::line).containsExactly(1, 3, 5);
        assertThat(assumptions.list().get(0).value()).isEqualTo(Network.EXTRANET);
        assertThat(assumptions.list().get(1).where()).containsExactly(EntryTest.of(Field.NAME, List.of("甲", "乙")));
    }

    @Test
    void an_assumption_reads_in_both_languages() {
        Assumption assumption = Assumptions.parse(
                        "channel = EXTRANET where openness.type != NOT_OPEN and name in (甲, 乙)")
                .list()
                .get(0);
        assertThat(assumption.text(Locale.CHINESE)).isEqualTo("传输网络 = 政务外网，其中 开放属性 ≠ 不予开放 且 信息资源名称 属于（甲、乙）");
        assertThat(assumption.text(Locale.ENGLISH))
                .isEqualTo("channel = extranet where openness is not not open and name is one of (甲, 乙)");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            chanel = EXTRANET => line 1, column 1: no fact is called "chanel"; perhaps "channel" => 第 1 行第 1 列：没有“chanel”这一事实；可改为“传输网络”
            channel = EXTRNET => line 1, column 11: "EXTRNET" is not a value of this fact; perhaps "EXTRANET" => 第 1 行第 11 列：“EXTRNET”不是该事实的取值；可改为“政务外网”
            catalogued = 是 => line 1, column 1: "catalogued" is told by every entry or its provider and cannot be assumed; delete the line => 第 1 行第 1 列：“catalogued”由条目本身或者提供方认定，不得推定；请删去这一行
            暂缓办理情况 = 已批准暂缓 => line 1, column 1: "暂缓办理情况" is told by every entry or its provider and cannot be assumed; delete the line => 第 1 行第 1 列：“暂缓办理情况”由条目本身或者提供方认定，不得推定；请删去这一行
            holder.kind = OTHER => line 1, column 1: "holder.kind" is told by every entry or its provider and cannot be assumed; delete the line => 第 1 行第 1 列：“holder.kind”由条目本身或者提供方认定，不得推定；请删去这一行
            basic 是 => line 1, column 1: no fact is called "basic 是"; perhaps "basic" => 第 1 行第 1 列：没有“basic 是”这一事实；可改为“具有基础性”
            basic => line 1, column 6: a fact is followed by "=", not by ""; write: fact = value => 第 1 行第 6 列：事实之后应为等号，而不是“”；应写作：事实 = 取值
            basic = => line 1, column 8: a value is missing before ""; put a value with signs or with words such as "where" or "and" in quotation marks => 第 1 行第 8 列：“”之前缺少取值；含有符号或者“其中”“且”等字样的取值应加引号
            保密审查情况 = 已审查 => line 1, column 10: "已审查" is not a value of this fact; it may be "NOT_DONE", "IN_PROGRESS", "CLEARED", "WITHHELD" => 第 1 行第 10 列：“已审查”不是该事实的取值；可写“未审查”、“审查中”、“准予公开”、“不予公开”
            保密审查情况 = 审查 => line 1, column 10: "审查" is not a value of this fact; it may be "NOT_DONE", "IN_PROGRESS", "CLEARED", "WITHHELD" => 第 1 行第 10 列：“审查”不是该事实的取值；可写“未审查”、“审查中”、“准予公开”、“不予公开”
            保密审查情况 = 未予公开 => line 1, column 10: "未予公开" is not a value of this fact; it may be "NOT_DONE", "IN_PROGRESS", "CLEARED", "WITHHELD" => 第 1 行第 10 列：“未予公开”不是该事实的取值；可写“未审查”、“审查中”、“准予公开”、“不予公开”
            保密审查情况 = 准许公开 => line 1, column 10: "准许公开" is not a value of this fact; perhaps "CLEARED" => 第 1 行第 10 列：“准许公开”不是该事实的取值；可改为“准予公开”
            channel = 政务内网 => line 1, column 11: "政务内网" is not a value of this fact; it may be "PRIVATE_NETWORK", "EXTRANET", "DEDICATED_NETWORK", "INTERNET" => 第 1 行第 11 列：“政务内网”不是该事实的取值；可写“政务专网”、“政务外网”、“单独的业务专网”、“互联网”
            basic = 不是 => line 1, column 9: "不是" is not a value of this fact; it may be "true", "false" => 第 1 行第 9 列：“不是”不是该事实的取值；可写“是”、“否”
            basic = 是 where 开放属性 = 条件开放 => line 1, column 24: "条件开放" is not a value of this field; it may be "UNCONDITIONAL", "CONDITIONAL", "NOT_OPEN" => 第 1 行第 24 列：“条件开放”不是该字段的取值；可写“无条件开放”、“有条件开放”、“不予开放”
            basic = maybe => line 1, column 9: "maybe" is not a value of this fact; it may be "true", "false" => 第 1 行第 9 列：“maybe”不是该事实的取值；可写“是”、“否”
            basic = 是 where nam = 甲 => line 1, column 17: entries have no field "nam"; perhaps "name" => 第 1 行第 17 列：目录条目没有“nam”这一字段；可改为“信息资源名称”
            basic = 是 where 开放属性 = 无条件开发 => line 1, column 24: "无条件开发" is not a value of this field; perhaps "UNCONDITIONAL" => 第 1 行第 24 列：“无条件开发”不是该字段的取值；可改为“无条件开放”
            basic = 是 where name 甲 => line 1, column 17: entries have no field "name 甲"; perhaps "name" => 第 1 行第 17 列：目录条目没有“name 甲”这一字段；可改为“信息资源名称”
            basic = 是 where name ( => line 1, column 22: a field is followed by =, !=, in (...) or not in (...), not by "(" => 第 1 行第 22 列：字段之后应为 =、!=、属于（……）或者不属于（……），而不是“(”
            basic = 是 where name in (甲, 乙 => line 1, column 25: the bracket "(" is not closed; separate what is listed by commas and end with ")" => 第 1 行第 25 列：括号“(”没有关闭；各项之间用逗号隔开，最后加“）”
            basic = 是 where name = "甲 => line 1, column 24: the quotation mark before "甲" is not closed; add the closing one => 第 1 行第 24 列：“甲”之前的引号没有关闭；请补上后引号
            basic = 是, name = 甲 => line 1, column 10: "," is too much; conditions begin with "where", and "and" stands between them => 第 1 行第 10 列：“,”是多余的；条件之前写“其中”，几个条件之间写“且”
            = 是 => line 1, column 1: the name of a fact is missing before "="; write: fact = value where field = value => 第 1 行第 1 列：“=”之前缺少事实的名称；应写作：事实 = 取值 其中 字段 = 取值
            basic = 是 where => line 1, column 16: the name of a field is missing before ""; write: field = value => 第 1 行第 16 列：“”之前缺少字段的名称；应写作：字段 = 取值
            """)
    void a_fault_says_where_it_is_and_what_to_write(String text, String english, String chinese) {
        List<AssumptionFault> faults = faults(text);
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).message(Locale.ENGLISH)).isEqualTo(english);
        assertThat(faults.get(0).message(Locale.CHINESE)).isEqualTo(chinese);
    }

    @Test
    void each_line_at_fault_is_told() {
        assertThat(faults("chanel = 1\nbasic = 是\nbasic = 也许\nwhere\n"))
                .extracting(AssumptionFault::line)
                .containsExactly(1, 3, 4);
    }

    @Test
    void a_file_is_utf_8_with_or_without_a_mark_and_nothing_else() throws IOException {
        String text = "# 推定\n保密属性 = 公开信息\n";
        assertThat(read("\uFEFF" + text, StandardCharsets.UTF_8).list()).hasSize(1);
        assertThatThrownBy(() -> read("basic = 是\n" + text, Charset.forName("GB18030")))
                .isInstanceOf(AssumptionException.class)
                .hasMessage("line 1, column 1: the file is not text in UTF-8; save it as UTF-8");
    }

    @Test
    void a_value_of_another_fact_cannot_be_assumed() {
        assertThatThrownBy(() -> new Assumption(AssumableFact.BASIC, Classification.PUBLIC, List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryTest.of(Field.OPENNESS_TYPE, List.of("随意")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryTest.of(Field.NAME, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Assumptions read(String text, Charset charset) throws IOException {
        return Assumptions.read(new ByteArrayInputStream(text.getBytes(charset)));
    }

    private static List<AssumptionFault> faults(String text) {
        return catchThrowableOfType(AssumptionException.class, () -> Assumptions.parse(text))
                .faults();
    }
}
