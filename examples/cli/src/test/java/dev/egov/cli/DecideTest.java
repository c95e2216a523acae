package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("egov decide: one request")
class DecideTest {

    private static final String ALLOWED = """
            {"id": "7", "decision": "information-handling", "asOf": "2026-03-01",
             "facts": {"network": "EXTRANET", "operation": "STORE", "classification": "PUBLIC", "audience": "PUBLIC"}}
            """;
    private static final String DENIED = ALLOWED.replace("PUBLIC\", \"a", "SECRET\", \"a");
    private static final String FAULTY = DENIED.replace("EXTRANET", "extranet").replace("\"STORE\"", "1");

    @Test
    @DisplayName("is answered by a text for people, and by exit status 0 when it is not barred")
    void textByDefault() {
        Run run = Run.given(ALLOWED).egov("decide");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).first().isEqualTo("该信息可否在该网络上处理、传输或者存储？");
        assertThat(run.lines()).element(1).asString().contains("COMPLIANT", "本办法不作限制");
        assertThat(run.err()).isEmpty();
    }

    @Test
    @DisplayName("is answered by exit status 1 when it is barred")
    void denied() {
        Run run = Run.given(DENIED).egov("decide", "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).element(1).asString().contains("DENIED", "the regulation does not allow it");
        assertThat(run.err()).isEmpty();
    }

    @Test
    @DisplayName("is answered by exit status 1 when too little is known")
    void undetermined() {
        assertThat(Run.given("{\"decision\": \"information-handling\"}")
                        .egov("decide")
                        .status())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("comes from a file as well as from standard input, and - is standard input")
    void fileOrStandardInput(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("请求 1.json"), DENIED);
        Run read = Run.egov("decide", file.toString());
        assertThat(read).isEqualTo(Run.given(DENIED).egov("decide"));
        assertThat(read).isEqualTo(Run.given(DENIED).egov("decide", "-"));
    }

    @Test
    @DisplayName("is answered in JSON on one line when that is asked for")
    void json() {
        Run run = Run.given(DENIED).egov("decide", "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out()).endsWith("}\n");
        assertThat(run.json().path("id").asString()).isEqualTo("7");
        assertThat(run.json().path("outcome").asString()).isEqualTo("DENIED");
    }

    @Test
    @DisplayName("in error is answered by a sentence for each fault, and exit status 2")
    void faults() {
        Run chinese = Run.given(FAULTY).egov("decide");
        assertThat(chinese.status()).isEqualTo(2);
        assertThat(chinese.out()).isEmpty();
        assertThat(chinese.err().lines()).hasSize(2).allMatch(line -> line.startsWith("egov：facts."));
        Run english = Run.given(FAULTY).egov("decide", "--lang=en");
        assertThat(english.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("egov: facts.network: there is no value \"extranet\"");
    }

    @Test
    @DisplayName("in error is answered in JSON too when that is asked for, beside the sentences")
    void faultsInJson() {
        Run run = Run.given(FAULTY).egov("decide", "--format=json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().path("errors").size()).isEqualTo(2);
        assertThat(run.json().path("error").path("path").asString()).isEqualTo("facts.network");
        assertThat(run.json().has("line")).isFalse();
        assertThat(run.err().lines()).hasSize(2);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("that cannot be read at all is an input error")
    @ValueSource(strings = {"", "[]", "{", "{} {}", "\uFEFF{}", "null"})
    void unreadable(String request) {
        Run run = Run.given(request).egov("decide");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("egov：") && !line.contains("$"));
    }

    @Test
    @DisplayName("that is not UTF-8 is an input error")
    void notUtf8() {
        Run run = Run.given(new byte[] {'{', '"', (byte) 0xB5, '"', ':', '1', '}'})
                .egov("decide", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("egov: the request is not UTF-8; save it as UTF-8 and send it again\n");
    }

    @Test
    @DisplayName("longer than 1 MiB is an input error, and not all of it is read")
    void tooLong() {
        Run run = Run.given(" ".repeat(1 << 20) + ALLOWED).egov("decide", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("longer than 1048576 bytes");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @DisplayName("without asOf is decided as of the day given, wherever the option stands")
    @CsvSource({"--as-of, 2013-12-11, decide", "decide, --as-of, 2013-12-11", "--as-of=2013-12-11, decide, -"})
    void asOf(String first, String second, String third) {
        String request = "{\"decision\": \"applicability\"}";
        assertThat(Run.given(request).egov(first, second, third).out()).contains("2013-12-11", "NOT_APPLICABLE");
    }

    @Test
    @DisplayName("with asOf keeps it, whatever day is given")
    void asOfOfTheRequest() {
        Run run = Run.given(ALLOWED).egov("decide", "--format", "json", "--as-of", "2013-12-11");
        assertThat(run.json().path("asOf").asString()).isEqualTo("2026-03-01");
    }

    @Test
    @DisplayName("without any day is decided as of today in Taiyuan")
    void today() {
        ZoneId taiyuan = ZoneId.of("Asia/Shanghai");
        LocalDate before = LocalDate.now(taiyuan);
        Run run = Run.given("{\"decision\": \"applicability\"}").egov("decide", "--format", "json");
        assertThat(LocalDate.parse(run.json().path("asOf").asString())).isBetween(before, LocalDate.now(taiyuan));
    }

    @Test
    @DisplayName("is kept with its response on one line when that is asked for")
    void withRequest() {
        Run run = Run.given(DENIED).egov("decide", "--with-request");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out()).startsWith("{\"request\":{\"id\": \"7\", \"decision\": \"information-handling\"");
        assertThat(run.json().path("response").path("outcome").asString()).isEqualTo("DENIED");
    }
}
