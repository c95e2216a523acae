package dev.egov.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The project examples/custom-rules is not a module of this build: here it is compiled, run and compared with it. */
class ExampleProjectTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PROJECT = ROOT.resolve("examples").resolve("custom-rules");
    private static final int SHORT = 60;

    private static final Pattern PROPERTY = Pattern.compile("<([a-z]+\\.version)>([^<]+)</");
    private static final Pattern PLUGIN =
            Pattern.compile("<artifactId>(maven-[a-z]+-plugin)</artifactId>\\s*<version>([^<]+)</");

    @TempDir
    Path scratch;

    @Test
    void its_tests_pass() throws Exception {
        TestExecutionSummary summary = run(UnaryOperator.identity());

        assertThat(summary.getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(7);
    }

    @Test
    void its_tests_fail_where_its_rules_are_wrong() throws Exception {
        TestExecutionSummary summary = run(code -> code.replace("ANONYMISED.is(true)", "ANONYMISED.is(false)"));

        assertThat(summary.getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName())
                .containsExactlyInAnyOrder(
                        "opening: what may be personal and not anonymised is never opened",
                        "what is denied is allowed once it is anonymised");
    }

    @Test
    void its_code_is_as_short_as_the_readme_says() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path source : sources()) {
            lines.addAll(Files.readAllLines(source));
        }
        lines.removeIf(String::isBlank);

        assertThat(lines).hasSizeBetween(SHORT / 2, SHORT - 1);
    }

    @Test
    void its_versions_are_those_of_this_build() throws IOException {
        String own = Files.readString(PROJECT.resolve("pom.xml"));
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        Matcher version = Pattern.compile("<artifactId>egov-parent</artifactId>\\s*<version>([^<]+)</")
                .matcher(parent);
        assertThat(version.find()).isTrue();
        Map<String, String> properties = pairs(PROPERTY, parent);
        properties.put("egov.version", version.group(1));

        assertThat(properties).containsAllEntriesOf(pairs(PROPERTY, own));
        assertThat(pairs(PLUGIN, parent)).containsAllEntriesOf(pairs(PLUGIN, own));
        assertThat(pairs(PROPERTY, own)).hasSize(4);
        assertThat(pairs(PLUGIN, own)).hasSize(3);
    }

    private static Map<String, String> pairs(Pattern pattern, String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            pairs.put(matcher.group(1), matcher.group(2));
        }
        return pairs;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Compiles the project with a change to its code, and runs its tests as JUnit does. */
    private TestExecutionSummary run(UnaryOperator<String> change) throws Exception {
        List<Path> changed = new ArrayList<>();
        for (Path source : sources()) {
            Path copy = scratch.resolve(source.getFileName());
            Files.writeString(copy, change.apply(Files.readString(source)));
            changed.add(copy);
        }
        compile(changed);
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        PrintStream console = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {scratch.toUri().toURL()})) {
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(loader.loadClass("lakeside.OpeningRulesTest")))
                                    .configurationParameter(
                                            "jqwik.database",
                                            scratch.resolve("jqwik-database").toString())
                                    .build(),
                            listener);
        } finally {
            System.setOut(console);
        }
        return listener.getSummary();
    }

    private void compile(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            List<String> options = List.of(
                    "-d", scratch.toString(), "-cp", classPath, "-proc:none", "-encoding", "UTF-8", "--release", "17");
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }
}
