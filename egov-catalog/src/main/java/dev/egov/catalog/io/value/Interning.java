package dev.egov.catalog.io.value;

import org.jspecify.annotations.Nullable;

/**
 * Makes one object of equal ones, of the many that a catalogue repeats: names of departments, items, days. It has a fixed
 * number of places, each value two that it may be in, so that it never grows.
 *
 * @param <T> values with equals
 */
final class Interning<T> {

    private final int[] hashes;
    private final @Nullable Object[] values;

    /**
     * Makes one.
     *
     * @param size how many places it has, a power of two
     */
    Interning(int size) {
        this.hashes = new int[size];
        this.values = new Object[size];
    }

    /** A value equal to this one that is remembered; null where none is. */
    @SuppressWarnings("unchecked") // only what is a T is put in
    @Nullable
    T get(T value) {
        int hash = value.hashCode() * 0x9E3779B9;
        int place = hash >>> 8 & hashes.length - 1;
        if (hashes[place] != hash) {
            place ^= 1;
        }
        Object known = values[place];
        return hashes[place] == hash && value.equals(known) ? (T) known : null;
    }

    /** Remembers a value, in place of one that was put in before. */
    T put(T value) {
        int hash = value.hashCode() * 0x9E3779B9;
        int place = hash >>> 8 & hashes.length - 1;
        hashes[place ^ 1] = hashes[place];
        values[place ^ 1] = values[place];
        hashes[place] = hash;
        values[place] = value;
        return value;
    }

    /** A value equal to this one, the same as before where it is still remembered. */
    T of(T value) {
        T known = get(value);
        return known == null ? put(value) : known;
    }
}
