package dev.egov.model.network;

import dev.egov.model.security.Classification;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>information-handling</em>: information on a network, and the question is whether it
 * may be processed, transmitted or stored there (art. 13, 30).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param network the network
 * @param operation what is done with the information
 * @param classification how closely the information is guarded
 * @param audience whom the information serves
 */
public record InformationHandling(
        @Nullable Network network,
        @Nullable Operation operation,
        @Nullable Classification classification,
        @Nullable Audience audience) {}
