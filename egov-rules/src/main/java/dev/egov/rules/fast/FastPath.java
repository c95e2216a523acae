package dev.egov.rules.fast;

import java.lang.invoke.MethodHandle;
import java.time.LocalDate;

/**
 * Answers cases without facts as objects and mostly without diagrams. Paths are records that reach others by method
 * handles, as masks do and for the same reason, see {@link FastAnswer}.
 */
interface FastPath {

    /**
     * The answer to a case.
     *
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the answer
     * @throws Throwable what a getter of the case throws
     */
    Object of(Object subject, LocalDate asOf) throws Throwable;

    /** What others reach it by. */
    default MethodHandle handle() {
        return FastAnswer.PATH.bindTo(this);
    }

    /**
     * By the rows that the facts leave: where the first row that may fit does so for certain, it has the answer. Facts
     * are looked at in stages, after each of which that may be so.
     *
     * @param guard the rows that the facts of the guard leave
     * @param none the rows that may fit where the guard is false
     * @param nothing the answer then
     * @param first the rows that the facts of the first stage leave
     * @param settledFirst the rows that ask for no fact of a later stage
     * @param second the rows that the facts of the second stage leave
     * @param settledSecond the rows that ask for no fact of a later stage
     * @param third the rows that the facts of the third stage leave
     * @param answers the answers by the number of rows before
     * @param otherwise decides where it is not certain that the first row fits
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Rows(
            MethodHandle guard,
            int none,
            Object nothing,
            MethodHandle first,
            int settledFirst,
            MethodHandle second,
            int settledSecond,
            MethodHandle third,
            Object[] answers,
            MethodHandle otherwise)
            implements FastPath {

        @Override
        public Object of(Object subject, LocalDate asOf) throws Throwable {
            long left = (long) guard.invokeExact(subject, asOf);
            if ((int) (left >>> Integer.SIZE) == none) {
                return nothing;
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

        private Object first(long left) {
            return answers[Long.numberOfLeadingZeros(left) & (Integer.SIZE - 1)];
        }

        /** Where the first row that may fit does not for certain: it may still say no more than another. */
        private Object open(Object subject, LocalDate asOf, long left) throws Throwable {
            Object least = answers[Integer.numberOfLeadingZeros((int) left)];
            return least == first(left) ? least : (Object) otherwise.invokeExact(subject, asOf);
        }
    }

    /**
     * By the values of the facts.
     *
     * @param values the values, packed
     * @param answers the answer to each combination of them
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Listed(MethodHandle values, Object[] answers) implements FastPath {

        @Override
        public Object of(Object subject, LocalDate asOf) throws Throwable {
            return answers[(int) ((long) values.invokeExact(subject, asOf) & (answers.length - 1))];
        }
    }

    /**
     * Since a regulation is in force.
     *
     * @param from the first day
     * @param year its year
     * @param nothing the answer before
     * @param path answers from then on
     */
    record InForce(LocalDate from, int year, Object nothing, MethodHandle path) implements FastPath {

        @Override
        public Object of(Object subject, LocalDate asOf) throws Throwable {
            return asOf.getYear() <= year && asOf.isBefore(from) ? nothing : (Object) path.invokeExact(subject, asOf);
        }
    }
}
