package dev.egov.benchmarks.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The library beside the same decisions in Java by hand. */
final class BesideHand implements Section {

    /** So few cases that the processor learns by heart where each of them branches off. */
    static final int FEW = 1024;

    /** Too many for most processors. */
    static final int MANY = 16384;

    /** Too many for any, and for its nearest memory. */
    private static final int VAST = 131_072;

    private static final double FINDINGS_BOUND = 3;

    /** What goals compare to a fraction of a nanosecond, and is measured in turn. */
    private static final List<Way> GATE = List.of(Way.HAND_OUTCOME, Way.OUTCOME, Way.ALLOWS);

    private final Speed speed;
    private final Map<Row, Map<Question, Score>> scores = new HashMap<>();
    private final List<Goal> goals = new ArrayList<>();

    BesideHand(Speed speed) {
        this.speed = speed;
    }

    private record Row(Way way, Company company, int cases, Traffic traffic) {

        Row(Way way, Company company, int cases) {
            this(way, company, cases, Traffic.CITY);
        }

        boolean isGate() {
            return company == Company.ALL_DECISIONS && GATE.contains(way);
        }
    }

    /** What a way of answering costs, in a process that uses all decisions. */
    Score score(Way way, Question question, int cases) {
        return score(new Row(way, Company.ALL_DECISIONS, cases), question);
    }

    private Score score(Row row, Question question) {
        Map<Question, Score> ofRow = scores.computeIfAbsent(row, key -> new HashMap<>());
        if (!ofRow.containsKey(question)) {
            if (row.isGate()) {
                measureInTurn(row, question);
            } else {
                ofRow.put(question, measured(row, question));
            }
        }
        return Objects.requireNonNull(ofRow.get(question));
    }

    private void measureInTurn(Row row, Question question) {
        List<Row> rows = GATE.stream()
                .map(way -> new Row(way, row.company(), row.cases(), row.traffic()))
                .toList();
        List<Score> medians = Score.inTurn(rows.stream()
                .<Supplier<Score>>map(each -> () -> measured(each, question))
                .toList());
        for (int place = 0; place < medians.size(); place++) {
            scores.computeIfAbsent(rows.get(place), key -> new HashMap<>()).put(question, medians.get(place));
        }
    }

    private Score measured(Row row, Question question) {
        return speed.of(
                WayBenchmark.class,
                "answer",
                Map.of(
                        "way", row.way(),
                        "company", row.company(),
                        "cases", row.cases(),
                        "traffic", row.traffic(),
                        "question", question));
    }

    @Override
    public Part measure() {
        String text = table(FEW) + "\n\n" + table(MANY) + """


                The same with other cases: so many that no processor learns by heart where each of them branches off, and cases
                of anybody, of whom the regulation binds three in eight, so that mostly there is little to decide.

                """ + otherCases();
        for (Way way : List.of(Way.OUTCOME, Way.ALLOWS)) {
            addTimes(way, FEW, 2.5);
            addTimes(way, MANY, 1);
        }
        addBytes();
        addFindings();
        return new Part("Beside Java by hand", """
                Complete cases, drawn at random and asked about in turn: those of a city's own bodies, of which one in eight is
                not bound by the regulation. By hand means if statements over the same records that cope with missing facts as
                exactly, and look at the day. But for the second row of the library, all eighteen decisions of the rule book are
                used in the same process before and in between, so that no place in the library's code sees cases of one type
                only. In brackets: how many times the time by hand.

                """ + text, goals);
    }

    private String otherCases() {
        Table table = new Table(header(""));
        addOthers(table, VAST, Traffic.CITY, "%,d cases of the city");
        addOthers(table, FEW, Traffic.ANYBODY, "%,d cases of anybody");
        addOthers(table, MANY, Traffic.ANYBODY, "%,d cases of anybody");
        return table.toString();
    }

    private void addOthers(Table table, int cases, Traffic traffic, String which) {
        String what = String.format(Locale.ROOT, which, cases);
        addRow(
                table,
                what + ", by hand",
                new Row(Way.HAND_OUTCOME, Company.ALL_DECISIONS, cases, traffic),
                Way.HAND_OUTCOME);
        addRow(
                table,
                what + ", `outcome`",
                new Row(Way.OUTCOME, Company.ALL_DECISIONS, cases, traffic),
                Way.HAND_OUTCOME);
    }

    private static List<String> header(String first) {
        return Stream.concat(Stream.of(first), Arrays.stream(Question.values()).map(Question::id))
                .toList();
    }

    private String table(int cases) {
        Table table = new Table(header(String.format(Locale.ROOT, "%,d cases", cases)));
        addRow(table, "outcome by hand", new Row(Way.HAND_OUTCOME, Company.ALL_DECISIONS, cases), Way.HAND_OUTCOME);
        addRow(table, "`outcome`", new Row(Way.OUTCOME, Company.ALL_DECISIONS, cases), Way.HAND_OUTCOME);
        addRow(table, "`outcome`, alone in the process", new Row(Way.OUTCOME, Company.ALONE, cases), Way.HAND_OUTCOME);
        addRow(
                table,
                "`outcome` of a decision that is a variable",
                new Row(Way.ANY_OUTCOME, Company.ALL_DECISIONS, cases),
                Way.HAND_OUTCOME);
        addRow(table, "`allows`", new Row(Way.ALLOWS, Company.ALL_DECISIONS, cases), Way.HAND_OUTCOME);
        addRow(table, "`decide(…).outcome()`", new Row(Way.DECIDE, Company.ALL_DECISIONS, cases), Way.HAND_OUTCOME);
        addRow(table, "findings by hand", new Row(Way.HAND_FINDINGS, Company.ALL_DECISIONS, cases), Way.HAND_FINDINGS);
        addRow(table, "all findings read", new Row(Way.FINDINGS, Company.ALL_DECISIONS, cases), Way.HAND_FINDINGS);
        return table.toString();
    }

    private void addRow(Table table, String what, Row row, Way hand) {
        List<String> cells = new ArrayList<>(List.of(what));
        for (Question question : Question.values()) {
            Score score = score(row, question);
            Row byHand = new Row(hand, Company.ALL_DECISIONS, row.cases(), row.traffic());
            cells.add(score.beside(score(byHand, question)));
        }
        table.row(cells);
    }

    private double ratio(Way way, Way hand, Question question, int cases) {
        return score(way, question, cases).times(score(hand, question, cases));
    }

    private void addTimes(Way way, int cases, double bound) {
        String method = way.name().toLowerCase(Locale.ROOT);
        for (Question question : Question.values()) {
            goals.add(Goal.atMost(
                    String.format(Locale.ROOT, "`%s` beside by hand, %s, %,d cases", method, question.id(), cases),
                    ratio(way, Way.HAND_OUTCOME, question, cases),
                    bound));
        }
    }

    private void addBytes() {
        double most = 0;
        boolean nothing = true;
        for (Way way : List.of(Way.OUTCOME, Way.ALLOWS)) {
            for (Question question : Question.values()) {
                for (int cases : List.of(FEW, MANY)) {
                    Score score = score(way, question, cases);
                    most = Math.max(most, score.bytes());
                    nothing &= score.allocatesNothing();
                }
            }
        }
        goals.add(new Goal(
                "`outcome` and `allows` allocate", nothing ? "0 B" : Score.rounded(most) + " B", "0 B", nothing));
    }

    private void addFindings() {
        for (Question question : Question.values()) {
            double worst = Math.max(
                    ratio(Way.FINDINGS, Way.HAND_FINDINGS, question, FEW),
                    ratio(Way.FINDINGS, Way.HAND_FINDINGS, question, MANY));
            goals.add(Goal.atMost("all findings read beside by hand, " + question.id(), worst, FINDINGS_BOUND));
        }
    }
}
