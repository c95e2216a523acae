package dev.egov.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
     * @param facts the facts of the case
     * @param asOf the day as of which the question is asked
     * @return the value, or null if a source is not known; where all are known there must be a value, for there would be
     *     nothing left to ask
     */
    @Nullable
    V derive(Facts facts, LocalDate asOf);

    /**
     * What to change so that the derived fact takes a value, for the remedies. A derivation that cannot tell, or whose
     * facts nobody can act on, keeps this default: no change.
     *
     * @param target the value wanted
     * @param facts the facts of the case
     * @return the changes to the given facts, or empty if none is known
     */
    default Optional<Map<Fact<?, ?>, Object>> changesTowards(V target, Facts facts) {
        return Optional.empty();
    }
}
