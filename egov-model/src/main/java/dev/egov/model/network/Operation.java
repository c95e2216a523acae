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

    private final Wording wording;

    Operation(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
