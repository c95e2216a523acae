package dev.egov.rules;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is made of: written down by its author when first needed, and never again, since facts are compared by
 * identity.
 *
 * @param <C> the type of the cases that it is asked about
 */
final class Authored<C> {

    /** After how many cases a decision is worth some milliseconds of linking. */
    private static final int OFTEN = 128;

    private final Decision<C> decision;
    private final Consumer<? super DecisionBuilder<C>> author;
    private final Object lock = new Object();
    private boolean beingWritten;
    private volatile @Nullable Definition<C> definition;
    private volatile @Nullable Compiled compiled;
    private volatile @Nullable String tooLarge;
    private volatile @Nullable Gate values;
    private volatile Gate gate = new FirstWay();

    Authored(Decision<C> decision, Consumer<? super DecisionBuilder<C>> author) {
        this.decision = decision;
        this.author = author;
    }

    Definition<C> definition() {
        Definition<C> known = definition;
        if (known == null) {
            synchronized (lock) {
                known = definition;
                if (known == null) {
                    known = written();
                    definition = known;
                }
            }
        }
        return known;
    }

    private Definition<C> written() {
        if (beingWritten) {
            throw new IllegalStateException("decision " + decision + " is asked while it is being written down");
        }
        beingWritten = true;
        try {
            DecisionBuilder<C> builder = new DecisionBuilder<>();
            author.accept(builder);
            return new Definition<>(decision, builder);
        } finally {
            beingWritten = false;
        }
    }

    /**
     * The diagrams, compiled when first needed. Two threads may both compile; what they get is the same.
     *
     * @throws IllegalStateException if they would be too large, every time without trying again
     */
    Compiled compiled() {
        Compiled known = compiled;
        if (known == null) {
            known = compiled(definition());
            compiled = known;
        }
        return known;
    }

    private Compiled compiled(Definition<C> known) {
        if (tooLarge == null) {
            try {
                return new Compiled(known);
            } catch (IllegalStateException exploded) {
                tooLarge = "decision " + decision + ": " + exploded.getMessage();
            }
        }
        throw new IllegalStateException(tooLarge);
    }

    /** The way to outcomes: a short one once the decision has been asked often enough for it to be worth making. */
    Gate gate() {
        return gate;
    }

    /** The values of a case's facts, as the diagrams take them. */
    int[] values(Object subject, LocalDate asOf) {
        Gate linked = values;
        return linked == null
                ? compiled().values(decision.readFrom(subject), asOf)
                : compiled().packing().values(linked.outcomes(subject, asOf, Gate.NOTHING_KNOWN));
    }

    private void link() {
        compiled().cover().ifPresent(cover -> gate = Linking.outcomes(decision, cover, new LongWay()));
        if (compiled().packing().fits()) {
            values = Linking.values(decision, compiled().packing());
        }
    }

    /** Fact by fact, and through the diagram. */
    private class LongWay extends Gate {

        @Override
        long outcomes(Object subject, LocalDate asOf, long rows) {
            return asOf.isBefore(decision.regulation().inForceFrom())
                    ? Outcome.NOT_APPLICABLE.bit()
                    : compiled().outcomes(values(subject, asOf));
        }
    }

    /** The long way, until it has been gone often. */
    private final class FirstWay extends LongWay {

        private int gone;

        /** Threads may count past one another, and then the short way is made twice. */
        @Override
        long outcomes(Object subject, LocalDate asOf, long rows) {
            if (++gone == OFTEN) {
                link();
            }
            return super.outcomes(subject, asOf, rows);
        }
    }
}
