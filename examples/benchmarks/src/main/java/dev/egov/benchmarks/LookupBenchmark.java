package dev.egov.benchmarks;

import dev.egov.catalog.Entry;
import dev.egov.catalog.ResourceCode;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Looking an entry up by the text of its code, which has to be made a code first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
public class LookupBenchmark {

    private static final int CODES = 1 << 18;

    private String[] codes = {};
    private int place;

    /** Takes codes of the catalogue. */
    @Setup
    public void takeCodes(LoadedCatalogue loaded) {
        codes = loaded.someCodes(CODES);
    }

    /** Looks up one of {@value #CODES} codes in random order, so that the entry is seldom in a cache of the processor. */
    @Benchmark
    public @Nullable Entry find(LoadedCatalogue loaded) {
        return loaded.catalogue.find(ResourceCode.of(codes[place++ & (CODES - 1)]));
    }
}
