package dev.egov.benchmarks.decisions;

/** Whose cases are drawn. */
public enum Traffic {
    /**
     * Cases as a system of the city gets them: its own bodies', of which one in eight is not bound by the regulation, for
     * what it is or for where it is. Everything else is as likely as anything else.
     */
    CITY,

    /** Any case, as likely as any other: of the organisations three in eight are bound. */
    ANYBODY
}
