package dev.egov.model.network;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * Whom an application or a piece of information serves (art. 13, 17).
 */
public enum Audience implements Term {
    /** The administrative bodies themselves. */
    INTERNAL("机关内部", "internal", 13),

    /** The public. */
    PUBLIC("社会公众", "the public", 17);

    private final Wording wording;

    Audience(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
