package dev.egov.rules;

import java.util.Locale;

/** What kind of norm a norm is: the deontic operator that its words carry. */
public enum Modality {
    /** Something must be done (应, 应当). */
    OBLIGATION,
    /** Something must not be done, or not before something else (严禁, 不予, 不再). */
    PROHIBITION,
    /** Something is better done (鼓励, 倡导, 可, 适时). */
    RECOMMENDATION,
    /** Something may be put off (可暂缓). */
    PERMISSION,
    /** A matter belongs to a body (由…负责). */
    COMPETENCE,
    /** A matter is governed by other law or goes to another procedure (按有关规定, 另有规定). */
    REFERENCE,
    /** Something counts as, or falls under, something (适用, 纳入). */
    CONSTITUTIVE;

    /**
     * The word for people, as {@code 禁止} or {@code prohibition}.
     *
     * @param locale Chinese, or anything else for English
     * @return the word
     */
    public String label(Locale locale) {
        return Words.in(locale).text("modality." + name());
    }
}
