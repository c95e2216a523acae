package dev.egov.benchmarks.growth;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a decision costs.
 *
 * @param facts how many facts it asks about
 * @param norms how many norms it weighs
 * @param unknown how many facts are unknown in the partial cases
 * @param build milliseconds until it has answered for the first time, or has said that it cannot
 * @param nodes the nodes of its diagram; not a number where it would have been too large, and then so are the times below
 * @param decide nanoseconds for the outcome of a complete case
 * @param possible nanoseconds for the possible outcomes of a partial case
 * @param missing nanoseconds for those and the missing facts of a partial case
 */
record Cost(
        int facts, int norms, int unknown, double build, double nodes, double decide, double possible, double missing) {

    boolean isTooLarge() {
        return Double.isNaN(nodes);
    }

    /** Reads what {@link #line} wrote. */
    static Cost parse(String line) {
        double[] figures =
                Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Cost(
                (int) figures[0],
                (int) figures[1],
                (int) figures[2],
                figures[3],
                figures[4],
                figures[5],
                figures[6],
                figures[7]);
    }

    String line() {
        return facts + " " + norms + " " + unknown + " " + build + " " + nodes + " " + decide + " " + possible + " "
                + missing;
    }

    static String milliseconds(double time) {
        return String.format(Locale.ROOT, time < 10 ? "%.1f ms" : "%.0f ms", time);
    }

    /** A time in the unit in which it is easily read. */
    static String time(double nanoseconds) {
        if (Double.isNaN(nanoseconds)) {
            return "–";
        }
        return nanoseconds < 1_000
                ? String.format(Locale.ROOT, "%.0f ns", nanoseconds)
                : String.format(Locale.ROOT, nanoseconds < 10_000 ? "%.1f µs" : "%,.0f µs", nanoseconds / 1_000);
    }

    static String number(double number) {
        return Double.isNaN(number) ? "too large" : String.format(Locale.ROOT, "%,.0f", number);
    }
}
