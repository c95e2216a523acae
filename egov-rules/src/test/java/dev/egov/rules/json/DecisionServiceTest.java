package dev.egov.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests and responses are those of the contract. */
class DecisionServiceTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final DecisionService ZH = DecisionService.of(Taiyuan2013.RULE_BOOK, Locale.CHINESE, () -> TODAY);
    private static final DecisionService EN = DecisionService.of(Taiyuan2013.RULE_BOOK, Locale.ENGLISH, () -> TODAY);

    private static final String ESTABLISHMENT = """
            {"id": "2026-0113", "decision": "project-establishment", "asOf": "2026-03-01",
             "facts": {"builder": {"name": "太原市某局", "kind": "GOVERNMENT_DEPARTMENT", "division": "140100"},
                       "investment": "MUNICIPAL", "review": {"status": "UNDER_REVIEW", "by": "COMPETENT_AUTHORITY"},
                       "approver": "DEVELOPMENT_AND_REFORM_COMMISSION"}}
            """;

    @Test
    void the_request_of_the_contract_gets_its_response() {
        JsonNode response = answer(ZH, ESTABLISHMENT);
        assertThat(List.copyOf(response.propertyNames()))
                .containsExactly(
                        "id",
                        "decision",
                        "regulation",
                        "asOf",
                        "outcome",
                        "allows",
                        "possibleOutcomes",
                        "missingFacts",
                        "findings",
                        "remedies",
                        "receipt");
        assertThat(response.get("id").asString()).isEqualTo("2026-0113");
        assertThat(response.get("regulation").asString()).isEqualTo("并政办发〔2013〕108号");
        assertThat(response.get("outcome").asString()).isEqualTo("DENIED");
        assertThat(response.get("allows").asBoolean()).isFalse();
        assertThat(response.get("possibleOutcomes")).hasToString("[\"DENIED\"]");
        assertThat(response.get("missingFacts")).hasToString("[]");
        assertThat(response.get("remedies"))
                .hasToString("[{\"changes\":{\"review.status\":\"PASSED\"},\"outcome\":\"COMPLIANT\"}]");
        JsonNode review = response.get("findings").get(0);
        assertThat(review.get("norm").asString()).isEqualTo("10-review");
        assertThat(review.get("article").asInt()).isEqualTo(10);
        assertThat(review.get("status").asString()).isEqualTo("BREACHED");
        assertThat(review.get("otherwise").asString()).isEqualTo("DENY");
        assertThat(review.get("facts"))
                .hasToString("{\"investment\":\"MUNICIPAL\",\"review.status\":\"UNDER_REVIEW\","
                        + "\"review.by\":\"COMPETENT_AUTHORITY\"}");
        assertThat(review.get("message").asString()).startsWith("第十条").contains("审核中");
        assertThat(response.get("receipt").get("ruleBook").asString()).isEqualTo("taiyuan-2013-108");
    }

    @Test
    void a_missing_fact_carries_type_values_question_and_norms() {
        JsonNode missing = answer(EN, "{\"decision\":\"information-handling\",\"facts\":{\"network\":\"EXTRANET\"}}")
                .get("missingFacts");
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).get("fact").asString()).isEqualTo("classification");
        assertThat(missing.get(0).get("type").asString()).isEqualTo("Classification");
        assertThat(missing.get(0).get("values")).hasSize(7);
        assertThat(missing.get(0).get("question").asString()).startsWith("Which class does the information belong to");
        assertThat(missing.get(0).get("norms")).hasToString("[\"13-extranet\",\"30-state-secret\"]");
    }

    @Test
    void an_absent_year_is_asked_for_by_its_name() {
        JsonNode response = answer(
                EN,
                "{\"decision\":\"budget-reporting\",\"facts\":{\"investment\":\"MUNICIPAL\","
                        + "\"quartersReported\":[],\"annualReported\":false}}");
        assertThat(response.get("possibleOutcomes")).hasToString("[\"NOT_APPLICABLE\",\"DEFICIENT\"]");
        assertThat(response.get("missingFacts").get(0).get("fact").asString()).isEqualTo("year");
        assertThat(response.get("allows").asBoolean()).isTrue();
    }

    @Test
    void a_remedy_names_the_amount_that_may_be_paid() {
        String facts = "{\"builder\":{\"kind\":\"GOVERNMENT\",\"division\":\"140100\"},\"investment\":\"MUNICIPAL\","
                + "\"advanceUnderStateRules\":false,\"preparedBy\":\"FINANCE_BUREAU\",\"approvedBy\":\"PEOPLES_CONGRESS\","
                + "\"paidPercent\":60,\"progressPercent\":55.50}";
        JsonNode response = answer(EN, "{\"decision\":\"budget-execution\",\"facts\":" + facts + "}");
        assertThat(response.get("remedies"))
                .hasToString("[{\"changes\":{\"paidPercent\":55.5},\"outcome\":\"COMPLIANT\"}]");
    }

    @Test
    void the_day_is_today_where_none_is_given_and_always_comes_back() {
        assertThat(answer(EN, "{\"decision\":\"applicability\"}").get("asOf").asString())
                .isEqualTo("2026-03-01");
        assertThat(answer(EN, "{\"decision\":\"applicability\",\"asOf\":\"2013-12-11\"}")
                        .get("outcome")
                        .asString())
                .isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void any_id_comes_back_as_given() {
        for (String id : List.of("", " ", "编号 1", "\\u0000\\n\\\"", "\\ud83d\\ude00")) {
            JsonNode response = answer(EN, "{\"id\":\"" + id + "\",\"decision\":\"applicability\"}");
            assertThat(response.get("id").asString())
                    .isEqualTo(JSON.readTree("\"" + id + "\"").asString());
        }
        assertThat(answer(EN, "{\"decision\":\"applicability\"}").has("id")).isFalse();
    }

    @Test
    void absent_null_and_empty_are_unknown() {
        String all = answer(EN, "{\"decision\":\"project-review\"}").toString();
        for (String facts : List.of(
                "null",
                "{}",
                "{\"system\":null}",
                "{\"system\":{}}",
                "{\"builder\":{\"name\":null},\"system\":{\"closed\":null}}")) {
            assertThat(answer(EN, "{\"decision\":\"project-review\",\"facts\":" + facts + "}")
                            .toString())
                    .isEqualTo(all);
        }
    }

    @Test
    void lines_are_answered_in_order_whatever_stands_between_them() throws IOException {
        String lines = "{\"id\":\"a\",\"decision\":\"applicability\"}\n\nnot json\r\n"
                + "{\"id\":\"b\",\"decision\":\"applicability\"}\r\n{\"id\":\"c\",\"decision\":\"nothing\"}\n"
                + "{\"id\":\"d\",\"decision\":\"applicability\"}";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DecisionService.LineCount count =
                EN.answerLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out);
        assertThat(count).isEqualTo(new DecisionService.LineCount(6, 3));
        List<JsonNode> responses =
                out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
        assertThat(responses)
                .extracting(response -> response.has("id") ? response.get("id").asString() : "")
                .containsExactly("a", "", "", "b", "c", "d");
        assertThat(responses)
                .extracting(
                        response -> response.has("line") ? response.get("line").asInt() : 0)
                .containsExactly(0, 2, 3, 0, 5, 0);
    }

    @Test
    void a_line_far_too_long_is_one_error_and_the_next_is_answered() throws IOException {
        byte[] lines = new byte[3 << 20];
        Arrays.fill(lines, (byte) 'x');
        byte[] next = "\n{\"decision\":\"applicability\"}\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(next, 0, lines, lines.length - next.length, next.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DecisionService.LineCount count = EN.answerLines(new ByteArrayInputStream(lines), out);
        assertThat(count).isEqualTo(new DecisionService.LineCount(2, 1));
        assertThat(out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow())
                .contains("\"too-large\"", "\"line\":1");
    }

    @Test
    void the_platform_leaves_no_trace() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] before = ZH.answer(bytes(ESTABLISHMENT)).json();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            DecisionService fresh = DecisionService.of(Taiyuan2013.RULE_BOOK, Locale.SIMPLIFIED_CHINESE, () -> TODAY);
            assertThat(fresh.answer(bytes(ESTABLISHMENT)).json()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_order_of_lines_changes_no_answer() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                ESTABLISHMENT.replace("\n", ""),
                "{\"decision\":\"project-review\"}",
                "{\"decision\":\"information-handling\",\"facts\":{\"network\":\"EXTRANET\"}}",
                "{\"decision\":\"data-sharing\",\"facts\":{\"classification\":\"SECRET\"}}"));
        List<String> sorted = answers(lines).stream().sorted().toList();
        Collections.shuffle(lines, new Random(1));
        assertThat(answers(lines).stream().sorted().toList()).isEqualTo(sorted);
    }

    @Test
    void nothing_is_not_a_request() {
        assertThatNullPointerException().isThrownBy(() -> EN.answer(null)).withMessage("request");
    }

    private static List<String> answers(List<String> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EN.answerLines(new ByteArrayInputStream(bytes(String.join("\n", lines))), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static JsonNode answer(DecisionService service, String request) {
        return JSON.readTree(service.answer(bytes(request)).json());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
