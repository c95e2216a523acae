package dev.egov.catalog.io;

import static dev.egov.catalog.io.PassedOver.Reason.EXAMPLE;
import static dev.egov.catalog.io.PassedOver.Reason.FOOTER;
import static dev.egov.catalog.io.PassedOver.Reason.NOTES;
import static dev.egov.catalog.io.PassedOver.Reason.NOT_A_CATALOGUE;
import static dev.egov.catalog.io.PassedOver.Reason.REPEATED_HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.file.FileFault;
import dev.egov.model.security.Classification;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "The header of a table is found where people put it, and rows that are no resources are passed over and said")
class TableHeaderTest {

    private static final String[] HEADER = {"信息资源名称", "信息资源提供方", "保密属性"};

    private static TableLines table() {
        return new TableLines().row(HEADER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 18})
    void it_is_looked_for_below_titles_notes_and_blank_rows(int blank) throws IOException {
        TableLines.Result result = new TableLines()
                .row("某市政务信息资源目录")
                .blank(blank)
                .row(HEADER)
                .row("桥梁信息", "市城管局", "公开信息")
                .read();
        assertThat(result.names()).containsExactly("桥梁信息");
        assertThat(result.source().headerRows()).containsExactly(new HeaderRow(null, blank + 2, blank + 2));
        assertThat(result.rows().get(0).number()).isEqualTo(blank + 3);
    }

    @Test
    void it_is_not_looked_for_below_the_first_twenty_rows() {
        assertProblem(
                () -> new TableLines()
                        .row("某市政务信息资源目录")
                        .blank(19)
                        .row(HEADER)
                        .row("桥梁信息", "市城管局", "公开信息")
                        .read(),
                Kind.NO_KNOWN_HEADER);
    }

    @Test
    void two_rows_name_the_columns_together() throws IOException {
        TableLines.Result result = new TableLines()
                .row("信息资源名称", "信息资源提供方", "共享", "", "开放属性", "", "密级")
                .row("", "", "类型", "条件", "类型", "条件", "")
                .row("桥梁信息", "市城管局", "有条件共享", "用于养护", "不予开放", "", "机密")
                .read();
        assertThat(result.headers())
                .containsEntry("共享类型", "sharing.type")
                .containsEntry("共享条件", "sharing.condition")
                .containsEntry("开放类型", "openness.type")
                .containsEntry("密级", "classification");
        assertThat(result.source().headerRows()).containsExactly(new HeaderRow(null, 1, 2));
        assertThat(result.accepted().get(0).entry().classification()).isEqualTo(Classification.SECRET);
    }

    @Test
    void merged_headers_stand_in_both_rows_and_groups_over_all_their_columns() throws IOException {
        TableLines.Result result = new TableLines()
                .sheet("目录")
                .row("信息资源名称", "信息资源提供方", "信息项", "信息项", "共享属性", "共享属性")
                .row("信息资源名称", "信息资源提供方", "名称", "长度", "类型", "条件")
                .row("桥梁信息", "市城管局", "桥名", "20", "有条件共享", "用于养护")
                .read();
        assertThat(result.headers())
                .containsEntry("信息资源名称", "name")
                .containsEntry("信息项名称", "items")
                .containsEntry("共享类型", "sharing.type")
                .containsEntry("共享条件", "sharing.condition");
    }

    @Test
    void a_row_of_the_table_is_never_taken_for_the_lower_row_of_its_header() throws IOException {
        TableLines.Result result = new TableLines()
                .row("资源名称", "提供单位", "备注一", "备注二")
                .row("甲信息", "市民政局", "关键字", "摘要")
                .read();
        assertThat(result.names()).containsExactly("甲信息");
    }

    @Test
    void notes_and_numbers_under_the_header_are_passed_over() throws IOException {
        TableLines.Result result = table().row("必填", "必填，填写部门全称", "下拉选择")
                .row("1", "2", "3")
                .row("桥梁信息", "市城管局", "公开信息")
                .read();
        assertThat(result.names()).containsExactly("桥梁信息");
        assertThat(result.passedOver()).isEqualTo(Map.of("2", NOTES, "3", NOTES));
    }

    @Test
    void a_header_on_each_page_is_passed_over_and_another_one_counts_from_there_on() throws IOException {
        TableLines.Result result = table().row("桥梁信息", "市城管局", "公开信息")
                .row(HEADER)
                .row("隧道信息", "市城管局", "秘密")
                .row("保密属性", "信息资源提供方", "信息资源名称")
                .row("机密", "市公安局", "监控点位")
                .read();
        assertThat(result.names()).containsExactly("桥梁信息", "隧道信息", "监控点位");
        assertThat(result.accepted().get(2).entry().classification()).isEqualTo(Classification.SECRET);
        assertThat(result.passedOver()).isEqualTo(Map.of("3", REPEATED_HEADER));
        assertThat(result.source().headerRows()).containsExactly(new HeaderRow(null, 1, 1), new HeaderRow(null, 5, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计|1|",
                "合 计||",
                "小计：3 项||",
                "总计|12|",
                "填表人：张三|审核人：李四|",
                "审核人|李四：|",
                "填报单位（盖章）：|填报日期：2026-03-01|",
                "说明：本表由各部门填写|联系电话：0351-0000000|",
                "备注：每年更新||",
                "注：1.本表一式两份||",
                "联系电话：0351-0000000||",
                "制表：王五||",
                "单位负责人（签字）：||"
            })
    void footers_are_passed_over(String row) throws IOException {
        TableLines.Result result =
                table().row("桥梁信息", "市城管局", "公开信息").row(row.split("\\|", -1)).read();
        assertThat(result.names()).containsExactly("桥梁信息");
        assertThat(result.rows()).hasSize(1);
        assertThat(result.passedOver()).isEqualTo(Map.of("3", FOOTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "说明书备案信息|市市场监管局|公开信息",
                "备注库信息|市民政局|",
                "合计税收信息|市税务局|公开信息",
                "审核人员名册|市人社局|",
                "制表企业名录|市工信局|",
                "注册会计师信息|市财政局|",
                "日期字典|市大数据局|",
                "说明：新版婚姻登记信息|市民政局|公开信息",
                "示范区企业信息|市发改委|",
                "例行检查信息|市应急局|",
                "样例数据集|市大数据局|"
            })
    void resources_whose_names_begin_alike_are_none(String row) throws IOException {
        TableLines.Result result = table().row(row.split("\\|", -1)).read();
        assertThat(result.names()).containsExactly(row.substring(0, row.indexOf('|')));
        assertThat(result.passedOver()).isEmpty();
    }

    @Test
    void a_footer_with_a_mark_of_secrecy_marks_the_table() {
        assertProblem(
                () -> table().row("桥梁信息", "市城管局", "公开信息")
                        .row("说明：见附件", "", "机密★10年")
                        .read(),
                Kind.MARKED_TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（示例）企业登记信息", "示例：企业登记信息", "【样例】企业信息", "(Example) Enterprises", "例：企业信息", "示例"})
    void rows_that_say_that_they_are_examples_are_passed_over(String name) throws IOException {
        TableLines.Result result =
                table().row(name, "某局", "公开信息").row("桥梁信息", "市城管局", "公开信息").read();
        assertThat(result.names()).containsExactly("桥梁信息");
        assertThat(result.passedOver()).isEqualTo(Map.of("2", EXAMPLE));
    }

    @Test
    void each_sheet_has_a_header_of_its_own_and_one_that_is_no_catalogue_is_passed_over() throws IOException {
        TableLines.Result result = new TableLines()
                .sheet("填写说明")
                .row("本表由各部门填写")
                .row("列名", "要求")
                .sheet("公安局")
                .row(HEADER)
                .row("户籍信息", "市公安局", "秘密")
                .sheet("字典")
                .row("共享类型", "开放属性")
                .row("无条件共享", "无条件开放")
                .sheet("民政局")
                .row("民政局目录")
                .row("备注", "密级", "提供单位", "资源名称")
                .row("", "公开", "市民政局", "低保信息")
                .sheet("信息项")
                .row("信息项名称", "数据类型", "数据长度", "资源名称")
                .row("姓名", "C", "50", "户籍信息")
                .read();
        assertThat(result.names()).containsExactly("户籍信息", "低保信息");
        assertThat(result.accepted().get(1).entry().classification()).isEqualTo(Classification.PUBLIC);
        assertThat(result.passedOver())
                .isEqualTo(Map.of("填写说明!0", NOT_A_CATALOGUE, "字典!0", NOT_A_CATALOGUE, "信息项!0", NOT_A_CATALOGUE));
        assertThat(result.source().headerRows())
                .containsExactly(new HeaderRow("公安局", 1, 1), new HeaderRow("民政局", 2, 2));
    }

    @Test
    void a_sheet_that_looks_like_a_catalogue_without_a_header_is_not_passed_over() {
        assertProblem(
                () -> new TableLines()
                        .sheet("公安局")
                        .row(HEADER)
                        .row("户籍信息", "市公安局", "秘密")
                        .sheet("续")
                        .row("枪支信息", "市公安局", "不予共享", "机密")
                        .read(),
                Kind.NO_KNOWN_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人口信息|公安局|", "人口信息|某县教育体育局（本级）|公开", "人口信息||公开信息", "枪支信息|甲|机密★10年"})
    void a_sheet_that_goes_on_with_the_one_before_is_not_passed_over(String row) {
        for (int titles = 0; titles < 3; titles++) {
            TableLines table = table("公安局").sheet("附注").row("本目录由市大数据局汇总").sheet("续表");
            for (int title = 0; title < titles; title++) {
                table.row("续表", "续表", "续表");
            }
            assertThatThrownBy(() -> table.row(row.split("\\|", -1)).read())
                    .isInstanceOfSatisfying(FileFault.class, fault -> {
                        assertThat(fault.problem().kind()).isEqualTo(Kind.NO_KNOWN_HEADER);
                        assertThat(fault.problem().place().sheet()).isEqualTo("续表");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 200})
    void a_header_far_down_a_sheet_is_an_error_that_names_the_sheet(int above) {
        TableLines before = table("一").sheet("二");
        TableLines only = new TableLines().sheet("二");
        for (TableLines table : List.of(before, only)) {
            for (int number = 0; number < above; number++) {
                table.row("说明 " + number);
            }
            assertThatThrownBy(() -> table.row(HEADER).row("人口信息", "公安局", "公开").read())
                    .isInstanceOfSatisfying(FileFault.class, fault -> {
                        assertThat(fault.problem().kind()).isEqualTo(Kind.NO_KNOWN_HEADER);
                        assertThat(fault.problem().place().sheet()).isEqualTo("二");
                        assertThat(fault.problem().place().row()).isEqualTo(above + 1);
                    });
        }
    }

    @Test
    void other_tables_in_other_sheets_are_passed_over() throws IOException {
        TableLines.Result result = table("目录")
                .sheet("联系人")
                .row("联系人", "部门", "职务")
                .row("张三", "公安局", "科长")
                .sheet("统计")
                .row("统计表")
                .row("部门", "数量")
                .row("公安局", "12")
                .sheet("字典")
                .row("公开信息", "可以向社会公开")
                .row("机密", "国家秘密")
                .read();
        assertThat(result.passedOver())
                .isEqualTo(Map.of("联系人!0", NOT_A_CATALOGUE, "统计!0", NOT_A_CATALOGUE, "字典!0", NOT_A_CATALOGUE));
    }

    private static TableLines table(String sheet) {
        return new TableLines().sheet(sheet).row(HEADER).row("车辆信息", "公安局", "公开信息");
    }

    @Test
    void a_mark_above_the_header_is_one_of_the_whole_table() throws IOException {
        for (String mark : List.of("机密★10年", "密级：秘密", "绝密", "机密 ★ 长期")) {
            TableLines.Result result = new TableLines()
                    .row(mark)
                    .row(HEADER)
                    .row("桥梁信息", "市城管局", "公开信息")
                    .row("管线信息", "市城管局", "机密")
                    .read();
            assertThat(result.names()).containsExactly("管线信息");
            assertThat(result.errors()).extracting(Problem::kind).containsExactly(Kind.MARKED_TABLE);
        }
    }

    @Test
    void a_problem_names_sheet_row_cell_column_and_resource() throws IOException {
        TableLines.Result result = new TableLines()
                .sheet("公安局")
                .row("目录")
                .row("信息资源名称", "信息资源提供方", "保密属性", "发布日期")
                .blank(2)
                .row("户籍信息", "市公安局", "秘", "昨天")
                .read();
        assertThat(result.errors())
                .extracting(Problem::place)
                .extracting(Problem.Place::cell)
                .containsExactly("C5", "D5");
        assertThat(result.errors().get(0).line(Locale.CHINESE)).startsWith("「公安局」第 5 行 C5（户籍信息），保密属性：");
        assertThat(result.errors().get(0).line(Locale.ENGLISH))
                .startsWith("sheet \"公安局\", row 5, cell C5 (户籍信息), 保密属性: ");
        assertThat(result.rows().get(0).sheet()).isEqualTo("公安局");
    }

    @Test
    void the_column_of_a_missing_value_is_named() throws IOException {
        TableLines.Result result =
                new TableLines().sheet("一").row("资源名称", "提供单位").row("甲信息").read();
        assertThat(result.errors())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.place()).isEqualTo(new Problem.Place("一", 2, "B2", "提供单位", 0, "甲信息")));
    }

    @Test
    void the_text_of_a_cell_at_fault_is_never_used() throws IOException {
        Problem fault = Problem.of(Kind.SYNTAX, null, "1");
        TableLines.Result result = new TableLines()
                .sheet("一")
                .row(HEADER)
                .row(Map.of(2, fault), "甲信息", "市民政局", "公开信息")
                .read();
        assertThat(result.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.SYNTAX);
            assertThat(problem.field()).isEqualTo(Field.CLASSIFICATION);
            assertThat(problem.place().cell()).isEqualTo("C2");
        });
    }

    @ParameterizedTest
    @CsvSource({"创建时间,发布时间", "发布时间,创建时间", "上传时间,发布日期", "上架日期,发布日期", "创建日期,上线日期"})
    void a_lesser_name_gives_way_wherever_it_stands(String one, String other) throws IOException {
        boolean firstWins = one.startsWith("发布");
        TableLines.Result result = new TableLines()
                .row("资源名称", "提供单位", one, other)
                .row("甲信息", "市民政局", firstWins ? "2023-05-05" : "2010-01-01", firstWins ? "2010-01-01" : "2023-05-05")
                .read();
        String lesser = firstWins ? other : one;
        assertThat(result.accepted().get(0).entry().issued()).hasToString("2023-05-05");
        assertThat(result.accepted().get(0).entry().extensions()).isEqualTo(Map.of(lesser, "2010-01-01"));
        assertThat(result.headers()).containsEntry(lesser, "");
    }

    private static void assertProblem(ThrowingCallable reading, Kind kind) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        FileFault.class,
                        fault -> assertThat(fault.problem().kind()).isEqualTo(kind));
    }
}
