package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("egov --help")
class HelpTest {

    private static final List<String> COMMANDS =
            List.of("decide", "list", "articles", "explain", "diff", "lint", "schema", "export", "verify", "demo");

    @Test
    @DisplayName("names every command and option, in the language asked for")
    void overview() {
        Run chinese = Run.egov("--help");
        assertThat(chinese.status()).isZero();
        assertThat(chinese.lines()).contains("用法：egov 命令 [选项]", "命令：", "选项：");
        Run english = Run.egov("--help", "--lang", "en");
        assertThat(english.lines()).contains("usage: egov COMMAND [OPTIONS]", "commands:", "options:");
        for (Run run : List.of(chinese, english)) {
            assertThat(run.out()).contains(COMMANDS).contains("--lang", "--as-of", "--help", "--version");
            assertThat(run.lines()).noneMatch(line -> line.endsWith(" "));
        }
        assertThat(english.out().codePoints().filter(point -> point > 0x2FFF).count())
                .isEqualTo("并政办发〔〕号".length());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"decide", "list", "articles", "explain", "diff", "lint", "schema", "export", "verify", "demo"})
    @DisplayName("says of each command how to use it, whatever else is missing, before it and after it")
    void command(String command) {
        Run run = Run.egov(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).element(1).asString().startsWith("用法：egov " + command + " [选项]");
        assertThat(run.out()).contains("--lang").doesNotContain("Usage", "null", "%n");
        assertThat(Run.egov("-h", command)).isEqualTo(run);
        assertThat(Run.egov("--lang", "en", command, "-h").lines())
                .element(1)
                .asString()
                .startsWith("usage: egov " + command + " [OPTIONS]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "decide, true",
        "list, false",
        "articles, false",
        "explain, false",
        "diff, false",
        "lint, false",
        "schema, false",
        "export, false",
        "verify, false",
        "demo, false",
        "catalog, false",
        "catalog validate, false",
        "catalog convert, false",
        "catalog template, false",
        "catalog merge, false",
        "catalog diff, false",
        "catalog search, false",
        "catalog audit, true"
    })
    @DisplayName("names the day only where it is read, though every command takes it")
    void day(String command, boolean isRead) {
        String[] help = (command + " --as-of 2026-03-01 --help").split(" ", -1);
        assertThat(Run.egov(help).out().contains("--as-of")).isEqualTo(isRead);
        assertThat(Run.egov(help).status()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("egov help says the same, and egov alone says it on standard error and is in error")
    void withoutDashes(String language) {
        Run help = Run.egov("--help", "--lang", language);
        assertThat(Run.egov("help", "--lang", language)).isEqualTo(help);
        assertThat(Run.egov("help", "--help", "--lang", language)).isEqualTo(help);
        assertThat(Run.egov("--lang", language, "help", "decide"))
                .isEqualTo(Run.egov("decide", "--help", "--lang", language));
        assertThat(Run.egov("--lang", language)).isEqualTo(new Run(2, "", help.out()));
        assertThat(help.out()).doesNotContain("egov help");
    }

    @Test
    @DisplayName("egov alone needs no option to be told how it is used")
    void nothing() {
        assertThat(Run.egov()).isEqualTo(new Run(2, "", Run.egov("--help").out()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"--lang=en, list", "list, --lang=en"})
    @DisplayName("options stand before the command or after it")
    void placeOfOptions(String first, String second) {
        assertThat(Run.egov(first, second)).isEqualTo(Run.egov("--lang", "zh", "list", "--lang", "en"));
        assertThat(Run.egov(first, second).out()).contains("Does the regulation bind this organisation?");
    }

    @Test
    @DisplayName("the version names the rule book")
    void version() {
        assertThat(Run.egov("--version").out()).contains("taiyuan-2013-108", "并政办发〔2013〕108号");
        assertThat(Run.egov("decide", "-V", "--lang", "en").out())
                .startsWith("egov ")
                .contains("rule book");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"messages", "help"})
    @DisplayName("texts are complete in both languages and take the same values")
    void bundles(String name) {
        ResourceBundle chinese = bundle(name, Locale.CHINESE);
        ResourceBundle english = bundle(name, Locale.ENGLISH);
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : chinese.keySet()) {
            assertThat(placeholders(chinese.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
        }
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("dev.egov.cli." + name, locale);
    }

    private static List<String> placeholders(String text) {
        List<String> found = new ArrayList<>(Pattern.compile("\\{[0-9]}|%n|--[a-z-]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList());
        found.sort(null);
        return found;
    }
}
