package dev.egov.benchmarks.growth;

import dev.egov.benchmarks.growth.Book.Answers;
import dev.egov.rules.Decision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Takes the cost of made-up books, one line of its standard output each. It takes arguments by threes: the ties, the number
 * of norms, of facts three in ten of that, and of unknown facts, or -1 for a quarter of them.
 */
final class GrowthMeasure {

    private static final int CASES = 256;
    private static final int BOOKS = 5;
    private static final long ENOUGH = 40_000_000;

    /** Keeps what is measured from being optimised away. */
    private static int sink;

    private GrowthMeasure() {}

    /** Measures. */
    public static void main(String[] args) {
        for (long seed = 0; seed < 20; seed++) {
            build(new Book(Ties.CHAPTERS, 30, 100, seed).decision());
        }
        for (int at = 0; at < args.length; at += 3) {
            Ties ties = Ties.valueOf(args[at]);
            int norms = Integer.parseInt(args[at + 1]);
            int unknown = Integer.parseInt(args[at + 2]);
            System.out.println(cost(ties, norms, unknown).line());
        }
        if (sink == 42) {
            System.err.println();
        }
    }

    /** The median over some books. */
    private static Cost cost(Ties ties, int norms, int unknown) {
        int facts = Math.max(3, norms * 3 / 10);
        int open = unknown < 0 ? facts / 4 : unknown;
        List<Cost> costs = new ArrayList<>();
        for (long seed = 1; seed <= BOOKS; seed++) {
            costs.add(cost(new Book(ties, facts, norms, seed), facts, norms, open));
        }
        return new Cost(
                facts,
                norms,
                open,
                median(costs.stream().mapToDouble(Cost::build).toArray()),
                median(costs.stream().mapToDouble(Cost::nodes).toArray()),
                median(costs.stream().mapToDouble(Cost::decide).toArray()),
                median(costs.stream().mapToDouble(Cost::possible).toArray()),
                median(costs.stream().mapToDouble(Cost::missing).toArray()));
    }

    private static Cost cost(Book book, int facts, int norms, int unknown) {
        double[] builds = new double[3];
        for (int time = 0; time < builds.length; time++) {
            builds[time] = build(book.decision());
        }
        double build = median(builds);
        Decision<Answers> decision = book.decision();
        try {
            double nodes = Nodes.of(decision);
            List<Answers> partial = book.cases(CASES, unknown);
            return new Cost(
                    facts,
                    norms,
                    unknown,
                    build,
                    nodes,
                    time(
                            book.cases(CASES, 0),
                            answers -> decision.outcome(answers, Book.DAY).ordinal()),
                    time(
                            partial,
                            answers -> decision.decide(answers, Book.DAY)
                                    .possibleOutcomes()
                                    .size()),
                    time(
                            partial,
                            answers -> decision.decide(answers, Book.DAY)
                                    .missingFacts()
                                    .size()));
        } catch (IllegalStateException tooLarge) {
            return new Cost(facts, norms, unknown, build, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
    }

    /** How long, in milliseconds, a decision takes to be written down, put in order, compiled and asked once. */
    private static double build(Decision<Answers> decision) {
        long start = System.nanoTime();
        try {
            sink += decision.decide(decision.facts().build(), Book.DAY)
                    .outcome()
                    .ordinal();
        } catch (IllegalStateException tooLarge) {
            sink += tooLarge.hashCode();
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Nanoseconds a case, the best of some rounds, the first of which warm up. */
    private static double time(List<Answers> cases, ToIntFunction<Answers> question) {
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 5; round++) {
            long asked = 0;
            long start = System.nanoTime();
            long spent = 0;
            while (spent < ENOUGH) {
                for (Answers answers : cases) {
                    sink += question.applyAsInt(answers);
                }
                asked += cases.size();
                spent = System.nanoTime() - start;
            }
            best = Math.min(best, (double) spent / asked);
        }
        return best;
    }

    /** The one in the middle, numbers before those that are none. */
    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
