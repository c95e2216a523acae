package dev.egov.rules;

import java.util.Locale;

/** What a decision asks about, by which its outcomes are put into words: see {@link Decision#label(Outcome, Locale)}. */
public enum DecisionKind {
    /** May this be done? It is allowed or not. */
    PERMISSION,
    /** Is this in order? It is met or not. */
    STATE,
    /** Is this the body to act? The competence is there or not. */
    COMPETENCE
}
