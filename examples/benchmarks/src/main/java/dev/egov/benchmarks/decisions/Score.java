package dev.egov.benchmarks.decisions;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What an operation costs.
 *
 * @param nanoseconds its time, the median
 * @param bytes what it allocates on the heap
 */
public record Score(double nanoseconds, double bytes) {

    /** Less than a byte an operation is what the measuring itself takes. */
    private static final double NOTHING = 0.5;

    /** How often things are measured in turn. */
    private static final int TIMES = 3;

    /** A score that a process wrote as its two numbers. */
    static Score parse(String line) {
        int space = line.indexOf(' ');
        return new Score(Double.parseDouble(line.substring(0, space)), Double.parseDouble(line.substring(space + 1)));
    }

    /**
     * The score in the middle.
     *
     * @param scores an odd number of scores
     * @return the one that as many are below as above, by their times
     */
    static Score median(List<Score> scores) {
        return scores.stream()
                .sorted(Comparator.comparingDouble(Score::nanoseconds))
                .skip(scores.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Measures several things in turn, so that a machine that is disturbed for a while is disturbed for all.
     *
     * @param measures what is measured, each an odd number of times
     * @return the score in the middle of each
     */
    public static List<Score> inTurn(List<Supplier<Score>> measures) {
        List<List<Score>> scores =
                measures.stream().<List<Score>>map(each -> new ArrayList<>()).toList();
        for (int time = 0; time < TIMES; time++) {
            for (int place = 0; place < measures.size(); place++) {
                scores.get(place).add(measures.get(place).get());
            }
        }
        return scores.stream().map(Score::median).toList();
    }

    /**
     * Whether it allocates nothing.
     *
     * @return whether escape analysis or care leave no object
     */
    public boolean allocatesNothing() {
        return bytes < NOTHING;
    }

    /**
     * How many times another's time this takes.
     *
     * @param other the other
     * @return the ratio
     */
    public double times(Score other) {
        return nanoseconds / other.nanoseconds;
    }

    /**
     * The score for a cell of a table, with how it stands to another.
     *
     * @param other the other
     * @return as {@code 12.3 ns, 0 B (1.5)}; without the ratio if the other is this one
     */
    public String beside(Score other) {
        return equals(other) ? toString() : this + " (" + rounded(times(other)) + ")";
    }

    /**
     * The score for a cell of a table.
     *
     * @return as {@code 12.3 ns, 0 B}
     */
    @Override
    public String toString() {
        return rounded(nanoseconds) + " ns, " + (allocatesNothing() ? "0" : rounded(bytes)) + " B";
    }

    /**
     * A number with three digits that count.
     *
     * @param number any number
     * @return as {@code 1,230} or {@code 0.123}
     */
    public static String rounded(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(3));
        return number >= 1000
                ? String.format(Locale.ROOT, "%,d", rounded.longValue())
                : rounded.stripTrailingZeros().toPlainString();
    }
}
