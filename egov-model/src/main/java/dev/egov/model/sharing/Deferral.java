package dev.egov.model.sharing;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * How far a holder has come with deferring (暂缓) the sharing of a resource (art. 24).
 */
public enum Deferral implements Term {
    /** No deferral has been asked for. */
    NONE("未申请暂缓", "none", 24),

    /** A deferral has been applied for and not been decided. */
    APPLIED("已报批", "applied for", 24),

    /** A deferral has been approved and is running. */
    APPROVED("已批准暂缓", "approved", 24),

    /** A deferral has been refused. */
    REFUSED("未获批准", "refused", 24),

    /** An approved deferral has come to its end. */
    LAPSED("暂缓已终止", "lapsed", 24);

    private final Wording wording;

    Deferral(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
