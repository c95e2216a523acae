package dev.egov.model.security;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * How far the secrecy review (保密审查) of a piece of information has come (art. 28).
 */
public enum SecrecyReview implements Term {
    /** No review has begun. */
    NOT_DONE("未审查", "not done", 28),

    /** The review has begun and has not ended. */
    IN_PROGRESS("审查中", "in progress", 28),

    /** The review ended with leave to publish. */
    CLEARED("准予公开", "cleared", 28),

    /** The review ended without leave to publish. */
    WITHHELD("不予公开", "withheld", 28);

    private final Wording wording;

    SecrecyReview(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
