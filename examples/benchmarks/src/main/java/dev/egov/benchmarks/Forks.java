package dev.egov.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures in processes of their own, so that no benchmark meets code that the compiler has bent to another.
 *
 * @param files what they read
 */
record Forks(GeneratedFiles files) {

    /** The cores that each process is given, on whatever machine. */
    static final int CORES = 2;

    /** Enough for two versions of a million entries and what comparing them takes. */
    private static final String HEAP = "4g";

    /** Runs a benchmark by JMH. */
    Statistics run(Class<?> benchmark, String method) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(Pattern.quote(benchmark.getName() + "." + method) + "$")
                .forks(1)
                .shouldFailOnError(true)
                .jvmArgs(arguments(HEAP).toArray(String[]::new));
        try {
            return new Runner(options.build()).runSingle().getPrimaryResult().getStatistics();
        } catch (RunnerException e) {
            throw new IllegalStateException(benchmark.getSimpleName() + "." + method, e);
        }
    }

    /** Runs a program and takes the numbers, one a line, that it writes to its standard output. */
    double[] measure(Class<?> program, String heap, String... more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments(heap));
        command.addAll(List.of(more));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            double[] numbers = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program.getSimpleName() + " ended with " + process.exitValue());
            }
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + program.getSimpleName(), e);
        }
    }

    private List<String> arguments(String heap) {
        List<String> arguments = new ArrayList<>(files.arguments());
        arguments.addAll(List.of("-Xms" + heap, "-Xmx" + heap, "-XX:ActiveProcessorCount=" + CORES));
        return arguments;
    }
}
