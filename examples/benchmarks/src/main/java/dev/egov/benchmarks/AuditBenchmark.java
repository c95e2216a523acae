package dev.egov.benchmarks;

import dev.egov.catalog.audit.Audit;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.SeveralSources;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Asking the regulation of every entry whether it is shared, and of all of them which items several departments hold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 25)
public class AuditBenchmark {

    /** Audits the catalogue and counts what was found. */
    @Benchmark
    public Map<Kind, Integer> sharing(LoadedCatalogue loaded) {
        return Audit.of(loaded.catalogue, EntryGenerator.DAY).counts();
    }

    /** Finds the items that several departments collect, under the same name and under near ones. */
    @Benchmark
    public SeveralSources items(LoadedCatalogue loaded) {
        return Audit.severalSources(loaded.catalogue);
    }
}
