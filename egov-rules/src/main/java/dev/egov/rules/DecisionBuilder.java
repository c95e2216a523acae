package dev.egov.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the making: {@link Regulation#decision} hands it to the decision's author. Not safe for use by several
 * threads.
 *
 * @param <C> the type of the cases that it is asked about
 */
public final class DecisionBuilder<C> {

    DecisionKind kind = DecisionKind.PERMISSION;
    int[] further = {};
    private @Nullable Condition guard;
    final List<Fact<? super C, ?>> facts = new ArrayList<>();
    final List<Norm> norms = new ArrayList<>();
    final List<Alternative> alternatives = new ArrayList<>();

    /**
     * A part of what a reading that was not taken would make of this decision.
     *
     * @param norm the norm that the reading is named after
     * @param reading the name of the reading
     * @param norms the ids of the norms that it changes
     * @param change makes of each of them what the other way would; nothing where it would not stand here
     * @param guard the guard that it would have; null where the guard stays
     */
    record Alternative(
            String norm,
            String reading,
            List<String> norms,
            Function<Norm, Optional<Norm>> change,
            @Nullable Condition guard) {}

    private final String decision;

    DecisionBuilder(String decision) {
        this.decision = "decision " + decision;
    }

    /**
     * Says what it asks about, by which its outcomes are put into words; a permission where this is not called.
     *
     * @param asked what it asks about
     * @return this builder
     */
    public DecisionBuilder<C> kind(DecisionKind asked) {
        this.kind = Handed.present(decision, "its kind", asked);
        return this;
    }

    /**
     * Names articles that it rests on beside those of its norms.
     *
     * @param articles their numbers
     * @return this builder
     */
    public DecisionBuilder<C> restsOn(int... articles) {
        for (int article : Handed.present(decision, "articles", articles)) {
            if (article < 1) {
                throw new RuleBookException(decision, "there is no article " + article, "count articles from 1");
            }
        }
        this.further = articles.clone();
        return this;
    }

    /**
     * Says without what no norm of it speaks; nothing where this is not called.
     *
     * @param condition the condition
     * @return this builder
     * @throws IllegalStateException if there is a guard already; combine conditions with and
     * @throws NullPointerException if the condition is null, which would let the norms speak of every case
     */
    public DecisionBuilder<C> guard(Condition condition) {
        Handed.present(decision, "the guard", condition);
        if (guard != null) {
            throw new IllegalStateException("two guards: " + guard + " and " + condition);
        }
        this.guard = condition;
        return this;
    }

    /**
     * Adds given facts, in the order in which missing ones are to be asked for.
     *
     * @param more the facts
     * @return this builder
     */
    public DecisionBuilder<C> facts(List<? extends Fact<? super C, ?>> more) {
        facts.addAll(Handed.copy(decision, "facts", more));
        return this;
    }

    /**
     * Adds given facts, in the order in which missing ones are to be asked for.
     *
     * @param more the facts
     * @return this builder
     */
    @SafeVarargs
    public final DecisionBuilder<C> facts(Fact<? super C, ?>... more) {
        List<Fact<? super C, ?>> listed = new ArrayList<>();
        for (Fact<? super C, ?> fact : Handed.present(decision, "facts", more)) {
            listed.add(fact);
        }
        return facts(listed);
    }

    /**
     * Adds norms, in the order of the text.
     *
     * @param more the norms
     * @return this builder
     */
    public DecisionBuilder<C> norms(Norm... more) {
        return norms(Handed.copy(decision, "norms", more));
    }

    /**
     * Adds norms, in the order of the text.
     *
     * @param more the norms
     * @return this builder
     */
    public DecisionBuilder<C> norms(List<Norm> more) {
        norms.addAll(Handed.copy(decision, "norms", more));
        return this;
    }

    /**
     * Says what the other way to read a norm would make of norms of this decision. What is said of one reading in several
     * calls belongs together.
     *
     * @param norm the id of the norm that the reading is named after, which need not stand in this decision
     * @param reading the name of the {@linkplain NormBuilder#reading reading}
     * @param change makes of each of the norms what the other way would
     * @param changed the ids of the norms that would change
     * @return this builder
     */
    public DecisionBuilder<C> alternative(String norm, String reading, UnaryOperator<Norm> change, String... changed) {
        Handed.present(decision, "the change", change);
        return add(norm, reading, changed, each -> Optional.of(made(reading, each, change.apply(each))), null);
    }

    private Norm made(String reading, Norm before, @Nullable Norm after) {
        if (after == null) {
            throw new RuleBookException(
                    decision,
                    "the alternative " + reading + " makes nothing of norm " + before.id(),
                    "let it give a norm");
        }
        return after;
    }

    /**
     * Says which norms would not stand in this decision if a norm were read in the other way.
     *
     * @param norm the id of the norm that the reading is named after
     * @param reading the name of the reading
     * @param gone the ids of the norms that would not stand here
     * @return this builder
     */
    public DecisionBuilder<C> alternativeWithout(String norm, String reading, String... gone) {
        return add(norm, reading, gone, each -> Optional.empty(), null);
    }

    /**
     * Says which guard this decision would have if a norm were read in the other way.
     *
     * @param norm the id of the norm that the reading is named after, which need not stand in this decision
     * @param reading the name of the reading
     * @param other the guard
     * @return this builder
     */
    public DecisionBuilder<C> alternativeGuard(String norm, String reading, Condition other) {
        Handed.present(decision, "the guard of the alternative", other);
        return add(norm, reading, new String[0], Optional::of, other);
    }

    private DecisionBuilder<C> add(
            String norm,
            String reading,
            String[] norms,
            Function<Norm, Optional<Norm>> change,
            @Nullable Condition guard) {
        alternatives.add(new Alternative(
                Handed.present(decision, "the norm of the alternative", norm),
                Handed.present(decision, "the reading", reading),
                Handed.copy(decision, "norms of the alternative", norms),
                change,
                guard));
        return this;
    }

    Condition guard() {
        return guard == null ? Condition.always() : guard;
    }
}
