package dev.egov.model.security;

import dev.egov.model.internal.WithBuilder;
import dev.egov.model.network.Network;
import dev.egov.model.organization.Organization;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>information-publication</em>: information that is to be reported or made public
 * (上报公开), and the question is whether it may be (art. 13, 28, 30).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param publisher the organisation that publishes or reports it
 * @param classification how closely the information is guarded
 * @param channel the network over which it goes out
 * @param secrecyReview how far its secrecy review (保密审查) has come
 * @param responsiblePersonNamed whether a responsible person (责任人) is named
 */
@WithBuilder
public record InformationPublication(
        @Valid @Nullable Organization publisher,
        @Nullable Classification classification,
        @Nullable Network channel,
        @Nullable SecrecyReview secrecyReview,
        @Nullable Boolean responsiblePersonNamed) {}
