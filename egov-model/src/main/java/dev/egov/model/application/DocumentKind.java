package dev.egov.model.application;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * What kind of document is exchanged (art. 20).
 */
public enum DocumentKind implements Term {
    /** An official document. */
    OFFICIAL_DOCUMENT("公文", "official document", 20),

    /** A notice of a meeting. */
    MEETING_NOTICE("会议通知", "meeting notice", 20),

    /** A briefing. */
    BRIEFING("简报", "briefing", 20),

    /** Any other document. */
    OTHER("其他文件", "other document", 20);

    private final Wording wording;

    DocumentKind(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
