package dev.egov.benchmarks.decisions;

import dev.egov.benchmarks.Child;
import dev.egov.benchmarks.decisions.PartialBenchmark.Gaps;
import dev.egov.rules.Decision;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the library says of cases of which facts are not known, for every decision of the rule book. */
final class WithGaps implements Section {

    private static final double BOUND = 1000;

    private static final List<String> METHODS = List.of("possibleOutcomes", "missingFacts");

    private final List<Goal> goals = new ArrayList<>();

    @Override
    public Part measure() {
        List<List<String>> columns = new ArrayList<>();
        for (String method : METHODS) {
            List<Score> scores = new Child(Speed.ARGUMENTS)
                    .run(WithGaps.class, method).stream().map(Score::parse).toList();
            for (Gaps gaps : Gaps.values()) {
                columns.add(column(method, gaps, scores));
            }
        }
        Table table = new Table(List.of(
                "decision",
                "possible outcomes",
                "the same, nothing known",
                "missing facts",
                "the same, nothing known"));
        List<Decision<?>> decisions = Taiyuan2013.RULE_BOOK.decisions();
        for (int place = 0; place < decisions.size(); place++) {
            List<String> cells = new ArrayList<>(List.of(decisions.get(place).id()));
            for (List<String> column : columns) {
                cells.add(column.get(place));
            }
            table.row(cells);
        }
        return new Part("With facts missing", """
                1,024 cases in which a quarter of the values is not known, and the case of which nothing is; reading the case is
                part of the time. All decisions are asked in the same process, one after the other.

                """ + table, goals);
    }

    private List<String> column(String method, Gaps gaps, List<Score> scores) {
        List<Decision<?>> decisions = Taiyuan2013.RULE_BOOK.decisions();
        List<String> column = new ArrayList<>();
        int slowest = 0;
        for (int place = 0; place < decisions.size(); place++) {
            column.add(score(scores, place, gaps).toString());
            if (score(scores, place, gaps).nanoseconds()
                    > score(scores, slowest, gaps).nanoseconds()) {
                slowest = place;
            }
        }
        double time = score(scores, slowest, gaps).nanoseconds();
        goals.add(new Goal(
                "`" + method + "` of the slowest decision, "
                        + decisions.get(slowest).id()
                        + (gaps == Gaps.ALL ? ", nothing known" : ", a quarter not known"),
                Score.rounded(time) + " ns",
                "at most 1 µs",
                time <= BOUND));
        return column;
    }

    private static Score score(List<Score> scores, int place, Gaps gaps) {
        return scores.get(place * Gaps.values().length + gaps.ordinal());
    }

    /** Measures a method, and writes a score for each decision and each amount of gaps. */
    public static void main(String[] args) {
        Speed speed = new Speed(0, 4, 150);
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            for (Gaps gaps : Gaps.values()) {
                Score score =
                        speed.of(PartialBenchmark.class, args[0], Map.of("decision", decision.id(), "gaps", gaps));
                System.out.println(score.nanoseconds() + " " + score.bytes());
            }
        }
    }
}
