package dev.egov.benchmarks;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Difference;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Comparing two versions that were read from two files, so that no entry of one is an object of the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 15)
public class DifferenceBenchmark {

    private final Catalogue next =
            GeneratedFiles.read(GeneratedFiles.ofThisRun().next());

    /** Compares them. */
    @Benchmark
    public Difference between(LoadedCatalogue loaded) {
        return Difference.between(loaded.catalogue, next);
    }
}
