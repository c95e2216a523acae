package dev.egov.catalog.io.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what pieces of JSON were understood as, by their bytes. It has a fixed number of places, each piece two that it
 * may be in, and remembers nothing of long pieces, so that it never grows.
 *
 * @param <T> what they were understood as
 */
public final class ByBytes<T> {

    /** Longer pieces hardly ever come again. */
    private static final int MOST_BYTES = 192;

    /** The bytes of a piece and, after them, what it was understood as: close together, because memory is slow. */
    private final @Nullable Object[] places;

    /** Where the bytes that were looked for last belong. */
    private int place;

    /**
     * Makes one.
     *
     * @param size how many places it has, a power of two
     */
    public ByBytes(int size) {
        this.places = new Object[2 * size];
    }

    /** What bytes were understood as; null where that is not, or no longer, known. */
    @SuppressWarnings("unchecked") // only what is a T is put in
    @Nullable
    public T get(byte[] bytes, int from, int to) {
        place = (int) (Bytes.hash(bytes, from, to) >>> 40) << 1 & places.length - 1;
        if (places[place] instanceof byte[] key && Bytes.isEqual(key, bytes, from, to)) {
            return (T) places[place + 1];
        }
        int other = place ^ 2;
        return places[other] instanceof byte[] key && Bytes.isEqual(key, bytes, from, to)
                ? (T) places[other + 1]
                : null;
    }

    /** Remembers what the bytes that were looked for last are understood as. */
    public T put(byte[] bytes, int from, int to, T value) {
        if (to - from <= MOST_BYTES) {
            places[place ^ 2] = places[place];
            places[(place ^ 2) + 1] = places[place + 1];
            places[place] = Arrays.copyOfRange(bytes, from, to);
            places[place + 1] = value;
        }
        return value;
    }
}
