package dev.egov.benchmarks.decisions;

import dev.egov.benchmarks.decisions.Entrant.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library beside engines that decide the same. */
final class BesideOthers implements Section {

    private static final String NONE = "–";

    private final Speed speed;
    private final BesideHand hand;
    private final ClassPath classPath = ClassPath.read();
    private final Map<Entrant, StartUp> startUps = new LinkedHashMap<>();
    private final Map<Integer, Map<Question, Map<Entrant, Score>>> scores = new LinkedHashMap<>();

    BesideOthers(Speed speed, BesideHand hand) {
        this.speed = speed;
        this.hand = hand;
    }

    @Override
    public Part measure() {
        for (Entrant entrant : Entrants.all()) {
            startUps.put(entrant, StartUp.of(entrant, classPath));
        }
        for (int cases : List.of(BesideHand.FEW, BesideHand.MANY)) {
            Map<Question, Map<Entrant, Score>> ofCases = new EnumMap<>(Question.class);
            for (Question question : Question.values()) {
                ofCases.put(question, scores(question, cases));
            }
            scores.put(cases, ofCases);
        }
        return new Part(
                "Beside engines",
                """
                The same complete cases of the city. But for the first two rows, which give the outcome alone, a decision comes
                with the list of norms that are breached or not followed; of the others, egov-rules alone looks at the day. Each
                is written as its own users would write it and uses what its documentation recommends for speed; all of them find
                what the library finds. In brackets: how many times the outcome by hand.

                """ + table(BesideHand.FEW) + "\n\n" + table(BesideHand.MANY) + """


                A process that makes one decision and ends, and the jars that it needs for that beside the model:

                """ + startUpTable(),
                goals());
    }

    private Map<Entrant, Score> scores(Question question, int cases) {
        Map<Entrant, Score> ofQuestion = new LinkedHashMap<>();
        startUps.forEach((entrant, startUp) -> {
            if (startUp.answers().contains(question)) {
                ofQuestion.put(
                        entrant,
                        speed.of(
                                PeerBenchmark.class,
                                "verdict",
                                Map.of("entrant", entrant.name(), "question", question, "cases", cases)));
            }
        });
        return ofQuestion;
    }

    private Map<Entrant, Score> scored(Question question, int cases) {
        return Objects.requireNonNull(Objects.requireNonNull(scores.get(cases)).get(question));
    }

    private String table(int cases) {
        Table table = new Table(Stream.concat(
                        Stream.of(String.format(Locale.ROOT, "%,d cases", cases)),
                        Arrays.stream(Question.values()).map(Question::id))
                .toList());
        addRow(table, "Java by hand, outcome alone", cases, question -> hand.score(Way.HAND_OUTCOME, question, cases));
        addRow(table, "egov-rules, outcome alone", cases, question -> hand.score(Way.OUTCOME, question, cases));
        for (Entrant entrant : startUps.keySet()) {
            addRow(
                    table,
                    entrant.name(),
                    cases,
                    question -> scored(question, cases).get(entrant));
        }
        return table.toString();
    }

    /** What something costs for a question. */
    @FunctionalInterface
    private interface Cost {

        /** Null where it does not answer. */
        @Nullable
        Score of(Question question);
    }

    private void addRow(Table table, String what, int cases, Cost cost) {
        List<String> cells = new ArrayList<>(List.of(what));
        for (Question question : Question.values()) {
            Score score = cost.of(question);
            cells.add(score == null ? NONE : score.beside(hand.score(Way.HAND_OUTCOME, question, cases)));
        }
        table.row(cells);
    }

    private String startUpTable() {
        Table table = new Table(List.of("", "cold start", "jars", "MB"));
        startUps.forEach((entrant, startUp) -> table.row(List.of(
                entrant.name(),
                startUp.answers().isEmpty() ? "does not start here" : startUp.text(),
                String.valueOf(classPath.jars(entrant.artifacts()).size()),
                String.format(Locale.ROOT, "%.1f", classPath.bytes(entrant.artifacts()) / 1e6))));
        return table.toString();
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (Question question : Question.values()) {
            addGoal(goals, question, "the fastest engine", entrant -> entrant.kind() == Kind.ENGINE, 50);
            addGoal(goals, question, "Drools, reused session", isNamed("Drools, reused session"), 100);
            addGoal(goals, question, "KIE DMN", isNamed("KIE DMN"), 500);
        }
        return goals;
    }

    private static Predicate<Entrant> isNamed(String name) {
        return entrant -> entrant.name().equals(name);
    }

    private void addGoal(List<Goal> goals, Question question, String whose, Predicate<Entrant> of, double bound) {
        List<Map.Entry<Entrant, Score>> those = new ArrayList<>(scored(question, BesideHand.FEW).entrySet().stream()
                .filter(each -> of.test(each.getKey()))
                .toList());
        if (those.isEmpty()) {
            goals.add(new Goal(whose + " beside `outcome`, " + question.id(), NONE, "at least " + bound, false));
            return;
        }
        Map.Entry<Entrant, Score> fastest = Collections.min(
                those,
                Map.Entry.comparingByValue((one, other) -> Double.compare(one.nanoseconds(), other.nanoseconds())));
        goals.add(Goal.atLeast(
                String.format(
                        Locale.ROOT,
                        "%s beside `outcome`, %s, %,d cases",
                        whose.startsWith("the")
                                ? whose + " (" + fastest.getKey().name() + ")"
                                : whose,
                        question.id(),
                        BesideHand.FEW),
                fastest.getValue().times(hand.score(Way.OUTCOME, question, BesideHand.FEW)),
                bound));
    }
}
