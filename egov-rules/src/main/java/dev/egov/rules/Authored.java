package dev.egov.rules;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is made of: written down by its author when first needed, and never again, since facts are compared by
 * identity.
 *
 * @param <C> the type of the cases that it is asked about
 */
final class Authored<C> {

    private final Decision<C> decision;
    private final Consumer<? super DecisionBuilder<C>> author;
    private final Object lock = new Object();
    private boolean beingWritten;
    private volatile @Nullable Definition<C> definition;
    private volatile @Nullable Compiled compiled;

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

    /** The diagrams, compiled when first needed. Two threads may both compile; what they get is the same. */
    Compiled compiled() {
        Compiled known = compiled;
        if (known == null) {
            known = new Compiled(definition());
            compiled = known;
        }
        return known;
    }
}
