package dev.egov.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a derived fact comes from the facts that a case gives: a date into whether a term has run, two amounts into which
 * of them is larger.
 *
 * @param <V> the type of the derived fact's values
 */
@FunctionalInterface
public interface Derivation<V> {

    /**
     * The derived fact's value.
     *
     * @param facts the sources that the derived fact declares, as the case has them; to read any other fact fails
     * @param asOf the day as of which the question is asked
     * @return the value, or null if a source is not known; where all are known there must be a value, for there would be
     *     nothing left to ask
     */
    @Nullable
    V derive(Facts facts, LocalDate asOf);

    /**
     * What to change so that the derived fact takes a value, for the remedies. A derivation that cannot tell, or whose
     * facts nobody can act on, keeps this default: no change. Where nothing is proposed for a value, the values of the
     * actionable sources of finite domains are gone through instead: all their combinations where there are at most 64,
     * otherwise one source at a time. A derivation that fails here proposes nothing. It is not asked of a fact that nobody
     * can act on.
     *
     * @param target the value wanted, another than the fact has
     * @param facts the sources that the derived fact declares, as the case has them
     * @return the changes to actionable sources, or empty if none is known; what does not lead to the target is not
     *     proposed to anybody
     */
    default Optional<Map<Variable<?>, Object>> changesTowards(V target, Facts facts) {
        return Optional.empty();
    }

    /**
     * The values that the derived fact may still have where its value is not known, for one that cannot take every value of
     * its domain then. A derivation that can keeps this default.
     *
     * @param facts the sources that the derived fact declares, as the case has them
     * @param asOf the day as of which the question is asked
     * @return exactly the values that some value of the unknown sources leads to; an empty set where every value is left
     */
    default Set<V> left(Facts facts, LocalDate asOf) {
        return Set.of();
    }

    /**
     * How it is written, which receipts and comparisons of versions go by.
     *
     * @return the one way to write it; empty for a function that nobody can look into, which is taken for equal to every
     *     other one
     */
    default Optional<String> definition() {
        return Optional.empty();
    }

    /**
     * A derivation from one fact alone, whatever the day.
     *
     * @param <S> the type of the source's values
     * @param <V> the type of the derived fact's values
     */
    interface OfOne<S, V> extends Derivation<V> {

        /** {@return the fact that it comes from} */
        Variable<S> source();

        /**
         * The derived value for a value of the source.
         *
         * @param value a value of the source's domain
         * @return the derived value
         */
        @Nullable
        V map(S value);

        @Override
        default @Nullable V derive(Facts facts, LocalDate asOf) {
            S value = facts.get(source());
            return value == null ? null : map(value);
        }
    }
}
