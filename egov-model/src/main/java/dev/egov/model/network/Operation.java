package dev.egov.model.network;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * What is done with information on a network (art. 13, item 2).
 */
public enum Operation implements Term {
    /** To process it. */
    PROCESS("处理", "process", 13),

    /** To transmit it. */
    TRANSMIT("传输", "transmit", 13),

    /** To store it. */
    STORE("存储", "store", 13);

    private final String term;
    private final String english;
    private final int article;

    Operation(String term, String english, int article) {
        this.term = term;
        this.english = english;
        this.article = article;
    }

    @Override
    public Wording wording() {
        return new Wording(term, english, article);
    }
}
