package dev.egov.model.organization;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * What kind of body an organisation is; the first three kinds are those that the regulation binds (art. 3).
 */
public enum OrganizationKind implements Term {
    /** A people's government of the city or of one of its districts, counties or county-level cities. */
    GOVERNMENT("各级政府", "government", 3),

    /** A working department of such a government. */
    GOVERNMENT_DEPARTMENT("工作部门", "government department", 3),

    /** An organisation that laws or regulations authorise to administer public affairs. */
    AUTHORIZED_ORGANIZATION("经法律法规授权具有公共管理职能的组织", "organisation authorised by law to administer public affairs", 3),

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
