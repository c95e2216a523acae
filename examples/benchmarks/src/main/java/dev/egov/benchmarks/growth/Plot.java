package dev.egov.benchmarks.growth;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How costs grow, as a drawing. */
final class Plot {

    private static final List<String> MILLISECONDS = List.of("0.1 ms", "1 ms", "10 ms", "100 ms", "1 s");
    private static final List<String> NODES = List.of("10", "100", "1 000", "10 000", "100 000", "1 000 000");
    private static final List<String> NANOSECONDS =
            List.of("10 ns", "100 ns", "1 µs", "10 µs", "100 µs", "1 ms", "10 ms");
    private static final String BY_NORMS = "norms; three facts to ten of them";

    private final Map<Ties, List<Cost>> bySize;
    private final Map<Ties, List<Cost>> byUnknown;

    /** A plot of what books of every kind cost, by their size, and of what the largest cost, by what is unknown. */
    Plot(Map<Ties, List<Cost>> bySize, Map<Ties, List<Cost>> byUnknown) {
        this.bySize = bySize;
        this.byUnknown = byUnknown;
    }

    /** The drawing, in SVG. */
    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="900" height="860" font-family="sans-serif" font-size="12">
                <rect width="900" height="860" fill="white"/>
                """
                + sizes("Build: until the first answer, or the error", -1, MILLISECONDS, Cost::build)
                        .svg(80, 50)
                + sizes("Nodes of the diagram", 1, NODES, Cost::nodes).svg(530, 50)
                + sizes("Outcome, every fact known", 1, NANOSECONDS, Cost::decide)
                        .svg(80, 340)
                + sizes("Missing facts, a quarter of the facts unknown", 1, NANOSECONDS, Cost::missing)
                        .svg(530, 340)
                + unknown("Possible outcomes, 60 facts and 200 norms", Cost::possible)
                        .svg(80, 630)
                + unknown("Missing facts, 60 facts and 200 norms", Cost::missing)
                        .svg(530, 630)
                + "</svg>\n";
    }

    private Panel sizes(String title, int lowest, List<String> units, ToDoubleFunction<Cost> height) {
        Panel panel = new Panel(title, BY_NORMS, 200, lowest, units);
        bySize.forEach((ties, costs) -> panel.line(
                ties.words(),
                ties.colour(),
                costs.stream()
                        .map(cost -> new double[] {cost.norms(), height.applyAsDouble(cost)})
                        .toList()));
        return panel;
    }

    private Panel unknown(String title, ToDoubleFunction<Cost> height) {
        Panel panel = new Panel(title, "unknown facts", 60, 1, NANOSECONDS);
        byUnknown.forEach((ties, costs) -> panel.line(
                ties.words(),
                ties.colour(),
                costs.stream()
                        .map(cost -> new double[] {cost.unknown(), height.applyAsDouble(cost)})
                        .toList()));
        return panel;
    }
}
