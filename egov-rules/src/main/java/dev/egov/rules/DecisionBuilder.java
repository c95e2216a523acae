package dev.egov.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the making: {@link Regulation#decision} hands it to the decision's author. Not safe for use by several
 * threads.
 *
 * @param <C> the type of the cases that it is asked about
 */
public final class DecisionBuilder<C> {

    int[] further = {};
    private @Nullable Condition guard;
    final List<Fact<? super C, ?>> facts = new ArrayList<>();
    final List<Norm> norms = new ArrayList<>();
    final List<Alternative> alternatives = new ArrayList<>();

    /** A reading that was not taken: what it would make of some norms. */
    record Alternative(String reading, List<String> norms, UnaryOperator<Norm> change) {}

    private final String decision;

    DecisionBuilder(String decision) {
        this.decision = "decision " + decision;
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
     * Says what the other way to read a norm would make of it, and of norms that would change with it.
     *
     * @param reading the name of a {@linkplain NormBuilder#reading reading} of the norm
     * @param change makes of each of the norms what the other way would
     * @param norm the id of the norm
     * @param more the ids of norms that would change with it
     * @return this builder
     */
    public DecisionBuilder<C> alternative(String reading, UnaryOperator<Norm> change, String norm, String... more) {
        List<String> changed = new ArrayList<>(Handed.copy(decision, "norms of the alternative", more));
        changed.add(0, Handed.present(decision, "the norm of the alternative", norm));
        alternatives.add(new Alternative(
                Handed.present(decision, "the reading", reading),
                List.copyOf(changed),
                Handed.present(decision, "the change", change)));
        return this;
    }

    Condition guard() {
        return guard == null ? Condition.always() : guard;
    }
}
