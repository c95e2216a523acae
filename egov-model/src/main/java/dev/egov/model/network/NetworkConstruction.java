package dev.egov.model.network;

import dev.egov.model.internal.WithBuilder;
import dev.egov.model.organization.Organization;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>network-construction</em>: a network or an outlet, and the question is whether it
 * may be built or kept (art. 14–16).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param proposer the organisation that proposes it
 * @param kind what is to be built or kept
 * @param stateProvision whether the state provides otherwise for a new dedicated network (art. 15)
 * @param followsTechnicalStandards whether it follows the competent authority's technical standards (art. 14)
 * @param maintenanceAssigned whether someone is charged with daily maintenance (运维保障, art. 15)
 * @param mergePlanned whether it is planned to be merged into the backbone or the common outlet (归并, art. 15, 16)
 */
@WithBuilder
public record NetworkConstruction(
        @Valid @Nullable Organization proposer,
        @Nullable NetworkConstructionKind kind,
        @Nullable Boolean stateProvision,
        @Nullable Boolean followsTechnicalStandards,
        @Nullable Boolean maintenanceAssigned,
        @Nullable Boolean mergePlanned) {}
