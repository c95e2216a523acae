package dev.egov.model.application;

import dev.egov.model.internal.WithBuilder;
import dev.egov.model.network.Network;
import dev.egov.model.organization.Organization;
import dev.egov.model.security.Classification;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>document-exchange</em>: a document on its way between departments, and the question
 * is whether it may go this way (art. 13, 20, 30).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param sender the organisation that sends it
 * @param kind what kind of document it is
 * @param direction which way it goes
 * @param electronic whether it goes electronically
 * @param network the network that carries it
 * @param classification how closely it is guarded
 */
@WithBuilder
public record DocumentExchange(
        @Valid @Nullable Organization sender,
        @Nullable DocumentKind kind,
        @Nullable Direction direction,
        @Nullable Boolean electronic,
        @Nullable Network network,
        @Nullable Classification classification) {}
