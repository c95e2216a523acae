package dev.egov.catalog.audit;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last answers of a function of few arguments that is asked over and over: one in each of a fixed number of
 * places, so that it never grows. For one thread.
 *
 * @param <K> the arguments, with equals
 * @param <V> the answers
 */
final class Recent<K, V> {

    private static final int PLACES = 1 << 12;

    private final Function<? super K, ? extends V> function;
    private final @Nullable Object[] arguments = new Object[PLACES];
    private final @Nullable Object[] answers = new Object[PLACES];

    Recent(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    @SuppressWarnings("unchecked") // beside an argument stands the answer to it
    V of(K argument) {
        int hash = argument.hashCode() * 0x9E3779B9;
        int place = hash >>> 20;
        if (argument.equals(arguments[place])) {
            return (V) answers[place];
        }
        V answer = function.apply(argument);
        arguments[place] = argument;
        answers[place] = answer;
        return answer;
    }
}
