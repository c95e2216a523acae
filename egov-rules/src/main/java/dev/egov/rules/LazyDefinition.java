package dev.egov.rules;

import com.google.common.base.Throwables;
import dev.egov.rules.fast.FastAnswer;
import dev.egov.rules.fast.FastPathBuilder;
import dev.egov.rules.fast.FastValues;
import dev.egov.rules.fast.LongWay;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is made of: written down by its author when first needed, and never again, since facts are compared by
 * identity.
 *
 * @param <C> the type of the cases that it is asked about
 */
final class LazyDefinition<C> implements LongWay {

    /** After how many cases a decision is worth some milliseconds of linking. */
    private static final int OFTEN = 128;

    private final Enactment regulation;
    private final String decision;
    private final Consumer<? super DecisionBuilder<C>> author;
    private final List<FastAnswer<?>> answers;
    private final Object lock = new Object();
    private boolean beingWritten;
    private int asked;
    private volatile @Nullable Definition<C> definition;
    private volatile @Nullable CompiledDecision compiled;
    private volatile @Nullable String tooLarge;
    private @Nullable FastValues fastValues;

    LazyDefinition(
            Enactment regulation,
            String decision,
            Consumer<? super DecisionBuilder<C>> author,
            List<FastAnswer<?>> answers) {
        this.regulation = regulation;
        this.decision = decision;
        this.author = author;
        this.answers = answers;
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
            DecisionBuilder<C> builder = new DecisionBuilder<>(decision);
            author.accept(builder);
            return new Definition<>(regulation, decision, builder);
        } finally {
            beingWritten = false;
        }
    }

    /**
     * The diagrams, compiled when first needed. Two threads may both compile; what they get is the same.
     *
     * @throws IllegalStateException if they would be too large, every time without trying again
     */
    CompiledDecision compiled() {
        CompiledDecision known = compiled;
        if (known == null) {
            known = compiled(definition());
            compiled = known;
        }
        return known;
    }

    private CompiledDecision compiled(Definition<C> known) {
        if (tooLarge == null) {
            try {
                return new CompiledDecision(known);
            } catch (IllegalStateException exploded) {
                tooLarge = "decision " + decision + ": " + exploded.getMessage();
            }
        }
        throw new IllegalStateException(tooLarge);
    }

    /** What a case tells, fact by fact. */
    Facts read(Object subject) {
        List<? extends Fact<?, ?>> facts = definition().givens();
        @Nullable Object[] read = new Object[facts.size()];
        for (int place = 0; place < read.length; place++) {
            read[place] = read(facts.get(place), subject);
        }
        return new Facts(facts, read);
    }

    /** What a case tells of a fact, as the fact's domain has it. */
    @Nullable
    Object read(Fact<?, ?> fact, Object subject) {
        try {
            return fact.own(fact.read(subject));
        } catch (Throwable failure) {
            throw FactException.of(decision, fact, failure);
        }
    }

    /** The values of a case's facts, as the diagrams take them. */
    int[] values(Object subject, LocalDate asOf) {
        FastValues fast = fastValues;
        return fast == null ? compiled().values(read(subject), asOf) : fast.of(this, subject, asOf);
    }

    /**
     * What kept a case from being answered. On the fast path it is not known which fact was asked for, so they are gone
     * through once more.
     */
    @Override
    public RuntimeException failure(Throwable thrown, Object subject, LocalDate asOf) {
        compiled().values(read(subject), asOf);
        Throwables.throwIfUnchecked(thrown);
        return new IllegalStateException(thrown);
    }

    /**
     * The answer fact by fact and through the diagram. Threads may count past one another, and then the fast path is made
     * twice, or later.
     */
    @Override
    public Object answer(IntFunction<?> aspect, Object subject, LocalDate asOf) {
        if (++asked == OFTEN) {
            link();
        }
        return aspect.apply(
                asOf.isBefore(regulation.inForceFrom())
                        ? OutcomeSet.NOT_APPLICABLE.mask()
                        : throughDiagram(subject, asOf));
    }

    /** All outcomes that are possible for facts. */
    OutcomeSet possible(Facts facts, LocalDate asOf) {
        if (asOf.isBefore(regulation.inForceFrom())) {
            return OutcomeSet.NOT_APPLICABLE;
        }
        int[] values = compiled().values(facts, asOf);
        return compiled().narrowed(values, () -> facts, asOf).possible(values);
    }

    private int throughDiagram(Object subject, LocalDate asOf) {
        int[] values = values(subject, asOf);
        return compiled()
                .narrowed(values, () -> read(subject), asOf)
                .rules()
                .outcome()
                .leaves(values);
    }

    private void link() {
        FastPathBuilder builder = compiled().fastPath(regulation.inForceFrom());
        fastValues = builder.values().orElse(null);
        answers.forEach(answer -> builder.lead(answer, this::throughDiagram));
    }
}
