package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.cli.rules.StoredDecision;
import dev.egov.cli.session.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@DisplayName("egov decide --lines")
class DecideLinesTest {

    private static final String GOOD =
            "{\"id\": \"%s\", \"decision\": \"accountability\", \"asOf\": \"2026-03-01\", \"facts\": {\"subject\":"
                    + " {\"kind\": \"GOVERNMENT\", \"division\": \"140105\"}, \"conduct\": \"PROPER\"}}\n";

    private static String good(Object id) {
        return GOOD.formatted(id);
    }

    private static JsonNode json(String line) {
        return Json.read(line).orElseThrow();
    }

    @Test
    @DisplayName("answers each line in order, and those after a bad one all the same")
    void order() {
        Run run = Run.given(good("a") + "{\"id\": \"b\"}\n" + "?\n" + "\n" + good("e"))
                .egov("decide", "--lines");
        List<JsonNode> answers = run.lines().stream().map(DecideLinesTest::json).toList();
        assertThat(answers).hasSize(5);
        assertThat(answers.get(0).path("outcome").asString()).isEqualTo("COMPLIANT");
        assertThat(answers.get(1).path("id").asString()).isEqualTo("b");
        assertThat(answers.subList(1, 4))
                .extracting(answer -> answer.path("line").asInt())
                .containsExactly(2, 3, 4);
        assertThat(answers.get(4).path("id").asString()).isEqualTo("e");
    }

    @Test
    @DisplayName("ends with status 2 and one sentence where lines were in error, and with 0 where none was")
    void status() {
        Run bad = Run.given(good("a") + "?\n{}").egov("decide", "--lines", "--lang", "en");
        assertThat(bad.status()).isEqualTo(2);
        assertThat(bad.err()).isEqualTo("egov: lines in error: 2 of 3; their answers say why\n");
        assertThat(Run.given("?").egov("decide", "--lines").err()).isEqualTo("egov：共 1 行请求，其中 1 行有误，错误见相应的答复\n");
        Run sound = Run.given(good("a")).egov("decide", "--lines", "--format", "json");
        assertThat(sound.status()).isZero();
        assertThat(sound.err()).isEmpty();
        assertThat(Run.given("").egov("decide", "--lines")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    @DisplayName("keeps each request with its response, every line of them, and numbers those in error")
    void withRequests() {
        byte[] mixed = (good("a") + "?\n" + "{\"decision\":1,\r\"decision\":2}\r\n" + "[1]\n" + "{\"a\": 1.50}\n"
                        + "\u0001\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        mixed[mixed.length - 2] = (byte) 0xFF;
        Run run = Run.given(mixed).egov("decide", "--lines", "--with-request");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines())
                .hasSize(6)
                .allMatch(line -> StoredDecision.read(line.getBytes(StandardCharsets.UTF_8))
                        .isPresent());
        assertThat(run.lines())
                .extracting(line -> json(line).path("response").path("line").asInt(0))
                .containsExactly(0, 2, 3, 4, 5, 6);
        assertThat(run.lines().get(0)).startsWith("{\"request\":" + good("a").strip() + ",\"response\":{");
        assertThat(run.lines().get(1)).startsWith("{\"request\":\"?\",");
        assertThat(run.lines().get(2)).startsWith("{\"request\":\"{\\\"decision\\\":1,\\r\\\"decision\\\":2}\",");
        assertThat(run.lines().get(3)).startsWith("{\"request\":\"[1]\",");
        assertThat(run.lines().get(4)).startsWith("{\"request\":{\"a\": 1.50},");
        assertThat(run.lines().get(5)).startsWith("{\"request\":null,");
    }

    @Test
    @DisplayName("says the same with requests as without")
    void sameResponses() {
        String requests = good(1) + "{}\n" + good("三") + "{\"id\":\"4\",\"x\":0,\"y\":0}";
        List<String> plain = Run.given(requests).egov("decide", "--lines").lines();
        List<String> kept =
                Run.given(requests).egov("decide", "--lines", "--with-request").lines();
        assertThat(kept).hasSameSizeAs(plain);
        for (int index = 0; index < plain.size(); index++) {
            assertThat(kept.get(index)).endsWith(",\"response\":" + plain.get(index) + "}");
        }
    }

    @Test
    @DisplayName("answers a line too long by its error, and reads on after it")
    void tooLong() {
        Run run = Run.given("x".repeat(3 << 20) + "\n" + good("b")).egov("decide", "--lines", "--with-request");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("{\"request\":null,").contains("too-large");
        assertThat(json(run.lines().get(1)).path("response").path("id").asString())
                .isEqualTo("b");
    }

    @Test
    @Timeout(60)
    @DisplayName("lets out an answer before it waits for the next request")
    void dialogue() throws IOException {
        PipedOutputStream requests = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(requests);
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream(out, 1 << 16);
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(
                () -> Egov.run(new String[] {"decide", "--lines"}, in, out, new ByteArrayOutputStream()));
        for (String id : List.of("a", "b")) {
            requests.write(good(id).getBytes(StandardCharsets.UTF_8));
            requests.flush();
            assertThat(json(line(answers)).path("id").asString()).isEqualTo(id);
        }
        requests.close();
        assertThat(status).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(0);
    }

    @Test
    @Timeout(60)
    @DisplayName("stops quietly when nobody reads the answers any more")
    void readerGone() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Egov.run(new String[] {"decide", "--lines"}, endless, new Broken("Broken pipe"), err);
        assertThat(status).isEqualTo(2);
        assertThat(err.size()).isZero();
    }

    private static String line(InputStream input) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = input.read(); octet != '\n'; octet = input.read()) {
            line.append((char) octet);
        }
        return line.toString();
    }
}
