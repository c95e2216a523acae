package dev.egov.rules.taiyuan;

import dev.egov.model.organization.OrganizationKind;
import dev.egov.rules.Condition;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.taiyuan.facts.OrganizationFacts;

/**
 * Whom the regulation binds: a government, one of its departments, the committee of a development zone or an organisation
 * authorised by law, of Taiyuan (art. 3).
 */
final class Scope {

    private Scope() {}

    /** That it is one of the bodies that article 3 names, or a committee of the zones, to which the notice is addressed. */
    static Condition holds(OrganizationFacts<?> party) {
        return isOneOf(
                party,
                OrganizationKind.GOVERNMENT,
                OrganizationKind.GOVERNMENT_DEPARTMENT,
                OrganizationKind.DEVELOPMENT_ZONE_COMMITTEE,
                OrganizationKind.AUTHORIZED_ORGANIZATION);
    }

    /** That it is of one of some kinds, and of Taiyuan. */
    static Condition isOneOf(OrganizationFacts<?> party, OrganizationKind... kinds) {
        return party.kind().in(kinds).and(party.inTaiyuan().is(true));
    }

    /** Lets a decision speak of those whom the regulation binds alone. */
    static <C> void bind(DecisionBuilder<C> decision, OrganizationFacts<C> party) {
        decision.guard(holds(party))
                .alternativeGuard(
                        "3-scope",
                        "development-zones",
                        isOneOf(
                                party,
                                OrganizationKind.GOVERNMENT,
                                OrganizationKind.GOVERNMENT_DEPARTMENT,
                                OrganizationKind.AUTHORIZED_ORGANIZATION))
                .facts(party.facts());
    }
}
