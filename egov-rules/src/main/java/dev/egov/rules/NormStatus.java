package dev.egov.rules;

import java.util.Locale;

/** How a norm stands to a case. */
public enum NormStatus {
    /** Its {@code when} is false: the norm does not speak of this case. */
    NOT_APPLICABLE,
    /** It applies, and so does its exception. */
    EXCEPTED,
    /** It applies, and what it requires is there. */
    SATISFIED,
    /** It applies, what it requires is not there, and its consequence follows. */
    BREACHED,
    /** The same for a norm that only advises. */
    NOT_FOLLOWED,
    /** The facts given leave its status open. */
    UNKNOWN;

    /**
     * The word for people, as {@code 不符合} or {@code not met}.
     *
     * @param locale Chinese, or anything else for English
     * @return the word
     */
    public String label(Locale locale) {
        return Words.in(locale).text("status." + name());
    }

    /** Whether what the norm requires is not there. */
    boolean isFailure() {
        return this == BREACHED || this == NOT_FOLLOWED;
    }
}
