package dev.egov.benchmarks;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.search.Hit;
import dev.egov.catalog.search.Search;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Searching the catalogue and taking the first page of what is found, each time for something else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 8, time = 4)
public class SearchBenchmark {

    private static final int PAGE = 20;
    private static final int QUERIES = 1 << 14;

    private final Search search;
    private final List<String> queries;
    private int place;

    /** Makes what it takes to search. */
    public SearchBenchmark() {
        Catalogue catalogue = GeneratedFiles.read(GeneratedFiles.ofThisRun().first());
        search = Search.of(catalogue);
        queries = Queries.of(catalogue).limit(QUERIES).toList();
    }

    /** Searches. */
    @Benchmark
    public List<Hit> find() {
        List<Hit> hits = search.find(queries.get(place++ & (QUERIES - 1))).hits();
        return List.copyOf(hits.subList(0, Math.min(PAGE, hits.size())));
    }
}
