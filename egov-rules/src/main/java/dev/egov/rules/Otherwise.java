package dev.egov.rules;

import java.util.Locale;

/** What follows when a norm applies, no exception does, and what it requires is not there. */
public enum Otherwise {
    /** The text itself withholds or bans the act (不予立项, 严禁, 不再新建, an act that needs a prior step). */
    DENY(Outcome.DENIED),
    /** The text hands the matter to other law or to another body. */
    REFER(Outcome.REFERRED),
    /** The text lets the act wait. */
    DEFER(Outcome.DEFERRED),
    /** A duty (应, 应逐步) is not met. */
    DUTY(Outcome.DEFICIENT),
    /** Advice (鼓励, 倡导, 可, 适时) is not followed. */
    ADVISE(Outcome.COMPLIANT);

    private final Outcome contribution;

    Otherwise(Outcome contribution) {
        this.contribution = contribution;
    }

    /**
     * The outcome that a norm with this consequence contributes when it is not met.
     *
     * @return DENIED, REFERRED, DEFERRED, DEFICIENT or, for advice, COMPLIANT
     */
    public Outcome contribution() {
        return contribution;
    }

    /**
     * The status of a norm with this consequence that applies, is not excepted and is not met.
     *
     * @return NOT_FOLLOWED for advice, otherwise BREACHED
     */
    public NormStatus status() {
        return this == ADVISE ? NormStatus.NOT_FOLLOWED : NormStatus.BREACHED;
    }

    /**
     * The words for people, as {@code 不予准许} or {@code denied}.
     *
     * @param locale Chinese, or anything else for English
     * @return the words
     */
    public String label(Locale locale) {
        return Words.in(locale).text("otherwise." + name());
    }
}
