package dev.egov.model.application;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * What has happened to a government website (政府网站), as far as filing goes (art. 19).
 */
public enum WebsiteChange implements Term {
    /** The site is new. */
    NEW("新建", "new", 19),

    /** The site has changed. */
    CHANGED("变更", "changed", 19),

    /** The site stands as it was filed. */
    UNCHANGED("未变更", "unchanged", 19);

    private final Wording wording;

    WebsiteChange(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
