package dev.egov.model.project;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * Who pays for a project. Review, approval, budget and audit hang on municipal government investment (art. 10–12).
 */
public enum InvestmentSource implements Term {
    /** The municipal government. */
    MUNICIPAL("市级政府投资", "municipal government investment", 10),

    /** The government of a district, county or county-level city. */
    COUNTY("县级政府投资", "county-level government investment", 10),

    /** The provincial or the central government. */
    PROVINCIAL_OR_CENTRAL("省级或中央政府投资", "provincial or central government investment", 10),

    /** Anyone else. */
    NON_GOVERNMENT("非政府投资", "non-government investment", 10);

    private final Wording wording;

    InvestmentSource(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
