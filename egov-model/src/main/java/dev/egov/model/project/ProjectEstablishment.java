package dev.egov.model.project;

import dev.egov.model.organization.Authority;
import dev.egov.model.organization.Organization;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>project-establishment</em>: a project, and the question is whether it may be
 * established (立项, art. 10).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param builder the organisation that builds the project
 * @param investment who pays for it
 * @param review the review that it has been through
 * @param approver the body that approves it
 */
public record ProjectEstablishment(
        @Valid @Nullable Organization builder,
        @Nullable InvestmentSource investment,
        @Valid @Nullable Review review,
        @Nullable Authority approver) {}
