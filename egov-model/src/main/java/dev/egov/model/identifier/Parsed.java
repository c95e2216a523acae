package dev.egov.model.identifier;

/**
 * What became of a text that was parsed as an identifier: the value, or what is wrong with the text.
 *
 * @param <T> the identifier's type
 */
public sealed interface Parsed<T> {
    /**
     * {@return the value, for callers to whom a malformed text is an error of the program}
     *
     * @throws InvalidIdentifierException if the text was not well formed
     */
    T orElseThrow();

    /**
     * The text was well formed.
     *
     * @param value the value that it stands for
     * @param <T> the identifier's type
     */
    record Valid<T>(T value) implements Parsed<T> {
        @Override
        public T orElseThrow() {
            return value;
        }
    }

    /**
     * The text was not well formed.
     *
     * @param fault the first thing that is wrong with it
     * @param <T> the identifier's type
     */
    record Invalid<T>(IdentifierFault fault) implements Parsed<T> {
        @Override
        public T orElseThrow() {
            throw new InvalidIdentifierException(fault);
        }
    }
}
