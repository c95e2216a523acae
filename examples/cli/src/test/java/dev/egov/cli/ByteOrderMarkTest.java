package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A byte order mark before requests")
class ByteOrderMarkTest {

    private static final String REQUEST =
            "{\"id\": \"7\", \"decision\": \"information-handling\", \"asOf\": \"2026-03-01\"}\n";
    private static final String MARK = "\uFEFF";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"decide", "decide --format json", "decide --lines", "decide --lines --with-request"})
    @DisplayName("is read over, from standard input and from a file")
    void readOver(String command, @TempDir Path folder) throws IOException {
        Run plain = Run.given(REQUEST + REQUEST.strip()).egov(command.split(" ", -1));
        String both = MARK + REQUEST + REQUEST.strip();
        assertThat(Run.given(both).egov(command.split(" ", -1))).isEqualTo(plain);
        Path file = Files.writeString(folder.resolve("a.json"), both);
        assertThat(Run.egov((command + " " + file).split(" ", -1))).isEqualTo(plain);
    }

    @Test
    @DisplayName("is read over before stored decisions")
    void stored() {
        String stored = Run.given(REQUEST).egov("decide", "--with-request").out();
        assertThat(Run.given(MARK + stored).egov("verify", "-").status()).isZero();
    }

    @Test
    @DisplayName("is one once, at the beginning, and whole")
    void nothingElse() {
        for (byte[] bytes : List.of(
                (MARK + MARK + REQUEST).getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xEF},
                new byte[] {(byte) 0xEF, (byte) 0xBB},
                new byte[] {(byte) 0xEF, (byte) 0xBB, '{', '}'},
                (" " + MARK + REQUEST).getBytes(StandardCharsets.UTF_8))) {
            assertThat(Run.given(bytes).egov("decide").status()).isEqualTo(2);
        }
        assertThat(Run.given(MARK).egov("decide", "--lang", "en").err())
                .isEqualTo("egov: the request is empty; it must be one JSON object\n");
    }

    @Test
    @DisplayName("does not keep a line from being answered before the next one comes")
    void atOnce() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream later = new InputStream() {
            @Override
            public int read() {
                assertThat(out.toString(StandardCharsets.UTF_8))
                        .startsWith("{\"line\":1,")
                        .endsWith("}\n");
                return -1;
            }
        };
        InputStream lines = new SequenceInputStream(new ByteArrayInputStream(new byte[] {'\n'}), later);
        assertThat(Egov.run(new String[] {"decide", "--lines"}, lines, out, new ByteArrayOutputStream()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("of UTF-16 is told as such, and so is UTF-16 without one")
    void utf16() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            Run run = Run.given(REQUEST.getBytes(charset)).egov("decide");
            assertThat(run).isEqualTo(new Run(2, "", "egov：请求是 UTF-16 编码，请以 UTF-8 编码保存后再提交\n"));
            Run lines = Run.given((REQUEST + REQUEST.strip()).getBytes(charset)).egov("decide", "--lines");
            assertThat(lines.lines()).hasSize(2).allMatch(line -> line.contains("UTF-16 编码"));
        }
    }
}
