package dev.egov.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one case: a value for some of the given facts of a decision. {@link Decision#read} makes them from a
 * case, {@link Decision#facts()} starts them by hand.
 */
public final class Facts {

    private final List<? extends Variable<?>> names;
    private final @Nullable Object[] values;
    private final @Nullable Variable<?> derived;

    Facts(List<? extends Variable<?>> names, @Nullable Object[] values) {
        this(names, values, null);
    }

    private Facts(List<? extends Variable<?>> names, @Nullable Object[] values, @Nullable Variable<?> derived) {
        this.names = names;
        this.values = values;
        this.derived = derived;
    }

    /** What a derivation is shown: the sources of a derived fact, and nothing else. */
    static Facts behind(Variable<?> derived, @Nullable Object[] values) {
        return new Facts(derived.givens(), values, derived);
    }

    /** What the derivation of a derived fact is shown of these. */
    Facts behind(Variable<?> fact) {
        List<Variable<?>> sources = fact.givens();
        @Nullable Object[] behind = new Object[sources.size()];
        for (int place = 0; place < behind.length; place++) {
            behind[place] = values[place(sources.get(place))];
        }
        return behind(fact, behind);
    }

    /**
     * These with other values of some facts.
     *
     * @throws IllegalArgumentException if a fact is not among them or does not have such a value
     * @throws ClassCastException if a value is of another type
     */
    Facts with(Map<Variable<?>, Object> changes) {
        @Nullable Object[] changed = values.clone();
        changes.forEach((fact, value) -> {
            fact.requireValue(value);
            changed[place(fact)] = value;
        });
        return new Facts(names, changed);
    }

    /**
     * The value of a given fact.
     *
     * @param <V> the type of its values
     * @param fact the fact
     * @return the value, or null if it is not known
     * @throws IllegalArgumentException if the decision has no such given fact; within a derivation, if it is not one of
     *     the sources that the derived fact declares
     */
    @SuppressWarnings("unchecked") // the value was read by, or checked against, the fact itself
    public <V> @Nullable V get(Variable<V> fact) {
        return (V) values[place(fact)];
    }

    /**
     * What is known, in the order of the decision's facts.
     *
     * @return the known values by the name of their fact, unmodifiable
     */
    public Map<String, Object> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            if (value != null) {
                known.put(names.get(place).name(), value);
            }
        }
        return Collections.unmodifiableMap(known);
    }

    /** Whether these are values of these given facts, the very same facts in the same order. */
    boolean areOf(List<? extends Variable<?>> givens) {
        return names.equals(givens);
    }

    /** The value at a place of the decision's given facts. */
    @Nullable
    Object at(int place) {
        return values[place];
    }

    private int place(Variable<?> fact) {
        int place = find(names, fact);
        if (place < 0) {
            throw derived == null
                    ? missing(names, fact)
                    : new RuleBookException(
                            "fact " + derived,
                            "its derivation reads " + fact + ", which is not among its sources " + names,
                            "name " + fact + " as a source where the fact is derived");
        }
        return place;
    }

    private static int find(List<? extends Variable<?>> names, Variable<?> fact) {
        for (int place = 0; place < names.size(); place++) {
            if (names.get(place) == fact) {
                return place;
            }
        }
        return -1;
    }

    private static IllegalArgumentException missing(List<? extends Variable<?>> names, Variable<?> fact) {
        return new IllegalArgumentException("not a given fact here: " + fact + "; there are " + names);
    }

    /** Facts in the making. Not safe for use by several threads. */
    public static final class Builder {

        private final List<? extends Variable<?>> names;
        private final @Nullable Object[] values;

        Builder(List<? extends Variable<?>> names) {
            this.names = names;
            this.values = new Object[names.size()];
        }

        /**
         * States a fact.
         *
         * @param <V> the type of its values
         * @param fact a given fact of the decision
         * @param value its value, or null for unknown
         * @return this builder
         * @throws IllegalArgumentException if the decision has no such fact, or the fact no such value
         */
        public <V> Builder set(Variable<V> fact, @Nullable V value) {
            int place = find(names, fact);
            if (place < 0) {
                throw missing(names, fact);
            }
            if (value != null) {
                fact.requireValue(value);
            }
            int index = fact.domain().indexOf(value);
            // the domain's own value, so that nobody changes a set from outside
            values[place] = index < 0 ? value : fact.domain().values().get(index);
            return this;
        }

        /**
         * The facts stated so far.
         *
         * @return the facts
         */
        public Facts build() {
            return new Facts(names, values.clone());
        }
    }
}
