package dev.egov.rules.taiyuan.facts;

import dev.egov.model.application.GovernmentWebsite;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#WEBSITE_FILING} asks about. */
public final class WebsiteFilingFacts {

    /** The organisation: what the case says of its {@code owner}. */
    public static final OrganizationFacts<GovernmentWebsite> OWNER =
            OrganizationFacts.of("owner", GovernmentWebsite::owner);

    /** Is the website on file (备案)? */
    public static final Fact<GovernmentWebsite, Boolean> FILED =
            Fact.of("filed", GovernmentWebsite::filed).actionable();

    /** Has the website joined the unified government portal, or is its joining planned? */
    public static final Fact<GovernmentWebsite, Boolean> ON_UNIFIED_PORTAL =
            Fact.of("onUnifiedPortal", GovernmentWebsite::onUnifiedPortal).actionable();

    /** Is the website maintained (运维管理) day by day? */
    public static final Fact<GovernmentWebsite, Boolean> MAINTAINED =
            Fact.of("maintained", GovernmentWebsite::maintained).actionable();

    /** Is the website protected against attack (安全防护)? */
    public static final Fact<GovernmentWebsite, Boolean> PROTECTED =
            Fact.of("protected", GovernmentWebsite::protectedFromAttack).actionable();

    private WebsiteFilingFacts() {}
}
