package dev.egov.model.security;

import dev.egov.model.Term;
import dev.egov.model.Wording;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How closely a piece of information is guarded, strictest first (art. 13, item 2, and art. 30).
 *
 * <p>The first three grades are the grades of state secrets (国家秘密, art. 30); with work secrets and sensitive
 * information they are what the extranet may not carry (art. 13), here called <em>protected</em>.
 */
public enum Classification implements Term {
    /** A state secret of the highest grade. */
    TOP_SECRET("绝密", "top secret", 30),

    /** A state secret of the middle grade. */
    SECRET("机密", "secret", 30),

    /** A state secret of the lowest grade. */
    CONFIDENTIAL("秘密", "confidential", 30),

    /** A work secret of an administrative body, no state secret. */
    WORK_SECRET("工作秘密", "work secret", 13),

    /** Sensitive information. */
    SENSITIVE("敏感信息", "sensitive information", 13),

    /** Information for internal use that is neither secret nor sensitive. */
    INTERNAL("内部信息", "internal information", 13),

    /** Information that may be known to everyone. */
    PUBLIC("公开信息", "public information", 28);

    /** The grades of state secrets: {@link #TOP_SECRET}, {@link #SECRET} and {@link #CONFIDENTIAL}; immutable. */
    public static final Set<Classification> STATE_SECRETS =
            Collections.unmodifiableSet(EnumSet.range(TOP_SECRET, CONFIDENTIAL));

    /** What the extranet may not carry: the state secrets, {@link #WORK_SECRET} and {@link #SENSITIVE}; immutable. */
    public static final Set<Classification> PROTECTED =
            Collections.unmodifiableSet(EnumSet.range(TOP_SECRET, SENSITIVE));

    private final Wording wording;

    Classification(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * Tells whether this is a grade of state secrets (art. 30).
     *
     * @return true for the members of {@link #STATE_SECRETS}
     */
    public boolean isStateSecret() {
        return STATE_SECRETS.contains(this);
    }

    /**
     * Tells whether the extranet may not carry this (art. 13, item 2).
     *
     * @return true for the members of {@link #PROTECTED}
     */
    public boolean isProtected() {
        return PROTECTED.contains(this);
    }

    /**
     * Tells whether this guards more closely than another classification.
     *
     * @param other the classification compared with
     * @return true when this comes before {@code other} in the order of the constants
     */
    public boolean isStricterThan(Classification other) {
        return compareTo(other) < 0;
    }

    /**
     * Returns the stricter of two classifications, which is what a system or document that holds both must follow.
     *
     * @param a one classification
     * @param b another
     * @return the one that guards more closely; either, when they are the same
     */
    public static Classification stricter(Classification a, Classification b) {
        return a.isStricterThan(b) ? a : b;
    }
}
