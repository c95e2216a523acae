package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.egov.catalog.audit.assume.AssumableFact;
import dev.egov.cli.Page.Block;
import dev.egov.cli.session.Json;
import dev.egov.model.Term;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the READMEs and docs show is what happens: their Java compiles, runs and prints, their commands answer, and their
 * requests get the responses, as they say.
 */
class ReadmeTest {

    private static final int MOST_LINES = 200;

    @TestFactory
    List<DynamicTest> the_java_compiles_and_prints_what_it_says(@TempDir Path scratch) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Page page : Page.all()) {
            List<Block> blocks = page.blocks();
            Path folder = Files.createDirectories(scratch.resolve(page.name()));
            for (int index = 0; index < blocks.size(); index++) {
                String text = blocks.get(index).text();
                String name = page.name() + ", block " + (index + 1);
                if (blocks.get(index).language().equals("properties")) {
                    // a file of the snippets after it, whose first line names it
                    Path file = folder.resolve(
                            text.lines().findFirst().orElseThrow().substring(2));
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text);
                } else if (text.startsWith("package ")) {
                    tests.add(dynamicTest(name, () -> assertThat(exampleFiles()).contains(text)));
                } else if (blocks.get(index).language().equals("java")) {
                    Block next = blocks.get(index + 1);
                    tests.add(dynamicTest(name, () -> {
                        assertThat(next.language()).isEqualTo("text");
                        assertThat(new Snippet(text, folder).output()).isEqualTo(next.text());
                    }));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(15);
        return tests;
    }

    @TestFactory
    List<DynamicTest> the_commands_answer_what_it_says() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Page page : Page.all()) {
            for (Block block : page.blocks()) {
                if (block.language().equals("console")) {
                    for (String session : block.text().split("(?m)^\\$ egov ")) {
                        if (!session.isBlank()) {
                            String[] parts = session.split("\n", 2);
                            tests.add(dynamicTest(
                                    page.name() + ": egov " + parts[0],
                                    () -> assertThat(answer(parts[0])).isEqualTo(parts[1].stripTrailing())));
                        }
                    }
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests;
    }

    @TestFactory
    List<DynamicTest> the_requests_get_the_responses_that_it_says() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Page page : Page.all()) {
            List<Block> json = page.blocks().stream()
                    .filter(block -> block.language().equals("json"))
                    .toList();
            for (int index = 0; index < json.size(); index += 2) {
                String request = json.get(index).text();
                String response = json.get(index + 1).text();
                tests.add(dynamicTest(page.name() + ", request " + (index / 2 + 1), () -> {
                    Run run = Run.given(request)
                            .egov(
                                    "decide",
                                    "--format",
                                    "json",
                                    "--lang",
                                    page.language().getLanguage());
                    // a page breaks the line of a response for those who read it; nothing else may differ
                    assertThat(Json.tree(response.getBytes(StandardCharsets.UTF_8))
                                    .toString())
                            .isEqualTo(run.out().strip());
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(3);
        return tests;
    }

    @TestFactory
    Stream<DynamicTest> the_first_request_is_a_sample() {
        return Page.both("README").stream()
                .map(page -> dynamicTest(page.name(), () -> {
                    String request = page.blocks().stream()
                            .filter(block -> block.language().equals("json"))
                            .findFirst()
                            .orElseThrow()
                            .text();
                    assertThat(page.links())
                            .anySatisfy(link -> assertThat(Page.ROOT.resolve(link))
                                    .isRegularFile()
                                    .hasContent(request));
                }));
    }

    @Test
    void a_readme_is_read_in_a_few_minutes() {
        assertThat(Page.both("README"))
                .allSatisfy(page -> assertThat(page.text().lines()).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void every_page_is_there_in_both_languages() throws IOException {
        List<String> names = Page.all().stream().map(Page::name).toList();
        assertThat(Page.all())
                .filteredOn(page -> !page.name().startsWith("docs/decisions/"))
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(names).contains(page.twin()));
    }

    @TestFactory
    List<DynamicTest> every_link_leads_somewhere() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Page page : Page.all()) {
            for (String link : page.links()) {
                tests.add(dynamicTest(
                        page.name() + ": " + link,
                        () -> assertThat(page.leads(link)).isTrue()));
            }
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests;
    }

    @TestFactory
    List<DynamicTest> every_fact_that_can_be_assumed_stands_there_with_its_values() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Page page : Page.both("docs/catalogue")) {
            for (AssumableFact fact : AssumableFact.values()) {
                List<String> values = fact.choices().stream()
                        .map(value -> value instanceof Term term
                                ? "`" + ((Enum<?>) value).name() + "` " + term.term()
                                : "`" + value + "` " + (value.equals(true) ? "是" : "否"))
                        .toList();
                tests.add(dynamicTest(
                        page.name() + ": " + fact.key(),
                        () -> assertThat(page.rows())
                                .anySatisfy(row -> assertThat(row)
                                        .contains("`" + fact.key() + "`")
                                        .contains(values))));
            }
        }
        assertThat(tests).hasSize(2 * AssumableFact.values().length);
        return tests;
    }

    @TestFactory
    List<DynamicTest> every_decision_stands_there_with_its_question_its_case_and_its_kind() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Page page : Page.both("docs/embed")) {
            for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
                String constant = decision.id().toUpperCase(Locale.ROOT).replace('-', '_');
                Class<?> caseType = decision.caseType();
                tests.add(dynamicTest(
                        page.name() + ": " + decision.id(),
                        () -> assertThat(page.rows())
                                .anySatisfy(row -> assertThat(row)
                                        .contains("`" + constant + "`", decision.question(page.language()))
                                        .contains("`" + caseType.getName().replace("dev.egov.model.", "") + "`")
                                        .contains("`" + decision.kind() + "`"))));
            }
        }
        assertThat(tests).hasSize(2 * Taiyuan2013.RULE_BOOK.decisions().size());
        return tests;
    }

    @TestFactory
    List<DynamicTest> every_outcome_stands_there_with_all_that_it_is_called() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Page page : Page.both("docs/embed")) {
            for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
                for (Outcome outcome : Outcome.values()) {
                    tests.add(dynamicTest(
                            page.name() + ": " + decision.id() + " " + outcome,
                            () -> assertThat(page.rows())
                                    .anySatisfy(row -> assertThat(row)
                                            .startsWith("| `" + outcome + "` ")
                                            .contains(decision.label(outcome, page.language())))));
                }
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    @TestFactory
    List<DynamicTest> every_input_error_stands_there() {
        ResourceBundle faults = ResourceBundle.getBundle("dev.egov.rules.json.faults", Locale.ENGLISH);
        List<DynamicTest> tests = new ArrayList<>();
        for (Page page : Page.both("docs/json")) {
            for (String key : faults.keySet()) {
                String[] parts = key.split("\\.");
                if (parts[0].equals("fault")) {
                    tests.add(dynamicTest(
                            page.name() + ": " + key,
                            () -> assertThat(page.rows())
                                    .anySatisfy(row -> assertThat(row).contains("`" + parts[1] + "`"))));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(40);
        return tests;
    }

    /** The code of the project outside this build, which has a test of its own; what is shown of it is shown in full. */
    private static List<String> exampleFiles() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Page.ROOT.resolve("examples/custom-rules/src"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** Runs a command line, which may name files of the repository, and gives what a terminal would show. */
    private static String answer(String line) {
        String[] words = line.strip().split(" +");
        for (int index = 0; index < words.length; index++) {
            words[index] = words[index].startsWith("examples/")
                    ? Page.ROOT.resolve(words[index]).toString()
                    : words[index];
        }
        Run run = Run.egov(words);
        return (run.out() + run.err()).replace(Page.ROOT + "/", "").stripTrailing();
    }
}
