package dev.egov.benchmarks.lines;

import dev.egov.benchmarks.decisions.Goal;
import dev.egov.benchmarks.decisions.Part;
import dev.egov.benchmarks.decisions.Score;
import dev.egov.benchmarks.decisions.Section;
import dev.egov.benchmarks.decisions.Speed;
import dev.egov.benchmarks.decisions.Table;
import java.util.List;
import java.util.Map;

/** JSON Lines answered in full, beside what Jackson alone takes for the same lines. */
public final class LinesSection implements Section {

    private static final double OF_JACKSONS_SPEED = 0.5;
    private static final double TWO_CORES = 1.7;

    private final Speed speed;

    /**
     * A section.
     *
     * @param speed how thoroughly it is measured
     */
    public LinesSection(Speed speed) {
        this.speed = speed;
    }

    @Override
    public Part measure() {
        Score jackson = score("jacksonAlone");
        Score alone = score("oneByOne");
        List<Score> cores = Score.inTurn(List.of(() -> score("linesOnOneCore"), () -> score("linesOnTwoCores")));
        Score one = cores.get(0);
        Score two = cores.get(1);
        Table table = new Table(List.of("a line", "time, allocation (beside Jackson alone)"));
        table.row(List.of("Jackson alone: request to a tree, response from one", jackson.toString()));
        table.row(List.of("answered by itself", alone.beside(jackson)));
        table.row(List.of("answered among lines, one core", one.beside(jackson)));
        table.row(List.of("answered among lines, two cores", two.beside(jackson)));
        return new Part(
                "Lines of JSON",
                """
                Requests to all decisions, half of them with facts missing, and full responses in Chinese: some 300 bytes in
                and 2,000 bytes out. Jackson alone parses each request to a tree and writes its response from a tree that was
                parsed before, and decides nothing.

                """ + table,
                List.of(
                        Goal.atLeast(
                                "lines answered, in lines that Jackson alone parses and writes",
                                jackson.times(one),
                                OF_JACKSONS_SPEED),
                        Goal.atLeast("lines on two cores, beside one", one.times(two), TWO_CORES)));
    }

    private Score score(String method) {
        return speed.of(LinesBenchmark.class, method, Map.of());
    }
}
