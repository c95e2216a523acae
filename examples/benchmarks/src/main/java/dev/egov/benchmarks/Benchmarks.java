package dev.egov.benchmarks;

import dev.egov.benchmarks.decisions.DecisionBenchmarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs benchmarks and writes the table of their figures: {@code java -jar egov-benchmarks.jar catalogue}, which may be left
 * out, in some ten minutes, and {@code java -jar egov-benchmarks.jar decisions}, in some thirty-five.
 *
 * <p>Options of both: {@code --table=} the file, {@code CATALOGUE.md} or {@code RESULTS.md} without it, and {@code --date=}
 * the day that the table bears, today without it. Of the catalogue: {@code --entries=1000000}, and {@code --directory=}
 * where the generated files are kept, which otherwise are deleted in the end.
 */
public final class Benchmarks {

    private static final Pattern OPTION = Pattern.compile("--(entries|table|date|directory)=(.+)");

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param args which, and the options
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args);
        boolean named = !words.isEmpty() && !words.get(0).startsWith("--");
        String which = named ? words.get(0) : "catalogue";
        Map<String, String> options = options(words.subList(named ? 1 : 0, words.size()));
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        String date = options.getOrDefault("date", today);
        switch (which) {
            case "catalogue" -> catalogue(options, date);
            case "decisions" -> decisions(options, date);
            default ->
                throw new IllegalArgumentException(
                        "nothing to measure: " + which + "; there are catalogue and decisions");
        }
    }

    private static void decisions(Map<String, String> options, String date) throws IOException {
        if (options.containsKey("entries") || options.containsKey("directory")) {
            throw new IllegalArgumentException("decisions are not made of a catalogue: there are --table= and --date=");
        }
        Path table = Path.of(options.getOrDefault("table", "RESULTS.md"));
        Files.writeString(table, DecisionBenchmarks.page(date, table.resolveSibling("growth.svg")));
    }

    private static void catalogue(Map<String, String> options, String date) throws IOException {
        int entries = Integer.parseInt(options.getOrDefault("entries", "1000000"));
        String kept = options.get("directory");
        Path directory = kept == null ? Files.createTempDirectory("egov-benchmarks") : Path.of(kept);
        GeneratedFiles files = new GeneratedFiles(directory, entries);
        try {
            files.write();
            List<Figure> figures = new Figures(new Forks(files)).all();
            Files.writeString(Path.of(options.getOrDefault("table", "CATALOGUE.md")), page(files, date, figures));
        } finally {
            if (kept == null) {
                files.delete();
            }
        }
    }

    private static Map<String, String> options(List<String> args) {
        Map<String, String> options = new HashMap<>();
        for (String arg : args) {
            Matcher option = OPTION.matcher(arg);
            if (!option.matches()) {
                throw new IllegalArgumentException(
                        "no option: " + arg + "; there are --entries=, --table=, --date=, --directory=");
            }
            options.put(option.group(1), option.group(2));
        }
        return options;
    }

    private static String page(GeneratedFiles files, String date, List<Figure> figures) throws IOException {
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # A catalogue of %,d entries

                %s, %s %s, %d cores, generated entries of 8 items and %,d bytes of JSON on average.
                Written by `java -jar egov-benchmarks.jar catalogue`; every time is a median of this one run, and beside it stands its
                ratio to the time that Jackson's bare token stream takes over the same file, which depends less on the machine.

                | what | measured | ratio | goal | met |
                |---|---|---|---|---|
                """,
                files.entries(),
                date,
                System.getProperty("java.vm.name"),
                Runtime.version(),
                Forks.CORES,
                Files.size(files.first()) / files.entries()));
        figures.forEach(figure -> page.append(figure.row()).append('\n'));
        return page.toString();
    }
}
