package dev.egov.model.organization;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * A body to which the regulation gives a part in e-government, from steering the city's work to auditing a project.
 *
 * <p>The article of a constant is the one that first names the body.
 */
public enum Authority implements Term {
    /** The city's e-government leading group, chaired by the head of the municipal government. */
    LEADING_GROUP("领导组", "leading group", 5),

    /** The leading group's office, seated in the general office of the municipal government. */
    COMPETENT_AUTHORITY("市电子政务主管部门", "competent e-government authority", 5),

    /** The group under the leading group that sees to network and information security. */
    SECURITY_GROUP("安全组", "security group", 5),

    /** The group under the leading group that advises on major matters. */
    EXPERT_ADVISORY_GROUP("专家顾问组", "expert advisory group", 5),

    /** The municipal people's government, which approves the development plan. */
    MUNICIPAL_GOVERNMENT("市政府", "municipal government", 7),

    /** The commission that approves projects of municipal government investment (art. 10). */
    DEVELOPMENT_AND_REFORM_COMMISSION("市发改委", "municipal development and reform commission", 7),

    /** The commission that takes part in preparing the development plan. */
    ECONOMY_AND_INFORMATION_COMMISSION("市经信委", "municipal economy and information commission", 7),

    /** The bureau that prepares the project budget and executes it. */
    FINANCE_BUREAU("市财政局", "municipal finance bureau", 11),

    /** The congress that approves the project budget. */
    PEOPLES_CONGRESS("市人大", "municipal people's congress", 11),

    /** The department that audits the investment of completed projects. */
    AUDIT_DEPARTMENT("审计部门", "audit department", 12),

    /** The bureau that takes part in setting the standards for electronic records. */
    ARCHIVES_BUREAU("市档案局", "municipal archives bureau", 21),

    /** The department that supervises efficiency and holds officials accountable. */
    SUPERVISION_DEPARTMENT("监察部门", "supervision department", 6);

    private final Wording wording;

    Authority(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
