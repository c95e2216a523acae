package dev.egov.rules;

/** A mistake of the author of a rule book: it says where, what is wrong, and what to do. */
public final class RuleBookException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final String fault;
    private final String remedy;

    /**
     * A mistake whose message tells all three.
     *
     * @param place the decision, norm, fact or rule book
     * @param fault what is wrong, a clause in English
     * @param remedy what to do, a clause in English
     */
    public RuleBookException(String place, String fault, String remedy) {
        this(place + ": " + fault + "; " + remedy, place, fault, remedy);
    }

    private RuleBookException(String message, String place, String fault, String remedy) {
        super(message);
        this.place = place;
        this.fault = fault;
        this.remedy = remedy;
    }

    /** A mistake whose message shows by itself where it is and what to do. */
    static RuleBookException saying(String message, String place, String fault, String remedy) {
        return new RuleBookException(message, place, fault, remedy);
    }

    /**
     * Where the mistake is.
     *
     * @return the decision, norm, fact or rule book by its id
     */
    public String place() {
        return place;
    }

    /**
     * What is wrong.
     *
     * @return a clause in English
     */
    public String fault() {
        return fault;
    }

    /**
     * What to do.
     *
     * @return a clause in English
     */
    public String remedy() {
        return remedy;
    }
}
