package dev.egov.rules;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A derivation from one fact alone, whatever the day.
 *
 * @param <S> the type of the source's values
 * @param <V> the type of the derived fact's values
 * @param source the fact that it comes from
 * @param function gives the derived value for each value of the source
 */
record Mapping<S, V>(Variable<S> source, Function<? super S, ? extends V> function) implements Derivation<V> {

    @Override
    public @Nullable V derive(Facts facts, LocalDate asOf) {
        S value = facts.get(source);
        return value == null ? null : function.apply(value);
    }
}
