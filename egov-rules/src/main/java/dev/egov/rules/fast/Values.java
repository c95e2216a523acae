package dev.egov.rules.fast;

import org.jspecify.annotations.Nullable;

/** The values that a variable can have, by their numbers. */
public interface Values {

    /** {@return how many there are} */
    int size();

    /** {@return whether they are {@code true} and {@code false}, in this order} */
    boolean isFlag();

    /**
     * The number of a value.
     *
     * @param value anything
     * @return its number, from 0; -1 for null, and for what is not a value of the variable
     */
    int indexOf(@Nullable Object value);
}
