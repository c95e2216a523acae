package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.audit.AssumableFact;
import dev.egov.model.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the READMEs show is what happens: their Java compiles, runs and prints, and their commands answer, as they say. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    /** A block of a README that is fenced: its language, and what stands in it. */
    private record Block(String language, String text) {}

    @TestFactory
    List<DynamicTest> the_java_compiles_and_prints_what_it_says(@TempDir Path scratch) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("README.md", "README.zh-CN.md")) {
            List<Block> blocks = blocks(file);
            for (int index = 0; index < blocks.size(); index++) {
                if (blocks.get(index).language().equals("java")) {
                    String code = blocks.get(index).text();
                    String name = file + ", block " + (index + 1);
                    if (code.startsWith("package ")) {
                        tests.add(DynamicTest.dynamicTest(
                                name, () -> assertThat(exampleFiles()).contains(code)));
                        continue;
                    }
                    Block next = blocks.get(index + 1);
                    Path folder = scratch.resolve(file + index);
                    tests.add(DynamicTest.dynamicTest(name, () -> {
                        assertThat(next.language()).isEqualTo("text");
                        assertThat(output(code, folder)).isEqualTo(next.text());
                    }));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests;
    }

    @TestFactory
    List<DynamicTest> the_commands_answer_what_it_says() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("README.md", "README.zh-CN.md")) {
            for (Block block : blocks(file)) {
                if (block.language().equals("console")) {
                    for (String session : block.text().split("(?m)^\\$ egov ")) {
                        if (!session.isBlank()) {
                            String[] parts = session.split("\n", 2);
                            tests.add(DynamicTest.dynamicTest(
                                    file + ": egov " + parts[0],
                                    () -> assertThat(answer(parts[0])).isEqualTo(parts[1].stripTrailing())));
                        }
                    }
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(3);
        return tests;
    }

    @TestFactory
    List<DynamicTest> every_fact_that_can_be_assumed_stands_there_with_its_values() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("README.md", "README.zh-CN.md")) {
            List<String> lines = Files.readAllLines(ROOT.resolve(file));
            for (AssumableFact fact : AssumableFact.values()) {
                List<String> values = fact.choices().stream()
                        .map(value -> value instanceof Term term
                                ? "`" + ((Enum<?>) value).name() + "` " + term.term()
                                : "`" + value + "` " + (value.equals(true) ? "是" : "否"))
                        .toList();
                tests.add(DynamicTest.dynamicTest(
                        file + ": " + fact.key(),
                        () -> assertThat(lines)
                                .filteredOn(line -> line.startsWith("|"))
                                .anySatisfy(line -> assertThat(line)
                                        .contains("`" + fact.key() + "`")
                                        .contains(values))));
            }
        }
        assertThat(tests).hasSize(2 * AssumableFact.values().length);
        return tests;
    }

    /** The code of the project outside this build, which has a test of its own; what is shown of it is shown in full. */
    private static List<String> exampleFiles() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples/custom-rules/src"))) {
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
                    ? ROOT.resolve(words[index]).toString()
                    : words[index];
        }
        Run run = Run.egov(words);
        return (run.out() + run.err()).replace(ROOT + "/", "").stripTrailing();
    }

    private static List<Block> blocks(String file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(ROOT.resolve(file)));
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    /** Compiles the statements of a block as the body of a method, runs it, and gives what it printed. */
    private static String output(String code, Path folder) throws Exception {
        StringBuilder imports = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (String line : code.split("\n", -1)) {
            (line.startsWith("import ") ? imports : body).append(line).append('\n');
        }
        Path source = Files.createDirectories(folder).resolve("Snippet.java");
        Files.writeString(
                source,
                imports + "public class Snippet {\n    public static void run() throws Exception {\n" + body
                        + "}\n}\n");
        compile(source, folder);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippet").getMethod("run").invoke(null);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void compile(Path source, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            List<String> options =
                    List.of("-d", folder.toString(), "-cp", classPath, "-proc:none", "-encoding", "UTF-8");
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }
}
