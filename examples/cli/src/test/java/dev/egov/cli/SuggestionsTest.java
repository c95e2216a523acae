package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("egov catalog validate: problems together, suggestions applied, counts that agree")
class SuggestionsTest {

    private static final String HEADERS = "信息资源代码,信息资源名称,信息资源提供方,共享类型,开放属性,更新周期,保密属性,联系电话,发布日期\n";

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return file(name);
    }

    @Test
    @DisplayName("what is the same in several rows is told once, with its rows")
    void grouped() throws IOException {
        StringBuilder rows = new StringBuilder(HEADERS);
        for (int row = 1; row <= 40; row++) {
            String openness = row == 20 ? "不予开放" : "有条件开发";
            rows.append(",名").append(row).append(",局,,").append(openness).append(",每季,,,\n");
        }
        String source = file("a.csv", rows.toString());
        Run run = Run.egov("catalog", "validate", source);
        assertThat(run.lines())
                .filteredOn(line -> line.contains("有条件开发"))
                .singleElement()
                .asString()
                .contains("可改为“有条件开放”", "共 39 处");
        assertThat(run.lines())
                .filteredOn(line -> line.contains("“每季”"))
                .singleElement()
                .asString()
                .contains("可改为“每季度”", "共 40 处");
        JsonNode groups = Run.egov("catalog", "validate", source, "--format", "json")
                .json()
                .get("groups");
        assertThat(groups.valueStream()).anySatisfy(group -> {
            assertThat(group.get("kind").asString()).isEqualTo("UNKNOWN_TERM");
            assertThat(group.get("count").asInt()).isEqualTo(39);
            assertThat(group.get("rows").size()).isEqualTo(2);
            assertThat(group.get("furtherRows").asInt()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.csv", "b.xlsx", "b.json", "b.jsonl"})
    @DisplayName("--apply-suggestions writes what leaves no choice, lists it, and mends no more the second time")
    void applied(String target) throws IOException {
        String source = file(
                "a.csv",
                HEADERS
                        + "３０６００１００１／1,甲,局,无条件,不予开方,每 3 月,秘密☆10年,0351—4190123,２０２３-０５-０１\n"
                        + ",乙,局,,有条件开发,,,,\n"
                        + ",丙,局,,,每年,非涉密,,\n"
                        + ",丁,局,,,每月,内部信息,,\n");
        Run run = Run.egov("catalog", "validate", source, "--apply-suggestions", file(target), "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("每 3 月 → 每季度", "２０２３-０５-０１ → 2023-05-01", "不予开方 → 不予开放", "0351—4190123 → 0351-4190123")
                .contains(
                        "2 entries; changes: 7; rows accepted because of them: 1; rows still rejected, not written: 2");
        Run again = Run.egov(
                "catalog", "validate", file(target), "--apply-suggestions", file("c.jsonl"), "--format", "json");
        assertThat(again.status()).isZero();
        JsonNode report = again.json();
        assertThat(report.get("applied").get("total").asInt()).isZero();
        assertThat(report.get("problems").valueStream())
                .noneMatch(problem ->
                        problem.has("applicable") && problem.get("applicable").asBoolean());
        assertThat(Files.readString(folder.resolve("c.jsonl")))
                .contains("CONFIDENTIAL", "\"保密期限\":\"10年\"", "NOT_OPEN", "INTERNAL")
                .doesNotContain("乙", "丙");
    }

    @Test
    @DisplayName("--apply-suggestions writes to a catalogue, and never over what it reads")
    void targets() throws IOException {
        String source = file("a.csv", HEADERS + ",甲,局,,,,,,\n");
        assertThat(Run.egov("catalog", "validate", source, "--apply-suggestions", source)
                        .err())
                .contains("已是另一个要读或者要写的文件");
        assertThat(Run.egov("catalog", "validate", source, "--apply-suggestions", file("x.doc"))
                        .err())
                .contains("应以 .xlsx、.csv、.json 或 .jsonl 结尾");
    }

    @Test
    @DisplayName("validate and audit count the same rows and entries, and say which are left out")
    void counts() throws IOException {
        String source = file(
                "a.csv",
                HEADERS
                        + "306001001/1,甲,局,,,,,,\n"
                        + "306001001/1,甲,局,,,,,,\n"
                        + "306001001/1,乙,局,,,,,,\n"
                        + "x,丙,局,,,,,,\n"
                        + "x,丙,局,,,,,,\n");
        Run validated = Run.egov("catalog", "validate", source, "--lang", "en");
        assertThat(validated.out())
                .contains("5 rows read, 3 accepted, 2 rejected")
                .contains(
                        "equal to an earlier one: 1; with the code of an earlier one but other contents: 1",
                        "1 entries");
        Run audited = Run.egov("catalog", "audit", source, "--lang", "en");
        assertThat(audited.out())
                .contains("5 rows read, 3 accepted, 2 rejected")
                .contains("equal to an earlier one: 1; with the code of an earlier one but other contents: 1")
                .contains("the catalogue has 1 entries");
        JsonNode report =
                Run.egov("catalog", "validate", source, "--format", "json").json();
        assertThat(report.get("entries").asInt()).isEqualTo(1);
        assertThat(report.get("repeated").asInt()).isEqualTo(1);
        assertThat(report.get("sameCode").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("what is not shared on the basis of nothing is not shared without a basis")
    void noBasis() throws IOException {
        String line =
                "{\"name\":\"甲\",\"provider\":{\"name\":\"局\"},\"sharing\":{\"type\":\"NOT_SHARED\",\"legalBasis\":\"%s\"}}\n";
        String none = file("none.jsonl", String.format(line, "无"));
        String law = file("law.jsonl", String.format(line, "《统计法》"));
        assertThat(Run.egov("catalog", "audit", none, "--as-of", "2026-03-01").out())
                .isNotEqualTo(Run.egov("catalog", "audit", law, "--as-of", "2026-03-01")
                        .out());
        assertThat(Run.egov("catalog", "validate", none).out()).contains("不予共享而未注明依据：1");
    }
}
