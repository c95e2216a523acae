package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wrong input gets one sentence in the language asked for, and exit status 2")
class WrongInputTest {

    @ParameterizedTest(name = "egov {0}")
    @CsvSource(delimiterString = " => ", textBlock = """
                    decode => 没有命令“decode”，是否指 decide；全部命令见 egov --help
                    decode --lang en => there is no command "decode", perhaps decide; egov --help shows all
                    问 => 没有命令“问”；全部命令见 egov --help
                    list --line => 没有选项“--line”，是否指 --lang；可用的选项见 egov list --help
                    decide --line --lang en => there is no option "--line", perhaps --lines or --lang; egov decide --help shows all
                    decide --quite=1 => 没有选项“--quite”；可用的选项见 egov decide --help
                    list everything => 多出参数“everything”；用法见 egov list --help
                    decide a b --lang en => unexpected argument "b"; egov decide --help says more
                    explain => 缺少参数 NORM；用法见 egov explain --help
                    schema --lang en => the argument DECISION is missing; egov schema --help says more
                    verify => 缺少参数 DIGEST-FILE；用法见 egov verify --help
                    list --lang => 选项 --lang 之后缺少取值（zh|en）
                    decide --lang en --as-of => the option --as-of needs a value (DATE)
                    list --lang fr => --lang 只能是 zh 或者 en，而不是“fr”（--lang takes zh or en）
                    --lang=EN list => --lang 只能是 zh 或者 en，而不是“EN”（--lang takes zh or en）
                    list --lang en --lang= x => --lang 只能是 zh 或者 en，而不是“”（--lang takes zh or en）
                    decide --as-of 2026-02-30 => --as-of 应为四位年-两位月-两位日的日期，如 2026-03-01，而不是“2026-02-30”
                    --as-of +2026-01-01 --lang en list => --as-of takes a day as four digits of the year, two of the month and two of the day, like 2026-03-01, not "+2026-01-01"
                    decide --as-of 2026-3-1 => --as-of 应为四位年-两位月-两位日的日期，如 2026-03-01，而不是“2026-3-1”
                    decide --format yaml => --format 只能是 text 或者 json，而不是“yaml”
                    decide --format JSON --lang en => --format takes text or json, not "JSON"
                    decide --lines --format text => --lines 只输出 JSON，不能与 --format text 同用
                    decide --with-request --format text --lang en => --with-request writes JSON only and does not go with --format text
                    decide --lines=no => 选项 --lines 的写法不对；用法见 egov decide --help
                    decide --lines=no --lang en => the option --lines cannot be used like this; egov decide --help shows how to use it
                    help decode => 没有命令“decode”，是否指 decide；全部命令见 egov --help
                    help x --lang en => there is no command "x"; egov --help shows all
                    help list all --lang en => unexpected argument "all"; egov help --help says more
                    - => 没有命令“-”；全部命令见 egov --help
                    decide -x --lang en => there is no option "-x"; egov decide --help shows all
                    list --as-of --lang en => the option --as-of needs a value (DATE)
                    decide --as-of -5 => --as-of 应为四位年-两位月-两位日的日期，如 2026-03-01，而不是“-5”
                    schema plan => 没有名为“plan”的决定，是否指 planning；全部决定见 egov list
                    schema x --lang en => there is no decision "x"; egov list shows all
                    explain 13 => 没有编号为“13”的规范，是否指 13-extranet 或者 13-private-network；全部规范见 egov articles
                    explain 10-reveiw --lang en => there is no norm "10-reveiw", perhaps 10-review; egov articles shows all
                    decide no/such/file => 没有文件“no/such/file”
                    decide --lines @none --lang en => there is no file "@none"
                    verify . --lang en => "." is a directory, not a file
                    decide src => “src”是目录，不是文件
                    """)
    void oneSentence(String arguments, String sentence) {
        Run run = Run.egov(arguments.split(" +", -1));
        assertThat(run.err()).isIn("egov：" + sentence + "\n", "egov: " + sentence + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    @DisplayName("and what was typed cannot break out of the sentence")
    void strangeNames() {
        Run run = Run.egov("schema", "a\nb\u202Ec\u0007{0}'%s", "--lang", "en");
        assertThat(run.err())
                .isEqualTo("egov: there is no decision \"a\uFFFDb\uFFFDc\uFFFD{0}'%s\"; egov list shows all\n");
        assertThat(Run.egov("decide", "a\u0000b").err()).isEqualTo("egov：没有文件“a\uFFFDb”\n");
    }

    @Test
    @DisplayName("also where a file may not be read")
    void notReadable(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("closed.json"), "{}");
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "somebody who may read everything");
        assertThat(Run.egov("decide", file.toString(), "--lang", "en").err())
                .isEqualTo("egov: there is no permission to read the file \"" + file + "\"\n");
    }

    @Test
    @DisplayName("also where reading fails half-way, after what has been answered")
    void readingFails() {
        InputStream failing = new InputStream() {
            private int count;

            @Override
            public int read() throws IOException {
                if (count++ < 2) {
                    return count == 1 ? '?' : '\n';
                }
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                buffer[from] = (byte) read();
                return 1;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Egov.run(new String[] {"decide", "--lines"}, failing, out, err))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"line\":1,")
                .endsWith("}\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("egov：读取“标准输入”失败：设备读写出错\n");
    }

    @Test
    @DisplayName("also where the output cannot be written, unless its reader is gone; and nobody may hear it")
    void writingFails() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Broken full = new Broken("No space left on device");
        assertThat(Egov.run(new String[] {"list"}, InputStream.nullInputStream(), full, err))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("egov：输出未能写完：磁盘空间已用完\n");
        err.reset();
        Broken pipe = new Broken("Broken pipe");
        assertThat(Egov.run(new String[] {"list"}, InputStream.nullInputStream(), pipe, err))
                .isEqualTo(2);
        assertThat(err.size()).isZero();
        assertThat(Egov.run(new String[] {"x"}, InputStream.nullInputStream(), err, full))
                .isEqualTo(2);
    }
}
