package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.Mended.Change;
import dev.egov.catalog.io.value.Terms;
import dev.egov.model.security.Classification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Unambiguous suggestions can be written without asking, and nothing is loosened")
class MendedTest {

    @Test
    void what_is_mended_is_told_value_by_value() throws IOException {
        Row row = row(Map.of(
                "信息资源代码", "３０６００１００１／０００００１",
                "共享类型", "无条件",
                "开放属性", "不予开方",
                "更新周期", "每 3 月",
                "保密属性", "秘密☆10年",
                "发布日期", "２０２３-０５-０１",
                "联系电话", "a@b.cn",
                "电子邮箱", "暂无",
                "详情页网址", "www.example.cn"));
        assertThat(row).isInstanceOf(Row.Rejected.class);
        Mended mended = Objects.requireNonNull(row.mended());
        assertThat(mended.changes())
                .extracting(Change::field, Change::from, Change::to)
                .containsExactlyInAnyOrder(
                        tuple(Field.CODE, "３０６００１００１／０００００１", "306001001/000001"),
                        tuple(Field.SHARING_TYPE, "无条件", "无条件共享"),
                        tuple(Field.OPENNESS_TYPE, "不予开方", "不予开放"),
                        tuple(Field.UPDATE_CYCLE, "每 3 月", "每季度"),
                        tuple(Field.CLASSIFICATION, "秘密☆10年", "秘密★10年"),
                        tuple(Field.ISSUED, "２０２３-０５-０１", "2023-05-01"),
                        tuple(Field.CONTACT_PHONE, "a@b.cn", null),
                        tuple(Field.CONTACT_EMAIL, "暂无", "a@b.cn"),
                        tuple(Field.LANDING_PAGE, "www.example.cn", "https://www.example.cn"));
        assertThat(mended.changes()).allMatch(change -> change.place().row() == 2);
        Entry entry = mended.entry();
        assertThat(entry.classification()).isEqualTo(Classification.CONFIDENTIAL);
        assertThat(entry.extensions()).containsEntry("保密期限", "10年");
        assertThat(entry.issued()).isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(entry.openness()).isEqualTo(new Openness(Openness.Type.NOT_OPEN));
        assertThat(entry.problems()).noneMatch(Problem::isSafeToApply);
    }

    @ParameterizedTest
    @CsvSource({
        "开放属性, 无条件开发",
        "开放属性, 有条件开发",
        "共享类型, 无条件共亨",
        "保密属性, 公开信系",
        "保密属性, 非涉密",
        "保密属性, 公开级",
        "保密属性, 机密文件",
        "开放属性, 准予开放",
        "开放属性, 可予开放"
    })
    void a_guess_at_secrecy_sharing_or_openness_is_left_to_people(String column, String text) throws IOException {
        Row row = row(Map.of(column, text, "更新周期", "每季"));
        assertThat(row).isInstanceOf(Row.Rejected.class);
        assertThat(row.mended()).isNull();
    }

    @Test
    void a_condition_that_tells_of_openness_keeps_its_words() throws IOException {
        Row.Accepted row = (Row.Accepted) row(Map.of("开放属性", "依申请开放"));
        assertThat(Objects.requireNonNull(row.mended()).entry()).isEqualTo(row.entry());
    }

    @Test
    void several_codes_in_one_cell_are_mended_together() throws IOException {
        Row row = row(Map.of("关联资源代码", "３０６００１００１/1、306001001/2、３０６００１００１/3"));
        assertThat(Objects.requireNonNull(row.mended()).entry().relatedCodes())
                .extracting(Object::toString)
                .hasSize(3)
                .allMatch(code -> code.contains("306001001/"));
        assertThat(row(Map.of("关联资源代码", "３０６００１００１/1、x")).mended()).isNull();
    }

    @Test
    void a_placeholder_is_no_code_and_no_day_but_not_the_end_of_a_deferral() throws IOException {
        Row.Accepted row = (Row.Accepted) row(Map.of("信息资源代码", "无", "发布日期", "暂无", "信息资源提供方代码", "-"));
        assertThat(row.problems())
                .filteredOn(problem -> problem.kind() == Kind.PLACEHOLDER)
                .extracting(Problem::field)
                .containsExactly(Field.CODE, Field.PROVIDER_CODE, Field.ISSUED);
        assertThat(row.entry().code()).isNull();
        assertThat(row(Map.of("暂缓共享截止日期", "无"))).isInstanceOf(Row.Rejected.class);
        assertThat(row(Map.of("共享类型", "无"))).isInstanceOf(Row.Rejected.class);
        assertThat(row(Map.of("开放属性", "-"))).isInstanceOf(Row.Rejected.class);
    }

    @Test
    void the_period_of_a_mark_never_overwrites_a_column_of_its_name() throws IOException {
        assertThat(((Row.Accepted) row(Map.of("保密属性", "秘密★10年", "保密期限", "10 年")))
                        .entry()
                        .extensions())
                .containsExactly(Map.entry("保密期限", "10 年"));
        Row conflict = row(Map.of("保密属性", "秘密★10年", "保密期限", "20年"));
        assertThat(conflict).isInstanceOf(Row.Rejected.class);
        assertThat(conflict.problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.DUPLICATE);
            assertThat(problem.field()).isEqualTo(Field.CLASSIFICATION);
            assertThat(problem.value()).isEqualTo("保密期限");
            assertThat(problem.place().column()).isEqualTo("保密属性");
        });
    }

    @Test
    void a_condition_that_only_repeats_the_openness_is_none() throws IOException {
        Entry entry = ((Row.Accepted) row(Map.of("开放属性", "是", "开放条件", "无条件开放"))).entry();
        assertThat(entry.openness()).isEqualTo(new Openness(Openness.Type.UNCONDITIONAL, "无条件开放"));
    }

    @Test
    void a_period_of_secrecy_belongs_to_a_secret() throws IOException {
        assertThat(row(Map.of("保密期限", "10年"))).isInstanceOf(Row.Rejected.class);
        assertThat(row(Map.of("保密属性", "公开信息", "保密期限", "长期"))).isInstanceOf(Row.Rejected.class);
        assertThat(row(Map.of("保密属性", "公开信息", "保密期限", "无"))).isInstanceOf(Row.Accepted.class);
        assertThat(row(Map.of("保密属性", "机密", "保密期限", "20年"))).isInstanceOf(Row.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    void every_format_keeps_the_period(CatalogueFormat format) throws IOException {
        Entry entry = ((Row.Accepted) row(Map.of("保密属性", "机密★解密条件成立"))).entry();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CatalogueWriter writer =
                CatalogueWriter.to(bytes, format, entry.extensions().keySet())) {
            writer.write(entry);
        }
        try (CatalogueReader reader = CatalogueReader.open(new ByteArrayInputStream(bytes.toByteArray()), format)) {
            assertThat(((Row.Accepted) Objects.requireNonNull(reader.read())).entry())
                    .isEqualTo(entry);
        }
    }

    @Property(tries = 400)
    void what_was_mended_has_nothing_more_to_mend_and_guards_no_less(@ForAll("rows") Map<String, String> cells)
            throws IOException {
        Row row = row(cells);
        Mended mended = row.mended();
        if (mended == null) {
            assertThat(row.problems().stream().filter(Problem::isSafeToApply).toList())
                    .as("nothing to mend, or no entry even then")
                    .satisfiesAnyOf(
                            none -> assertThat(none).isEmpty(),
                            some -> assertThat(row).isInstanceOf(Row.Rejected.class));
            return;
        }
        Entry entry = mended.entry();
        assertThat(entry.isSound()).isTrue();
        if (row instanceof Row.Accepted accepted) {
            assertThat(entry.classification()).isEqualTo(accepted.entry().classification());
            assertThat(entry.sharing()).isEqualTo(accepted.entry().sharing());
            assertThat(entry.openness()).isEqualTo(accepted.entry().openness());
        } else {
            Openness.Type said = openness(cells);
            assertThat(type(entry))
                    .satisfiesAnyOf(
                            type -> assertThat(type).isIn((Object) null, Openness.Type.NOT_OPEN),
                            type -> assertThat(type).isGreaterThanOrEqualTo(Objects.requireNonNull(said)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CatalogueWriter writer = CatalogueWriter.to(
                bytes, CatalogueFormat.CSV, entry.extensions().keySet())) {
            writer.write(entry);
        }
        Row again = row(bytes.toByteArray());
        assertThat(again.mended()).isNull();
        assertThat(again.problems()).noneMatch(Problem::isSafeToApply);
        assertThat(((Row.Accepted) again).entry()).isEqualTo(entry);
    }

    private static Openness.Type type(Entry entry) {
        return entry.openness() == null ? null : entry.openness().type();
    }

    private static Openness.Type openness(Map<String, String> cells) {
        String text = cells.getOrDefault("开放属性", cells.get("开放条件"));
        return text == null ? null : Terms.OPENNESS.of(text);
    }

    @Provide
    Arbitrary<Map<String, String>> rows() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("信息资源代码", List.of("306001001/1", "３０６００１００１／１", "x", "无"));
        values.put("原信息资源代码", List.of("306001001/2", "３０６００１００１／2、306001001/3"));
        values.put("信息资源提供方代码", List.of("11140100MB1000010L", "11140100mb1000010l", "１"));
        values.put("共享类型", List.of("无条件", "有条件共享", "不予共亨", "无条件共亨", "随便"));
        values.put("不予共享依据", List.of("无", "《统计法》"));
        values.put("开放属性", List.of("是", "依申请开放", "不予开方", "有条件开发", "不予开放", "无条件开放"));
        values.put("开放条件", List.of("无条件开放", "需申请", "-"));
        values.put("更新周期", List.of("每 3 月", "每年", "自定义", "每 null null"));
        values.put("保密属性", List.of("秘密级", "机密★10年", "秘密☆1年", "公开", "非涉密", "内部信息"));
        values.put("保密期限", List.of("10年", "1年"));
        values.put("发布日期", List.of("２０２３-０５-０１", "2023-05-01", "昨天", "无"));
        values.put("联系电话", List.of("a@b.cn", "０３５１-1234567", "0351-1234567", "http://x.cn", "无"));
        values.put("电子邮箱", List.of("a@b.cn", "0351-1234567", "c＠d.cn", "暂无"));
        values.put("详情页网址", List.of("www.x.cn", "a@b.cn", "http://x.cn", "0351-1234567", "见官网"));
        Arbitrary<Map<String, String>> rows = Arbitraries.just(Map.of());
        for (Map.Entry<String, List<String>> column : values.entrySet()) {
            rows = rows.flatMap(row -> Arbitraries.of(column.getValue())
                    .injectNull(0.6)
                    .map(value -> {
                        Map<String, String> more = new LinkedHashMap<>(row);
                        if (value != null) {
                            more.put(column.getKey(), value);
                        }
                        return more;
                    }));
        }
        return rows.withoutEdgeCases();
    }

    private static Row row(Map<String, String> cells) throws IOException {
        List<String> headers = new ArrayList<>(List.of("信息资源名称", "信息资源提供方"));
        List<String> line = new ArrayList<>(List.of("人口信息", "市公安局"));
        cells.forEach((header, cell) -> {
            headers.add(header);
            line.add(cell);
        });
        String file = String.join(",", headers)
                + "\n"
                + line.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(","))
                + "\n";
        return row(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Row row(byte[] csv) throws IOException {
        try (CatalogueReader reader = CatalogueReader.open(new ByteArrayInputStream(csv), CatalogueFormat.CSV)) {
            return Objects.requireNonNull(reader.read());
        }
    }
}
