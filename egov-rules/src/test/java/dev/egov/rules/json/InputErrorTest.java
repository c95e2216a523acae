package dev.egov.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.taiyuan.Taiyuan2013;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request that is not exactly as described is an input error that names its place, never an outcome. */
class InputErrorTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** A request, and the code and path of its first fault. */
    record Row(String request, String code, String path) {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("", "empty", "$"));
        rows.add(new Row("  \t", "empty", "$"));
        rows.add(new Row("[]", "not-an-object", "$"));
        rows.add(new Row("null", "not-an-object", "$"));
        rows.add(new Row("\"text\"", "not-an-object", "$"));
        rows.add(new Row("\uFEFF{}", "byte-order-mark", "$"));
        rows.add(new Row("{}", "missing-property", "decision"));
        rows.add(new Row("{\"decision\":null}", "missing-property", "decision"));
        rows.add(new Row("{\"decision\":7}", "wrong-type", "decision"));
        rows.add(new Row("{\"decision\":\"Planning\"}", "unknown-decision", "decision"));
        rows.add(new Row("{\"decision\":\"applicability\",}", "malformed", "$"));
        rows.add(new Row("{\"decision\":\"applicability\"", "malformed", "$"));
        rows.add(new Row("{'decision':\"applicability\"}", "malformed", "$"));
        rows.add(new Row("{\"decision\":\"applicability\"} {}", "trailing-content", "$"));
        rows.add(new Row("{\"decision\":\"applicability\"}x", "malformed", "$"));
        rows.add(with("\"id\":7", "wrong-type", "id"));
        rows.add(with("\"id\":\"\\ud800\"", "lone-surrogate", "id"));
        rows.add(with("\"extra\":1", "unknown-property", "extra"));
        rows.add(with("\"d\u0435cision\":1", "unknown-property", "d\u0435cision"));
        rows.add(with("\"a.b\":1", "unknown-property", "$[\"a.b\"]"));
        rows.add(new Row("{\"decision\":applicability}", "malformed", "decision"));
        rows.add(with("\"facts\":{\"organization\":{\"name\":tru}}", "malformed", "facts.organization.name"));
        rows.add(with("\"facts\":{\"organization\":{\"name\":\"x\",}}", "malformed", "facts.organization"));
        rows.add(with("\"a\\\"b\":1", "unknown-property", "$[\"a\\\"b\"]"));
        rows.add(with("\"\u202Eid\":1", "unknown-property", "$[\"\\u202Eid\"]"));
        for (String key : List.of("json.null", "json.foo", "fault.empty", "found.string", "{", "'", "%s")) {
            rows.add(new Row("{\"decision\":\"" + key + "\"}", "unknown-decision", "decision"));
            rows.add(with("\"asOf\":\"" + key + "\"", "invalid-date", "asOf"));
            rows.add(facts("{\"network\":\"" + key + "\"}", "unknown-value", "facts.network"));
        }
        rows.add(with("\"asOf\":20260301", "wrong-type", "asOf"));
        for (String day : List.of(
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "26-01-01",
                "2026-1-1",
                "+12026-01-01",
                " 2026-01-01",
                "2026-01-01T00:00:00",
                "",
                "２０２６-01-01")) {
            rows.add(with("\"asOf\":\"" + day + "\"", "invalid-date", "asOf"));
        }
        rows.add(facts("\"EXTRANET\"", "wrong-type", "facts"));
        rows.add(facts("[]", "wrong-type", "facts"));
        rows.add(facts("{\"network\":0}", "wrong-type", "facts.network"));
        rows.add(facts("{\"network\":{}}", "wrong-type", "facts.network"));
        rows.add(facts("{\"network\":[\"EXTRANET\"]}", "wrong-type", "facts.network"));
        for (String value : List.of(" EXTRANET", "EXTRANET ", "extranet", "1", "", "EXTRANЕT", "ＥＸＴＲＡＮＥＴ")) {
            rows.add(facts("{\"network\":\"" + value + "\"}", "unknown-value", "facts.network"));
        }
        rows.add(facts("{\"network\":\"EXTRANET\",\"network\":null}", "duplicate-property", "facts.network"));
        rows.add(facts("{\"network\":\"EXTRANET\",\"net\\u0077ork\":null}", "duplicate-property", "facts.network"));
        rows.add(facts("{\"n\u0435twork\":\"EXTRANET\"}", "unknown-property", "facts.n\u0435twork"));
        rows.add(facts("{\"Network\":\"EXTRANET\"}", "unknown-property", "facts.Network"));
        rows.add(of("website-filing", "{\"filed\":\"true\"}", "wrong-type", "facts.filed"));
        rows.add(of("website-filing", "{\"filed\":1}", "wrong-type", "facts.filed"));
        rows.add(of("website-filing", "{\"owner\":{\"size\":1}}", "unknown-property", "facts.owner.size"));
        rows.add(of("website-filing", "{\"owner\":\"太原市某局\"}", "wrong-type", "facts.owner"));
        for (String blank : List.of("", " ", "\u3000", "\u00A0", "\u200B", "\\t")) {
            rows.add(of("website-filing", "{\"owner\":{\"name\":\"" + blank + "\"}}", "blank", "facts.owner.name"));
        }
        for (String code : List.of("14010", "1401000", "14010O", "１４０１００", "", "140100 ")) {
            String owner = "{\"owner\":{\"division\":\"" + code + "\"}}";
            rows.add(of("website-filing", owner, "invalid-value", "facts.owner.division"));
        }
        for (String code : List.of("11440300MB2C92051N", "91350203M0001QAY9B", "12140000405700021k", "1214")) {
            String owner = "{\"owner\":{\"unifiedSocialCreditCode\":\"" + code + "\"}}";
            rows.add(of("website-filing", owner, "invalid-value", "facts.owner.unifiedSocialCreditCode"));
        }
        for (String year : List.of("2026.0", "2.026e3", "2013.99")) {
            rows.add(of("budget-reporting", "{\"year\":" + year + "}", "wrong-type", "facts.year"));
        }
        for (String year : List.of("-1", "10000", "4294969322", "9".repeat(900))) {
            rows.add(of("budget-reporting", "{\"year\":" + year + "}", "out-of-range", "facts.year"));
        }
        rows.add(of("budget-reporting", "{\"year\":" + "9".repeat(1001) + "}", "too-long", "facts.year"));
        rows.add(of("budget-reporting", "{\"quartersReported\":[5]}", "out-of-range", "facts.quartersReported[0]"));
        rows.add(of("budget-reporting", "{\"quartersReported\":[1,0]}", "out-of-range", "facts.quartersReported[1]"));
        rows.add(of(
                "budget-reporting", "{\"quartersReported\":[1,1]}", "duplicate-element", "facts.quartersReported[1]"));
        rows.add(of("budget-reporting", "{\"quartersReported\":[\"1\"]}", "wrong-type", "facts.quartersReported[0]"));
        rows.add(of("budget-reporting", "{\"quartersReported\":[null]}", "wrong-type", "facts.quartersReported[0]"));
        rows.add(of("budget-reporting", "{\"quartersReported\":1}", "wrong-type", "facts.quartersReported"));
        for (String percent : List.of("-0.01", "100.01", "1e999999999", "1e99999999999", "-1e999999999")) {
            rows.add(of("budget-execution", "{\"paidPercent\":" + percent + "}", "out-of-range", "facts.paidPercent"));
        }
        rows.add(of("budget-execution", "{\"paidPercent\":1e-999999999}", "too-precise", "facts.paidPercent"));
        rows.add(of("budget-execution", "{\"paidPercent\":\"50\"}", "wrong-type", "facts.paidPercent"));
        return rows;
    }

    private static Row with(String property, String code, String path) {
        return new Row("{\"decision\":\"applicability\"," + property + "}", code, path);
    }

    private static Row facts(String facts, String code, String path) {
        return of("information-handling", facts, code, path);
    }

    private static Row of(String decision, String facts, String code, String path) {
        return new Row("{\"decision\":\"" + decision + "\",\"facts\":" + facts + "}", code, path);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void it_names_code_place_and_remedy_in_both_languages(Row row) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            JsonNode response = answer(row.request().getBytes(StandardCharsets.UTF_8), locale);
            assertThat(response.has("outcome")).isFalse();
            JsonNode error = response.get("error");
            assertThat(error.get("code").asString()).isEqualTo(row.code());
            assertThat(error.get("path").asString()).isEqualTo(row.path());
            String message = error.get("message").asString();
            assertThat(message).doesNotContain("{0}", "{1}").hasSizeGreaterThan(8);
            boolean chinese = message.replaceAll("\"[^\"]*\"", "")
                    .codePoints()
                    .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
            assertThat(chinese).isEqualTo(locale.equals(Locale.CHINESE));
        }
    }

    @Property(tries = 500)
    void whatever_stands_where_a_value_is_asked_for_is_an_error(@ForAll String text, @ForAll boolean chinese) {
        String value = JSON.writeValueAsString(text);
        for (String request : List.of(
                "{\"decision\":" + value + "}",
                "{\"decision\":\"information-handling\"," + value + ":1}",
                "{\"decision\":\"information-handling\",\"asOf\":" + value + "}",
                "{\"decision\":\"information-handling\",\"facts\":{" + value + ":1}}",
                "{\"decision\":\"information-handling\",\"facts\":{\"network\":" + value + "}}")) {
            JsonNode error = answer(bytes(request), chinese ? Locale.CHINESE : Locale.ENGLISH)
                    .get("error");
            assertThat(error.get("message").asString()).isNotBlank();
        }
    }

    @Test
    void of_many_faults_a_hundred_are_told() {
        String facts =
                "{" + IntStream.range(0, 100_000).mapToObj(n -> "\"0\":1").collect(Collectors.joining(",")) + "}";
        byte[] response = DecisionService.of(Taiyuan2013.RULE_BOOK, Locale.ENGLISH, () -> TODAY)
                .answer(bytes("{\"decision\":\"department-duties\",\"facts\":" + facts + "}"))
                .json();
        assertThat(response.length).isLessThan(100_000);
        JsonNode errors = JSON.readTree(response).get("errors");
        assertThat(errors).hasSize(101);
        assertThat(errors.get(100).get("code").asString()).isEqualTo("more-faults");
    }

    @Test
    void a_fault_in_a_request_of_several_lines_is_told_with_its_line() {
        JsonNode error = answer(bytes("{\"decision\":\n  \"applicability\",\n}"), Locale.ENGLISH)
                .get("error");
        assertThat(error.get("message").asString()).contains("line 3, character 1");
    }

    @Test
    void a_wrong_type_is_told_with_what_stands_there_and_what_may() {
        String facts = "{\"decision\":\"document-exchange\",\"facts\":{\"direction\":true,\"electronic\":\"true\"}}";
        JsonNode errors = answer(bytes(facts), Locale.ENGLISH).get("errors");
        assertThat(errors.get(0).get("message").asString())
                .isEqualTo("this must be a string, not true; it may be: VERTICAL, HORIZONTAL");
        assertThat(errors.get(1).get("message").asString())
                .isEqualTo("this must be true or false, not the string \"true\"; leave out the quotes");
    }

    @Test
    void every_fault_is_named_and_the_first_stands_apart() {
        JsonNode response = answer(
                bytes("{\"id\":\"x\",\"decision\":\"project-establishment\",\"asOf\":\"2026-02-30\",\"facts\":{"
                        + "\"builder\":{\"kind\":\"CITY\",\"division\":\"1401\",\"name\":\" \"},\"investment\":1,"
                        + "\"review\":{\"status\":\"passed\",\"date\":1}}}"),
                Locale.ENGLISH);
        assertThat(response.get("id").asString()).isEqualTo("x");
        assertThat(response.get("errors").get(0)).isEqualTo(response.get("error"));
        assertThat(response.get("errors")
                        .valueStream()
                        .map(error -> error.get("path").asString()))
                .containsExactly(
                        "asOf",
                        "facts.builder.kind",
                        "facts.builder.division",
                        "facts.builder.name",
                        "facts.investment",
                        "facts.review.date",
                        "facts.review.status");
    }

    @Test
    void the_id_is_kept_where_it_was_read_before_the_fault() {
        assertThat(answer(bytes("{\"id\":\"x\",\"decision\":"), Locale.ENGLISH)
                        .get("id")
                        .asString())
                .isEqualTo("x");
    }

    @Test
    void a_look_alike_is_shown_by_its_code() {
        JsonNode error = answer(bytes("{\"d\u0435cision\":\"planning\"}"), Locale.ENGLISH)
                .get("error");
        assertThat(error.get("message").asString()).contains("d\u0435(U+0435)cision", "look-alikes");
    }

    @Test
    void a_wrong_check_character_is_told_with_the_right_one() {
        String request = "{\"decision\":\"accountability\",\"facts\":{\"subject\":"
                + "{\"unifiedSocialCreditCode\":\"121400004057000210\"}}}";
        assertThat(answer(bytes(request), Locale.ENGLISH)
                        .get("error")
                        .get("message")
                        .asString())
                .contains("18", "K");
    }

    @Test
    void a_request_of_one_mebibyte_is_read_and_one_byte_more_is_not() {
        String head = "{\"decision\":\"applicability\",\"id\":\"";
        String most = head + "x".repeat(JsonReader.MAX_BYTES - head.length() - 2) + "\"}";
        assertThat(answer(bytes(most), Locale.ENGLISH).has("outcome")).isTrue();
        assertThat(answer(bytes(most + " "), Locale.ENGLISH)
                        .get("error")
                        .get("code")
                        .asString())
                .isEqualTo("too-large");
    }

    @Test
    void nesting_is_read_32_deep_and_not_33() {
        assertThat(codes("[".repeat(31) + "]".repeat(31))).containsExactly("unknown-property");
        assertThat(codes("[".repeat(32) + "]".repeat(32))).containsExactly("too-deep");
        assertThat(codes("{\"a\":".repeat(32) + "1" + "}".repeat(32))).containsExactly("too-deep");
        assertThat(codes("[".repeat(100_000))).containsExactly("too-deep");
    }

    @Test
    void bytes_that_are_not_utf_8_are_told() {
        byte[] latin = "{\"decision\":\"applicability\",\"id\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(answer(latin, Locale.ENGLISH).get("error").get("code").asString())
                .isEqualTo("not-utf-8");
        byte[] utf16 = "{\"decision\":\"applicability\"}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(answer(utf16, Locale.ENGLISH).has("error")).isTrue();
    }

    private static List<String> codes(String extra) {
        JsonNode response = answer(bytes("{\"decision\":\"applicability\",\"x\":" + extra + "}"), Locale.ENGLISH);
        JsonNode errors = response.has("errors")
                ? response.get("errors")
                : JSON.createArrayNode().add(response.get("error"));
        return errors.valueStream().map(error -> error.get("code").asString()).toList();
    }

    private static JsonNode answer(byte[] request, Locale locale) {
        DecisionService service = DecisionService.of(Taiyuan2013.RULE_BOOK, locale, () -> TODAY);
        return JSON.readTree(service.answer(request).json());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
