package dev.egov.model.project;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * What a proposed system does about the network that it runs on (art. 15).
 */
public enum NetworkPlan implements Term {
    /** It runs on the existing backbone network. */
    USES_BACKBONE("利用骨干网络", "uses the backbone network", 15),

    /** It builds a new dedicated network. */
    BUILDS_DEDICATED("新建业务专网", "builds a dedicated network", 15),

    /** It stays on a dedicated network built earlier, whose merger is not planned. */
    KEEPS_DEDICATED("保留业务专网，未安排归并", "keeps a dedicated network", 15),

    /** It stays on a dedicated network built earlier, whose merger is planned. */
    MERGES_DEDICATED("保留业务专网，已安排归并", "keeps a dedicated network, merger planned", 15);

    private final Wording wording;

    NetworkPlan(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
