package dev.egov.catalog.io.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A title, a note or a remark says that something is protected, or does not")
class MarkingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某局政务信息资源目录（机密）",
                "密级：机密 填报单位：公安局",
                "本目录为机密",
                "某局涉密信息资源目录",
                "是否涉密 是",
                "是否涉密：有",
                "Classification: SECRET",
                "Top Secret (10 years)",
                "工作秘密 严禁外传",
                "机密 不得上传互联网",
                "说明：以上资源均为机密",
                "备注：密级：机密",
                "合计 2 机密",
                "（二）机密类",
                "機密★長期",
                "机密级资料",
                "密级为机密",
                "含敏感信息",
                "涉及国家秘密",
                "因涉密不予共享",
                "属于国家秘密",
                "国家机密",
                "机密（至2030年1月1日）",
                "涉密：是",
                "不公开（涉密）",
                "▲机密",
                "密级=机密",
                "公开(机密)",
                "依据《中华人民共和国保守国家秘密法》，涉密",
                "机密★10年-某局目录.csv"
            })
    void says_that_it_is(String text) {
        assertThat(Markings.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "某局政务信息资源目录",
                "本目录不含涉密信息",
                "非涉密",
                "不涉密",
                "无涉密内容",
                "是否涉密",
                "是否涉密：否",
                "是否涉密 不涉密",
                "涉密：否",
                "涉密/非涉密",
                "保密属性按绝密、机密、秘密、工作秘密、敏感信息、内部信息、公开信息填写",
                "涉密信息不得填报",
                "涉密信息、工作秘密和敏感信息，严禁在政务外网上处理、传输或者存储",
                "请勿填报涉密信息",
                "《中华人民共和国保守国家秘密法》第九条",
                "属于商业秘密",
                "保守秘密的义务",
                "secretary",
                "Secretariat of the office",
                "密云区公安局",
                "秘书处"
            })
    void does_not(String text) {
        assertThat(Markings.isIn(text)).isFalse();
    }
}
