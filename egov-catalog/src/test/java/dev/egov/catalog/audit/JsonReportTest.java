package dev.egov.catalog.audit;

import static dev.egov.catalog.audit.Entries.audit;
import static dev.egov.catalog.audit.Entries.resource;
import static dev.egov.catalog.audit.Entries.sound;
import static dev.egov.catalog.audit.Entries.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.catalog.audit.engine.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonReportTest {

    private static final Audit AUDIT = audit(
            sound().sharing(withheld()).build(),
            sound().code(null).name("\"车辆\"\n\uD800").classification(null).build(),
            sound().code(null).provider(new Provider("六安市公安局", Entries.LUAN)).build(),
            resource("低保名单", "民政局", "身份证号", "备注"),
            resource("低保名单", "教育局", "备注"));

    @Test
    void the_counts_add_up() throws IOException {
        Map<String, Object> report = read(AUDIT, Locale.CHINESE);
        Map<String, Object> summary = object(report.get("summary"));
        List<Object> findings = list(report.get("findings"));
        List<Object> undetermined = list(report.get("undetermined"));
        Map<String, Object> counts = object(summary.get("findings"));
        assertThat(sum(counts.values())).isEqualTo(findings.size() + undetermined.size());
        counts.forEach((kind, count) -> assertThat(list(List.of(findings, undetermined)).stream()
                        .flatMap(each -> list(each).stream())
                        .filter(finding -> kind.equals(object(finding).get("kind"))))
                .hasSize((Integer) count));
        assertThat(sum(object(summary.get("sharing")).values())).isEqualTo(5);
        assertThat(sum(object(summary.get("outcomes")).values())).isEqualTo(5);
        assertThat(summary)
                .containsEntry("entries", 5)
                .containsEntry("items", 6)
                .containsEntry("departments", 4)
                .containsEntry("entriesOutOfScope", 1)
                .containsEntry("entriesWithFindings", 2);
        List<Object> coverage = list(report.get("coverage"));
        assertThat(coverage.stream()
                        .mapToInt(each -> (Integer) object(each).get("entries"))
                        .sum())
                .isEqualTo(5);
        assertThat(coverage.stream()
                        .mapToInt(
                                each -> sum(object(object(each).get("findings")).values()))
                        .sum())
                .isEqualTo(findings.size() + undetermined.size());
    }

    @Test
    void a_finding_has_its_entry_norms_outcome_and_sentence() throws IOException {
        Map<String, Object> finding =
                object(list(read(AUDIT, Locale.CHINESE).get("findings")).get(0));
        assertThat(finding)
                .containsEntry("kind", "MUST_BE_SHARED")
                .containsEntry("number", 1)
                .containsEntry("entry", Map.of("code", "306001001/000001", "name", "人口基本信息"))
                .containsEntry("decision", "data-sharing")
                .containsEntry("outcome", "COMPLIANT")
                .containsEntry("possibleOutcomes", List.of("COMPLIANT"))
                .containsEntry("missingFacts", List.of())
                .containsEntry(
                        "norms",
                        List.of(Map.of(
                                "id", "24-inclusion", "article", 24, "citation", "第二十四条", "status", "SATISFIED")));
        assertThat((String) finding.get("message")).endsWith("。");
    }

    @Test
    void items_with_several_sources_and_quality_stand_there() throws IOException {
        Map<String, Object> report = read(AUDIT, Locale.ENGLISH);
        Map<String, Object> sources = object(report.get("severalSources"));
        assertThat(list(sources.get("exact")))
                .extracting(item -> object(item).get("name"))
                .containsExactly("公民身份号码", "备注");
        assertThat(object(list(sources.get("near")).get(0))).containsEntry("departments", 3);
        Map<String, Object> quality = object(report.get("quality"));
        assertThat(quality).containsKey("overall");
        assertThat(list(quality.get("scores")))
                .allSatisfy(
                        score -> assertThat((Double) object(score).get("value")).isBetween(0.0, 100.0));
        assertThat(list(report.get("assumptions"))).hasSize(Report.ASSUMPTIONS.size());
    }

    @Test
    void the_same_audit_is_the_same_bytes() throws IOException {
        assertThat(bytes(AUDIT, Locale.CHINESE)).isEqualTo(bytes(AUDIT, Locale.SIMPLIFIED_CHINESE));
        assertThat(bytes(AUDIT, Locale.CHINESE)).isNotEqualTo(bytes(AUDIT, Locale.ENGLISH));
    }

    @Test
    void an_empty_catalogue_has_a_report_without_an_overall_score() throws IOException {
        Map<String, Object> report = read(audit(), Locale.CHINESE);
        assertThat(list(report.get("findings"))).isEmpty();
        assertThat(object(report.get("quality"))).doesNotContainKey("overall");
    }

    @Test
    void what_is_assumed_and_what_to_ask_stand_there_with_their_counts() throws IOException {
        Audit audit = Audit.of(
                AUDIT.catalogue(), Entries.DAY, Assumptions.parse("channel = EXTRANET\nbasic = 否 where name = 没有这一条"));
        Map<String, Object> report = read(audit, Locale.CHINESE);
        List<Object> assumed = list(report.get("assumed"));
        assertThat(assumed).hasSize(2);
        assertThat(object(assumed.get(0)))
                .containsEntry("number", 1)
                .containsEntry("line", 1)
                .containsEntry("fact", "channel")
                .containsEntry("value", "EXTRANET")
                .containsEntry("entries", 2)
                .containsEntry("stated", 3);
        assertThat(object(assumed.get(1))).containsEntry("entries", 0);
        assertThat(list(report.get("undetermined")))
                .anySatisfy(finding -> assertThat(object(finding)).containsEntry("restsOn", List.of(1)));
        Map<String, Object> sharing = object(list(report.get("questions")).get(0));
        assertThat(sharing)
                .containsEntry("decision", "data-sharing")
                .containsEntry("undetermined", list(report.get("undetermined")).size());
        for (Object each : list(sharing.get("byFact"))) {
            Map<String, Object> question = object(each);
            object(question.get("answers"))
                    .forEach((value, outcomes) ->
                            assertThat(sum(object(outcomes).values())).as(value).isEqualTo(question.get("waiting")));
        }
        assertThat(list(sharing.get("steps")).stream()
                        .mapToInt(step -> (Integer) object(step).get("settled"))
                        .sum())
                .isEqualTo(sharing.get("undetermined"));
    }

    @Test
    void where_nothing_is_assumed_nothing_is_said_of_it() throws IOException {
        assertThat(read(AUDIT, Locale.CHINESE)).doesNotContainKey("assumed");
        assertThat(new String(bytes(AUDIT, Locale.CHINESE), StandardCharsets.UTF_8))
                .doesNotContain("restsOn", "依据推定");
    }

    static byte[] bytes(Audit audit, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        audit.writeJson(out, locale);
        return out.toByteArray();
    }

    static Map<String, Object> read(Audit audit, Locale locale) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes(audit, locale))) {
            parser.nextToken();
            Map<String, Object> report = object(value(parser));
            assertThat(parser.nextToken()).isNull();
            return report;
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    assertThat(object.put(name, value(parser))).as(name).isNull();
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new AssertionError(parser.currentToken());
        };
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(@Nullable Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return (List<Object>) value;
    }

    private static int sum(Iterable<Object> counts) {
        int sum = 0;
        for (Object count : counts) {
            sum += (Integer) count;
        }
        return sum;
    }
}
