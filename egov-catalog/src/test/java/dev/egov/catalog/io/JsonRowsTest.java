package dev.egov.catalog.io;

import static dev.egov.catalog.Field.EXTENSIONS;
import static dev.egov.catalog.Field.ITEMS;
import static dev.egov.catalog.Field.NAME;
import static dev.egov.catalog.Field.PROVIDER_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.DataType;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.model.security.Classification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every row of JSON becomes an entry, or is rejected as it was with all its problems")
class JsonRowsTest {

    /** What every sound row has. */
    private static final String SOUND = "\"name\":\"名称\",\"provider\":{\"name\":\"市公安局\"}";

    @Test
    void rows_of_portals_are_read_by_the_names_that_they_use() throws IOException {
        Entry entry =
                accepted("{\"标题\":\"不动产登记\",\"提供单位\":\"市规划和自然资源局\",\"数据格式\":\"['xls', 'api']\",\"开放属性\":\"无条件开放\","
                        + "\"发布时间\":\"2021/12/8\",\"数据量\":469585,\"url\":\"https://data.city.example/1\",\"浏览量\":12.50,\"热门\":true,\"空\":null,"
                        + "\"标签\":[\"住房\",null,\"\"],\"附件\":[{\"a\": 1}]}");

        assertThat(entry.name()).isEqualTo("不动产登记");
        assertThat(entry.provider().name()).isEqualTo("市规划和自然资源局");
        assertThat(entry.formats()).containsExactly("xls", "api");
        assertThat(entry.openness()).isEqualTo(new Openness(Openness.Type.UNCONDITIONAL));
        assertThat(entry.issued()).isEqualTo(LocalDate.of(2021, 12, 8));
        assertThat(entry.volume()).isEqualTo("469585");
        assertThat(entry.keywords()).containsExactly("住房");
        assertThat(entry.extensions()).isEqualTo(Map.of("浏览量", "12.50", "热门", "true", "附件", "[{\"a\": 1}]"));
    }

    @Test
    void terms_and_lists_are_read_in_every_way_of_writing_them() throws IOException {
        Entry entry = accepted(
                "{" + SOUND + ",\"sharing\":\"无条件共享\",\"openness\":{\"type\":\"有条件开放\",\"condition\":\"注册\"},"
                        + "\"classification\":\"PUBLIC\",\"formats\":\"xls、csv\",\"relatedCodes\":[\"306001/1\"],\"code\":\"306001/2\","
                        + "\"items\":[{\"name\":\"姓名\",\"type\":\"字符型\",\"length\":\"30\"},{\"name\":\"年龄\",\"type\":\"N\",\"basic\":null}]}");

        assertThat(entry.sharing()).isEqualTo(new Sharing(Sharing.Type.UNCONDITIONAL));
        assertThat(entry.openness()).isEqualTo(new Openness(Openness.Type.CONDITIONAL, "注册"));
        assertThat(entry.classification()).isEqualTo(Classification.PUBLIC);
        assertThat(entry.formats()).containsExactly("xls", "csv");
        assertThat(entry.code()).isEqualTo(ResourceCode.of("306001/2"));
        assertThat(entry.relatedCodes()).containsExactly(ResourceCode.of("306001/1"));
        assertThat(entry.items())
                .containsExactly(
                        new Item("姓名", DataType.C, 30, null, null, null),
                        new Item("年龄", DataType.N, null, null, null, null));
    }

    @Test
    void items_may_be_the_text_of_a_cell() throws IOException {
        assertThat(accepted("{" + SOUND + ",\"信息项\":\"姓名 | C(30)\\n年龄\"}").items())
                .extracting(Item::name)
                .containsExactly("姓名", "年龄");
    }

    @Test
    void what_no_field_is_for_becomes_an_extension_wherever_it_stands() throws IOException {
        Entry entry = accepted(
                "{" + SOUND + ",\"sharing\":{\"期限\":3},\"contact\":\"张三\",\"deferral\":\"无\",\"扩展字段:name\":\"甲\","
                        + "\"extensions\":{\"code\":\"乙\",\"层\":{\"a\":[1, 2]},\"无\":null},\"目录校验问题\":\"请修改\"}");

        assertThat(entry.extensions())
                .isEqualTo(Map.of(
                        "sharing.期限",
                        "3",
                        "contact",
                        "张三",
                        "deferral",
                        "无",
                        "name",
                        "甲",
                        "code",
                        "乙",
                        "层",
                        "{\"a\":[1, 2]}"));
    }

    @Test
    void headers_tell_what_each_property_was_taken_for() throws IOException {
        try (CatalogueReader reader = reader(
                "{\"标题\":\"甲\",\"provider\":{\"name\":\"乙\",\"层级\":\"市\"},\"extensions\":{\"code\":\"1\",\"名\":\"2\"}}\n"
                        + "{\"目录校验问题\":\"x\",\"name\":\"甲\",\"标题\":\"丙\"}")) {
            reader.read();
            assertThat(reader.headers()).hasSize(5);
            reader.read();
            assertThat(reader.headers())
                    .containsExactly(
                            new Header("标题", NAME),
                            new Header("provider.name", PROVIDER_NAME),
                            new Header("provider.层级", null),
                            new Header("扩展字段:code", null),
                            new Header("名", null),
                            new Header("name", NAME));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\":{\"a\":1} | WRONG_TYPE | NAME | name | {\"a\":1}",
                "\"name\":[\"a\"] | WRONG_TYPE | NAME | name | [\"a\"]",
                "\"标题\":[ ] | WRONG_TYPE | NAME | 标题 | [ ]",
                "\"provider\":[] | WRONG_TYPE | PROVIDER_NAME | provider | []",
                "\"provider\":{\"name\":{}} | WRONG_TYPE | PROVIDER_NAME | provider.name | {}",
                "\"contact\":[1] | WRONG_TYPE | | contact | [1]",
                "\"extensions\":[] | WRONG_TYPE | | extensions | []",
                "\"formats\":{\"a\":1} | WRONG_TYPE | FORMATS | formats | {\"a\":1}",
                "\"formats\":[\"a\",[\"b\"]] | WRONG_TYPE | FORMATS | formats | [\"a\",[\"b\"]]",
                "\"items\":{} | WRONG_TYPE | ITEMS | items | {}",
                "\"code\":1 | MALFORMED_CODE | CODE | code | 1",
                "\"relatedCodes\":[\"x\"] | MALFORMED_CODE | RELATED_CODES | relatedCodes | x",
                "\"provider\":{\"code\":\"1\"} | MALFORMED_IDENTIFIER | PROVIDER_CODE | provider.code | 1",
                "\"issued\":\"昨天\" | INVALID_DATE | ISSUED | issued | 昨天",
                "\"sharing\":{\"type\":\"共享\"} | UNKNOWN_TERM | SHARING_TYPE | sharing.type | 共享",
                "\"开放属性\":\"无条件开发\" | UNKNOWN_TERM | OPENNESS_TYPE | 开放属性 | 无条件开发",
                "\"summary\":\"\\u0000\" | FORBIDDEN_CHARACTER | SUMMARY | summary | U+0000",
                "\"summary\":\"\\ude00\" | FORBIDDEN_CHARACTER | SUMMARY | summary | U+DE00",
                "\"a\":1,\"a\":1 | DUPLICATE | | a | a",
                "\"a\":1,\"\\u0061\":2 | DUPLICATE | | a | a",
                "\"name\":\"甲\",\"name\":\"甲\" | DUPLICATE | NAME | name | name",
                "\"provider\":{},\"provider\":{} | DUPLICATE | PROVIDER_NAME | provider | provider",
                "\"provider\":{\"name\":\"甲\"},\"provider.name\":\"乙\" | DUPLICATE | PROVIDER_NAME | provider.name | provider.name",
                "\"a\":1,\"extensions\":{\"a\":2} | DUPLICATE | | a | a"
            })
    void what_is_wrong_with_a_property_is_told(String property, Kind kind, String field, String column, String value)
            throws IOException {
        assertThat(rejected("{" + property + "}").problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.field() == null ? null : problem.field().name()).isEqualTo(field);
            assertPlace(problem, column, 0);
            assertThat(problem.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"甲\",\"长度\":3} | INVALID_ITEM | 长度",
                "{\"name\":\"甲\",\"name\":\"乙\"} | DUPLICATE | name",
                "{\"name\":[\"甲\"]} | WRONG_TYPE | [\"甲\"]",
                "{\"name\":\"甲\",\"type\":\"X\"} | UNKNOWN_TERM | X",
                "{\"name\":\"甲\",\"length\":0} | INVALID_LENGTH | 0",
                "{\"name\":\"甲\",\"length\":-1} | INVALID_LENGTH | -1",
                "{\"name\":\"甲\",\"length\":1.5} | INVALID_LENGTH | 1.5",
                "{\"name\":\"甲\",\"length\":1e3} | INVALID_LENGTH | 1e3",
                "{\"name\":\"甲\",\"length\":2147483648} | INVALID_LENGTH | 2147483648",
                "{\"name\":\"甲\",\"length\":true} | INVALID_LENGTH | true",
                "{\"name\":\"甲\",\"basic\":1} | WRONG_TYPE | 1",
                "{\"name\":\"甲\",\"public\":\"是\"} | UNKNOWN_TERM | 是",
                "\"甲\" | WRONG_TYPE | \"甲\"",
                "null | WRONG_TYPE | null"
            })
    void what_is_wrong_with_an_item_is_told_by_its_number(String item, Kind kind, String value) throws IOException {
        Row.Rejected row = rejected("{" + SOUND + ",\"items\":[{\"name\":\"好\"}, " + item + "]}");

        assertThat(row.problems()).filteredOn(Problem::isError).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.field()).isEqualTo(ITEMS);
            assertPlace(problem, "items", 2);
            assertThat(problem.value()).isEqualTo(value);
        });
    }

    @Test
    void an_item_without_a_name_is_told_by_its_number() throws IOException {
        assertThat(rejected("{" + SOUND + ",\"items\":[{\"name\":\"甲\"},{\"type\":\"C\"}]}")
                        .problems())
                .anyMatch(problem ->
                        problem.kind() == Kind.REQUIRED && problem.place().item() == 2);
    }

    @Test
    void all_problems_of_a_row_are_told_in_the_order_of_the_fields() throws IOException {
        Row.Rejected row = rejected(
                "{\"issued\":\"x\",\"formats\":{},\"items\":[1,{\"type\":\"?\"}],\"code\":\"y\",\"b\":1,\"b\":2}");

        assertThat(row.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::kind)
                .containsExactly(
                        Kind.DUPLICATE,
                        Kind.MALFORMED_CODE,
                        Kind.REQUIRED,
                        Kind.REQUIRED,
                        Kind.WRONG_TYPE,
                        Kind.WRONG_TYPE,
                        Kind.UNKNOWN_TERM,
                        Kind.REQUIRED,
                        Kind.INVALID_DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"甲\" | SYNTAX | 14",
                "{\"name\":\"甲\"}{} | SYNTAX | 15",
                "{\"name\":\"甲\"}, | SYNTAX | 15",
                "x | SYNTAX | 1",
                "[1,2 | SYNTAX | 5",
                "[{}] | WRONG_TYPE | [{}]",
                "\"甲\" | WRONG_TYPE | \"甲\"",
                "12 | WRONG_TYPE | 12",
                "null | WRONG_TYPE | null"
            })
    void a_row_that_is_no_object_has_that_one_problem(String line, Kind kind, String value) throws IOException {
        Row.Rejected row = rejected(line);

        assertThat(row.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.field()).isNull();
            assertThat(problem.value()).isEqualTo(value);
            assertPlace(problem, null, 0);
        });
        assertThat(row.cells()).isEqualTo(Map.of(HeaderNames.RAW, line));
    }

    @Test
    void problems_before_a_break_are_told_too() throws IOException {
        assertThat(rejected("{\"issued\":\"x\",\"name\":").problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.SYNTAX, Kind.INVALID_DATE);
    }

    @Test
    void deep_nesting_is_refused_without_a_stack() throws IOException {
        assertThat(rejected("{\"a\":" + "[".repeat(500_000)).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.TOO_DEEP);
    }

    @Test
    void a_row_longer_than_a_mebibyte_is_refused_and_the_next_one_read() throws IOException {
        String line = "{" + SOUND + ",\"a\":\"" + "x".repeat(1 << 20) + "\"}";
        try (CatalogueReader reader = reader(line + "\n{" + SOUND + "}")) {
            assertThat(reader.read()).isInstanceOfSatisfying(Row.Rejected.class, row -> {
                assertThat(row.problems()).extracting(Problem::kind).containsExactly(Kind.TOO_LONG);
                assertThat(row.raw()).asString(StandardCharsets.UTF_8).isEqualTo(line.substring(0, (1 << 16) - 12));
            });
            assertThat(reader.read()).isInstanceOf(Row.Accepted.class);
        }
    }

    @Test
    void numbers_and_texts_as_long_as_a_row_are_no_trouble() throws IOException {
        assertThat(rejected("{" + SOUND + ",\"a\":" + "9".repeat(1_000_000) + "}")
                        .problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::kind)
                .containsExactly(Kind.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "ISO-8859-1"})
    void bytes_that_are_no_utf_8_are_refused_wherever_they_stand(String encoding) throws IOException {
        byte[] line = ("{" + SOUND + ",\"a\":{\"b\":[\"é中\"]}}").getBytes(Charset.forName(encoding));
        try (CatalogueReader reader =
                CatalogueReader.open(new ByteArrayInputStream(line), CatalogueFormat.JSON_LINES)) {
            assertThat(reader.read()).isInstanceOfSatisfying(Row.Rejected.class, row -> {
                assertThat(row.raw()).isEqualTo(line);
                assertThat(row.problems()).extracting(Problem::kind).containsExactly(Kind.ENCODING);
            });
        }
    }

    @Test
    void a_file_of_ever_new_properties_does_not_fill_the_memory() throws IOException {
        List<Row> rows = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        for (int line = 0; line < 40_000; line++) {
            file.append("{").append(SOUND).append(",\"p").append(line).append("\":1}\n");
        }
        try (CatalogueReader reader = reader(file.toString())) {
            for (Row row = reader.read(); row != null; row = reader.read()) {
                rows.add(row);
            }
            assertThat(reader.headers()).hasSizeLessThan(32_010);
        }

        assertThat(rows.get(15_000)).isInstanceOf(Row.Accepted.class);
        assertThat(rows.get(39_999)).isInstanceOfSatisfying(Row.Rejected.class, row -> {
            assertThat(row.problems())
                    .anyMatch(problem -> problem.kind() == Kind.TOO_LONG && problem.field() == EXTENSIONS);
            assertThat(row.cells()).containsOnlyKeys(HeaderNames.RAW);
        });
    }

    @Test
    void equal_parts_of_entries_are_the_same_objects() throws IOException {
        String line = "{" + SOUND
                + ",\"category\":\"民生\",\"formats\":[\"xls\",\"csv\"],\"sharing\":{\"type\":\"CONDITIONAL\",\"condition\":\"甲\"},"
                + "\"issued\":\"2026-03-01\",\"items\":[{\"name\":\"姓名\",\"type\":\"C\",\"length\":300}]}";
        try (CatalogueReader reader = reader(line + "\n" + line.replace(":", " : "))) {
            Entry first = ((Row.Accepted) reader.read()).entry();
            Entry second = ((Row.Accepted) reader.read()).entry();

            assertThat(second).isEqualTo(first);
            assertThat(second.provider()).isSameAs(first.provider());
            assertThat(second.category()).isSameAs(first.category());
            assertThat(second.formats()).isSameAs(first.formats());
            assertThat(second.sharing()).isSameAs(first.sharing());
            assertThat(second.issued()).isSameAs(first.issued());
            assertThat(second.items().get(0)).isSameAs(first.items().get(0));
        }
    }

    @Test
    void what_is_remembered_of_a_row_does_not_leak_into_another() throws IOException {
        String wrong = "{\"items\":[{\"name\":\"姓名\",\"length\":0}]}";
        try (CatalogueReader reader = reader(wrong + "\n" + wrong)) {
            Row first = reader.read();
            Row second = reader.read();

            assertThat(first.problems()).extracting(Problem::kind).contains(Kind.INVALID_LENGTH);
            assertThat(second.problems())
                    .extracting(Problem::kind)
                    .isEqualTo(first.problems().stream().map(Problem::kind).toList());
        }
    }

    @Test
    void an_object_that_only_begins_like_one_before_is_read_by_itself() throws IOException {
        String items =
                "\"items\":[{\"name\":\"甲\"},{\"name\":\"}\"},{\"name\":\"}\",\"type\":\"C\"},{\"name\":\"甲\"},{\"name\":\"甲\",\"type\":\"N\"}]}";
        try (CatalogueReader reader = reader("{" + SOUND + "," + items + "\n{" + SOUND + "," + items)) {
            for (int row = 0; row < 2; row++) {
                assertThat(((Row.Accepted) reader.read()).entry().items())
                        .containsExactly(
                                new Item("甲", null, null, null, null, null),
                                new Item("}", null, null, null, null, null),
                                new Item("}", DataType.C, null, null, null, null),
                                new Item("甲", null, null, null, null, null),
                                new Item("甲", DataType.N, null, null, null, null));
            }
        }
    }

    private static Entry accepted(String line) throws IOException {
        try (CatalogueReader reader = reader(line)) {
            Row row = reader.read();
            assertThat(row).isInstanceOf(Row.Accepted.class);
            assertThat(reader.read()).isNull();
            return ((Row.Accepted) row).entry();
        }
    }

    private static Row.Rejected rejected(String line) throws IOException {
        try (CatalogueReader reader = reader(line)) {
            Row row = reader.read();
            assertThat(row).isInstanceOf(Row.Rejected.class);
            assertThat(((Row.Rejected) row).raw()).isEqualTo(line.getBytes(StandardCharsets.UTF_8));
            assertThat(reader.read()).isNull();
            return (Row.Rejected) row;
        }
    }

    private static CatalogueReader reader(String file) throws IOException {
        return CatalogueReader.open(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), CatalogueFormat.JSON_LINES);
    }

    /** A place in the first line; the name of the resource stands beside, as far as it is known. */
    private static void assertPlace(Problem problem, @Nullable String column, int item) {
        Problem.Place place = problem.place();
        assertThat(place).isEqualTo(new Problem.Place(null, 1, null, column, item, place.resource()));
    }
}
