package dev.egov.catalog.io;

import static dev.egov.catalog.io.PassedOver.Reason.FOOTER;
import static dev.egov.catalog.io.PassedOver.Reason.NOTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Under a header, what may be a resource is read, and what can be none is passed over and said")
class OtherRowsTest {

    private static TableLines table() {
        return new TableLines().row("信息资源名称", "信息资源提供方", "共享类型", "备注");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "从业人员信息|应急管理局|无条件共享|",
                "应急预案|应急管理局||",
                "应急预案|从化区住建局|有条件共享|应急物资",
                "格式条款备案|市市场监管局||按季度",
                "最多跑一次事项|多伦县政府||多个部门共建",
                "请示批复|市政府办||",
                "按揭贷款|市住建局||按揭",
                "参照公务员法管理单位|市人社局||参照公务员法",
                "不得办学名单|市教育局||不得重复办学",
                "应届毕业生|应急局||应届",
                "选项|字典局||",
                "数据_名称|t_org||"
            })
    void resources_whose_texts_begin_like_notes_are_read(String row) throws IOException {
        TableLines.Result result = table().row(row.split("\\|", -1)).read();
        assertThat(result.names()).containsExactly(row.substring(0, row.indexOf('|')));
        assertThat(result.passedOver()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "必填|必填|不予共享|",
                "必填|必填|必填|机密★10年",
                "必填||2023-05-01|必填",
                "必填|必填|必填|306010000001/000001",
                "（必填）|（必填）|NOT_SHARED|选填"
            })
    void a_row_of_notes_with_what_only_a_resource_has_is_refused_and_not_passed_over(String row) throws IOException {
        TableLines.Result result = table().row(row.split("\\|", -1)).read();
        assertThat(result.passedOver()).isEmpty();
        assertThat(result.rows()).singleElement().isInstanceOf(Row.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "必填|必填，填写部门全称|下拉选择|选填",
                "应填写全称|应当填写单位全称|从下拉列表中选择|",
                "请填写资源名称|请填写全称|按照规范填写|多个用顿号隔开",
                "不超过50个字|不得为空|从字典中选取|详见附件1",
                "填写名称|参照附件填写|可选值：无条件共享、有条件共享|",
                "C|C（50）|字典|文本",
                "||（条）|",
                "||（单位：万条）|[MB]",
                "resource_name|provide_org|share_type|remark",
                "resourceName|orgName|shareType|remark",
                "1|2|3|4"
            })
    void notes_units_and_names_of_columns_are_passed_over(String row) throws IOException {
        TableLines.Result result =
                table().row(row.split("\\|", -1)).row("桥梁信息", "市城管局", "无条件共享").read();
        assertThat(result.names()).containsExactly("桥梁信息");
        assertThat(result.rows()).hasSize(1);
        assertThat(result.passedOver()).isEqualTo(Map.of("2", NOTES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.本表一式两份。|||",
                "（二）请于每月5日前报送；|||",
                "第1页 共1页|||",
                "- 第 2 页 -|||",
                "共 3 页|||",
                "以下空白|||",
                "（以下无正文）|||",
                "资料来源：公安局|||",
                "联系电话 0351-1234567|||",
                "填报人 张三|审核人 李四||"
            })
    void what_stands_below_a_table_is_passed_over(String row) throws IOException {
        TableLines.Result result =
                table().row("桥梁信息", "市城管局", "无条件共享").row(row.split("\\|", -1)).read();
        assertThat(result.names()).containsExactly("桥梁信息");
        assertThat(result.rows()).hasSize(1);
        assertThat(result.passedOver()).isEqualTo(Map.of("3", FOOTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"第1页信息|市档案局||", "12345热线工单。|市政府办||", "1.本表信息|市统计局||", "联系电话 0351-1234567|市政府办||", "以下空白|市档案局||"})
    void resources_that_are_written_like_it_are_read(String row) throws IOException {
        assertThat(table().row(row.split("\\|", -1)).read().names())
                .containsExactly(row.substring(0, row.indexOf('|')));
    }

    @Test
    void a_provider_or_a_name_written_as_the_one_above_is_none() throws IOException {
        TableLines.Result result = table().row("桥梁信息", "市城管局")
                .row("隧道信息", "〃")
                .row("道路信息", ",,")
                .row("同上", "市城管局")
                .read();
        assertThat(result.names()).containsExactly("桥梁信息");
        assertThat(result.rows()).hasSize(4);
    }
}
