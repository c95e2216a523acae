package dev.egov.rules;

import java.util.List;

/** The values that the facts of a case have, in one word: for each fact a few bits, which are 0 where it is unknown. */
final class Packing {

    private final int[] shifts;
    private final int[] sizes;
    private final int bits;

    Packing(List<Fact<?, ?>> variables) {
        this.shifts = new int[variables.size()];
        this.sizes = new int[variables.size()];
        int end = 0;
        for (int variable = 0; variable < shifts.length; variable++) {
            int values = variables.get(variable).domain().values().size();
            shifts[variable] = end;
            sizes[variable] = Integer.SIZE - Integer.numberOfLeadingZeros(values);
            end += sizes[variable];
        }
        this.bits = end;
    }

    /** Whether a word has room for all of them. */
    boolean fits() {
        return bits <= Long.SIZE;
    }

    /** What unknown and each value of a variable are in a word whose bits are turned, so that words may be taken together. */
    long[] words(int variable) {
        long[] words = new long[1 << sizes[variable]];
        for (int number = 0; number < words.length; number++) {
            words[number] = ~((long) number << shifts[variable]);
        }
        return words;
    }

    /** The values of a word whose bits are turned, as diagrams take them. */
    int[] values(long word) {
        int[] values = new int[shifts.length];
        for (int variable = 0; variable < values.length; variable++) {
            int number = (int) (~word >>> shifts[variable]) & (1 << sizes[variable]) - 1;
            values[variable] = number - 1; // unknown is -1
        }
        return values;
    }
}
