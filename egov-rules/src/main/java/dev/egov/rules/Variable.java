package dev.egov.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A fact as conditions, proofs, schemas and answers see it: its name and its values. Every variable is a {@link Fact}, which
 * knows besides how a case of some type tells it.
 *
 * @param <V> the type of its values
 */
public abstract sealed class Variable<V> permits Fact {

    final String name;
    final Domain<V> domain;
    final boolean actionable;

    Variable(String name, Domain<V> domain, boolean actionable) {
        this.name = name;
        this.domain = domain;
        this.actionable = actionable;
    }

    /** {@return the fact's name: the path of a given one in a request} */
    public final String name() {
        return name;
    }

    /** {@return the values that it can have} */
    public final Domain<V> domain() {
        return domain;
    }

    /** {@return whether somebody can act on it, so that remedies may change it} */
    public final boolean isActionable() {
        return actionable;
    }

    /** {@return whether it follows from other facts} */
    public abstract boolean isDerived();

    /** {@return the given facts behind it: its sources, or itself for a given fact} */
    public abstract List<Variable<?>> givens();

    /** A value as the domain has it, so that nobody changes a set from outside; any other value itself. */
    @Nullable
    final Object own(@Nullable Object value) {
        return domain instanceof Subsets subsets ? subsets.own(value) : value;
    }

    /** The place of a value among those of this fact, false before true. */
    final int place(@Nullable Object value) {
        int place = domain.indexOf(value);
        return domain instanceof Domain.Flag ? -place : place;
    }

    /** Refuses what is not a value of this fact. */
    @SuppressWarnings("unchecked") // a domain tells what is of another type, or fails
    final void requireValue(Object value) {
        if (!domain.contains((V) value)) {
            throw new IllegalArgumentException("not a value of " + this + ": " + value + "; its domain is " + domain);
        }
    }

    /** A value of this fact for people. */
    @SuppressWarnings("unchecked") // values come from this fact's own domain
    final String label(Object value, Locale locale) {
        return domain.label((V) value, locale);
    }

    /** The one text of a value of this fact. */
    @SuppressWarnings("unchecked") // values come from this fact's own domain
    final String text(Object value) {
        return domain.text((V) value);
    }

    /** Its name, type and values, in one line. */
    final String definition() {
        List<String> values = domain.values().stream().map(domain::text).toList();
        return name + ": " + domain.type() + " {" + String.join(", ", values) + "}";
    }

    /** {@return the fact's name} */
    @Override
    public final String toString() {
        return name;
    }
}
