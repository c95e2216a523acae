package dev.egov.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.util.MultisetStatistics;
import org.openjdk.jmh.util.Statistics;

/** All that is measured, in the order of the table. */
final class Figures {

    private static final int ROUNDS = 2;

    private final Forks forks;
    private final List<Figure> figures = new ArrayList<>();

    /** How long the token stream takes, in milliseconds. */
    private double tokens;

    Figures(Forks forks) {
        this.forks = forks;
    }

    List<Figure> all() {
        addReading();
        addHeap();
        addStreaming();
        addLookup();
        addAudit();
        addDifference();
        addSearch();
        return figures;
    }

    /** In turns, because the bar is a ratio and a machine is not equally fast all the time. */
    private void addReading() {
        MultisetStatistics bare = new MultisetStatistics();
        MultisetStatistics checked = new MultisetStatistics();
        for (int round = 0; round < ROUNDS; round++) {
            addTo(bare, forks.run(ReadBenchmark.class, "tokens"));
            addTo(checked, forks.run(ReadBenchmark.class, "entries"));
        }
        tokens = bare.getPercentile(50);
        double entries = checked.getPercentile(50);
        figures.add(Figure.ofTime("Jackson's bare token stream", tokens, tokens));
        figures.add(new Figure(
                "JSON Lines read with all checks",
                Figure.time(entries),
                String.format(Locale.ROOT, "%.2f of its speed", tokens / entries),
                "at least 0.5 of its speed",
                tokens / entries >= 0.5));
    }

    private static void addTo(MultisetStatistics all, Statistics some) {
        some.getRawData().forEachRemaining(time -> all.addValue(time.getKey(), time.getValue()));
    }

    private void addHeap() {
        double bytes = forks.measure(HeapMeasure.class, "3g", "-XX:+UseSerialGC")[0];
        figures.add(new Figure(
                "heap of the whole catalogue",
                String.format(Locale.ROOT, "%.0f B an entry", bytes),
                "",
                "at most 600 B an entry",
                bytes <= 600));
    }

    private void addStreaming() {
        double[] measured = forks.measure(StreamingMeasure.class, "64m");
        figures.add(new Figure(
                String.format(
                        Locale.ROOT, "streaming validation: %,.0f accepted, %,.0f rejected", measured[0], measured[1]),
                Figure.time(measured[2]),
                Figure.share(measured[2], tokens),
                "in a heap of 64 MB",
                measured[0] + measured[1] == forks.files().entries()));
    }

    private void addLookup() {
        double nanoseconds = forks.run(LookupBenchmark.class, "find").getPercentile(50);
        figures.add(Figure.ofTime("lookup by code", nanoseconds / 1e6, 0.5e-3, tokens));
    }

    private void addAudit() {
        addTime("audit of sharing", AuditBenchmark.class, "sharing", 100);
        addTime("items held by several departments", AuditBenchmark.class, "items", 1_000);
    }

    private void addDifference() {
        addTime("difference of two versions", DifferenceBenchmark.class, "between", 500);
    }

    private void addTime(String what, Class<?> benchmark, String method, double bound) {
        figures.add(Figure.ofTime(what, forks.run(benchmark, method).getPercentile(50), bound, tokens));
    }

    private void addSearch() {
        Statistics times = forks.run(SearchBenchmark.class, "find");
        figures.add(Figure.ofTime("search, median", times.getPercentile(50), 20, tokens));
        figures.add(Figure.ofTime("search, 99 in 100 are faster than", times.getPercentile(99), 20, tokens));
        double[] found = forks.measure(SearchMeasure.class, "4g");
        figures.add(new Figure(
                "search beside a plain scan, recall and precision",
                String.format(Locale.ROOT, "%.3f and %.3f", found[0], found[1]),
                "",
                "1.000 and 1.000",
                found[0] == 1 && found[1] == 1));
        figures.add(Figure.ofTime("making the search", found[2], tokens));
        figures.add(Figure.ofTime("one plain scan instead", found[3], tokens));
    }
}
