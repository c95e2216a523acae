package dev.egov.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an author hands over is copied when it is handed over, and nothing of it is missing. */
final class Handed {

    private Handed() {}

    /**
     * A copy.
     *
     * @param <T> the type of the elements
     * @param place where they are handed over, as {@code decision planning}
     * @param what what they are, as {@code norms}
     * @param elements the elements
     * @return the same, as they are now, unmodifiable
     * @throws NullPointerException if there are none at all, or one of them is null; the message says which
     */
    static <T> List<T> copy(String place, String what, @Nullable Collection<? extends @Nullable T> elements) {
        List<T> copy = new ArrayList<>();
        for (T element : present(place, what, elements)) {
            copy.add(present(place, what + ", number " + (copy.size() + 1), element));
        }
        return List.copyOf(copy);
    }

    /** The same of an array. */
    static <T> List<T> copy(String place, String what, T @Nullable [] elements) {
        return copy(place, what, Arrays.asList(present(place, what, elements)));
    }

    /**
     * Something that must be there.
     *
     * @throws NullPointerException if it is null; the message says what
     */
    static <T> T present(String place, String what, @Nullable T element) {
        if (element == null) {
            throw new NullPointerException(place + ": " + what + " must not be null; leave it out or give it");
        }
        return element;
    }
}
