package dev.egov.rules;

import java.lang.invoke.MethodHandle;
import java.time.LocalDate;

/**
 * Tells the outcomes that are possible in a case. Gates are records that reach others by method handles, as words do and
 * for the same reason.
 */
interface Gate {

    /**
     * The outcomes that are possible in a case.
     *
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the outcomes
     * @throws Throwable for method handles' sake; a gate throws what a getter of the case throws
     */
    Possible of(Object subject, LocalDate asOf) throws Throwable;

    /** What others reach it by. */
    default MethodHandle handle() {
        return Shortcut.GATE.bindTo(this);
    }

    /**
     * By the rows that the facts leave: where the first row that may fit does so for certain, it has the outcome. Facts
     * are looked at in stages, after each of which that may be so.
     *
     * @param guard the rows that the facts of the guard leave
     * @param none the rows that may fit where the guard is false
     * @param first the rows that the facts of the first stage leave
     * @param settledFirst the rows that ask for no fact of a later stage
     * @param second the rows that the facts of the second stage leave
     * @param settledSecond the rows that ask for no fact of a later stage
     * @param third the rows that the facts of the third stage leave
     * @param outcomes the outcomes by the number of rows before
     * @param otherwise decides where it is not certain that the first row fits
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Rows(
            MethodHandle guard,
            int none,
            MethodHandle first,
            int settledFirst,
            MethodHandle second,
            int settledSecond,
            MethodHandle third,
            Possible[] outcomes,
            MethodHandle otherwise)
            implements Gate {

        @Override
        public Possible of(Object subject, LocalDate asOf) throws Throwable {
            long left = (long) guard.invokeExact(subject, asOf);
            if ((int) (left >>> Integer.SIZE) == none) {
                return Possible.NOT_APPLICABLE;
            }
            left &= (long) first.invokeExact(subject, asOf);
            if (isSettled(left, settledFirst)) {
                return first(left);
            }
            left &= (long) second.invokeExact(subject, asOf);
            if (isSettled(left, settledSecond)) {
                return first(left);
            }
            left &= (long) third.invokeExact(subject, asOf);
            return isSettled(left, -1) ? first(left) : open(subject, asOf, left);
        }

        /** Whether the first of the rows that may fit is one of those that do. */
        private static boolean isSettled(long left, int settled) {
            return ((int) left & settled) << Long.numberOfLeadingZeros(left) < 0;
        }

        private Possible first(long left) {
            return outcomes[Long.numberOfLeadingZeros(left) & (Integer.SIZE - 1)];
        }

        /** Where the first row that may fit does not for certain: it may still say no more than another. */
        private Possible open(Object subject, LocalDate asOf, long left) throws Throwable {
            Possible least = outcomes[Integer.numberOfLeadingZeros((int) left)];
            return least == first(left) ? least : (Possible) otherwise.invokeExact(subject, asOf);
        }
    }

    /**
     * By the values of the facts.
     *
     * @param values the values, packed
     * @param outcomes the outcomes of each combination of them
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Listed(MethodHandle values, Possible[] outcomes) implements Gate {

        @Override
        public Possible of(Object subject, LocalDate asOf) throws Throwable {
            return outcomes[(int) ((long) values.invokeExact(subject, asOf) & (outcomes.length - 1))];
        }
    }

    /**
     * Since a regulation is in force.
     *
     * @param from the first day
     * @param year its year
     * @param gate tells the outcomes from then on
     */
    record InForce(LocalDate from, int year, MethodHandle gate) implements Gate {

        @Override
        public Possible of(Object subject, LocalDate asOf) throws Throwable {
            return asOf.getYear() <= year && asOf.isBefore(from)
                    ? Possible.NOT_APPLICABLE
                    : (Possible) gate.invokeExact(subject, asOf);
        }
    }
}
