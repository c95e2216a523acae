package dev.egov.model.project;

import dev.egov.model.organization.Organization;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>project-review</em>: a project that is under review, and the question is what the
 * reviewing authority must find (art. 13, 15–17, 25–27, 29, 30).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param builder the organisation that builds the project
 * @param system the system that it proposes
 */
public record ProjectReview(
        @Valid @Nullable Organization builder,
        @Valid @Nullable ProposedSystem system) {}
