package dev.egov.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the value of a fact gives: a word, as {@link Word} has them. */
interface Choice {

    /** The word of a value; that of the unknown for null, and for whatever is not a value of the fact. */
    long of(@Nullable Object value);

    /**
     * One word for each value of a fact, and one where it is unknown.
     *
     * @param domain the values
     * @param isFlag whether they are yes and no
     * @param words the words: of no and yes, or of the values in their order, and then that of the unknown, up to a power
     *     of two, so that -1 leads to it without a jump
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Listed(Domain<?> domain, boolean isFlag, long[] words) implements Choice {

        /**
         * The choice that a fact gives.
         *
         * @param domain the values of the fact
         * @param words first the word of the unknown, then those of the values
         */
        static Listed of(Domain<?> domain, long[] words) {
            int values = domain.values().size();
            long[] padded = new long[2 * Integer.highestOneBit(values)];
            Arrays.fill(padded, words[0]);
            System.arraycopy(words, 1, padded, 0, values);
            boolean isFlag = domain instanceof Domain.Flag;
            if (isFlag) {
                padded[0] = words[2];
                padded[1] = words[1];
            }
            return new Listed(domain, isFlag, padded);
        }

        @Override
        public long of(@Nullable Object value) {
            int last = words.length - 1;
            if (isFlag) { // a flag is a number to compilers, which then need no jump and no arithmetic
                return value instanceof Boolean flag ? words[flag ? 1 : 0] : words[last];
            }
            return words[domain.indexOf(value) & last];
        }
    }

    /**
     * The place of a value among those of a fact, in some bits of the word: all of these are set where it is unknown, and
     * all others are set anyway.
     *
     * @param domain the values
     * @param unknown the bits where it is unknown, before they are moved
     * @param shift by how much they are moved
     */
    record Placed(Domain<?> domain, int unknown, int shift) implements Choice {

        @Override
        public long of(@Nullable Object value) {
            return Long.rotateLeft(domain.indexOf(value) | ~unknown, shift);
        }
    }
}
