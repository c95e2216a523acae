package dev.egov.catalog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.audit.common.PlainName;
import dev.egov.catalog.audit.engine.Synonyms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {

    @ParameterizedTest
    @CsvSource({
        "公民身份号码,身份证号",
        "公民身份号码,居民身份证号码",
        "公民身份号码,身份证件号码",
        "统一社会信用代码,社会信用代码",
        "法定代表人,法人代表姓名",
        "法人身份证号,法定代表人身份证号码",
        "法人代表身份证号,法定代表人公民身份号码",
        "申请人身份证号,申请人公民身份号码",
        "申请人电话,申请人联系电话号码",
        "企业社会信用代码,企业统一社会信用代码",
        "注册资金(万元),注册资本",
        "出生年月日,出生日期",
        "证书号码,证书号",
        "企业的名称,企业名称",
        "地址信息,地址",
        "E-Mail,电子邮箱"
    })
    void these_names_mean_the_same(String one, String other) {
        assertThat(meaning(one)).isEqualTo(meaning(other));
    }

    @ParameterizedTest
    @CsvSource({
        "公民身份号码,护照号码",
        "企业名称,单位名称",
        "统一社会信用代码,组织机构代码",
        "住址,户籍地址",
        "联系电话,手机号码",
        "申请人身份证号,代理人身份证号",
        "法定代表人,法人名称",
        "处罚日期,处罚机关",
        "贷款目的,贷款目",
        "标的名称,标名称",
        "企业信息,企业",
        "出生日期,出生地",
        "经度,纬度",
        "有效期起,有效期至"
    })
    void these_names_do_not(String one, String other) {
        assertThat(meaning(one)).isNotEqualTo(meaning(other));
    }

    @Test
    void every_group_of_the_dictionary_has_one_meaning_that_no_other_has() throws IOException {
        Map<String, String> groups = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (String line : dictionary()) {
            for (String name : line.replace("*", "").split("=", -1)) {
                assertThat(names.add(name)).as("stands twice: " + name).isTrue();
                String other = groups.putIfAbsent(meaning(name), line);
                assertThat(other == null || other.equals(line)).as(name).isTrue();
            }
        }
        assertThat(groups).hasSize(dictionary().size()).hasSizeGreaterThan(60);
    }

    @Test
    void names_that_say_nothing_without_their_table_are_incidental() {
        assertThat(List.of("备注", "序号", "id", "更新时间", "名称")).allMatch(name -> Synonyms.isIncidental(PlainName.of(name)));
        assertThat(List.of("姓名", "企业名称", "公民身份号码")).noneMatch(Synonyms::isIncidental);
    }

    private static String meaning(String name) {
        return Synonyms.meaning(PlainName.of(name));
    }

    private static List<String> dictionary() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Synonyms.class.getResourceAsStream("item-synonyms.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
