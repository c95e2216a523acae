package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.cli.rules.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("egov verify")
class VerifyTest {

    private static final String REQUEST =
            "{\"id\": \"7\", \"decision\": \"budget-execution\", \"facts\": {\"builder\": {\"kind\": \"GOVERNMENT\","
                    + " \"division\": \"140100\"}, \"investment\": \"MUNICIPAL\","
                    + " \"advanceUnderStateRules\": false, \"paidPercent\": 60.50, \"progressPercent\": 45}}";

    private static String stored(String language) {
        return Run.given(REQUEST)
                .egov("decide", "--with-request", "--as-of", "2020-05-06", "--lang", language)
                .out();
    }

    private static Run verify(String lines, String... more) {
        List<String> args = new ArrayList<>(List.of("verify", "-"));
        args.addAll(List.of(more));
        return Run.given(lines).egov(args.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"", "\uFEFF"})
    @DisplayName("an empty file is an error, for nothing was verified")
    void empty(String content, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("empty.jsonl"), content);
        Run run = Run.egov("verify", file.toString());
        assertThat(run).isEqualTo(new Run(2, "", "egov：“" + file + "”是空的，其中没有存档\n"));
        assertThat(Run.given(content).egov("verify", "-", "--lang", "en"))
                .isEqualTo(new Run(2, "", "egov: \"standard input\" is empty; there is no stored decision in it\n"));
    }

    @Test
    @DisplayName("finds stored responses the same, in either language and as of their own day")
    void same(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("digest.jsonl"), stored("zh") + stored("en"));
        Run run = Run.egov("verify", file.toString(), "--as-of", "2026-01-01");
        assertThat(run).isEqualTo(new Run(0, "存档 2 条：一致 2 条，不同 0 条，未留请求 0 条，无法读取 0 条\n", ""));
    }

    @Test
    @DisplayName("finds every sample the same, and every request in error too")
    void samplesAndErrors() {
        StringBuilder requests = new StringBuilder("?\n[]\n\n{\"a\":1}\n{\"decision\":\"x\",\"facts\":[]}\n");
        Sample.all()
                .forEach(sample -> requests.append(
                                new String(sample.request(), StandardCharsets.UTF_8).replace("\n", " "))
                        .append('\n'));
        Run stored = Run.given(requests.toString()).egov("decide", "--lines", "--with-request", "--lang", "en");
        Run run = verify(stored.out());
        int lines = Sample.all().size() + 5;
        assertThat(run.out()).isEqualTo("存档 %d 条：一致 %d 条，不同 0 条，未留请求 0 条，无法读取 0 条\n".formatted(lines, lines));
        assertThat(run.status()).isZero();
    }

    @Test
    @DisplayName("names the line and the members of a changed outcome")
    void changedOutcome() {
        Run run = verify(stored("zh") + stored("en").replace("\"outcome\":\"DENIED\"", "\"outcome\":\"COMPLIANT\""));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).first().isEqualTo("第 2 行（7）：重放结果与存档不同：outcome \"COMPLIANT\" → \"DENIED\"");
        assertThat(run.lines()).last().isEqualTo("存档 2 条：一致 1 条，不同 1 条，未留请求 0 条，无法读取 0 条");
    }

    @Test
    @DisplayName("names a changed digest, and a changed fact by all that hangs on it")
    void changedDigest() {
        Run digest = verify(stored("en").replaceFirst("sha256:.{4}", "sha256:0000"), "--lang", "en");
        assertThat(digest.status()).isEqualTo(1);
        assertThat(digest.lines()).first().asString().endsWith("as stored: receipt.digest");
        Run fact = verify(stored("en").replace("\"progressPercent\": 45", "\"progressPercent\": 70"), "--lang", "en");
        assertThat(fact.lines()).first().asString().contains("remedies", "findings[2].facts.progressPercent 45 → 70");
    }

    @Test
    @DisplayName("names a text that is in neither language, and no more members than can be read")
    void changedTexts() {
        Run run = verify(stored("zh").replace("\"message\":\"", "\"message\":\"?"), "--lang", "en");
        assertThat(run.lines()).first().asString().contains("findings[0].message, findings[1].message");
        Run other = verify(stored("zh")
                .replace("budget-execution\",\"reg", "x\",\"reg")
                .replace("\"status\"", "\"state\"")
                .replace("\"otherwise\"", "\"then\""));
        assertThat(other.lines()).first().asString().contains("decision", "另有");
    }

    @Test
    @DisplayName("says so when what was answered is refused now, and the other way round")
    void refused() {
        String answered = stored("zh").replace("\"MUNICIPAL\", \"adv", "\"CITY\", \"adv");
        assertThat(verify(answered).lines()).first().asString().endsWith("不同：error");
        String error = Run.given("{\"decision\":\"\"}")
                .egov("decide", "--with-request")
                .out();
        assertThat(verify(error).status()).isZero();
        assertThat(verify(error.replace("\"decision\":\"\"", "\"decision\":\"planning\""))
                        .status())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("says of what another version of the encoding decided which version that was")
    void otherVersion() {
        String earlier = stored("en").replace("\"version\":\"2.1.0\"", "\"version\":\"1.0.0\"");
        Run same = verify(earlier);
        assertThat(same.status()).isEqualTo(1);
        assertThat(same.lines()).first().isEqualTo("第 1 行（7）：存档依据规则版本 1.0.0，现行版本为 2.1.0；除收据外，重放结果一致");
        Run digest = verify(earlier.replaceFirst("sha256:.{4}", "sha256:0000"), "--lang", "en");
        assertThat(digest.lines())
                .first()
                .isEqualTo("line 1 (7): stored under version 1.0.0 of the encoding, which is now version 2.1.0;"
                        + " replayed, it comes out the same but for the receipt");
        Run outcome = verify(earlier.replace("\"outcome\":\"DENIED\"", "\"outcome\":\"DEFICIENT\""), "--lang", "en");
        assertThat(outcome.lines())
                .first()
                .isEqualTo("line 1 (7): stored under version 1.0.0 of the encoding, which is now version 2.1.0;"
                        + " replayed, it comes out otherwise: outcome \"DEFICIENT\" → \"DENIED\"");
        assertThat(outcome.lines())
                .last()
                .isEqualTo("stored decisions: 1; the same: 0; different: 1; without their request: 0; unreadable: 0");
    }

    @Test
    @DisplayName("says the version of what is refused now because a fact of that version is gone")
    void goneFact() {
        String line = """
                {"request": {"decision": "budget-execution", "facts": {"established": true}}, \
                "response": {"decision": "budget-execution", "asOf": "2025-05-06", "outcome": "UNDETERMINED", \
                "receipt": {"ruleBook": "taiyuan-2013-108", "version": "1.0.0", "digest": "sha256:00"}}}
                """;
        assertThat(verify(line).lines()).first().isEqualTo("第 1 行：存档依据规则版本 1.0.0，现行版本为 2.1.0；重放结果不同：error");
    }

    @Test
    @DisplayName("names what was stored without its request, and does not call it the same")
    void withoutRequest() {
        String line = "{\"request\": null, \"response\": {\"line\": 1, \"error\": {}}, \"keptBy\": \"us\"}\n";
        Run run = verify(stored("zh") + line);
        assertThat(run.lines()).containsExactly("第 2 行：存档未留请求，无法重放", "存档 2 条：一致 1 条，不同 0 条，未留请求 1 条，无法读取 0 条");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(verify(line.replace("\"line\"", "\"id\": \"9\", \"line\""), "--lang", "en")
                        .lines())
                .first()
                .isEqualTo("line 1 (9): stored without its request, it cannot be replayed");
        assertThat(verify(line + "?\n").status()).isEqualTo(2);
    }

    @Test
    @DisplayName("shows how it comes out now in the language asked for, where the stored text is in neither")
    void changedInNeither() {
        String error =
                Run.given("\n").egov("decide", "--lines", "--with-request").out();
        String changed = error.replaceAll("\"message\":\"[^\"]*\"", "\"message\":\"?\"");
        assertThat(verify(changed, "--lang", "en").lines()).first().asString().contains("\"?\" → \"", "empty");
        assertThat(verify(changed).lines()).first().asString().contains("\"?\" → \"", "为空");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("names a line that is no stored decision, and goes on")
    @ValueSource(
            strings = {
                "",
                "?",
                "[]",
                "{}",
                "{\"request\": {}}",
                "{\"response\": {}}",
                "{\"request\": 1, \"response\": {}}",
                "{\"request\": {}, \"response\": []}",
                "{\"request\": null, \"response\": {\"outcome\": \"DENIED\"}}",
                "{\"request\": {}, \"request\": {}, \"response\": {}}",
                "{\"request\": {}, \"response\": {\"a\": 1, \"a\": 2}}",
                "{\"request\": {}, \"response\": {}} {}"
            })
    void malformed(String line) {
        Run run = verify(line + "\n" + stored("en"), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("egov: line 1 is not a stored decision, {\"request\": …, \"response\": …}\n");
        assertThat(run.out())
                .isEqualTo("stored decisions: 2; the same: 1; different: 0; without their request: 0; unreadable: 1\n");
    }

    @Test
    @DisplayName("names a line that is not UTF-8")
    void notUtf8() {
        assertThat(Run.given(new byte[] {(byte) 0xFF}).egov("verify", "-").status())
                .isEqualTo(2);
    }
}
