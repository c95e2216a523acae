package dev.egov.model.project;

import dev.egov.model.organization.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The review (审核) that a project has been through (art. 10).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param status how far it has come
 * @param by the body that reviews
 */
public record Review(
        @Nullable ReviewStatus status, @Nullable Authority by) {}
