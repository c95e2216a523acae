package dev.egov.benchmarks.lines;

import dev.egov.rules.json.DecisionService;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of JSON Lines answered in full, beside parsing the request to a tree and writing the response from one. All are
 * in Chinese, whose characters are the dearer ones to write.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 10, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
public class LinesBenchmark {

    private static final int LINES = 3600;

    /** One core of however many: then nobody helps the thread that asks. */
    private static final String ONE_CORE = "-XX:ActiveProcessorCount=1";

    private static final String TWO_CORES = "-XX:ActiveProcessorCount=2";

    private final JsonMapper json = new JsonMapper();
    private final DecisionService service =
            DecisionService.of(Taiyuan2013.RULE_BOOK, Locale.CHINESE, () -> LocalDate.of(2026, 3, 1));
    private List<byte[]> requests = List.of();
    private List<JsonNode> responses = List.of();
    private byte[] input = {};

    /** Draws the requests, and parses their responses. */
    @Setup
    public void draw() {
        requests = new MixedRequests(Taiyuan2013.RULE_BOOK).lines(LINES);
        responses = requests.stream()
                .map(request -> json.readTree(service.answer(request).json()))
                .toList();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] request : requests) {
            lines.writeBytes(request);
            lines.write('\n');
        }
        input = lines.toByteArray();
    }

    /** Jackson alone: each request to a tree, and its response from a tree that was parsed before. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public void jacksonAlone(Blackhole hole) {
        for (int index = 0; index < LINES; index++) {
            hole.consume(json.readTree(requests.get(index)));
            hole.consume(json.writeValueAsBytes(responses.get(index)));
        }
    }

    /** Each request answered by itself. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public void oneByOne(Blackhole hole) {
        for (byte[] request : requests) {
            hole.consume(service.answer(request));
        }
    }

    /** All requests as lines, by one thread. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    @Fork(
            value = 1,
            jvmArgsAppend = {"-XX:+UseParallelGC", ONE_CORE})
    public DecisionService.LineCount linesOnOneCore() throws IOException {
        return answered();
    }

    /** All requests as lines, by two threads. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    @Fork(
            value = 1,
            jvmArgsAppend = {"-XX:+UseParallelGC", TWO_CORES})
    public DecisionService.LineCount linesOnTwoCores() throws IOException {
        return answered();
    }

    private DecisionService.LineCount answered() throws IOException {
        return service.answerLines(new ByteArrayInputStream(input), OutputStream.nullOutputStream());
    }
}
