package dev.egov.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One word for each value of a fact, and one where it is unknown.
 *
 * @param domain the values
 * @param isFlag whether they are yes and no
 * @param words the words: of no and yes, or of the values in their order, and then that of the unknown, up to a power of
 *     two, so that -1 leads to it without a jump
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Choice(Domain<?> domain, boolean isFlag, long[] words) {

    /**
     * The choice that a fact gives.
     *
     * @param domain the values of the fact
     * @param words first the word of the unknown, then those of the values
     */
    static Choice of(Domain<?> domain, long[] words) {
        int values = domain.values().size();
        long[] padded = new long[2 * Integer.highestOneBit(values)];
        Arrays.fill(padded, words[0]);
        System.arraycopy(words, 1, padded, 0, values);
        boolean isFlag = domain instanceof Domain.Flag;
        if (isFlag) {
            padded[0] = words[2];
            padded[1] = words[1];
        }
        return new Choice(domain, isFlag, padded);
    }

    /** The word of a value; that of the unknown for null, and for whatever is not a value of the fact. */
    long of(@Nullable Object value) {
        int last = words.length - 1;
        if (isFlag) { // a flag is a number to compilers, which then need no jump and no arithmetic
            return value instanceof Boolean flag ? words[flag ? 1 : 0] : words[last];
        }
        return words[domain.indexOf(value) & last];
    }
}
