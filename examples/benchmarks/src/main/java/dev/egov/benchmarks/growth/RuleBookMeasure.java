package dev.egov.benchmarks.growth;

import dev.egov.rules.Decision;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.Arrays;
import java.util.List;

/**
 * How long it takes to build the diagrams of all decisions of the rule book, of outcomes and of every norm's status: in
 * milliseconds, the first time, and in the middle of the last of many times.
 */
final class RuleBookMeasure {

    private static final int TIMES = 400;

    /** Keeps what is measured from being optimised away. */
    private static int sink;

    private RuleBookMeasure() {}

    /** Measures. */
    public static void main(String[] args) {
        List<Decision<?>> decisions = Taiyuan2013.RULE_BOOK.decisions();
        decisions.forEach(Decision::norms);
        double[] times = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            for (Decision<?> decision : decisions) {
                sink += asked(decision.withNorms(decision.norms()));
            }
            times[time] = (System.nanoTime() - start) / 1e6;
        }
        double[] last = Arrays.copyOfRange(times, TIMES / 2, TIMES);
        Arrays.sort(last);
        System.out.println(times[0]);
        System.out.println(last[last.length / 2]);
        if (sink == 0) {
            System.err.println("no norm was found anywhere");
        }
    }

    /** How many norms speak when nothing is known: which asks for every diagram. */
    private static int asked(Decision<?> decision) {
        return decision.decide(decision.facts().build(), Book.DAY).findings().size();
    }
}
