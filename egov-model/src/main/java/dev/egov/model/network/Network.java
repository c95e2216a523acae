package dev.egov.model.network;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * A network on which information is handled (art. 13, 15–17).
 */
public enum Network implements Term {
    /** The private government network, for the internal business of administrative bodies. */
    PRIVATE_NETWORK("政务专网", "private network", 13),

    /** The government extranet, for business that faces society; it carries nothing protected. */
    EXTRANET("政务外网", "extranet", 13),

    /** A network of one line of business beside the backbone. */
    DEDICATED_NETWORK("单独的业务专网", "dedicated network", 15),

    /** The Internet, reached through the extranet. */
    INTERNET("互联网", "Internet", 16);

    private final Wording wording;

    Network(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
