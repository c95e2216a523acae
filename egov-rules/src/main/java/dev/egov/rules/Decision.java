package dev.egov.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A question that a regulation answers, with the facts it asks about and the norms it weighs. Its outcome is the highest
 * contribution of its norms on the scale of {@link Outcome}, and NOT_APPLICABLE when its guard is false or the regulation
 * is not yet in force.
 *
 * @param <C> the type of the cases that it is asked about, a record of the model
 */
public final class Decision<C> {

    private static final int MOST = Long.SIZE;

    private final Regulation regulation;
    private final String id;
    private final Class<C> caseType;
    private final List<Integer> articles;
    private final Condition guard;
    private final List<Fact<? super C, ?>> facts;
    private final List<Norm> norms;
    private final List<Fact<?, ?>> variables;
    private volatile @Nullable Compiled compiled;

    private Decision(Builder<C> builder) {
        this.regulation = builder.regulation;
        this.id = builder.id;
        this.caseType = builder.caseType;
        this.guard = builder.guard;
        this.facts = List.copyOf(builder.facts);
        this.norms = List.copyOf(builder.norms);
        this.articles = articles(builder.further);
        this.variables = checkedVariables();
    }

    /**
     * The decision's id.
     *
     * @return the id, as {@code information-handling}
     */
    public String id() {
        return id;
    }

    /**
     * The regulation that it is a decision of.
     *
     * @return the regulation
     */
    public Regulation regulation() {
        return regulation;
    }

    /**
     * The class of the cases that it is asked about.
     *
     * @return the class
     */
    public Class<C> caseType() {
        return caseType;
    }

    /**
     * The articles that it rests on.
     *
     * @return their numbers, ascending
     */
    public List<Integer> articles() {
        return articles;
    }

    /**
     * The condition without which no norm of it speaks.
     *
     * @return the guard; {@link Condition#always()} where there is none
     */
    public Condition guard() {
        return guard;
    }

    /**
     * The given facts, in the order in which the regulation's reading names them.
     *
     * @return the facts
     */
    public List<Fact<? super C, ?>> givens() {
        return facts;
    }

    /**
     * The norms, in the order of the text.
     *
     * @return the norms
     */
    public List<Norm> norms() {
        return norms;
    }

    /**
     * The given fact of a name.
     *
     * @param name the name, as {@code review.status}
     * @return the fact, or empty if there is none of that name
     */
    public Optional<Fact<? super C, ?>> given(String name) {
        for (Fact<? super C, ?> fact : facts) {
            if (fact.name().equals(name)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    /**
     * The question, for people.
     *
     * @param locale Chinese, or anything else for English
     * @return the question
     */
    public String question(Locale locale) {
        return regulation.texts().text("decision." + id, locale);
    }

    /**
     * What a fact is called, for people.
     *
     * @param fact a fact of this decision
     * @param locale Chinese, or anything else for English
     * @return its name in that language
     */
    public String label(Fact<?, ?> fact, Locale locale) {
        return regulation.texts().nearest("fact", id, fact.name(), locale);
    }

    /**
     * What to ask somebody in order to learn a fact.
     *
     * @param fact a given fact of this decision
     * @param locale Chinese, or anything else for English
     * @return the question
     */
    public String question(Fact<?, ?> fact, Locale locale) {
        return regulation.texts().nearest("question", id, fact.name(), locale);
    }

    /**
     * What a case tells. A value outside a fact's domain (a percentage of 120) is as good as unknown, so that a case that
     * was not validated is never allowed on the strength of it.
     *
     * @param subject the case
     * @return its facts
     * @throws NullPointerException if the case is null
     */
    public Facts read(C subject) {
        Objects.requireNonNull(subject, "case");
        @Nullable Object[] values = new Object[facts.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = facts.get(place).read(subject);
        }
        return new Facts(facts, values);
    }

    /**
     * Facts to be stated by hand.
     *
     * @return facts in the making, all unknown
     */
    public Facts.Builder facts() {
        return new Facts.Builder(facts);
    }

    /**
     * Decides a case.
     *
     * @param subject the case; a component that is null is unknown
     * @param asOf the day as of which the question is asked
     * @return the ruling; a case never throws
     * @throws NullPointerException if the case or the day is null
     */
    public Ruling decide(C subject, LocalDate asOf) {
        return decide(read(subject), asOf);
    }

    /**
     * Decides on facts.
     *
     * @param given the facts, made by this decision
     * @param asOf the day as of which the question is asked
     * @return the ruling
     * @throws NullPointerException if the facts or the day are null
     */
    public Ruling decide(Facts given, LocalDate asOf) {
        Objects.requireNonNull(given, "facts");
        Objects.requireNonNull(asOf, "asOf");
        return new Ruling(this, given, asOf);
    }

    /** The diagrams, compiled when first needed. Two threads may both compile; what they get is the same. */
    Compiled compiled() {
        Compiled known = compiled;
        if (known == null) {
            known = new Compiled(this, variables, facts);
            compiled = known;
        }
        return known;
    }

    /** Everything that answers depend on, as lines of text: what a receipt's digest is taken over. */
    String definition() {
        StringBuilder lines = new StringBuilder("guard " + guard + "\n");
        for (Fact<?, ?> variable : variables) {
            lines.append(variable.isActionable() ? "actionable " : "fact ").append(variable.definition());
            lines.append(" from ").append(variable.givens()).append('\n');
        }
        norms.forEach(norm -> lines.append("norm ").append(norm).append('\n'));
        return lines.toString();
    }

    private List<Integer> articles(int[] further) {
        Set<Integer> numbers = new TreeSet<>();
        norms.forEach(norm -> numbers.add(norm.clause().article()));
        for (int number : further) {
            numbers.add(number);
        }
        return List.copyOf(numbers);
    }

    /** The facts that the conditions speak of, in the order of the given facts behind them. */
    private List<Fact<?, ?>> checkedVariables() {
        Set<String> names = new HashSet<>();
        facts.forEach(fact -> check(names.add(fact.name()), "two facts are called " + fact));
        norms.forEach(norm -> check(names.add("norm " + norm.id()), "two norms are called " + norm.id()));
        Set<Fact<?, ?>> spokenOf = new LinkedHashSet<>();
        guard.forEachFact(spokenOf::add);
        norms.forEach(norm -> norm.forEachFact(spokenOf::add));
        List<Fact<?, ?>> found = new ArrayList<>(spokenOf);
        found.sort(Comparator.comparingInt(fact -> facts.indexOf(fact.givens().get(0))));
        check(found.size() <= MOST, found.size() + " facts stand in conditions, and " + MOST + " is the most");
        Set<Fact<?, ?>> sources = new HashSet<>();
        for (Fact<?, ?> fact : found) {
            check(fact.domain().values().size() <= MOST, fact + " has more than " + MOST + " values");
            for (Fact<?, ?> source : fact.givens()) {
                check(facts.contains(source), source + " stands in a condition and is not among the facts");
                check(sources.add(source), source + " feeds two facts, so that they are not independent");
            }
        }
        return Collections.unmodifiableList(found);
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException("decision " + id + ": " + fault);
        }
    }

    /**
     * The decision's id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }

    /**
     * A decision in the making.
     *
     * @param <C> the type of the cases that it is asked about
     */
    public static final class Builder<C> {

        private final Regulation regulation;
        private final String id;
        private final Class<C> caseType;
        private int[] further = {};
        private Condition guard = Condition.always();
        private final List<Fact<? super C, ?>> facts = new ArrayList<>();
        private final List<Norm> norms = new ArrayList<>();

        Builder(Regulation regulation, String id, Class<C> caseType) {
            this.regulation = regulation;
            this.id = id;
            this.caseType = caseType;
        }

        /**
         * Names articles that it rests on beside those of its norms.
         *
         * @param articles their numbers
         * @return this builder
         */
        public Builder<C> restsOn(int... articles) {
            this.further = articles.clone();
            return this;
        }

        /**
         * Says without what no norm of it speaks; nothing where this is not called.
         *
         * @param condition the condition
         * @return this builder
         */
        public Builder<C> guard(Condition condition) {
            this.guard = condition;
            return this;
        }

        /**
         * Adds given facts, in the order in which missing ones are to be asked for.
         *
         * @param more the facts
         * @return this builder
         */
        public Builder<C> facts(List<? extends Fact<? super C, ?>> more) {
            facts.addAll(more);
            return this;
        }

        /**
         * Adds given facts, in the order in which missing ones are to be asked for.
         *
         * @param more the facts
         * @return this builder
         */
        @SafeVarargs
        public final Builder<C> facts(Fact<? super C, ?>... more) {
            return facts(List.of(more));
        }

        /**
         * Adds norms, in the order of the text.
         *
         * @param more the norms
         * @return this builder
         */
        public Builder<C> norms(Norm... more) {
            return norms(List.of(more));
        }

        /**
         * Adds norms, in the order of the text.
         *
         * @param more the norms
         * @return this builder
         */
        public Builder<C> norms(List<Norm> more) {
            norms.addAll(more);
            return this;
        }

        /**
         * Completes the decision.
         *
         * @return the decision
         * @throws IllegalArgumentException if two facts or two norms have one name, if a condition speaks of a fact that
         *     is not among the given facts or does not come from them, if one given fact feeds two facts of the
         *     conditions, or if there are more than 64 facts in conditions or values of one
         */
        public Decision<C> build() {
            return new Decision<>(this);
        }
    }
}
