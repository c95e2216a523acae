package dev.egov.rules.taiyuan.facts;

import dev.egov.model.organization.ElectronicGovernmentActivity;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#APPLICABILITY} asks about. */
public final class ApplicabilityFacts {

    /** The organisation: what the case says of its {@code organization}. */
    public static final OrganizationFacts<ElectronicGovernmentActivity> ORGANIZATION =
            OrganizationFacts.of("organization", ElectronicGovernmentActivity::organization);

    private ApplicabilityFacts() {}
}
