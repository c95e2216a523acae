package dev.egov.benchmarks;

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
        List<String> arguments = arguments(heap);
        arguments.addAll(List.of(more));
        return new Child(arguments)
                .run(program).stream().mapToDouble(Double::parseDouble).toArray();
    }

    private List<String> arguments(String heap) {
        List<String> arguments = new ArrayList<>(files.arguments());
        arguments.addAll(List.of("-Xms" + heap, "-Xmx" + heap, "-XX:ActiveProcessorCount=" + CORES));
        return arguments;
    }
}
