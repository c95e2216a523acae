package dev.egov.benchmarks.decisions;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * How thoroughly JMH measures.
 *
 * @param forks how many processes, one after the other; 0 for the one that asks
 * @param iterations how often in each, and how often before that to warm up
 * @param milliseconds how long each time
 */
public record Speed(int forks, int iterations, int milliseconds) {

    /** What every process is told, whoever runs in it: it has its memory before anything is measured. */
    static final List<String> ARGUMENTS =
            List.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC", "-XX:ActiveProcessorCount=2");

    /**
     * Measures a benchmark.
     *
     * @param benchmark its class
     * @param method its method
     * @param parameters the parameters that are not left to JMH
     * @return the score, the median of all iterations
     */
    public Score of(Class<?> benchmark, String method, Map<String, ?> parameters) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Pattern.quote(benchmark.getName() + "." + method) + "$")
                .forks(forks)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.milliseconds(milliseconds))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(milliseconds))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (forks > 0) {
            options.jvmArgs(ARGUMENTS.toArray(String[]::new));
        }
        parameters.forEach((name, value) -> options.param(name, value.toString()));
        try {
            RunResult result = new Runner(options.build()).runSingle();
            Statistics times = result.getPrimaryResult().getStatistics();
            Score score = new Score(times.getPercentile(50), bytes(result));
            System.err.printf("%s.%s %s: %s%n", benchmark.getSimpleName(), method, parameters, score);
            return score;
        } catch (RunnerException e) {
            throw new IllegalStateException(benchmark.getSimpleName() + "." + method + " " + parameters, e);
        }
    }

    @SuppressWarnings("rawtypes") // as JMH has it
    private static double bytes(RunResult result) {
        for (Map.Entry<String, Result> each : result.getSecondaryResults().entrySet()) {
            if (each.getKey().endsWith("gc.alloc.rate.norm")) {
                return each.getValue().getStatistics().getPercentile(50);
            }
        }
        throw new IllegalStateException(
                "no allocation rate among " + result.getSecondaryResults().keySet());
    }
}
