package dev.egov.model.project;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * Who pays for a project. Review, approval, budget and audit hang on municipal government investment (art. 10–12).
 */
public enum InvestmentSource implements Term {
    /** The municipal government, for the whole or a part. */
    MUNICIPAL("市级政府投资（全部或者部分）", "municipal government investment", 10),

    /** The government of a district, county or county-level city; no municipal money. */
    COUNTY("县级政府投资", "county-level government investment", 10),

    /** The provincial or the central government; no municipal money. */
    PROVINCIAL_OR_CENTRAL("省级或者中央投资", "provincial or central government investment", 10),

    /** Anyone else; no municipal money. */
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
