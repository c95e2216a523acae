package dev.egov.rules;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;

/**
 * The short way, past the case's facts as objects and past the diagrams: the rows that the case leaves, and the outcome of
 * the first of them. Where unknown facts leave that open, the long way is gone.
 *
 * <p>A gate knows up to eight facts, and those of a further gate. {@link Linking} defines this class anew for
 * each eight facts of each decision, as a hidden class: so all that is reached from here is constant, and the
 * just-in-time compiler follows it into the getters of the case, until neither a loop nor a call is left.
 */
final class LinkedGate extends Gate {

    /** How many facts there are. */
    static final int WORDS = 8;

    private static final Word FIRST;
    private static final Word SECOND;
    private static final Word THIRD;
    private static final Word FOURTH;
    private static final Word FIFTH;
    private static final Word SIXTH;
    private static final Word SEVENTH;
    private static final Word EIGHTH;
    private static final Gate FURTHER;
    private static final Gate LONG_WAY;
    private static final int[] OUTCOMES;
    private static final LocalDate IN_FORCE_FROM;
    private static final int YEAR;

    static {
        try {
            Linking.Link link =
                    MethodHandles.classData(MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, Linking.Link.class);
            FIRST = link.word(0);
            SECOND = link.word(1);
            THIRD = link.word(2);
            FOURTH = link.word(3);
            FIFTH = link.word(4);
            SIXTH = link.word(5);
            SEVENTH = link.word(6);
            EIGHTH = link.word(7);
            FURTHER = link.further();
            LONG_WAY = link.longWay();
            OUTCOMES = link.outcomes();
            IN_FORCE_FROM = link.inForceFrom();
            YEAR = IN_FORCE_FROM.getYear();
        } catch (IllegalAccessException own) {
            throw new IllegalStateException(own);
        }
    }

    @Override
    int outcomes(Object subject, LocalDate asOf) {
        if (asOf.getYear() <= YEAR && asOf.isBefore(IN_FORCE_FROM)) {
            return Outcome.NOT_APPLICABLE.bit();
        }
        long rows = rows(subject, asOf);
        int certain = (int) rows;
        int possible = (int) (rows >>> Integer.SIZE);
        int outcome = OUTCOMES[Integer.numberOfLeadingZeros(certain)];
        return possible == certain || OUTCOMES[Integer.numberOfLeadingZeros(possible)] == outcome
                ? outcome
                : LONG_WAY.outcomes(subject, asOf);
    }

    @Override
    long rows(Object subject, LocalDate asOf) {
        return FIRST.of(subject, asOf)
                & SECOND.of(subject, asOf)
                & THIRD.of(subject, asOf)
                & FOURTH.of(subject, asOf)
                & FIFTH.of(subject, asOf)
                & SIXTH.of(subject, asOf)
                & SEVENTH.of(subject, asOf)
                & EIGHTH.of(subject, asOf)
                & FURTHER.rows(subject, asOf);
    }
}
