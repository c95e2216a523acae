package dev.egov.catalog.audit.common;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last answers of a function that is asked of few objects over and over: one in each of a fixed number of
 * places, so that it never grows. Objects are told apart by identity, since a catalogue repeats the very objects, and
 * comparing what is in them takes longer than all else. For one thread.
 *
 * @param <K> the arguments
 * @param <V> the answers
 */
public final class Recent<K, V> {

    private static final int PLACES = 1 << 12;

    private final Function<? super K, ? extends V> function;
    private final @Nullable Object[] arguments = new Object[PLACES];
    private final @Nullable Object[] answers = new Object[PLACES];

    public Recent(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // beside an argument stands the answer to it
    public V of(K argument) {
        int place = (System.identityHashCode(argument) * 0x9E3779B9) >>> 20;
        if (arguments[place] == argument) {
            return (V) answers[place];
        }
        V answer = function.apply(argument);
        arguments[place] = argument;
        answers[place] = answer;
        return answer;
    }
}
