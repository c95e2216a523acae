package dev.egov.benchmarks.decisions;

/**
 * Something that the library set out to keep to.
 *
 * @param what what was measured
 * @param measured the figure
 * @param bound what it must keep to
 * @param met whether it does
 */
public record Goal(String what, String measured, String bound, boolean met) {

    /**
     * A ratio that must not be higher than a bound.
     *
     * @param what what was measured
     * @param ratio the ratio
     * @param bound the highest that will do
     * @return the goal
     */
    public static Goal atMost(String what, double ratio, double bound) {
        return new Goal(what, Score.rounded(ratio), "at most " + Score.rounded(bound), ratio <= bound);
    }

    /**
     * A ratio that must not be lower than a bound.
     *
     * @param what what was measured
     * @param ratio the ratio
     * @param bound the lowest that will do
     * @return the goal
     */
    public static Goal atLeast(String what, double ratio, double bound) {
        return new Goal(what, Score.rounded(ratio), "at least " + Score.rounded(bound), ratio >= bound);
    }

    /** The goal as a row of a table. */
    String row() {
        return "| " + String.join(" | ", what, measured, bound, met ? "yes" : "**no**") + " |";
    }
}
