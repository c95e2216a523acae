package dev.egov.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * A figure of the table, beside what it must keep to.
 *
 * @param what what was measured
 * @param measured the figure with its unit
 * @param ratio the figure beside the time that Jackson's bare token stream takes over the same file; empty for others
 * @param bar what it must keep to; empty for a figure that is only there to compare with
 * @param kept whether it does
 */
record Figure(String what, String measured, String ratio, String bar, boolean kept) {

    /** A time that must stay under a bound; all of them in milliseconds. */
    static Figure ofTime(String what, double time, double bound, double tokens) {
        return new Figure(what, time(time), share(time, tokens), "under " + time(bound), time < bound);
    }

    /** A time that is given for comparison. */
    static Figure ofTime(String what, double time, double tokens) {
        return new Figure(what, time(time), share(time, tokens), "", true);
    }

    /** How long a time is beside that of the token stream. */
    static String share(double time, double tokens) {
        double share = time / tokens;
        return String.format(Locale.ROOT, share < 0.001 ? "%.1e" : share < 0.1 ? "%.4f" : "%.2f", share);
    }

    /** A time in milliseconds as people read it. */
    static String time(double milliseconds) {
        if (milliseconds >= 1_000) {
            return rounded(milliseconds / 1_000) + " s";
        }
        return milliseconds >= 0.1 ? rounded(milliseconds) + " ms" : rounded(milliseconds * 1_000) + " µs";
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The figure as a row of a Markdown table. */
    String row() {
        return "| " + String.join(" | ", what, measured, ratio, bar, bar.isEmpty() ? "" : kept ? "yes" : "**no**")
                + " |";
    }
}
