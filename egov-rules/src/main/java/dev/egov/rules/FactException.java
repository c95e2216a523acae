package dev.egov.rules;

/**
 * A fact of a case could not be read: what reads it from the case, or derives it from other facts, has failed. Nothing was
 * decided. The cause is what was thrown.
 */
public final class FactException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String decision;
    private final String fact;

    private FactException(String decision, String fact, Throwable cause) {
        super("decision " + decision + ": fact " + fact + " could not be read: " + described(cause), cause);
        this.decision = decision;
        this.fact = fact;
    }

    /**
     * The failure of a fact.
     *
     * @param decision the id of the decision
     * @param fact the fact
     * @param cause what was thrown
     * @return the exception; the cause itself where a fact has failed already
     * @throws VirtualMachineError the cause, if the machine has failed rather than the fact
     */
    static FactException of(String decision, Variable<?> fact, Throwable cause) {
        requireOfFact(cause);
        return cause instanceof FactException known ? known : new FactException(decision, fact.name(), cause);
    }

    /** What was thrown, or its type where it cannot even describe itself. */
    private static String described(Throwable cause) {
        try {
            return cause.toString();
        } catch (Throwable failure) {
            requireOfFact(failure);
            return cause.getClass().getName();
        }
    }

    /** Lets through what says nothing of a fact: that memory has run out. A stack overflows by the fact's own fault. */
    static void requireOfFact(Throwable cause) {
        if (cause instanceof VirtualMachineError error && !(cause instanceof StackOverflowError)) {
            throw error;
        }
    }

    /**
     * The decision that asked for the fact.
     *
     * @return its id
     */
    public String decision() {
        return decision;
    }

    /**
     * The fact.
     *
     * @return its name
     */
    public String fact() {
        return fact;
    }
}
