package dev.egov.rules;

import java.util.List;

/**
 * The values that facts have in a case, in one word: for each fact a few bits, which are 0 where it is unknown. The bits
 * of the word are turned, so that words of single facts may be taken together.
 */
final class Packing {

    private final int[] arities;
    private final int[] shifts;
    private final int[] sizes;
    private final int bits;

    Packing(List<? extends Fact<?, ?>> facts) {
        this.arities = new int[facts.size()];
        this.shifts = new int[arities.length];
        this.sizes = new int[arities.length];
        int end = 0;
        for (int place = 0; place < arities.length; place++) {
            arities[place] = facts.get(place).domain().values().size();
            shifts[place] = end;
            sizes[place] = Integer.SIZE - Integer.numberOfLeadingZeros(arities[place]);
            end += sizes[place];
        }
        this.bits = end;
    }

    /** How many bits it takes, which may be more than a word has. */
    int bits() {
        return bits;
    }

    /** Whether a word has room for all of them. */
    boolean fits() {
        return bits <= Long.SIZE;
    }

    /** The words of a fact, by its place: where it is unknown, and with each of its values. */
    long[] words(int place) {
        long[] words = new long[1 << sizes[place]];
        for (int number = 0; number < words.length; number++) {
            words[number] = ~((long) number << shifts[place]);
        }
        return words;
    }

    /** The values of a word, as diagrams take them: -1 where unknown. */
    int[] values(long word) {
        int[] values = new int[shifts.length];
        for (int place = 0; place < values.length; place++) {
            values[place] = ((int) (~word >>> shifts[place]) & (1 << sizes[place]) - 1) - 1;
        }
        return values;
    }

    /** Whether all of these are unknown or values of their facts: some words stand for no case. */
    boolean isCase(int[] values) {
        for (int place = 0; place < values.length; place++) {
            if (values[place] >= arities[place]) {
                return false;
            }
        }
        return true;
    }
}
