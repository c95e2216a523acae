package dev.egov.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A named question about a case: one that the case answers itself (a <em>given</em> fact), or one whose answer follows
 * from given facts (a <em>derived</em> fact). A fact of a finite domain stands in conditions:
 *
 * <pre>{@code
 * static final Fact<Permit, Zone> ZONE = Fact.of("zone", Zone.class, Permit::zone);
 * ...
 * .when(ZONE.in(Zone.SCHOOL, Zone.HOSPITAL))
 * }</pre>
 *
 * @param <C> the type of the cases that it is asked about
 * @param <V> the type of its values
 */
public final class Fact<C, V> extends Variable<V> {

    private final @Nullable Function<? super C, ? extends @Nullable V> reader;
    private final @Nullable Derivation<V> derivation;
    private final List<Variable<?>> sources;

    private Fact(
            String name,
            Domain<V> domain,
            @Nullable Function<? super C, ? extends @Nullable V> reader,
            @Nullable Derivation<V> derivation,
            List<Variable<?>> sources,
            boolean actionable) {
        super(name, domain, actionable);
        this.reader = reader;
        this.derivation = derivation;
        this.sources = sources;
    }

    /**
     * A given fact.
     *
     * @param <C> the type of the cases
     * @param <V> the type of the values
     * @param name its path in a request, as {@code review.status}
     * @param domain its values
     * @param reader reads it from a case; null means unknown
     * @return the fact
     */
    public static <C, V> Fact<C, V> of(
            String name, Domain<V> domain, Function<? super C, ? extends @Nullable V> reader) {
        String place = "fact " + Handed.present("a fact", "its name", name);
        Handed.present(place, "its domain", domain);
        Handed.present(place, "its reader", reader);
        return new Fact<>(name, domain, reader, null, List.of(), false);
    }

    /**
     * A given fact with the constants of an enum as values.
     *
     * @param <C> the type of the cases
     * @param <E> the enum
     * @param name its path in a request
     * @param type the enum's class
     * @param reader reads it from a case; null means unknown
     * @return the fact
     * @throws RuleBookException if the enum has no constants, or the class is that of one of its constants
     */
    public static <C, E extends Enum<E>> Fact<C, E> of(
            String name, Class<E> type, Function<? super C, ? extends @Nullable E> reader) {
        Handed.present("fact " + name, "its type", type);
        try {
            return of(name, new Domain.Enumeration<>(type), reader);
        } catch (RuleBookException fault) {
            throw new RuleBookException("fact " + name, fault.fault(), fault.remedy());
        }
    }

    /**
     * A given fact that is yes or no.
     *
     * @param <C> the type of the cases
     * @param name its path in a request
     * @param reader reads it from a case; null means unknown
     * @return the fact
     */
    public static <C> Fact<C, Boolean> of(String name, Function<? super C, ? extends @Nullable Boolean> reader) {
        return of(name, new Domain.Flag(), reader);
    }

    /**
     * A derived fact. When its value is missing, it is the sources that are asked for. A given fact may be the source of
     * one derived fact only, and then does not stand in conditions itself: otherwise answers for partial cases could not
     * be exact.
     *
     * @param <C> the type of the cases
     * @param <V> the type of the values
     * @param name its name in conditions and explanations
     * @param domain its values, a finite domain
     * @param derivation how it comes from the sources
     * @param sources the given facts that it comes from, at least one
     * @return the fact
     * @throws RuleBookException if the domain is open, there is no source, or a source is derived itself
     * @throws NullPointerException if something is null
     */
    public static <C, V> Fact<C, V> derived(
            String name, Domain<V> domain, Derivation<V> derivation, Variable<?>... sources) {
        String place = "fact " + Handed.present("a fact", "its name", name);
        Handed.present(place, "its derivation", derivation);
        List<Variable<?>> behind = Handed.copy(place, "its sources", sources);
        boolean actionable = false;
        for (Variable<?> source : behind) {
            if (source.isDerived()) {
                throw new RuleBookException(
                        place,
                        name + " cannot come from " + source + ", which is derived itself",
                        "name the given facts " + source.givens() + " as its sources");
            }
            actionable |= source.actionable;
        }
        if (behind.isEmpty()) {
            throw new RuleBookException(place, name + " needs a fact to come from", "name its sources");
        }
        if (Handed.present(place, "its domain", domain).values().isEmpty()) {
            throw new RuleBookException(
                    place, name + " needs a finite domain, unlike " + domain.type(), "derive one of a few values");
        }
        return new Fact<>(name, domain, null, derivation, behind, actionable);
    }

    /**
     * A derived fact that comes from one given fact alone, whatever the day, as a city comes from a code. As any derived
     * fact it has its source to itself.
     *
     * @param <C> the type of the cases
     * @param <S> the type of the source's values
     * @param <V> the type of the derived fact's values
     * @param name its name in conditions and explanations
     * @param domain its values, a finite domain
     * @param source the given fact that it comes from
     * @param function gives the derived fact's value for each value of the source
     * @return the fact
     * @throws IllegalArgumentException if the domain is open, or the source is derived itself
     */
    public static <C, S, V> Fact<C, V> derived(
            String name, Domain<V> domain, Variable<S> source, Function<? super S, ? extends V> function) {
        return derived(
                name,
                domain,
                new FunctionOf<>(source, Handed.present("fact " + name, "its function", function)),
                source);
    }

    /**
     * A reader that goes through a nested object, and reads null where that is null.
     *
     * @param <C> the type of the cases
     * @param <N> the type of the nested object
     * @param <V> the type of the values
     * @param outer reads the nested object
     * @param inner reads the value from it
     * @return the reader
     */
    public static <C, N, V> Function<C, @Nullable V> within(
            Function<? super C, ? extends @Nullable N> outer, Function<? super N, ? extends @Nullable V> inner) {
        return c -> {
            N nested = outer.apply(c);
            return nested == null ? null : inner.apply(nested);
        };
    }

    /** {@return the same fact, marked as one that somebody can act on: remedies may change it} */
    public Fact<C, V> actionable() {
        return new Fact<>(name, domain, reader, derivation, sources, true);
    }

    @Override
    public boolean isDerived() {
        return derivation != null;
    }

    @Override
    public List<Variable<?>> givens() {
        return isDerived() ? sources : List.of(this);
    }

    /**
     * {@return the condition that this fact has a value}
     *
     * @param value the value
     * @throws IllegalArgumentException if the value is not in the domain
     */
    public Condition is(V value) {
        return Condition.in(this, List.of(Handed.present("fact " + name, "a value in a condition", value)));
    }

    /**
     * {@return the condition that this fact has another value than the one named}
     *
     * @param value the value
     * @throws IllegalArgumentException if the value is not in the domain
     */
    public Condition isNot(V value) {
        return is(value).negated();
    }

    /**
     * {@return the condition that this fact has one of some values}
     *
     * @param values the values
     * @throws IllegalArgumentException if a value is not in the domain
     */
    @SafeVarargs
    public final Condition in(V... values) {
        List<V> named = new ArrayList<>();
        for (V value : Handed.present("fact " + name, "values in a condition", values)) {
            named.add(value);
        }
        return Condition.in(this, named);
    }

    /**
     * {@return the condition that this fact has one of some values}
     *
     * @param values the values
     * @throws IllegalArgumentException if a value is not in the domain
     */
    public Condition in(Iterable<? extends V> values) {
        return Condition.in(this, values);
    }

    /**
     * {@return the condition that this fact has none of some values}
     *
     * @param values the values
     * @throws IllegalArgumentException if a value is not in the domain
     */
    public Condition notIn(Iterable<? extends V> values) {
        return in(values).negated();
    }

    /**
     * Which value it has in a case.
     *
     * @param facts the facts of the case
     * @param asOf the day as of which the question is asked
     * @return the place of the value among those of its domain, from 0; -1 where it is unknown
     */
    public int index(Facts facts, LocalDate asOf) {
        return domain.indexOf(derivation == null ? facts.get(this) : derivation.derive(facts.behind(this), asOf));
    }

    /** Whether less than all values may be left of it where it is unknown. */
    boolean mayBeNarrowed() {
        return derivation != null && !(derivation instanceof Derivation.OfOne);
    }

    /** What the derivation of a derived fact proposes to change so that it takes a value. */
    Optional<Map<Variable<?>, Object>> changesTowards(V target, Facts facts) {
        return Objects.requireNonNull(derivation).changesTowards(target, facts.behind(this));
    }

    /** Reads a given fact from a case, a value outside the domain as unknown. */
    @SuppressWarnings("unchecked") // decisions ask their facts of their cases
    @Nullable
    V read(Object subject) {
        V value = reader == null ? null : reader.apply((C) subject);
        return domain.contains(value) ? value : null;
    }

    /** What reads a given fact from a case; null for a derived one. */
    @Nullable
    Function<? super C, ? extends @Nullable V> reader() {
        return reader;
    }

    /** {@return how it comes from the facts behind it; empty for a given fact} */
    public Optional<Derivation<V>> derivation() {
        return Optional.ofNullable(derivation);
    }

    /** A function that nobody can look into, of one fact alone. */
    private record FunctionOf<S, V>(Variable<S> source, Function<? super S, ? extends V> function)
            implements Derivation.OfOne<S, V> {

        @Override
        public @Nullable V map(S value) {
            return function.apply(value);
        }
    }
}
