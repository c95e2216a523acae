package dev.egov.rules.taiyuan.facts;

import dev.egov.model.network.Audience;
import dev.egov.model.network.Network;
import dev.egov.model.project.InternetAccess;
import dev.egov.model.project.NetworkPlan;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.project.ProposedSystem;
import dev.egov.model.security.Classification;
import dev.egov.rules.Fact;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#PROJECT_REVIEW} asks about. */
public final class ProjectReviewFacts {

    /** The organisation: what the case says of its {@code builder}. */
    public static final OrganizationFacts<ProjectReview> BUILDER =
            OrganizationFacts.of("builder", ProjectReview::builder);

    /**
     * Which network does the system run on: the private network, the extranet, a separate dedicated network or the
     * Internet?
     */
    public static final Fact<ProjectReview, Network> HOST_NETWORK =
            of("hostNetwork", Network.class, ProposedSystem::hostNetwork).actionable();

    /**
     * Which class does the information belong to: a state secret (top secret, secret or confidential), a work secret,
     * sensitive, internal or public? Where several apply, the first in this order counts. Sensitive is what the
     * department that holds it has so designated, which is not the sensitive personal information of the personal
     * information protection law.
     */
    public static final Fact<ProjectReview, Classification> CLASSIFICATION =
            of("classification", Classification.class, ProposedSystem::classification);

    /** Whom does the system serve: government bodies internally, or the public? */
    public static final Fact<ProjectReview, Audience> AUDIENCE =
            of("audience", Audience.class, ProposedSystem::audience);

    /**
     * Can the public use the service over the Internet? Access through the shared outlets of the extranet counts.
     */
    public static final Fact<ProjectReview, Boolean> SERVED_OVER_INTERNET =
            actionable("servedOverInternet", ProposedSystem::servedOverInternet);

    /**
     * How is the network of the system built: on the backbone, as a new dedicated network, or on a dedicated network
     * that is kept? If kept, is its merger planned?
     */
    public static final Fact<ProjectReview, NetworkPlan> NETWORK_PLAN =
            of("networkPlan", NetworkPlan.class, ProposedSystem::networkPlan).actionable();

    /**
     * Does the state clearly provide that this dedicated network be built or may be built? A department's own need
     * does not count.
     */
    public static final Fact<ProjectReview, Boolean> STATE_PROVISION =
            Fact.of("system.stateProvision", Fact.within(ProjectReview::system, ProposedSystem::stateProvision));

    /**
     * How does the system reach the Internet: not at all, through the extranet, or through an outlet of its own? If
     * its own and existing, is its merger planned?
     */
    public static final Fact<ProjectReview, InternetAccess> INTERNET_ACCESS = of(
                    "internetAccess", InternetAccess.class, ProposedSystem::internetAccess)
            .actionable();

    /** Is it a separate, closed system (独立、封闭) of one department, which no other system can exchange with? */
    public static final Fact<ProjectReview, Boolean> CLOSED = actionable("closed", ProposedSystem::closed);

    /**
     * Does the system build again what exists (重复建设), for instance where an existing system would meet its main needs?
     */
    public static final Fact<ProjectReview, Boolean> DUPLICATES_EXISTING =
            actionable("duplicatesExisting", ProposedSystem::duplicatesExisting);

    /** Are hosting, storage and disaster backup of the system centralised on existing infrastructure? */
    public static final Fact<ProjectReview, Boolean> USES_SHARED_INFRASTRUCTURE =
            actionable("usesSharedInfrastructure", ProposedSystem::usesSharedInfrastructure);

    /** Is security studied, planned and carried out together with the system? All three are needed. */
    public static final Fact<ProjectReview, Boolean> SECURITY_SYNCHRONISED =
            actionable("securitySynchronised", ProposedSystem::securitySynchronised);

    /** Is all software of the system genuine (正版软件)? */
    public static final Fact<ProjectReview, Boolean> GENUINE_SOFTWARE =
            actionable("genuineSoftware", ProposedSystem::genuineSoftware);

    /** Are all information security products of the system certified as the law requires? */
    public static final Fact<ProjectReview, Boolean> CERTIFIED_SECURITY_PRODUCTS =
            actionable("certifiedSecurityProducts", ProposedSystem::certifiedSecurityProducts);

    /**
     * Is the base software of the system, such as operating system and database, of independent intellectual property
     * (自主知识产权)?
     */
    public static final Fact<ProjectReview, Boolean> DOMESTIC_BASE_SOFTWARE =
            actionable("domesticBaseSoftware", ProposedSystem::domesticBaseSoftware);

    private ProjectReviewFacts() {}

    private static <E extends Enum<E>> Fact<ProjectReview, E> of(
            String name, Class<E> type, Function<ProposedSystem, @Nullable E> reader) {
        return Fact.of("system." + name, type, Fact.within(ProjectReview::system, reader));
    }

    private static Fact<ProjectReview, Boolean> actionable(
            String name, Function<ProposedSystem, @Nullable Boolean> reader) {
        Function<ProjectReview, @Nullable Boolean> within = Fact.within(ProjectReview::system, reader);
        return Fact.of("system." + name, within).actionable();
    }
}
