package dev.egov.model.organization;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * How an administrative body or official has acted, as the supervision department judges it (art. 6).
 */
public enum Conduct implements Term {
    /** The duty was done properly. */
    PROPER("正常履职", "proper performance of duty", 6),

    /** The duty was not done. */
    INACTION("不作为", "inaction", 6),

    /** The duty was done too slowly. */
    DELAY("慢作为", "delay", 6),

    /** The duty was done wrongly. */
    MISCONDUCT("乱作为", "misconduct", 6);

    private final String term;
    private final String english;
    private final int article;

    Conduct(String term, String english, int article) {
        this.term = term;
        this.english = english;
        this.article = article;
    }

    @Override
    public Wording wording() {
        return new Wording(term, english, article);
    }
}
