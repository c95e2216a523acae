package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.file.FileFault;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.model.security.Classification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a catalogue leaves unclear about secrecy, sharing and openness is an error, never an extension")
class UnclearCatalogueTest {

    private static final List<String> PROTECTED = List.of(
            "绝密", "机密", "秘密", "工作秘密", "敏感信息", "TOP_SECRET", "secret", "机密★10年", "秘密★长期", "绝密 ★", "密级：机密", "机密级");

    @ParameterizedTest
    @CsvSource({
        "密级,公开,保密属性,机密,机密",
        "密级,秘密,涉密等级,机密,机密",
        "密级,机密,密级,公开,机密",
        "共享类型,不予共享,共享属性,无条件,不予共享",
        "开放属性,是,是否开放,不予开放,不予开放",
        "提供单位,市公安局,来源部门,市民政局,",
        "资源名称,甲,标题,乙,",
        "发布日期,2023-05-01,发布时间,2023-05-02,",
        "关键字,甲、乙,关键词,甲、丙,"
    })
    void two_columns_that_contradict_each_other_reject_the_row(
            String one, String value, String other, String otherValue, String stricter) throws IOException {
        TableLines.Result result = new TableLines()
                .row("信息资源名称", "信息资源提供方", one, other)
                .row(one.equals("资源名称") ? "甲" : "桥梁信息", one.equals("提供单位") ? "市公安局" : "市城管局", value, otherValue)
                .read();
        assertThat(result.accepted()).isEmpty();
        assertThat(result.errors()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.CONFLICTING_SOURCES);
            assertThat(problem.value()).contains(value).contains(otherValue);
            assertThat(problem.suggestion()).isEqualTo(stricter);
        });
        String json = "{\"name\":\"桥梁信息\",\"provider\":{\"name\":\"市城管局\"},\"" + one + "\":\"" + value + "\",\"" + other
                + "\":\"" + otherValue + "\"}";
        assertThat(json(json)).isInstanceOf(Row.Rejected.class);
    }

    @ParameterizedTest
    @CsvSource({
        "密级,公开,保密属性,公开信息",
        "密级,SECRET,保密属性,机密",
        "共享类型,有条件共享,共享属性,有条件",
        "开放属性,无条件开放,开放方式,普遍开放",
        "发布日期,2023-05-01,发布时间,2023/5/1",
        "关键字,甲、乙,关键词,乙；甲",
        "提供单位,市公安局,来源部门, 市公安局 "
    })
    void columns_that_say_the_same_in_other_words_are_fine(String one, String value, String other, String otherValue)
            throws IOException {
        TableLines.Result result = one.equals("提供单位")
                ? new TableLines()
                        .row("信息资源名称", one, other)
                        .row("桥梁信息", value, otherValue)
                        .read()
                : new TableLines()
                        .row("信息资源名称", "信息资源提供方", one, other)
                        .row("桥梁信息", "市城管局", value, otherValue)
                        .read();
        assertThat(result.errors()).isEmpty();
        assertThat(result.accepted().get(0).entry().extensions()).isEmpty();
    }

    @Test
    void a_condition_that_is_another_term_contradicts_the_type() throws IOException {
        assertThat(new TableLines()
                        .row("信息资源名称", "信息资源提供方", "开放属性", "开放条件", "共享类型", "共享条件")
                        .row("桥梁信息", "市城管局", "无条件开放", "不予开放", "无条件共享", "不予共享")
                        .read()
                        .errors())
                .extracting(Problem::kind)
                .containsExactly(Kind.CONFLICTING_SOURCES, Kind.CONFLICTING_SOURCES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "密级（选填）",
                "密级(选填)",
                "【选填】密级",
                "密级〔下拉〕",
                "*密级",
                "密级 *",
                "※密级：",
                "★密级",
                "●密级",
                "\uFEFF密级",
                "密\n级",
                "密级\n（绝密/机密/秘密）",
                "1.密级",
                "（1）密级",
                "一、密级",
                "①密级",
                "密级（选填",
                "密级 必填",
                "ＣＬＡＳＳＩＦＩＣＡＴＩＯＮ",
                "密\u200B级"
            })
    void notes_and_marks_do_not_change_a_header(String header) throws IOException {
        TableLines.Result result = new TableLines()
                .row("信息资源名称（必填项）", "*信息资源提供方", header)
                .row("桥梁信息", "市城管局", "机密")
                .read();
        assertThat(result.accepted().get(0).entry().classification()).isEqualTo(Classification.SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "密级说明,CLASSIFICATION",
        "密級,CLASSIFICATION",
        "是否涉密,CLASSIFICATION",
        "定密依据,CLASSIFICATION",
        "数据安全分级,CLASSIFICATION",
        "Confidentiality,CLASSIFICATION",
        "敏感程度,CLASSIFICATION",
        "知悉范围,CLASSIFICATION",
        "共亨类型,SHARING_TYPE",
        "开放属牲,OPENNESS_TYPE",
        "信息资源名秤,NAME",
        "信息资源提方供,PROVIDER_NAME",
        "開放屬性,OPENNESS_TYPE"
    })
    void a_header_that_may_decide_is_an_error_with_a_suggestion(String header, Field near) throws IOException {
        TableLines table =
                new TableLines().row("资源名称", "提供单位", header, header + "二").row("桥梁信息", "市城管局", "x", "");
        assertThatThrownBy(table::read).isInstanceOfSatisfying(FileFault.class, fault -> {
            Problem problem = fault.problems().get(0);
            assertThat(problem.kind()).isEqualTo(Kind.UNCLEAR_HEADER);
            assertThat(problem.value()).isEqualTo(header);
            assertThat(problem.suggestion()).isEqualTo(near.term());
        });
        String json = "{\"name\":\"桥梁信息\",\"provider\":\"市城管局\",\"" + header + "\":";
        assertThat(json(json + "\"x\"}").problems()).extracting(Problem::kind).contains(Kind.UNCLEAR_HEADER);
        assertThat(json(json + "null}")).isInstanceOf(Row.Accepted.class);
    }

    @Test
    void all_headers_that_must_be_settled_are_told_at_once_and_can_be() throws IOException {
        TableLines table = new TableLines().row("资源名称", "提供单位", "密级说明", "共亨类型").row("桥梁信息", "市城管局", "一般", "有条件");
        assertThatThrownBy(table::read)
                .isInstanceOfSatisfying(
                        FileFault.class, fault -> assertThat(fault.problems()).hasSize(2));
        TableLines.Result result =
                table.read(ReadingOptions.DEFAULT.keeping("密级说明").withHeader("共亨类型", Field.SHARING_TYPE));
        assertThat(result.errors()).isEmpty();
        assertThat(result.accepted().get(0).entry().extensions()).isEqualTo(Map.of("密级说明", "一般"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"系统名称", "密码策略", "秘书处意见", "提供方式", "资源简称", "服务方式", "年级", "主管单位", "industryCode", "更新时闲"})
    void other_headers_are_extensions(String header) throws IOException {
        TableLines.Result result = new TableLines()
                .row("资源名称", "提供单位", header)
                .row("桥梁信息", "市城管局", "x")
                .read();
        assertThat(result.accepted().get(0).entry().extensions()).isEqualTo(Map.of(header, "x"));
    }

    @Test
    void a_header_near_to_another_field_is_said() throws IOException {
        TableLines.Result result = new TableLines()
                .row("资源名称", "提供单位", "更新时闲")
                .row("桥梁信息", "市城管局", "x")
                .read();
        assertThat(result.source().headers()).anySatisfy(header -> {
            assertThat(header.field()).isNull();
            assertThat(header.near()).isNotNull();
        });
    }

    @Test
    void lesser_names_of_json_give_way_in_each_object_by_itself() throws IOException {
        String text = "{\"创建时间\":\"2010-01-01\",\"标题\":\"甲\",\"提供单位\":\"局\",\"发布时间\":\"2023-05-05\"}\n"
                + "{\"创建时间\":\"2011-01-01\",\"标题\":\"乙\",\"提供单位\":\"局\"}\n";
        try (CatalogueReader reader = CatalogueReader.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), CatalogueFormat.JSON_LINES)) {
            Row.Accepted first = (Row.Accepted) reader.read();
            Row.Accepted second = (Row.Accepted) reader.read();
            assertThat(reader.read()).isNull();
            assertThat(first.entry().issued()).isEqualTo(LocalDate.of(2023, 5, 5));
            assertThat(first.entry().extensions()).isEqualTo(Map.of("创建时间", "2010-01-01"));
            assertThat(second.entry().issued()).isEqualTo(LocalDate.of(2011, 1, 1));
            assertThat(reader.headers())
                    .contains(new Header("创建时间", Field.ISSUED), new Header("创建时间", null, Field.ISSUED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"机密\"", "[\"甲\",\"机密\"]", "{\"a\":{\"b\":\"\\u673a\\u5bc6\"}}", "\"机密；其他\""})
    void a_classification_is_found_in_any_json_value_that_no_field_is_for(String value) throws IOException {
        String row = "{\"name\":\"甲\",\"provider\":\"局\",\"classification\":\"PUBLIC\",\"备忘\":" + value + "}";
        assertThat(json(row).problems()).extracting(Problem::kind).contains(Kind.MISPLACED_CLASSIFICATION);
    }

    @Property(tries = 500)
    void random_notes_and_marks_around_a_known_header_do_not_change_it(
            @ForAll("names") String name, @ForAll("notes") String before, @ForAll("notes") String after) {
        assertThat(HeaderNames.fieldOf(before + name + after)).isEqualTo(HeaderNames.fieldOf(name));
    }

    @Property(tries = 500)
    void no_protected_value_lands_in_an_extension_or_an_entry_that_is_not_classified(
            @ForAll("protectedTerms") String term, @ForAll("columns") List<String> columns, @ForAll long seed)
            throws IOException {
        List<String> headers = new ArrayList<>(List.of("资源名称", "提供单位"));
        headers.addAll(columns);
        List<String> cells = new ArrayList<>(Collections.nCopies(headers.size(), ""));
        cells.set(0, "桥梁信息");
        cells.set(1, "市城管局");
        cells.set(2 + new Random(seed).nextInt(columns.size()), term);
        TableLines.Result result;
        try {
            result = new TableLines()
                    .row(headers.toArray(String[]::new))
                    .row(cells.toArray(String[]::new))
                    .read();
        } catch (FileFault unclear) {
            return;
        }
        for (Row.Accepted row : result.accepted()) {
            Classification classification = row.entry().classification();
            assertThat(classification).isNotNull().matches(Classification::isProtected);
            assertThat(row.entry().extensions().keySet()).isSubsetOf("保密期限");
            assertThat(row.entry().extensions().values()).noneMatch(value -> value.contains("密"));
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(Field.values())
                .filter(field -> field != Field.EXTENSIONS)
                .map(Field::term);
    }

    @Provide
    Arbitrary<String> notes() {
        return Arbitraries.of(
                        "（选填）",
                        "(必填项)",
                        "【下拉选择】",
                        "（YYYY-MM-DD）",
                        "[1]",
                        "〔注〕",
                        "*",
                        "＊",
                        "※",
                        "★",
                        "：",
                        " ",
                        "\u3000",
                        "\n",
                        "\uFEFF")
                .list()
                .ofMaxSize(3)
                .map(notes -> String.join("", notes));
    }

    @Provide
    Arbitrary<String> protectedTerms() {
        return Arbitraries.of(PROTECTED);
    }

    @Provide
    Arbitrary<List<String>> columns() {
        return Arbitraries.of(
                        "密级", "保密属性", "密级（选填）", "涉密情况", "备注", "说明", "业务系统", "摘要", "标签", "共享条件", "", "领域", "主题", "联系方式")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Row json(String row) throws IOException {
        try (CatalogueReader reader = CatalogueReader.open(
                new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8)), CatalogueFormat.JSON_LINES)) {
            return Objects.requireNonNull(reader.read());
        }
    }
}
