package dev.egov.rules.fast;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bits that the value of a variable gives, as {@link RowMask} has them. */
interface ValueMask {

    /** The bits of a value; those of the unknown for null, and for whatever is not a value of the variable. */
    long of(@Nullable Object value);

    /**
     * Listed: so many bits for each value of a variable, and for where it is unknown.
     *
     * @param values the values
     * @param isFlag whether they are yes and no
     * @param listed the bits of many variables
     * @param from where those of this one are: of no and yes, or of the values in their order, and then of the unknown, up to
     *     a power of two, so that -1 leads there without a jump
     * @param last how many follow on the first
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Listed(Values values, boolean isFlag, long[] listed, int from, int last) implements ValueMask {

        /** How many places a variable has. */
        static int size(Values values) {
            return 2 * Integer.highestOneBit(values.size());
        }

        /**
         * The mask of a variable.
         *
         * @param values its values
         * @param given first the bits of the unknown, then those of the values
         * @param listed where they are put, one variable's after another's: so code needs the place of one list alone
         * @param from how many are there
         */
        static Listed of(Values values, long[] given, long[] listed, int from) {
            int size = size(values);
            Arrays.fill(listed, from, from + size, given[0]);
            System.arraycopy(given, 1, listed, from, values.size());
            if (values.isFlag()) {
                listed[from] = given[2];
                listed[from + 1] = given[1];
            }
            return new Listed(values, values.isFlag(), listed, from, size - 1);
        }

        @Override
        public long of(@Nullable Object value) {
            if (isFlag) { // a flag is a number to compilers, which then need no jump and no arithmetic
                return value instanceof Boolean flag ? listed[from + (flag ? 1 : 0)] : listed[from + last];
            }
            return listed[from + (values.indexOf(value) & last)];
        }
    }

    /**
     * The number of the value, in some bits of the word: all of these are set where it is unknown, and all others are set
     * anyway.
     *
     * @param values the values
     * @param unknown the bits where it is unknown, before they are moved
     * @param shift by how much they are moved
     */
    record Placed(Values values, int unknown, int shift) implements ValueMask {

        @Override
        public long of(@Nullable Object value) {
            return Long.rotateLeft(values.indexOf(value) | ~unknown, shift);
        }
    }
}
