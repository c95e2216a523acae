package dev.egov.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a request in error may have meant. */
class NearestTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static JsonNode error(String request, Locale locale) {
        DecisionService service = DecisionService.of(Taiyuan2013.RULE_BOOK, locale, () -> LocalDate.of(2026, 3, 1));
        return JSON.readTree(
                        service.answer(request.getBytes(StandardCharsets.UTF_8)).json())
                .get("error");
    }

    private static String about(String fact, String value) {
        return "{\"decision\":\"information-handling\",\"facts\":{\"" + fact + "\":\"" + value + "\"}}";
    }

    @ParameterizedTest
    @CsvSource({
        "network, extranet, EXTRANET",
        "network, Extra-Net, EXTRANET",
        "network, ＥＸＴＲＡＮＥＴ, EXTRANET",
        "network, 'EXTRANET ', EXTRANET",
        "network, EXTRNET, EXTRANET",
        "network, 政务外网, EXTRANET",
        "network, private network, PRIVATE_NETWORK",
        "classification, 公开信息, PUBLIC",
        "classification, 公开, PUBLIC",
        "classification, public information, PUBLIC",
        "classification, 公开信患, PUBLIC",
        "classification, PUBLC, PUBLIC",
        "classification, 秘密, CONFIDENTIAL",
        "classification, work-secret, WORK_SECRET",
        "operation, store, STORE"
    })
    void a_value_is_told_by_its_name_or_its_label_in_either_language(String fact, String value, String meant) {
        JsonNode english = error(about(fact, value), Locale.ENGLISH);
        assertThat(english.get("code").asString()).isEqualTo("unknown-value");
        assertThat(english.get("message").asString()).contains(", perhaps " + meant + "; it may be: ");
        assertThat(error(about(fact, value), Locale.CHINESE).get("message").asString())
                .contains("，是否指 " + meant + "；可取：");
    }

    @ParameterizedTest
    @CsvSource({"network, x", "network, ''", "network, net", "network, 7", "classification, 非涉密", "operation, 发布"})
    void what_is_near_to_nothing_or_to_too_much_gets_no_suggestion(String fact, String value) {
        assertThat(error(about(fact, value), Locale.ENGLISH).get("message").asString())
                .startsWith("there is no value \"")
                .doesNotContain("perhaps");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_PUBLIC",
        "NON_PUBLIC",
        "NONPUBLIC",
        "notPublic",
        "ＮＯＴ＿ＰＵＢＬＩＣ",
        "UNPUBLIC",
        "不公开信息",
        "非公开信息",
        "未公开信息",
        "没公开信息",
        "不public",
        "no public",
        "PUBLIC_NOT",
        "not public information",
        "not sensitive"
    })
    void what_was_denied_is_not_suggested(String value) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(error(about("classification", value), locale)
                            .get("message")
                            .asString())
                    .doesNotContain("perhaps", "是否指");
        }
    }

    /** No value of any fact is suggested to somebody who denies it. */
    @Test
    void no_label_that_is_denied_tells_its_value() {
        DecisionService service =
                DecisionService.of(Taiyuan2013.RULE_BOOK, Locale.ENGLISH, () -> LocalDate.of(2026, 3, 1));
        List<String> opposite = new ArrayList<>();
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            for (Variable<?> fact : decision.givens()) {
                if (fact.domain() instanceof Domain.Enumeration<?> domain) {
                    for (Enum<?> value : domain.values()) {
                        for (String denied : List.of(
                                "NOT_" + value.name(),
                                "NON" + value.name(),
                                "UN" + value.name(),
                                "不" + decision.label(fact, value, Locale.CHINESE),
                                "非" + decision.label(fact, value, Locale.CHINESE),
                                "not " + decision.label(fact, value, Locale.ENGLISH))) {
                            byte[] request = request(decision, fact, denied).getBytes(StandardCharsets.UTF_8);
                            if (service.answer(request).errors().stream()
                                    .map(InputError::message)
                                    .anyMatch(message ->
                                            message.matches(".*perhaps [^;]*\\b" + value.name() + "\\b.*"))) {
                                opposite.add(decision.id() + " " + fact.name() + " " + denied);
                            }
                        }
                    }
                }
            }
        }
        assertThat(opposite).isEmpty();
    }

    @Test
    void several_that_are_as_near_are_all_told() {
        assertThat(error(about("network", "externet"), Locale.CHINESE)
                        .get("message")
                        .asString())
                .isEqualTo("没有“externet”这一取值，是否指 EXTRANET 或者 INTERNET；"
                        + "可取：PRIVATE_NETWORK、EXTRANET、DEDICATED_NETWORK、INTERNET（应当逐字相同，不得加空格或者改变大小写）");
        assertThat(error(about("network", "externet"), Locale.ENGLISH)
                        .get("message")
                        .asString())
                .contains(", perhaps EXTRANET or INTERNET; it may be: PRIVATE_NETWORK, EXTRANET, ");
    }

    @Test
    void what_was_not_denied_does_not_get_its_denial_suggested() {
        List<String> names = List.of("NOT_APPROVED", "UNAPPROVED", "不公开信息", "REAPPROVED");
        assertThat(Nearest.of("APPROVED", names, List::of)).containsExactly("REAPPROVED");
        assertThat(Nearest.of("公开信息", names, List::of)).isEmpty();
        assertThat(Nearest.of("NT_APPROVED", names, List::of)).containsExactly("NOT_APPROVED");
    }

    @ParameterizedTest
    @CsvSource({
        "information_handling, information-handling",
        "INFORMATION_HANDLING, information-handling",
        "informationHandling, information-handling",
        "infomation-handling, information-handling",
        "Planning, planning"
    })
    void a_decision_is_told(String given, String meant) {
        JsonNode error = error("{\"decision\":\"" + given + "\"}", Locale.ENGLISH);
        assertThat(error.get("code").asString()).isEqualTo("unknown-decision");
        assertThat(error.get("message").asString())
                .startsWith(
                        "there is no decision \"" + given + "\", perhaps " + meant + "; there are: applicability, ");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"Decision\":\"planning\"}', Decision, decision",
        "'{\"decision\":\"planning\",\"as-of\":1}', as-of, asOf",
        "'{\"decision\":\"planning\",\"fact\":1}', fact, facts",
        "'{\"decision\":\"information-handling\",\"facts\":{\"clasification\":1}}', facts.clasification, classification",
        "'{\"decision\":\"information-handling\",\"facts\":{\"密级\":1}}', facts.密级, ''",
        "'{\"decision\":\"project-establishment\",\"facts\":{\"review\":{\"Status\":1}}}', facts.review.Status, status",
        "'{\"decision\":\"project-establishment\",\"facts\":{\"review\":{\"审核状态\":1}}}', facts.review.审核状态, status"
    })
    void a_property_is_told_by_its_name_or_its_label(String request, String path, String meant) {
        JsonNode error = error(request, Locale.ENGLISH);
        assertThat(error.get("code").asString()).isEqualTo("unknown-property");
        assertThat(error.get("path").asString()).isEqualTo(path);
        assertThat(error.get("message").asString())
                .contains(meant.isEmpty() ? "there may be: " : ", perhaps " + meant + "; here there may be: ");
    }

    @Test
    void a_look_alike_is_shown_by_its_code_and_told() {
        assertThat(error("{\"d\u0435cision\":\"planning\"}", Locale.ENGLISH)
                        .get("message")
                        .asString())
                .contains("d\u0435(U+0435)cision", "look-alikes", "perhaps decision; ");
    }

    /** Every value of every fact of every decision, under every name that people have for it. */
    @Test
    void every_label_tells_its_value() {
        List<String> missed = new ArrayList<>();
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            for (Variable<?> fact : decision.givens()) {
                if (fact.domain() instanceof Domain.Enumeration<?> domain) {
                    domain.values().forEach(value -> {
                        for (String name : List.of(
                                value.name().toLowerCase(Locale.ROOT),
                                value.name().replace('_', '-') + " ",
                                decision.label(fact, value, Locale.CHINESE),
                                decision.label(fact, value, Locale.ENGLISH))) {
                            if (!error(request(decision, fact, name), Locale.ENGLISH)
                                    .get("message")
                                    .asString()
                                    .matches(".*perhaps [^;]*\\b" + value.name() + "\\b.*")) {
                                missed.add(decision.id() + " " + fact.name() + " " + name);
                            }
                        }
                    });
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private static String request(Decision<?> decision, Variable<?> fact, String value) {
        List<String> path = List.of(fact.name().split("\\."));
        String facts = JSON.writeValueAsString(value);
        for (int index = path.size() - 1; index >= 0; index--) {
            facts = "{\"" + path.get(index) + "\":" + facts + "}";
        }
        return "{\"decision\":\"" + decision.id() + "\",\"facts\":" + facts + "}";
    }

    @ParameterizedTest
    @CsvSource({"true, leave out the quotes", "TRUE, correct it", "是, correct it", "1, correct it"})
    void quotes_are_to_go_only_where_that_makes_it_right(String value, String remedy) {
        String request = "{\"decision\":\"document-exchange\",\"facts\":{\"electronic\":\"" + value + "\"}}";
        assertThat(error(request, Locale.ENGLISH).get("message").asString())
                .isEqualTo("this must be true or false, not the string \"" + value + "\"; " + remedy);
    }

    @Test
    void utf_16_is_told_as_such() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            DecisionService service =
                    DecisionService.of(Taiyuan2013.RULE_BOOK, Locale.CHINESE, () -> LocalDate.of(2026, 3, 1));
            byte[] request = "{\"decision\":\"planning\"}".getBytes(charset);
            assertThat(service.answer(request).errors())
                    .containsExactly(new InputError("not-utf-8", "$", "请求是 UTF-16 编码，请以 UTF-8 编码保存后再提交"));
        }
    }
}
