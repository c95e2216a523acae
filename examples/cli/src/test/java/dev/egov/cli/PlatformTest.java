package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The program in a process of its own, on a platform far from Taiyuan")
class PlatformTest {

    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Apia",
            "-Dfile.encoding=US-ASCII",
            "-Dstdout.encoding=US-ASCII",
            "-Dline.separator=\r\n",
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1");

    private static Run elsewhere(String input, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ELSEWHERE);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Egov.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).start();
        CompletableFuture<byte[]> err = CompletableFuture.supplyAsync(() -> {
            try {
                return process.getErrorStream().readAllBytes();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        byte[] out = process.getInputStream().readAllBytes();
        return new Run(
                process.onExit().join().exitValue(),
                new String(out, StandardCharsets.UTF_8),
                new String(err.join(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "egov {0}")
    @ValueSource(
            strings = {
                "demo",
                "demo --lang en",
                "decide --help",
                "--lang en verify --help",
                "schema information-handling",
                "articles",
                "decide --lines --with-request",
                "decide --format json --lang en",
                "schema INFORMATION",
                "list --lang tr",
            })
    @DisplayName("writes the same bytes and ends with the same status")
    void sameBytes(String arguments) throws IOException {
        String input = "{\"decision\": \"information-handling\", \"facts\": {\"network\": \"\u0130NTERNET\"}}\n";
        String[] args = arguments.split(" ", -1);
        assertThat(elsewhere(input, args)).isEqualTo(Run.given(input).egov(args));
    }
}
