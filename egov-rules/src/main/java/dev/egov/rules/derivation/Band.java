package dev.egov.rules.derivation;

/**
 * A band of a scale: from the one before it up to a limit.
 *
 * @param limit where it ends
 * @param includesLimit whether the limit itself is in it
 * @param value what it stands for
 * @param <N> the type of the scale
 * @param <V> the type of what bands stand for
 */
public record Band<N, V>(N limit, boolean includesLimit, V value) {

    /**
     * A band that ends with its limit.
     *
     * @param <N> the type of the scale
     * @param <V> the type of what bands stand for
     * @param limit the last of it
     * @param value what it stands for
     * @return the band
     */
    public static <N, V> Band<N, V> upTo(N limit, V value) {
        return new Band<>(limit, true, value);
    }

    /**
     * A band that ends before its limit.
     *
     * @param <N> the type of the scale
     * @param <V> the type of what bands stand for
     * @param limit the first after it
     * @param value what it stands for
     * @return the band
     */
    public static <N, V> Band<N, V> below(N limit, V value) {
        return new Band<>(limit, false, value);
    }

    /** Whether it ends after, or with, something that compares with its limit as this number with 0. */
    boolean holds(int comparedWithLimit) {
        return includesLimit ? comparedWithLimit <= 0 : comparedWithLimit < 0;
    }
}
