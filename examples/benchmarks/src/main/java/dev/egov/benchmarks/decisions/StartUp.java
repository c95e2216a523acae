package dev.egov.benchmarks.decisions;

import dev.egov.benchmarks.Child;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What it takes an entrant to make one decision in a process of its own, with its own jars alone.
 *
 * @param answers the questions that it answers; none if it does not start on this machine
 * @param milliseconds from the start of the process to its end, the median
 */
record StartUp(Set<Question> answers, double milliseconds) {

    private static final int TIMES = 5;

    static StartUp of(Entrant entrant, ClassPath classPath) {
        List<String> artifacts = Stream.concat(Stream.of("dev.egov:egov-rules"), entrant.artifacts().stream())
                .toList();
        Child child = new Child(List.of(), classPath.of(artifacts));
        Set<Question> answers = EnumSet.noneOf(Question.class);
        for (Question question : Question.values()) {
            if (!run(child, entrant, question).equals(List.of(ColdStart.NO_ANSWER))) {
                answers.add(question);
            }
        }
        if (answers.isEmpty()) {
            return new StartUp(answers, Double.NaN);
        }
        Question asked = answers.iterator().next();
        List<Double> times = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            run(child, entrant, asked);
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        StartUp startUp = new StartUp(answers, times.get(TIMES / 2));
        System.err.println(entrant.name() + ": " + startUp);
        return startUp;
    }

    private static List<String> run(Child child, Entrant entrant, Question question) {
        return child.run(ColdStart.class, entrant.name(), question.name());
    }

    String text() {
        return String.format(Locale.ROOT, "%,.0f ms", milliseconds);
    }
}
