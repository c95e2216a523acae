package dev.egov.rules.taiyuan.facts;

import dev.egov.model.network.NetworkConstruction;
import dev.egov.model.network.NetworkConstructionKind;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#NETWORK_CONSTRUCTION} asks about. */
public final class NetworkConstructionFacts {

    /** The organisation: what the case says of its {@code proposer}. */
    public static final OrganizationFacts<NetworkConstruction> PROPOSER =
            OrganizationFacts.of("proposer", NetworkConstruction::proposer);

    /**
     * What is to be built or kept: access to the backbone, a branch of it, a dedicated network (new or existing) or an
     * Internet outlet (new or existing)?
     */
    public static final Fact<NetworkConstruction, NetworkConstructionKind> KIND =
            Fact.of("kind", NetworkConstructionKind.class, NetworkConstruction::kind);

    /**
     * Does the state clearly provide that this dedicated network be built or may be built? A department's own need
     * does not count.
     */
    public static final Fact<NetworkConstruction, Boolean> STATE_PROVISION =
            Fact.of("stateProvision", NetworkConstruction::stateProvision);

    /**
     * Are the competent authority's technical standards and management rules (access, IP addresses, domain names, fees
     * and the like) followed?
     */
    public static final Fact<NetworkConstruction, Boolean> FOLLOWS_TECHNICAL_STANDARDS = Fact.of(
                    "followsTechnicalStandards", NetworkConstruction::followsTechnicalStandards)
            .actionable();

    /** Has the connected unit put somebody in charge of the daily running of its terminals and applications? */
    public static final Fact<NetworkConstruction, Boolean> MAINTENANCE_ASSIGNED = Fact.of(
                    "maintenanceAssigned", NetworkConstruction::maintenanceAssigned)
            .actionable();

    /** Has the network or outlet been merged, or is its merger planned? */
    public static final Fact<NetworkConstruction, Boolean> MERGE_PLANNED =
            Fact.of("mergePlanned", NetworkConstruction::mergePlanned).actionable();

    private NetworkConstructionFacts() {}
}
