package dev.egov.model.identifier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Thrown when a text was taken for an identifier that it is not; it carries what is wrong. */
public final class InvalidIdentifierException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final IdentifierFault fault;

    /**
     * Makes an exception for a fault.
     *
     * @param fault what is wrong
     */
    public InvalidIdentifierException(IdentifierFault fault) {
        super(fault.message(Locale.ENGLISH));
        this.fault = fault;
    }

    /** {@return what is wrong, which can also say so in Chinese} */
    public IdentifierFault fault() {
        return fault;
    }

    /**
     * Throws when there is a fault, and does nothing when there is none.
     *
     * @param fault what is wrong, or null
     * @throws InvalidIdentifierException if {@code fault} is not null
     */
    static void throwIfAny(@Nullable IdentifierFault fault) {
        if (fault != null) {
            throw new InvalidIdentifierException(fault);
        }
    }
}
