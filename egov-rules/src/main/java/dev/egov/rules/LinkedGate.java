package dev.egov.rules;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;

/**
 * A piece of the short way, past the case's facts as objects and past the diagrams: the rows that up to four facts of the
 * case leave. Where the first of them fits for certain, whatever the facts that were not looked at yet, it has the outcome.
 *
 * <p>{@link Linking} defines this class anew for each piece of each decision's way, as a hidden class: so all that is
 * reached from here is constant, and the just-in-time compiler follows it into the getters of the case, until neither a loop
 * nor a call is left.
 */
final class LinkedGate extends Gate {

    /** How many words there are. */
    static final int WORDS = 4;

    private static final Word FIRST;
    private static final Word SECOND;
    private static final Word THIRD;
    private static final Word FOURTH;
    private static final long SETTLED;
    private static final int[] OUTCOMES;
    private static final Gate FURTHER;

    static {
        try {
            Linking.Link link =
                    MethodHandles.classData(MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, Linking.Link.class);
            FIRST = link.word(0);
            SECOND = link.word(1);
            THIRD = link.word(2);
            FOURTH = link.word(3);
            SETTLED = link.settled();
            OUTCOMES = link.outcomes();
            FURTHER = link.further();
        } catch (IllegalAccessException own) {
            throw new IllegalStateException(own);
        }
    }

    @Override
    long outcomes(Object subject, LocalDate asOf, long rows) {
        long left = rows
                & FIRST.of(subject, asOf)
                & SECOND.of(subject, asOf)
                & THIRD.of(subject, asOf)
                & FOURTH.of(subject, asOf);
        int first = Long.numberOfLeadingZeros(left);
        boolean settled = (left & SETTLED) << (Integer.SIZE + first) < 0;
        return settled ? OUTCOMES[first & (Integer.SIZE - 1)] : FURTHER.outcomes(subject, asOf, left);
    }
}
