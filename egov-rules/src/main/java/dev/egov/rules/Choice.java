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
     * @param words the words of many facts
     * @param from where those of this one are: of no and yes, or of the values in their order, and then that of the
     *     unknown, up to a power of two, so that -1 leads to it without a jump
     * @param last how many follow on the first
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Listed(Domain<?> domain, boolean isFlag, long[] words, int from, int last) implements Choice {

        /** How many words a fact has. */
        static int size(Domain<?> domain) {
            return 2 * Integer.highestOneBit(domain.values().size());
        }

        /**
         * The choice that a fact gives.
         *
         * @param domain the values of the fact
         * @param given first the word of the unknown, then those of the values
         * @param words where they are put, one fact's after another's: so code needs the place of one list alone
         * @param from how many are there
         */
        static Listed of(Domain<?> domain, long[] given, long[] words, int from) {
            int values = domain.values().size();
            int size = size(domain);
            Arrays.fill(words, from, from + size, given[0]);
            System.arraycopy(given, 1, words, from, values);
            boolean isFlag = domain instanceof Domain.Flag;
            if (isFlag) {
                words[from] = given[2];
                words[from + 1] = given[1];
            }
            return new Listed(domain, isFlag, words, from, size - 1);
        }

        @Override
        public long of(@Nullable Object value) {
            if (isFlag) { // a flag is a number to compilers, which then need no jump and no arithmetic
                return value instanceof Boolean flag ? words[from + (flag ? 1 : 0)] : words[from + last];
            }
            return words[from + (domain.indexOf(value) & last)];
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
