package dev.egov.model.application;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * Which way a document goes (art. 20).
 */
public enum Direction implements Term {
    /** Up or down between levels of government. */
    VERTICAL("垂直发送", "vertical", 20),

    /** Across, between departments of one level. */
    HORIZONTAL("横向传输", "horizontal", 20);

    private final Wording wording;

    Direction(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
