package dev.egov.rules;

import java.util.Locale;

/** What an article of a regulation is for. */
public enum ArticleKind {
    /** Says why the regulation was made. */
    PURPOSE,
    /** Says what a term means. */
    DEFINITION,
    /** Says whom the regulation binds. */
    SCOPE,
    /** Says in what spirit to act, and asks nothing that a case can meet or breach. */
    PRINCIPLE,
    /** Sets up bodies and gives them their tasks. */
    ORGANISATION,
    /** Asks, bans, advises or refers. */
    NORM,
    /** Empowers a body to make standards or rules. */
    POWER,
    /** Says who interprets the regulation. */
    INTERPRETATION,
    /** Says from when the regulation is in force. */
    COMMENCEMENT;

    /**
     * The word for people, as {@code 定义} or {@code definition}.
     *
     * @param locale Chinese, or anything else for English
     * @return the word
     */
    public String label(Locale locale) {
        return Words.in(locale).text("kind." + name());
    }
}
