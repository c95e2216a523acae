package dev.egov.model.network;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * What network or outlet is to be built or kept (art. 14–16).
 */
public enum NetworkConstructionKind implements Term {
    /** An organisation's access to the backbone network. */
    BACKBONE_ACCESS("接入骨干网络", "access to the backbone", 15),

    /** A branch network of the backbone. */
    BACKBONE_BRANCH("分支网络", "branch of the backbone", 14),

    /** A dedicated network to be built. */
    NEW_DEDICATED_NETWORK("新建业务专网", "new dedicated network", 15),

    /** A dedicated network that stands already. */
    EXISTING_DEDICATED_NETWORK("已建成的业务网络", "existing dedicated network", 15),

    /** An Internet outlet to be opened. */
    NEW_INTERNET_OUTLET("新建互联网接口", "new Internet outlet", 16),

    /** An Internet outlet that exists already. */
    EXISTING_INTERNET_OUTLET("现有互联网接口", "existing Internet outlet", 16);

    private final Wording wording;

    NetworkConstructionKind(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
