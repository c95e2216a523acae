package dev.egov.model.organization;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * What kind of body an organisation is; the first four kinds are those that the regulation binds (art. 3, and the
 * addressees of the notice that issues it).
 */
public enum OrganizationKind implements Term {
    /** A people's government of the city or of one of its districts, counties or county-level cities. */
    GOVERNMENT("各级政府", "government", 3),

    /** A working department of such a government. */
    GOVERNMENT_DEPARTMENT("政府工作部门", "government department", 3),

    /** The committee that administers a development zone or park. */
    DEVELOPMENT_ZONE_COMMITTEE("开发区（园区）管委会", "committee of a development zone", 3),

    /** An organisation that laws or regulations authorise to administer public affairs. */
    AUTHORIZED_ORGANIZATION("经法律、法规授权具有公共管理职能的组织", "organisation authorised by law to administer public affairs", 3),

    /** Any other organisation, which the regulation does not bind. */
    OTHER("其他组织", "other organisation", 3);

    private final Wording wording;

    OrganizationKind(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
