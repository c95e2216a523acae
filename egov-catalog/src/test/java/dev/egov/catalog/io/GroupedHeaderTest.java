package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.file.FileFault;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.heading.Heading;
import dev.egov.catalog.io.heading.Headings;
import dev.egov.catalog.io.table.GroupedHeader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a header of several rows, a column is a field with its whole group, or where it can be no other")
class GroupedHeaderTest {

    private static String column(String group, String below) {
        return new GroupedHeader(new Headings(Map.of()))
                .combined(List.of(group, ""), List.of("", below))
                .get(1);
    }

    @ParameterizedTest
    @CsvSource({
        "共享属性,类型,sharing.type",
        "共享属性,共享条件,sharing.condition",
        "共享情况,方式,sharing.method",
        "开放属性,是否向社会开放,openness.type",
        "开放属性,条件,openness.condition",
        "信息资源格式,类型,formats",
        "信息资源分类,类,category",
        "信息资源提供方,提供方,provider.name",
        "信息资源提供方,名称,provider.name",
        "信息资源提供方,代码,provider.code",
        "信息项信息,信息项名称,items",
        "信息项,名称,items",
        "关联信息资源,代码,relatedCodes",
        "联系方式,电话,contact.phone",
        "安全,密级,classification",
        "安全属性,等级,classification",
        "基本信息,名称,name",
        "信息资源,代码,code"
    })
    void a_column_with_its_group_is_a_field(String group, String below, String field) {
        Field found = HeaderNames.fieldOf(column(group, below));
        assertThat(found == null ? null : found.key()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "信息资源分类,项",
        "信息资源分类,目",
        "信息资源分类,细目",
        "信息资源格式,分类",
        "信息资源提供方,内部部门",
        "信息资源提供方,提供方内部部门",
        "关联信息资源,名称",
        "提供单位联系人,名称",
        "联系人,部门",
        "信息项信息,数据类型",
        "信息项,长度",
        "某系统,名称",
        "某系统,代码"
    })
    void a_part_of_a_group_makes_no_field_of_a_column(String group, String below) {
        String column = column(group, below);
        assertThat(column).isEqualTo(group + "/" + below);
        assertThat(HeaderNames.of(column)).returns(null, Heading::field).returns(false, Heading::unclear);
    }

    @Test
    void the_layout_of_the_national_guide_is_read() throws IOException {
        String[] upper = ("序号,信息资源分类,信息资源分类,信息资源分类,信息资源分类,信息资源名称,信息资源代码,信息资源提供方,信息资源提供方,"
                        + "信息资源提供方代码,信息资源摘要,信息资源格式,信息资源格式,信息项信息,信息项信息,共享属性,共享属性,共享属性,"
                        + "开放属性,开放属性,更新周期,发布日期,关联资源代码")
                .split(",");
        String[] lower = ("序号,类,项,目,细目,信息资源名称,信息资源代码,提供方,提供方内部部门,信息资源提供方代码,信息资源摘要,分类,类型,"
                        + "信息项名称,数据类型,共享类型,共享条件,共享方式,是否向社会开放,开放条件,更新周期,发布日期,关联资源代码")
                .split(",");
        String[] title = new String[upper.length];
        Arrays.fill(title, "某市政务信息资源目录");
        String[] row = ("1,基础,人口,户籍,常住,人口信息,306010000001/000001,公安局,户政科,,人口基本信息,数据库,MySQL,"
                        + "姓名,字符型,有条件共享,用于核验,接口,不予开放,,每日,2023-05-01,")
                .split(",", -1);
        TableLines.Result result = new TableLines()
                .sheet("目录")
                .row(title)
                .row(upper)
                .row(lower)
                .row(row)
                .read();
        assertThat(result.source().headerRows()).containsExactly(new HeaderRow("目录", 2, 3));
        assertThat(result.errors()).isEmpty();
        assertThat(result.headers())
                .containsEntry("信息资源分类", "category")
                .containsEntry("信息资源分类/项", "")
                .containsEntry("提供方", "provider.name")
                .containsEntry("信息资源提供方/提供方内部部门", "")
                .containsEntry("信息资源格式/分类", "")
                .containsEntry("信息项名称", "items")
                .containsEntry("是否向社会开放", "openness.type");
    }

    @Test
    void a_row_that_only_divides_groups_is_one_of_the_header() throws IOException {
        List<TableLines> tables = List.of(
                new TableLines()
                        .row("信息资源名称", "信息资源提供方", "信息资源分类", "信息资源分类", "信息资源分类", "共享类型")
                        .row("信息资源名称", "信息资源提供方", "类", "项", "目", "共享类型"),
                new TableLines()
                        .row("信息资源名称", "信息资源提供方", "信息资源分类", "", "", "共享类型")
                        .row("", "", "类", "项", "目", ""));
        for (TableLines table : tables) {
            TableLines.Result result =
                    table.row("人口", "公安局", "基础", "人口库", "户籍", "无条件共享").read();
            assertThat(result.rows()).hasSize(1);
            assertThat(result.accepted())
                    .singleElement()
                    .satisfies(row -> assertThat(row.entry())
                            .returns("人口", Entry::name)
                            .returns("基础", Entry::category)
                            .returns(List.of(), Entry::items)
                            .returns(Map.of("信息资源分类/项", "人口库", "信息资源分类/目", "户籍"), Entry::extensions));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"||机密|保密|", "||公开|秘密|", "人口|公安局|公开|一|二", "|公安局|公开|一|", "||一||"})
    void a_row_of_a_resource_is_none_of_the_header(String row) throws IOException {
        assertThat(new TableLines()
                        .row("信息资源名称", "信息资源提供方", "密级", "", "")
                        .row(row.split("\\|", -1))
                        .read()
                        .rows())
                .hasSize(1);
    }

    @Test
    void a_condition_in_a_group_of_sharing_and_openness_is_that_of_the_column_before_it() throws IOException {
        Entry entry = new TableLines()
                .row("信息资源名称", "信息资源提供方", "共享开放", "", "", "")
                .row("", "", "共享类型", "条件", "开放类型", "条件")
                .row("人口", "公安局", "有条件共享", "核验", "有条件开放", "登记后")
                .read()
                .accepted()
                .get(0)
                .entry();
        assertThat(entry.sharing()).isNotNull();
        assertThat(entry.sharing().condition()).isEqualTo("核验");
        assertThat(entry.openness()).isNotNull();
        assertThat(entry.openness().condition()).isEqualTo("登记后");
    }

    @Test
    void a_cell_of_secrecy_in_a_lower_row_is_one_of_the_header() {
        List<TableLines> tables = List.of(
                new TableLines()
                        .row("信息资源名称", "信息资源提供方", "共享类型", "其他")
                        .row("", "", "", "是否涉密")
                        .row("监控", "公安局", "无条件共享", "是"),
                new TableLines()
                        .row("信息资源名称", "信息资源提供方", "共享类型", "其他", "其他")
                        .row("信息资源名称", "信息资源提供方", "共享类型", "等次", "涉密情况")
                        .row("监控", "公安局", "无条件共享", "一", "是"),
                new TableLines()
                        .row("信息资源名称", "信息资源提供方", "共享", "", "安全", "")
                        .row("", "", "共享类型", "共享条件", "是否", "是否")
                        .row("", "", "", "", "涉密", "敏感")
                        .row("监控", "公安局", "无条件共享", "", "是", "否"));
        for (TableLines table : tables) {
            assertThatThrownBy(table::read)
                    .isInstanceOfSatisfying(
                            FileFault.class,
                            fault -> assertThat(fault.problem().kind()).isEqualTo(Kind.UNCLEAR_HEADER));
        }
    }

    @Test
    void what_the_reader_was_told_of_a_lower_cell_counts() throws IOException {
        ReadingOptions options = new ReadingOptions(null, Map.of("其他/是否涉密", Optional.empty()));
        TableLines.Result result = new TableLines()
                .row("信息资源名称", "信息资源提供方", "共享类型", "其他")
                .row("", "", "", "是否涉密")
                .row("桥梁", "城管局", "无条件共享", "否")
                .read(options);
        assertThat(result.accepted())
                .singleElement()
                .satisfies(row -> assertThat(row.entry().extensions()).isEqualTo(Map.of("其他/是否涉密", "否")));
    }

    @Test
    void names_of_columns_under_a_header_do_not_take_its_place() throws IOException {
        TableLines.Result result = new TableLines()
                .row("信息资源名称", "信息资源提供方", "共享类型", "备注", "说明")
                .row("resourceName", "orgName", "shareType", "remark", "phone")
                .row("桥梁", "城管局", "无条件共享", "一", "二")
                .read();
        assertThat(result.source().headerRows()).containsExactly(new HeaderRow(null, 1, 1));
        assertThat(result.names()).containsExactly("桥梁");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "是否涉秘",
                "涉秘情况",
                "秘级",
                "国密",
                "是否商密",
                "机要等级",
                "数据级别",
                "secLevel",
                "sec_level",
                "dataSecLevel",
                "级别（密级）",
                "事项（是否涉密）",
                "属性（涉密/非涉密）",
                "库名称（涉密）",
                "保密审查",
                "保密审查意见",
                "是否敏感",
                "敏感级别"
            })
    void a_header_of_secrecy_must_be_settled(String header) {
        assertThat(HeaderNames.of(header)).returns(null, Heading::field).returns(true, Heading::unclear);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "类名称",
                "项名称",
                "目名称",
                "细目名称",
                "数据库名称",
                "数据表名称",
                "库表名称",
                "文件名称",
                "数据提供方式",
                "信息资源提供方地址",
                "提供方简称",
                "提供方内部部门",
                "提供方内设机构",
                "开放格式",
                "数据层级",
                "数据量级",
                "保密审查人",
                "保密审查部门",
                "敏感字段",
                "全国密度",
                "second",
                "section",
                "sector"
            })
    void a_header_with_a_word_of_a_decisive_field_that_means_something_else_is_an_extension(String header) {
        assertThat(HeaderNames.of(header)).isEqualTo(Heading.NONE);
    }

    @Test
    void a_department_within_the_provider_gives_way_to_the_provider() throws IOException {
        assertThat(new TableLines()
                        .row("资源名称", "资源提供方内部部门", "提供单位")
                        .row("人口", "户政科", "公安局")
                        .read()
                        .accepted())
                .singleElement()
                .satisfies(row -> assertThat(row.entry().provider().name()).isEqualTo("公安局"));
    }
}
