package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.search.Query;
import dev.egov.cli.session.Output;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whatever is wrong is said wholly in the language asked for")
class LanguageTest {

    /** Names and values: what is quoted, commands, options, paths, and places in a request. */
    private static final Pattern NAMES = Pattern.compile(
            "“[^”]*”|\"[^\"]*\"|\\{.*}|egov( [a-z-]+)*|--?[a-z][a-z-]*|[^ “”\"：，；]*[./\\\\][^ “”\"：，；]*|\\[[^\\]]*]");

    private static final Pattern LATIN_SENTENCE = Pattern.compile("[A-Za-z]{2,}[,;:]? +[a-z]{2,}[,;:]? +[a-z]+");

    private static final List<String> REQUESTS = List.of(
            "",
            "[]",
            "{",
            "{'a':1}",
            "{}",
            "{} {}",
            "{\"decision\":7}",
            "{\"decision\":\"x\"}",
            "{\"decision\":\"information_handling\"}",
            "{\"decision\":\"planning\",\"asOf\":\"1\",\"a\":1,\"a\":2,\"Facts\":1}",
            "{\"decision\":\"planning\",\"facts\":[]}",
            "{\"id\":\"\\ud800\",\"decision\":\"planning\"}",
            "{\"decision\":\"information-handling\",\"facts\":{\"network\":\"extranet\",\"operation\":1,\"x\":1}}",
            "{\"decision\":\"information-handling\",\"facts\":{\"classification\":\"公开信息\",\"netw\u043Erk\":1}}",
            "{\"decision\":\"document-exchange\",\"facts\":{\"electronic\":\"true\"}}",
            "{\"decision\":\"document-exchange\",\"facts\":{\"electronic\":\"是\"}}",
            "{\"decision\":\"budget-reporting\",\"facts\":{\"year\":20130101,\"quartersReported\":[1,1,5,\"1\"]}}",
            "{\"decision\":\"budget-reporting\",\"facts\":{\"year\":2013.5}}",
            "{\"decision\":\"budget-execution\",\"facts\":{\"paidPercent\":1e-2000,\"builder\":{\"name\":\" \"}}}",
            "{\"decision\":\"website-filing\",\"facts\":{\"owner\":{\"division\":\"1\",\"unifiedSocialCreditCode\":\"2\"}}}",
            "[".repeat(40),
            "\uFEFF\uFEFF{}",
            "x".repeat(1 << 20) + "xx");

    private static final String TOO_MANY_WORDS = IntStream.rangeClosed(10, 10 + Query.MOST_WORDS)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(" "));

    @TempDir
    private Path folder;

    private static void hold(Run run, String language, String what) {
        assertThat(run.status()).as(what).isEqualTo(2);
        assertThat(run.err()).as(what).isNotEmpty();
        hold(run.err(), language, what);
    }

    private static void hold(String said, String language, String what) {
        for (String line : said.split("\n", -1)) {
            String sentence =
                    NAMES.matcher(line.replaceFirst("^egov(：|: )", "")).replaceAll("");
            if (language.equals("en")) {
                assertThat(sentence.codePoints()
                                .noneMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN
                                        || "，、；：（）“”".indexOf(point) >= 0))
                        .as(what + ": " + line)
                        .isTrue();
            } else {
                assertThat(LATIN_SENTENCE.matcher(sentence).find())
                        .as(what + ": " + line)
                        .isFalse();
                assertThat(line).as(what).doesNotContainPattern("\\p{IsHan}[,;] |Exception: ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("of requests, alone and in lines")
    void requests(String language) {
        for (String request : REQUESTS) {
            hold(Run.given(request).egov("decide", "--lang", language), language, request);
            Run line = Run.given(request + "\n").egov("decide", "--lines", "--lang", language);
            hold(line, language, request);
            hold(line.json().path("error").path("message").asString(), language, request);
        }
        byte[] latin = "{\"id\":\"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);
        hold(Run.given(latin).egov("decide", "--lang", language), language, "ISO 8859-1");
        hold(Run.given("x\n{}\n").egov("verify", "-", "--lang", language), language, "verify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("of commands and options")
    void commands(String language) {
        for (String command : List.of(
                "x",
                "decide --format",
                "decide --format yaml",
                "decide --lines=no",
                "decide a b",
                "decide --lines --format text",
                "list x",
                "list --as-of 1",
                "articles --x",
                "explain",
                "explain 13",
                "explain x",
                "diff x",
                "diff data-sharng",
                "diff --reading x",
                "diff planning --reading 13-extranet/internet",
                "schema",
                "schema plan",
                "export",
                "export --dmn",
                "export planning",
                "export --dmn x",
                "verify",
                "demo x",
                "help x",
                "catalog x",
                "catalog validate",
                "catalog validate catalogue/civil-affairs.jsonl --format xml",
                "catalog convert catalogue/civil-affairs.jsonl",
                "catalog convert catalogue/civil-affairs.jsonl a.doc",
                "catalog convert catalogue/civil-affairs.jsonl catalogue/civil-affairs.jsonl",
                "catalog convert catalogue/civil-affairs.jsonl target/a.jsonld --base nonsense",
                "catalog convert catalogue/civil-affairs.jsonl target/a.jsonld --title ",
                "catalog convert catalogue/civil-affairs.jsonl target/a.jsonld --publisher ",
                "catalog template a.csv",
                "catalog merge",
                "catalog diff catalogue/civil-affairs.jsonl",
                "catalog search catalogue/civil-affairs.jsonl",
                "catalog search catalogue/civil-affairs.jsonl x",
                "catalog search catalogue/civil-affairs.jsonl xx --limit many",
                "catalog search catalogue/civil-affairs.jsonl " + TOO_MANY_WORDS,
                "catalog audit catalogue/civil-affairs.jsonl --html catalogue/civil-affairs.jsonl",
                "catalog audit --html")) {
            hold(Run.egov(("--lang " + language + " " + command).split(" ", -1)), language, command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("of files that cannot be read or written")
    void files(String language) throws IOException {
        String sound = "catalogue/civil-affairs.jsonl";
        Path plain = Files.writeString(folder.resolve("plain"), "x");
        List<String> commands = new ArrayList<>();
        for (String command : List.of("decide", "decide --lines", "verify", "catalog validate", "catalog audit")) {
            commands.add(command + " " + folder.resolve("none.csv"));
            commands.add(command + " " + folder);
            commands.add(command + " " + plain.resolve("below.csv"));
            commands.add(command + " " + folder.resolve("n".repeat(300) + ".csv"));
        }
        for (String command : List.of(
                "catalog convert " + sound,
                "catalog audit " + sound + " --html",
                "catalog validate catalogue/public-security.csv --rejected",
                "catalog merge " + sound + " --output")) {
            commands.add(command + " " + folder.resolve("none/a.csv"));
            commands.add(command + " " + plain.resolve("a.csv"));
            commands.add(command + " " + folder.resolve("n".repeat(300) + ".csv"));
            commands.add(command + " " + Files.createDirectories(folder.resolve("directory.csv")));
        }
        commands.add("catalog template " + folder.resolve("none/a.xlsx"));
        commands.add("export --dmn --out " + plain);
        commands.add("export --dmn --out " + plain.resolve("x"));
        for (String name : List.of("empty.csv", "empty.xlsx", "empty.json")) {
            commands.add("catalog validate " + Files.writeString(folder.resolve(name), ""));
        }
        commands.add("catalog validate " + Files.writeString(folder.resolve("no.xlsx"), "PK\u0003\u0004 nothing"));
        commands.add("catalog validate " + Files.writeString(folder.resolve("no.json"), "{\"a\":"));
        commands.add("catalog validate " + Files.writeString(folder.resolve("no.csv"), "a,b\n1,2\n"));
        for (String command : commands) {
            hold(Run.egov((command + " --lang " + language).split(" ", -1)), language, command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("of streams that fail, whatever the platform says")
    void streams(String language) {
        for (String reason : List.of(
                "No space left on device",
                "Permission denied",
                "Input/output error",
                "Stream Closed",
                "Disk quota exceeded",
                "Is a directory",
                "es ist etwas ganz anderes passiert",
                "磁盘空间不足。",
                "另一个程序正在使用此文件，进程无法访问。")) {
            InputStream failing = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException(reason);
                }
            };
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            for (String command : List.of("decide", "decide --lines", "verify -")) {
                err.reset();
                String[] args = (command + " --lang " + language).split(" ", -1);
                int status = Egov.run(args, failing, new ByteArrayOutputStream(), err);
                hold(new Run(status, "", err.toString(StandardCharsets.UTF_8)), language, reason);
            }
            err.reset();
            String[] args = {"list", "--lang", language};
            int status = Egov.run(args, InputStream.nullInputStream(), new Broken(reason), err);
            hold(new Run(status, "", err.toString(StandardCharsets.UTF_8)), language, reason);
        }
    }

    @Test
    @DisplayName("and a terminal is told what is waited for, on standard error")
    void terminal() {
        for (String language : List.of("zh", "en")) {
            for (String command : List.of("decide", "decide --lines")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ByteArrayOutputStream err = new ByteArrayOutputStream();
                Session session =
                        new Session(InputStream.nullInputStream(), new Output(out), new Output(err), Words.CHINESE);
                Egov.run((command + " --lang " + language).split(" ", -1), session.typed());
                List<String> said = err.toString(StandardCharsets.UTF_8).lines().toList();
                assertThat(said.get(0)).contains("JSON", "Ctrl-D", "Ctrl-Z", "Windows");
                hold(String.join("\n", said), language, command);
                Run example = Run.given(said.get(1)).egov(command.split(" ", -1));
                assertThat(example.status()).isZero();
                assertThat(out.size()).isZero();
            }
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session =
                new Session(InputStream.nullInputStream(), new Output(err), new Output(err), Words.CHINESE).typed();
        Egov.run(new String[] {"decide", "samples/planning/annual-plan-complete.json"}, session);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Ctrl-D");
    }
}
