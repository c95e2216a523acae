package dev.egov.model.organization;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>applicability</em>: an organisation builds or runs e-government, and the question
 * is whether the regulation binds it (art. 2, 3 and 34).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param organization the organisation
 */
public record ElectronicGovernmentActivity(@Valid @Nullable Organization organization) {}
