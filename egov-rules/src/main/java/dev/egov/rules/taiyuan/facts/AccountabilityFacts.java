package dev.egov.rules.taiyuan.facts;

import dev.egov.model.organization.Conduct;
import dev.egov.model.organization.OfficialConduct;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#ACCOUNTABILITY} asks about. */
public final class AccountabilityFacts {

    /** The organisation: what the case says of its {@code subject}. */
    public static final OrganizationFacts<OfficialConduct> SUBJECT =
            OrganizationFacts.of("subject", OfficialConduct::subject);

    /**
     * How did the organisation or its staff act: properly, or with inaction (不作为), delay (慢作为) or misconduct (乱作为)?
     */
    public static final Fact<OfficialConduct, Conduct> CONDUCT =
            Fact.of("conduct", Conduct.class, OfficialConduct::conduct);

    private AccountabilityFacts() {}
}
