package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Contact;
import dev.egov.catalog.DataType;
import dev.egov.catalog.DeferralDates;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.UpdateCycle;
import dev.egov.model.security.Classification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each field of an entry, asked in SPARQL. */
class DcatMappingTest {

    private static final String EU = "http://publications.europa.eu/resource/authority/";

    /** One entry with every field. */
    static List<Entry> full() {
        return List.of(EntryBuilder.create()
                .code(ResourceCode.of("306001A#市/000012"))
                .formerCodes(List.of(ResourceCode.of("306001/1"), ResourceCode.of("306001/2")))
                .name("企业登记")
                .provider(DcatDocument.PUBLISHER)
                .category("法人/登记")
                .industry("公共管理")
                .summary("企业的登记信息")
                .keywords(List.of("企业", "登记"))
                .formats(List.of("xlsx", "接口"))
                .items(List.of(
                        new Item("名称", DataType.C, 100, "市场监管局", true, false),
                        new Item("备注", null, null, null, null, null)))
                .sharing(new Sharing(Sharing.Type.CONDITIONAL, "核验身份", "某法", "外网"))
                .deferral(new DeferralDates(
                        LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 3), LocalDate.of(2024, 6, 30)))
                .openness(new Openness(Openness.Type.CONDITIONAL, "申请"))
                .updateCycle("每日")
                .classification(Classification.PUBLIC)
                .issued(LocalDate.of(2024, 2, 29))
                .modified(LocalDate.of(2025, 3, 1))
                .relatedCodes(List.of(ResourceCode.of("306002/7")))
                .contact(new Contact("0351-1234567", "a@example.gov.cn"))
                .landingPage("https://data.example.gov.cn/目录?id=1")
                .volume("469,585")
                .extensions(Map.of("本市自定", "值"))
                .build());
    }

    @Test
    void a_code_is_identifier_and_percent_encoded_in_the_IRI() {
        assertThat(ask(full(), "SELECT ?d ?code { ?d a dcat:Dataset ; dct:identifier ?code }"))
                .containsExactly(DcatDocument.BASE + "306001A%23%E5%B8%82/000012 306001A#市/000012");
        assertThat(ask(full(), "SELECT ?n { ?d adms:identifier/skos:notation ?n }"))
                .containsExactlyInAnyOrder("306001/1", "306001/2");
    }

    @Test
    void what_people_read_is_Chinese() {
        assertThat(ask(
                        full(),
                        "SELECT ?t ?s ?k { ?d a dcat:Dataset ; dct:title ?t ; dct:description ?s ; dcat:keyword ?k }"))
                .containsExactlyInAnyOrder("企业登记@zh 企业的登记信息@zh 企业@zh", "企业登记@zh 企业的登记信息@zh 登记@zh");
    }

    @Test
    void without_a_summary_the_name_describes() {
        assertThat(ask(List.of(plain().build()), "SELECT ?s { ?d a dcat:Dataset ; dct:description ?s }"))
                .containsExactly("名称@zh");
    }

    @Test
    void a_provider_is_known_by_its_credit_code_or_by_its_name() {
        String query = "SELECT ?p ?name { ?d a dcat:Dataset ; dct:publisher ?p . ?p foaf:name ?name }";
        assertThat(ask(full(), query)).containsExactly("urn:egov:organization:11140100MB12345675 太原市大数据局@zh");
        assertThat(ask(List.of(plain().build()), query))
                .containsExactly(DcatDocument.BASE + "provider:%E5%B8%82/%E5%B1%80".replace("/", "%2F") + " 市/局@zh");
    }

    @Test
    void category_and_industry_are_themes_in_schemes_of_the_catalogue() {
        assertThat(ask(
                        full(),
                        "SELECT ?l ?s { ?d dcat:theme ?t . ?t skos:prefLabel ?l ; skos:inScheme/dct:title ?s ."
                                + " ?c dcat:themeTaxonomy ?x . ?t skos:inScheme ?x }"))
                .containsExactlyInAnyOrder("法人/登记@zh 信息资源分类@zh", "公共管理@zh 所属行业@zh");
    }

    @Test
    void days_are_dates() {
        assertThat(DcatDocument.of(full()).model().toString())
                .contains("\"2024-02-29\"^^xsd:date", "\"2025-03-01\"^^xsd:date", "\"2024-06-30\"^^xsd:date");
    }

    @ParameterizedTest
    @CsvSource({
        "REAL_TIME, UPDATE_CONT",
        "DAILY, DAILY",
        "WEEKLY, WEEKLY",
        "MONTHLY, MONTHLY",
        "QUARTERLY, QUARTERLY",
        "HALF_YEARLY, ANNUAL_2",
        "YEARLY, ANNUAL",
        "IRREGULAR, IRREG"
    })
    void a_standard_cycle_is_a_frequency_of_the_EU(UpdateCycle cycle, String term) {
        Entry entry = plain().updateCycle(cycle.term()).build();
        assertThat(ask(List.of(entry), "SELECT ?f { ?d dct:accrualPeriodicity ?f . ?f a dct:Frequency }"))
                .containsExactly(EU + "frequency/" + term);
    }

    @Test
    void any_other_cycle_is_kept_as_text_only() {
        Entry entry = plain().updateCycle("每 2 日").build();
        assertThat(ask(List.of(entry), "SELECT ?f { ?d dct:accrualPeriodicity ?f }"))
                .isEmpty();
        assertThat(ask(List.of(entry), "SELECT ?f { ?d egov:updateCycle ?f }")).containsExactly("每 2 日@zh");
    }

    @ParameterizedTest
    @CsvSource({
        "UNCONDITIONAL, , , PUBLIC",
        "UNCONDITIONAL, , PUBLIC, PUBLIC",
        "UNCONDITIONAL, 须登录, , RESTRICTED",
        "CONDITIONAL, 须登录, , RESTRICTED",
        "CONDITIONAL, , , RESTRICTED",
        "NOT_OPEN, , , NON_PUBLIC",
        "NOT_OPEN, , PUBLIC, NON_PUBLIC",
        "UNCONDITIONAL, , INTERNAL, NON_PUBLIC",
        ", , INTERNAL, NON_PUBLIC",
        ", 须登录, , ",
        ", , PUBLIC, ",
        ", , , "
    })
    void access_is_as_closed_as_openness_or_classification_say(
            Openness.Type type, String condition, Classification classification, String right) {
        Entry entry = plain().openness(new Openness(type, condition))
                .classification(classification)
                .landingPage("http://h/")
                .build();
        assertThat(ask(List.of(entry), "SELECT ?r { ?d dct:accessRights ?r . ?r a dct:RightsStatement }"))
                .isEqualTo(right == null ? List.of() : List.of(EU + "access-right/" + right));
        assertThat(ask(List.of(entry), "SELECT ?u { ?d dcat:distribution/dcat:accessURL ?u }"))
                .hasSize(right == null || right.equals("NON_PUBLIC") ? 0 : 1);
    }

    @Test
    void each_format_is_had_from_the_page() {
        assertThat(ask(
                        full(),
                        "SELECT ?t ?u ?f { ?d dcat:distribution ?x . ?x dct:title ?t ; dcat:accessURL ?u"
                                + " OPTIONAL { ?x dct:format ?f . ?f a dct:MediaTypeOrExtent } }"))
                .containsExactlyInAnyOrder(
                        "xlsx@zh https://data.example.gov.cn/目录?id=1 " + EU + "file-type/XLSX",
                        "接口@zh https://data.example.gov.cn/目录?id=1");
        assertThat(ask(full(), "SELECT ?f { ?d egov:formats ?f }")).containsExactlyInAnyOrder("xlsx", "接口");
    }

    @Test
    void sharing_between_departments_is_no_access_right() {
        assertThat(ask(
                        full(),
                        "SELECT ?a ?b ?c ?e { ?d egov:sharing.type ?a ; egov:sharing.condition ?b ;"
                                + " egov:sharing.legalBasis ?c ; egov:sharing.method ?e }"))
                .containsExactly("有条件共享@zh 核验身份@zh 某法@zh 外网@zh");
        Entry shared = plain().sharing(new Sharing(Sharing.Type.UNCONDITIONAL)).build();
        assertThat(ask(List.of(shared), "SELECT ?r { ?d dct:accessRights ?r }")).isEmpty();
    }

    @Test
    void what_is_no_address_is_kept_as_text() {
        assertThat(ask(
                        full(),
                        "SELECT ?t ?m { ?d dcat:contactPoint ?k . ?k vcard:hasTelephone ?t ; vcard:hasEmail ?m }"))
                .containsExactly("tel:0351-1234567;phone-context=+86 mailto:a@example.gov.cn");
        Entry entry = plain().contact(new Contact("甲 1234567", "a b@c.cn"))
                .landingPage("http://a b/")
                .build();
        assertThat(ask(
                        List.of(entry),
                        "SELECT ?t ?m ?l { ?d egov:landingPage ?l ; dcat:contactPoint ?k ."
                                + " ?k egov:contact.phone ?t ; egov:contact.email ?m }"))
                .containsExactly("甲 1234567 a b@c.cn http://a b/");
        assertThat(ask(List.of(entry), "SELECT ?x { ?y dcat:landingPage|vcard:hasTelephone|vcard:hasEmail ?x }"))
                .isEmpty();
    }

    @Test
    void items_keep_their_order_and_extensions_their_names() {
        assertThat(ask(full(), "SELECT ?n { ?d egov:items/rdf:rest*/rdf:first/egov:name ?n }"))
                .containsExactlyInAnyOrder("名称@zh", "备注@zh");
        assertThat(ask(
                        full(),
                        "SELECT ?n ?t ?l ?s ?b ?p { ?d egov:items/rdf:first ?i . ?i egov:name ?n ; egov:type ?t ;"
                                + " egov:length ?l ; egov:source ?s ; egov:basic ?b ; egov:publicCharacter ?p }"))
                .containsExactly("名称@zh C 100 市场监管局@zh true false");
        assertThat(ask(full(), "SELECT ?k ?v { ?d egov:extensions ?e . ?e egov:key ?k ; egov:value ?v }"))
                .containsExactly("本市自定@zh 值@zh");
        assertThat(ask(full(), "SELECT ?v { ?d egov:volume ?v }")).containsExactly("469,585");
        Entry related = plain().code(ResourceCode.of("306002/7")).build();
        assertThat(ask(List.of(full().get(0), related), "SELECT ?r { ?d dct:relation ?r }"))
                .containsExactly(DcatDocument.BASE + "306002/7");
    }

    @Test
    void numbers_that_are_long_or_have_decimals_stay_as_they_are() {
        for (String volume : List.of("12.50", "9007199254740993", "1E5", "0.10")) {
            assertThat(ask(
                            List.of(plain().volume(volume).build()),
                            "SELECT ?v (DATATYPE(?v) AS ?t) { ?d egov:volume ?v }"))
                    .containsExactly(volume + " http://www.w3.org/2001/XMLSchema#string");
        }
        Item item = new Item("名称", null, Integer.MAX_VALUE, null, null, null);
        assertThat(ask(
                        List.of(plain().items(List.of(item)).build()),
                        "SELECT ?l (DATATYPE(?l) AS ?t) { ?i egov:length ?l }"))
                .containsExactly("2147483647 http://www.w3.org/2001/XMLSchema#integer");
    }

    @Test
    void nothing_ends_in_blanks_or_line_breaks() {
        String blank = " \t\u3000\u00A0\r\n";
        Entry entry = plain().name(blank + "名称" + blank)
                .provider(new Provider("市局" + blank))
                .category("民政" + blank)
                .industry(blank + "公共管理")
                .summary("摘要\n第二行" + blank)
                .keywords(List.of("登记" + blank))
                .formats(List.of("csv" + blank))
                .items(List.of(new Item("姓名" + blank, null, null, "系统" + blank, null, null)))
                .sharing(new Sharing(Sharing.Type.CONDITIONAL, "核验" + blank, "某法" + blank, "外网" + blank))
                .openness(new Openness(Openness.Type.CONDITIONAL, "申请" + blank))
                .updateCycle("每日" + blank)
                .contact(new Contact("0351-1234567\n", "a@example.gov.cn\n"))
                .landingPage("https://data.example.gov.cn/1\n")
                .volume("20\n")
                .extensions(Map.of("本市自定", "值" + blank))
                .build();
        DcatDocument document = DcatDocument.of(List.of(entry));
        assertThat(document.text().replace("\\n第", "第"))
                .doesNotContain("\\n\"", "\\n", "\\t", "\\r", " \"", "\u3000", "\u00A0", "%0A", "%20");
        assertThat(document.ask("SELECT ?t ?m ?f { ?d dcat:contactPoint ?k ; dct:accrualPeriodicity ?f ."
                        + " ?k vcard:hasTelephone ?t ; vcard:hasEmail ?m }"))
                .containsExactly(
                        "tel:0351-1234567;phone-context=+86 mailto:a@example.gov.cn " + EU + "frequency/DAILY");
        assertThat(document.ask("SELECT ?u ?f { ?d dcat:distribution ?x . ?x dcat:accessURL ?u ; dct:format ?f }"))
                .containsExactly("https://data.example.gov.cn/1 " + EU + "file-type/CSV");
    }

    @Test
    void the_language_is_one_that_every_tool_takes() {
        assertThat(DcatDocument.of(full()).text())
                .contains("\"@language\":\"zh\"")
                .doesNotContain("zh_", "zh-CN");
    }

    /** A name and a provider, with as much else as a test needs. */
    static EntryBuilder plain() {
        return EntryBuilder.create().name("名称").provider(new Provider("市/局"));
    }

    private static List<String> ask(List<Entry> entries, String query) {
        return DcatDocument.of(entries).ask(query);
    }
}
