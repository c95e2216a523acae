package dev.egov.model.project;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * How far the review (审核) of a project has come (art. 10).
 */
public enum ReviewStatus implements Term {
    /** The project has not been submitted for review. */
    NOT_SUBMITTED("未送审", "not submitted", 10),

    /** The review has begun and has not ended. */
    UNDER_REVIEW("审核中", "under review", 10),

    /** The review ended in favour of the project. */
    PASSED("审核通过", "passed", 10),

    /** The review ended against the project. */
    REJECTED("审核未通过", "rejected", 10);

    private final Wording wording;

    ReviewStatus(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
