package dev.egov.model.project;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * How a proposed system reaches the Internet (art. 16).
 */
public enum InternetAccess implements Term {
    /** It does not reach the Internet. */
    NONE("不接入互联网", "no Internet access", 16),

    /** Through the outlets of the municipal extranet. */
    VIA_EXTRANET("依托政务外网接入", "access through the extranet", 16),

    /** Through an outlet of the department's own, new, or existing with no merger planned. */
    OWN_OUTLET("自有接口，未安排归并", "an outlet of its own, no merger planned", 16),

    /** Through an existing outlet of the department's own, whose merger is planned. */
    MERGES_OUTLET("自有接口，已安排归并", "an outlet of its own, merger planned", 16);

    private final Wording wording;

    InternetAccess(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
