package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.cli.session.Session;
import dev.egov.rules.Decision;
import dev.egov.rules.dmn.DmnModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("egov export")
class ExportTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("writes one decision to standard output, in the language asked for")
    void one() {
        Run chinese = Run.egov("export", "--dmn", "data-sharing");
        assertThat(chinese.status()).isZero();
        assertThat(chinese.err()).isEmpty();
        Decision<?> decision = Session.decision("data-sharing");
        assertThat(chinese.out()).isEqualTo(DmnModel.of(decision, Locale.CHINESE) + "");
        assertThat(Run.egov("--lang", "en", "export", "data-sharing", "--dmn").out())
                .isEqualTo(DmnModel.of(decision, Locale.ENGLISH) + "")
                .isNotEqualTo(chinese.out());
    }

    @Test
    @DisplayName("writes DMN 1.3, or 1.5 where that is asked for")
    void version() {
        String usual = Run.egov("export", "--dmn", "planning").out();
        assertThat(usual)
                .contains("xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"")
                .doesNotContain("20230324")
                .isEqualTo(Run.egov("export", "--dmn", "planning", "--dmn-version", "1.3")
                        .out());
        assertThat(Run.egov("export", "--dmn", "planning", "--dmn-version", "1.5")
                        .out())
                .contains("xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"")
                .isEqualTo(usual.replace("/DMN/20191111/", "/DMN/20230324/"));
    }

    @Test
    @DisplayName("writes a file for each decision into a directory, which it makes")
    void all() throws IOException {
        Path made = folder.resolve("to/be/made");
        Run run = Run.egov("export", "--dmn", "--out", made.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> ids =
                Session.RULE_BOOK.decisions().stream().map(Decision::id).toList();
        assertThat(run.lines())
                .isEqualTo(ids.stream()
                        .map(id -> id + " → " + made.resolve(id + ".dmn"))
                        .toList());
        try (Stream<Path> files = Files.list(made)) {
            assertThat(files).hasSameSizeAs(ids);
        }
        for (String id : ids) {
            assertThat(made.resolve(id + ".dmn"))
                    .hasContent(Run.egov("export", "--dmn", id).out());
        }
    }

    @Test
    @DisplayName("writes one file where a decision is named, in place of the one that was there")
    void oneFile() throws IOException {
        Path file = Files.writeString(folder.resolve("accountability.dmn"), "old");
        Run run = Run.egov("export", "--dmn", "accountability", "--out", folder.toString(), "--lang", "en");
        assertThat(run).isEqualTo(new Run(0, "accountability → " + file + "\n", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Run.egov("export", "--dmn", "accountability", "--lang", "en")
                        .out());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest(name = "egov {0}")
    @CsvSource(delimiterString = " => ", textBlock = """
                    export => egov export 需要指明格式：--dmn、--smt 或者 --certificates
                    export planning --lang en => egov export needs a format: --dmn, --smt or --certificates
                    export --dmn => 请写明一项决定，或者用 --out 指明存放全部决定的目录；用法见 egov export --help
                    export --dmn --lang en => name a decision, or a directory for all of them with --out; egov export --help says more
                    export --dmn plan => 没有名为“plan”的决定，是否指 planning；全部决定见 egov list
                    export --dmn x --out y --lang en => there is no decision "x"; egov list shows all
                    export --dmn --out --lang en => the option --out needs a value (DIRECTORY)
                    export --dmn planning data-sharing --lang en => unexpected argument "data-sharing"; egov export --help says more
                    export --dmn --out pom.xml => “pom.xml”不是目录，也无法在该处建立目录
                    export --dmn --out pom.xml/x --lang en => "pom.xml/x" is no directory, and none can be made there
                    export --dmn planning --dmn-version 1.4 => --dmn-version 应为 1.3 或 1.5，而不是“1.4”
                    export --dmn --dmn-version 15 --out x --lang en => --dmn-version takes 1.3 or 1.5, not "15"
                    export --smt => 选项 --smt 之后缺少取值（DIRECTORY）
                    export --certificates pom.xml --lang en => "pom.xml" is no directory, and none can be made there
                    export --bpmn planning --lang en => there is no option "--bpmn", perhaps --dmn; egov export --help shows all
                    """)
    @DisplayName("says in one sentence what is wrong, and writes nothing")
    void wrong(String arguments, String sentence) {
        Run run = Run.egov(arguments.split(" ", -1));
        assertThat(run.err()).isIn("egov：" + sentence + "\n", "egov: " + sentence + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    @DisplayName("names the file that cannot be written")
    void unwritten() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("planning.dmn"));
        Run run = Run.egov("export", "--dmn", "planning", "--out", folder.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("egov: the file \"" + taken + "\" cannot be written: ");
    }

    @Test
    @DisplayName("writes a script for each theorem, which says what is to be answered")
    void scripts() throws IOException {
        Run run = Run.egov("export", "--smt", folder.toString(), "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(19);
        assertThat(run.lines().get(15)).isEqualTo("information-publication → " + folder + ", scripts: 13");
        assertThat(run.lines().get(18))
                .isEqualTo(
                        "theorems without a script, because they speak of the answers to every completion or of missing"
                                + " facts: 54");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        assertThat(files).hasSize(163).allSatisfy(file -> {
            String text = Files.readString(file);
            assertThat(text)
                    .startsWith("; Theorem: T")
                    .contains("(set-info :status ")
                    .contains("(set-logic QF_LIA)\n")
                    .endsWith("(check-sat)\n(exit)\n");
            assertThat(file.toString().contains("-is-reached")).isEqualTo(text.contains("(set-info :status sat)"));
        });
        assertThat(folder.resolve("information-publication-05-t12-nothing-is-published-that-is-not-known-to-be-cleared"
                        + ".smt2"))
                .exists();
    }

    @Test
    @DisplayName("writes a certificate for each decision, which egov verify accepts")
    void certificates() throws IOException {
        Run run = Run.egov("export", "--certificates", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(18);
        for (Decision<?> decision : Session.RULE_BOOK.decisions()) {
            Path file = folder.resolve(decision.id() + ".certificate");
            Run checked = Run.egov("verify", "--certificate", file.toString(), "--lang", "en");
            assertThat(checked.status()).isZero();
            assertThat(checked.out())
                    .startsWith(file + ": the diagram of " + decision + " follows from its norms; nodes: ");
        }
    }

    @Test
    @DisplayName("writes the scripts and the certificate of one decision")
    void both() throws IOException {
        Run run = Run.egov("export", "accountability", "--smt", folder + "", "--certificates", folder + "");
        assertThat(run.lines())
                .containsExactly(
                        "accountability → " + folder + "，脚本 6 个",
                        "另有 3 个命题涉及事实补全后的每一种答复或者所缺的事实，没有脚本",
                        "accountability → " + folder.resolve("accountability.certificate"));
    }
}
