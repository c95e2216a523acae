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

    private final Wording wording;

    Conduct(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
