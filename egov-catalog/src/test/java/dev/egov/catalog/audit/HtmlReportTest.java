package dev.egov.catalog.audit;

import static dev.egov.catalog.audit.Entries.audit;
import static dev.egov.catalog.audit.Entries.resource;
import static dev.egov.catalog.audit.Entries.sound;
import static dev.egov.catalog.audit.Entries.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.catalog.audit.report.Urgency;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.Coverage;
import dev.egov.catalog.audit.result.Details;
import dev.egov.catalog.audit.result.SourceFile;
import dev.egov.model.security.Classification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

class HtmlReportTest {

    private static final String SCRIPT = "</td><script>alert('名称')</script><img src=x onerror=\"alert(1)\">&amp;";

    /** Every finding, and names that would like to be markup. */
    private static final Audit HOSTILE = audit(
            sound().name(SCRIPT)
                    .code(null)
                    .provider(new Provider(SCRIPT))
                    .items(List.of(Entries.item(SCRIPT, true, true)))
                    .sharing(withheld())
                    .openness(new Openness(Openness.Type.UNCONDITIONAL))
                    .classification(Classification.SENSITIVE)
                    .build(),
            resource("\u0000\u0007\uD800\uFFFF\u202E", "民政局\u0000", SCRIPT, "\uDC00"));

    @Test
    void the_page_is_well_formed_in_both_languages_and_says_which() throws Exception {
        assertThat(parsed(HOSTILE, Locale.SIMPLIFIED_CHINESE)
                        .getDocumentElement()
                        .getAttribute("lang"))
                .isEqualTo("zh-CN");
        assertThat(parsed(HOSTILE, Locale.FRENCH).getDocumentElement().getAttribute("lang"))
                .isEqualTo("en");
    }

    @Test
    void what_is_assumed_and_what_to_ask_have_sections_of_their_own() throws Exception {
        Audit assumed = Audit.of(
                HOSTILE.catalogue(),
                Entries.DAY,
                Assumptions.parse("channel = EXTRANET where name != \"" + SCRIPT.replace('"', ' ') + "\"\nbasic = 否"));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            parsed(assumed, locale);
            assertThat(page(assumed, locale))
                    .contains("id=\"assumed\"", "href=\"#assumed\"", "id=\"questions\"", "href=\"#questions\"")
                    .doesNotContain("<script");
        }
        assertThat(page(HOSTILE, Locale.CHINESE))
                .doesNotContain("id=\"assumed\"")
                .contains("id=\"questions\"");
        assertThat(page(audit(sound().build()), Locale.CHINESE)).doesNotContain("id=\"questions\"");
    }

    @Test
    void nothing_runs_and_nothing_is_fetched() throws Exception {
        NodeList elements = parsed(HOSTILE, Locale.CHINESE).getElementsByTagName("*");
        for (int index = 0; index < elements.getLength(); index++) {
            Element element = (Element) elements.item(index);
            assertThat(element.getTagName())
                    .isNotIn("script", "img", "link", "iframe", "object", "embed", "base", "form", "use", "image");
            NamedNodeMap attributes = element.getAttributes();
            for (int place = 0; place < attributes.getLength(); place++) {
                String name = attributes.item(place).getNodeName();
                assertThat(name).doesNotStartWith("on").isNotIn("src", "srcset", "style", "xlink:href");
                if (name.equals("href")) {
                    assertThat(attributes.item(place).getNodeValue()).startsWith("#");
                }
            }
        }
        assertThat(page(HOSTILE, Locale.CHINESE))
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "url(", "@import", "javascript:");
    }

    @Test
    void the_policy_lets_nothing_but_the_style_of_the_page_count() throws Exception {
        NodeList metas = parsed(HOSTILE, Locale.CHINESE).getElementsByTagName("meta");
        List<String> policies = new ArrayList<>();
        for (int index = 0; index < metas.getLength(); index++) {
            Element meta = (Element) metas.item(index);
            if (meta.getAttribute("http-equiv").equals("Content-Security-Policy")) {
                policies.add(meta.getAttribute("content"));
            }
        }
        assertThat(policies).containsExactly("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    }

    @Test
    void a_name_is_shown_as_it_stands() throws Exception {
        NodeList names = parsed(HOSTILE, Locale.ENGLISH).getElementsByTagName("bdi");
        List<String> shown = new ArrayList<>();
        for (int index = 0; index < names.getLength(); index++) {
            shown.add(names.item(index).getTextContent());
        }
        assertThat(shown).contains(SCRIPT, "民政局\uFFFD", "\uFFFD\uFFFD\uFFFD\uFFFD\u202E");
    }

    @Test
    void links_lead_to_what_is_on_the_page() throws Exception {
        Document page = parsed(HOSTILE, Locale.CHINESE);
        List<String> ids = new ArrayList<>();
        NodeList elements = page.getElementsByTagName("*");
        for (int index = 0; index < elements.getLength(); index++) {
            String id = ((Element) elements.item(index)).getAttribute("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        NodeList links = page.getElementsByTagName("a");
        assertThat(links.getLength()).isGreaterThan(9);
        for (int index = 0; index < links.getLength(); index++) {
            assertThat(ids)
                    .contains(((Element) links.item(index)).getAttribute("href").substring(1));
        }
    }

    @Test
    void every_finding_stands_there_with_its_norm_and_article() throws Exception {
        String page = page(HOSTILE, Locale.CHINESE);
        for (AuditFinding finding : HOSTILE.findings()) {
            assertThat(page)
                    .contains(
                            finding.kind().term(),
                            finding.norm().id(),
                            finding.norm().clause().cite(Locale.CHINESE),
                            finding.message(Locale.CHINESE));
        }
        assertThat(HOSTILE.findings())
                .extracting(AuditFinding::kind)
                .containsExactly(
                        Kind.PROTECTED_OVER_EXTRANET, Kind.MUST_BE_SHARED, Kind.NO_LEGAL_BASIS, Kind.NOT_CATALOGUED);
    }

    @Test
    void what_was_taken_for_what_stands_there() throws Exception {
        assertThat(page(HOSTILE, Locale.CHINESE)).contains("视为太原市", "基础性、公共性：", "已填字段 ÷ 应填字段");
        assertThat(page(HOSTILE, Locale.ENGLISH)).contains("of Taiyuan where it has none", "Fields filled");
    }

    @Test
    void long_lists_are_cut_and_say_what_is_left_out() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (int number = 0; number < 450; number++) {
            entries.add(sound().code(ResourceCode.of("306001001/" + number))
                    .sharing(withheld())
                    .build());
        }
        Audit audit = Audit.of(Catalogue.of(entries), Entries.DAY);
        assertThat(page(audit, Locale.CHINESE))
                .contains("另有 430 项未列出，加 --details 列出全部。", "306001001/19<")
                .doesNotContain("306001001/20<");
        assertThat(page(audit, Locale.ENGLISH)).contains("And 430 more; --details lists all.");
        assertThat(page(audit, Locale.CHINESE, List.of(), Details.ALL))
                .contains("306001001/20<", "306001001/449<")
                .doesNotContain("未列出");
    }

    @Test
    void the_conclusion_comes_first_and_says_what_is_gravest() throws Exception {
        assertThat(page(HOSTILE, Locale.CHINESE))
                .containsSubsequence(
                        "<main>",
                        "目录共 2 个条目，其中 1 个条目存在 4 项待整改问题；最严重的是“受保护信息经政务外网共享”1 项，应当立即停止",
                        "首先联系的部门",
                        "发现的问题",
                        "审核人",
                        "class=\"annex\"");
        assertThat(page(audit(sound().build()), Locale.ENGLISH))
                .contains("The catalogue has 1 entry; no open problem was found.", "1 department, 1 item");
    }

    @Test
    void source_files_say_what_became_of_their_rows() throws Exception {
        List<SourceFile> files =
                List.of(new SourceFile("甲.csv", 7, 7, 0, 2), new SourceFile("<乙>.xlsx", 1200, 1188, 12, 0));
        String page = page(HOSTILE, Locale.CHINESE, files, Details.FIRST);
        assertThat(page)
                .containsSubsequence("&lt;乙&gt;.xlsx", "1,200", "1,188", "alarm\">12<", "甲.csv", "合计", "1,195")
                .contains("来源文件中有 12 行被拒绝，不在本次审计之内", "接受的行中，有 1,193 行与其他行重复");
        assertThat(page(HOSTILE, Locale.CHINESE)).doesNotContain("来源文件");
        assertThatThrownBy(() -> new SourceFile("甲", 1, 1, -1, 0)).hasMessageContaining("rejected -1");
    }

    @Test
    void what_leaks_is_called_about_first_and_then_who_has_most_problems() {
        List<Entry> entries = new ArrayList<>(List.of(
                sound().name("甲")
                        .provider(new Provider("民政局"))
                        .classification(Classification.SENSITIVE)
                        .openness(new Openness(Openness.Type.UNCONDITIONAL))
                        .build(),
                resource("乙", "教育局", "姓名")));
        for (String name : List.of("丙", "丁")) {
            entries.add(sound().code(null)
                    .name(name)
                    .provider(new Provider("水务局"))
                    .sharing(withheld())
                    .build());
        }
        entries.add(sound().code(ResourceCode.of("306001001/9"))
                .provider(new Provider("统计局"))
                .build());
        List<Coverage> coverage = Audit.of(Catalogue.of(entries), Entries.DAY).coverage();
        assertThat(Urgency.toCall(coverage))
                .extracting(each -> each.department().name())
                .containsExactly("民政局", "水务局", "教育局");
        assertThat(Urgency.byProblems(coverage))
                .extracting(each -> each.department().name())
                .containsExactly("水务局", "民政局", "教育局", "统计局");
    }

    @Test
    void departments_with_nothing_to_do_are_one_sentence() throws Exception {
        String page = page(audit(sound().build()), Locale.CHINESE);
        assertThat(page).contains("没有待整改、待补充事项的部门（1 个，后为条目数）：").doesNotContain("table class=\"departments");
    }

    @Test
    void an_empty_catalogue_has_a_page_too() throws Exception {
        parsed(audit(), Locale.CHINESE);
        assertThat(page(audit(), Locale.CHINESE))
                .contains("目录中没有条目，无从审计。", "没有内容的部分：各部门情况、问题清单")
                .doesNotContain("NaN");
    }

    @Test
    void what_the_measures_do_not_judge_is_said() throws Exception {
        Entry elsewhere = sound().provider(new Provider("六安市公安局", Entries.LUAN)).build();
        assertThat(page(audit(elsewhere), Locale.CHINESE)).contains("有 1 个条目的提供方");
        Audit early = Audit.of(Catalogue.of(List.of(elsewhere)), LocalDate.of(2013, 12, 11));
        assertThat(page(early, Locale.ENGLISH)).contains("not in force yet (from 2013-12-12)");
    }

    @Test
    void the_same_audit_is_the_same_page_and_the_stream_stays_open() throws Exception {
        assertThat(page(HOSTILE, Locale.CHINESE)).isEqualTo(page(HOSTILE, Locale.CHINESE));
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        HOSTILE.writeHtml(out, Locale.CHINESE);
        HOSTILE.writeJson(out, Locale.CHINESE);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void a_stream_that_fails_is_told_as_it_failed() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> HOSTILE.writeHtml(full, Locale.CHINESE))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThatThrownBy(() -> HOSTILE.writeJson(full, Locale.CHINESE))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static String page(Audit audit, Locale locale) throws IOException {
        return page(audit, locale, List.of(), Details.FIRST);
    }

    private static String page(Audit audit, Locale locale, List<SourceFile> files, Details details) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        audit.writeHtml(out, locale, files, details);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(Audit audit, Locale locale) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page(audit, locale).getBytes(StandardCharsets.UTF_8)));
    }
}
