package dev.egov.benchmarks.decisions;

import dev.egov.benchmarks.growth.GrowthSection;
import dev.egov.benchmarks.lines.LinesSection;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures decisions, section by section, and writes the page of results. */
public final class DecisionBenchmarks {

    private DecisionBenchmarks() {}

    /** What is measured, in the order of the page. */
    private static List<Section> sections(Path plot) {
        BesideHand hand = new BesideHand(new Speed(1, 4, 250));
        return List.of(
                hand,
                new BesideOthers(new Speed(1, 4, 200), hand),
                new WithGaps(),
                new LinesSection(new Speed(1, 8, 1000)),
                new GrowthSection(plot));
    }

    /**
     * Measures everything.
     *
     * @param date the day that the page bears
     * @param plot the file for the plot that the page shows, beside the page
     * @return the page, in Markdown
     */
    public static String page(String date, Path plot) {
        List<Part> parts = sections(plot).stream().map(Section::measure).toList();
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # Decisions, measured

                %s, %s %s, %s, %d cores.
                Written by `java -jar egov-benchmarks.jar decisions` in one run. Times are medians of one operation as JMH
                measures it, in processes of their own, with what the operation allocates beside them; only ratios can be
                compared with those of another machine.

                ## Goals

                """,
                date,
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors()));
        page.append("| what | measured | goal | met |\n|---|---|---|---|\n");
        parts.forEach(
                part -> part.goals().forEach(goal -> page.append(goal.row()).append('\n')));
        parts.forEach(part -> page.append("\n## ")
                .append(part.title())
                .append("\n\n")
                .append(part.text())
                .append('\n'));
        return page.toString();
    }
}
