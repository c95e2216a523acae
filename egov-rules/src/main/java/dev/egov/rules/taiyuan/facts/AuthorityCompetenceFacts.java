package dev.egov.rules.taiyuan.facts;

import dev.egov.model.organization.AdministrativeAction;
import dev.egov.model.organization.Authority;
import dev.egov.model.organization.AuthorityAct;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#AUTHORITY_COMPETENCE} asks about. */
public final class AuthorityCompetenceFacts {

    /** Which act is to be performed, such as reviewing a project, approving it or preparing its budget? */
    public static final Fact<AuthorityAct, AdministrativeAction> ACTION =
            Fact.of("action", AdministrativeAction.class, AuthorityAct::action);

    /** Which body leads in the act? A body that only takes part does not count. */
    public static final Fact<AuthorityAct, Authority> AUTHORITY =
            Fact.of("authority", Authority.class, AuthorityAct::authority).actionable();

    private AuthorityCompetenceFacts() {}
}
