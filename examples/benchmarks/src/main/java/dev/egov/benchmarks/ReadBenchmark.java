package dev.egov.benchmarks;

import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reading the file with all checks, beside the least that anybody can do with it: to go over Jackson's tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class ReadBenchmark {

    private final Path file = GeneratedFiles.ofThisRun().first();

    /** Goes over the tokens; none of their texts is made. */
    @Benchmark
    public long tokens() throws IOException {
        long tokens = 0;
        try (InputStream input = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), input)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Reads the entries, checks each and lets it go. */
    @Benchmark
    public long entries(Blackhole blackhole) throws IOException {
        try (CatalogueReader reader = CatalogueReader.open(file)) {
            for (Row row = reader.read(); row != null; row = reader.read()) {
                blackhole.consume(row);
            }
            return reader.accepted();
        }
    }
}
