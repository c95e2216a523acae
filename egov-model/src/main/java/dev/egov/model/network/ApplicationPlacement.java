package dev.egov.model.network;

import dev.egov.model.internal.WithBuilder;
import dev.egov.model.organization.Organization;
import dev.egov.model.security.Classification;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>application-placement</em>: an application on a network, and the question is
 * whether it is where it belongs (art. 13, 17, 30).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param owner the organisation that runs the application
 * @param audience whom it serves
 * @param hostNetwork the network that it runs on
 * @param servedOverInternet whether its service reaches the public over the Internet
 * @param classification the strictest classification of the information that it handles
 */
@WithBuilder
public record ApplicationPlacement(
        @Valid @Nullable Organization owner,
        @Nullable Audience audience,
        @Nullable Network hostNetwork,
        @Nullable Boolean servedOverInternet,
        @Nullable Classification classification) {}
