package dev.egov.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A statement about the facts of a case, as data: a small tree that is decided, explained, proved over and compared, and
 * never run as code.
 */
public sealed interface Condition {

    /**
     * A fact has one of some values.
     *
     * @param fact the fact, of a finite domain
     * @param values the values, in the domain's order
     */
    record In(Variable<?> fact, List<?> values) implements Condition {

        /**
         * Checks the values and puts them in order.
         *
         * @throws IllegalArgumentException if the fact's domain is open or does not have a value
         */
        public In {
            Handed.present("a condition", "its fact", fact);
            values = ordered(fact, Handed.copy("fact " + fact, "values in a condition", values));
        }

        private static <V> List<V> ordered(Variable<V> fact, List<?> values) {
            Set<Integer> indexes = new TreeSet<>();
            for (Object value : values) {
                int index = fact.domain().indexOf(value);
                if (index < 0) {
                    throw new RuleBookException(
                            "fact " + fact,
                            value + " is not a value of " + fact + ", whose domain is " + fact.domain(),
                            "take a value of that domain");
                }
                indexes.add(index);
            }
            List<V> domain = fact.domain().values();
            List<V> ordered = new ArrayList<>();
            for (int index : indexes) {
                ordered.add(domain.get(index));
            }
            return List.copyOf(ordered);
        }

        @Override
        public String toString() {
            List<String> texts = new ArrayList<>();
            for (Object value : values) {
                texts.add(fact.text(value));
            }
            return texts.size() == 1 ? fact + " = " + texts.get(0) : fact + " in {" + String.join(", ", texts) + "}";
        }
    }

    /**
     * All of some conditions hold; true when there is none.
     *
     * @param conditions the conditions
     */
    record All(List<Condition> conditions) implements Condition {

        /**
         * Copies the conditions.
         *
         * @throws NullPointerException if one of them is null
         */
        public All {
            conditions = Handed.copy("all of some conditions", "conditions", conditions);
        }

        @Override
        public String toString() {
            return conditions.isEmpty() ? "always" : join(conditions, " and ");
        }
    }

    /**
     * At least one of some conditions holds; false when there is none.
     *
     * @param conditions the conditions
     */
    record Any(List<Condition> conditions) implements Condition {

        /**
         * Copies the conditions.
         *
         * @throws NullPointerException if one of them is null
         */
        public Any {
            conditions = Handed.copy("any of some conditions", "conditions", conditions);
        }

        @Override
        public String toString() {
            return conditions.isEmpty() ? "never" : join(conditions, " or ");
        }
    }

    /**
     * A condition does not hold.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {

        /**
         * Checks that there is a condition.
         *
         * @throws NullPointerException if it is null
         */
        public Not {
            Handed.present("not", "the condition", condition);
        }

        @Override
        public String toString() {
            return "not " + parenthesised(condition);
        }
    }

    /**
     * The condition that always holds.
     *
     * @return a conjunction of nothing
     */
    static Condition always() {
        return new All(List.of());
    }

    /**
     * The condition that never holds.
     *
     * @return a disjunction of nothing
     */
    static Condition never() {
        return new Any(List.of());
    }

    /**
     * The condition that a fact has one of some values.
     *
     * @param <V> the type of the values
     * @param fact the fact
     * @param values the values
     * @return the condition
     * @throws IllegalArgumentException if the fact's domain is open or does not have a value
     */
    static <V> Condition in(Variable<V> fact, Iterable<? extends V> values) {
        List<V> listed = new ArrayList<>();
        for (V value : Handed.present("fact " + fact, "values in a condition", values)) {
            listed.add(value);
        }
        return new In(fact, listed);
    }

    /**
     * The condition that this one and another hold.
     *
     * @param other the other
     * @return their conjunction
     */
    default Condition and(Condition other) {
        return new All(List.of(this, Handed.present("and", "the other condition", other)));
    }

    /**
     * The condition that this one or another or both hold.
     *
     * @param other the other
     * @return their disjunction
     */
    default Condition or(Condition other) {
        return new Any(List.of(this, Handed.present("or", "the other condition", other)));
    }

    /**
     * The condition that this one does not hold.
     *
     * @return its negation
     */
    default Condition negated() {
        return this instanceof Not not ? not.condition() : new Not(this);
    }

    /**
     * What this condition is in other terms, as a formula, an expression of a database or a picture: made from what its
     * parts are, the innermost first.
     *
     * @param <R> what it is made into
     * @param in what a fact with some values is
     * @param not what the negation of a part is
     * @param all what it is that all parts hold; there may be none, and then it is true
     * @param any what it is that one of the parts holds; there may be none, and then it is false
     * @return what the whole is
     */
    default <R> R fold(
            Function<In, ? extends R> in,
            Function<? super R, ? extends R> not,
            Function<? super List<R>, ? extends R> all,
            Function<? super List<R>, ? extends R> any) {
        if (this instanceof In one) {
            return in.apply(one);
        }
        if (this instanceof Not other) {
            return not.apply(other.condition().fold(in, not, all, any));
        }
        boolean isAll = this instanceof All;
        List<Condition> conditions = isAll ? ((All) this).conditions() : ((Any) this).conditions();
        List<R> parts =
                conditions.stream().<R>map(part -> part.fold(in, not, all, any)).toList();
        return isAll ? all.apply(parts) : any.apply(parts);
    }

    /**
     * This condition with one that stands in it, or is it, replaced.
     *
     * @param part the condition to replace, wherever an equal one stands
     * @param other what stands there instead
     * @return the changed condition; the same where no such part is in it
     */
    default Condition replacing(Condition part, Condition other) {
        if (equals(part)) {
            return other;
        }
        if (this instanceof Not not) {
            return new Not(not.condition().replacing(part, other));
        }
        if (this instanceof All all) {
            return new All(replacing(all.conditions(), part, other));
        }
        return this instanceof Any any ? new Any(replacing(any.conditions(), part, other)) : this;
    }

    private static List<Condition> replacing(List<Condition> conditions, Condition part, Condition other) {
        return conditions.stream()
                .map(condition -> condition.replacing(part, other))
                .toList();
    }

    /**
     * The facts that this condition speaks of.
     *
     * @return the facts, from left to right, each once; unmodifiable
     */
    default Set<Variable<?>> facts() {
        Set<Variable<?>> facts = new LinkedHashSet<>();
        this.<Boolean>fold(in -> facts.add(in.fact()), part -> part, parts -> true, parts -> true);
        return Collections.unmodifiableSet(facts);
    }

    private static String join(List<Condition> conditions, String word) {
        List<String> parts = new ArrayList<>();
        for (Condition condition : conditions) {
            parts.add(parenthesised(condition));
        }
        return String.join(word, parts);
    }

    private static String parenthesised(Condition condition) {
        String text = condition.toString();
        return condition instanceof In || !text.contains(" ") ? text : "(" + text + ")";
    }
}
