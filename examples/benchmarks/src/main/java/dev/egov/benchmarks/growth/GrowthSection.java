package dev.egov.benchmarks.growth;

import dev.egov.benchmarks.Child;
import dev.egov.benchmarks.decisions.Goal;
import dev.egov.benchmarks.decisions.Part;
import dev.egov.benchmarks.decisions.Section;
import dev.egov.benchmarks.decisions.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How costs grow with facts, norms and unknowns, in books that are made up. */
public final class GrowthSection implements Section {

    private static final List<Integer> NORMS = List.of(10, 20, 40, 60, 80, 100, 150, 200);
    private static final List<Integer> UNKNOWN = List.of(0, 5, 10, 15, 30, 45, 60);
    private static final int LARGEST = 200;
    private static final double MOST_FOR_THE_LARGEST = 200;
    private static final double MOST_FOR_ALL = 20;

    private final Path plot;

    /**
     * A section whose plot goes into a file.
     *
     * @param plot the file, beside the page
     */
    public GrowthSection(Path plot) {
        this.plot = plot;
    }

    @Override
    public Part measure() {
        Map<Ties, List<Cost>> bySize = new EnumMap<>(Ties.class);
        Map<Ties, List<Cost>> byUnknown = new EnumMap<>(Ties.class);
        List<Goal> goals = new ArrayList<>();
        for (Ties ties : Ties.values()) {
            List<Cost> sizes = measured(
                    ties,
                    NORMS.stream()
                            .flatMap(norms -> List.of(ties.name(), "" + norms, "-1").stream())
                            .toList());
            bySize.put(ties, sizes);
            Cost largest = sizes.get(sizes.size() - 1);
            if (!largest.isTooLarge()) {
                byUnknown.put(
                        ties,
                        measured(
                                ties,
                                UNKNOWN.stream()
                                        .flatMap(unknown -> List.of(ties.name(), "" + LARGEST, "" + unknown).stream())
                                        .toList()));
                goals.add(new Goal(
                        "60 facts and 200 norms built, " + ties.words(),
                        Cost.milliseconds(largest.build()),
                        "at most 200 ms",
                        largest.build() <= MOST_FOR_THE_LARGEST));
            }
        }
        double[] book = new Child(List.of())
                .run(RuleBookMeasure.class).stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray();
        goals.add(new Goal(
                "all 18 decisions built, warm", Cost.milliseconds(book[1]), "at most 20 ms", book[1] <= MOST_FOR_ALL));
        try {
            Files.writeString(plot, new Plot(bySize, byUnknown).svg());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Part("Growth", text(bySize, byUnknown, book), goals);
    }

    private static List<Cost> measured(Ties ties, List<String> arguments) {
        System.err.println("growth, " + ties.words());
        return new Child(List.of("-Xmx1g"))
                .run(GrowthMeasure.class, arguments.toArray(String[]::new)).stream()
                        .map(Cost::parse)
                        .toList();
    }

    private String text(Map<Ties, List<Cost>> bySize, Map<Ties, List<Cost>> byUnknown, double[] book) {
        Table sizes = new Table(List.of(
                "norms tie", "facts", "norms", "build", "nodes", "outcome", "possible outcomes", "missing facts"));
        bySize.forEach((ties, costs) -> costs.forEach(cost -> sizes.row(List.of(
                ties.words(),
                "" + cost.facts(),
                "" + cost.norms(),
                Cost.milliseconds(cost.build()),
                Cost.number(cost.nodes()),
                Cost.time(cost.decide()),
                Cost.time(cost.possible()),
                Cost.time(cost.missing())))));
        Table unknown = new Table(List.of("norms tie", "unknown of 60 facts", "possible outcomes", "missing facts"));
        byUnknown.forEach((ties, costs) -> costs.forEach(cost -> unknown.row(
                List.of(ties.words(), "" + cost.unknown(), Cost.time(cost.possible()), Cost.time(cost.missing())))));
        return """
                Books made up by rule: half of the facts yes or no, half of three to eight values, listed in any order; norms over
                two to four facts, with conditions, exceptions and every kind of consequence. Medians of five books. The build is a
                decision's first answer in a warm process: written down, put in order, compiled, asked. Outcomes are of cases of
                which every fact is known, possible outcomes and missing facts of cases of which a quarter is not, all read from
                the case. Where norms tie any facts at all, no order of the facts helps for long: a decision too large for it
                says so instead of answering, and the build is then the time until that error.

                ![Growth](%s)

                %s

                By what is unknown, in the largest of the books:

                %s

                All 18 decisions of the rule book, outcomes and statuses, are built in %s when a process does it for the first
                time, and in %s once it is warm.
                """.formatted(plot.getFileName(), sizes, unknown, Cost.milliseconds(book[0]), Cost.milliseconds(book[1]))
                .strip();
    }
}
