package dev.egov.model.project;

import dev.egov.model.internal.WithBuilder;
import dev.egov.model.organization.Organization;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>project-completion</em>: a project on its way or at its end, and the question is
 * whether it has been carried through (art. 12).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param builder the organisation that builds the project
 * @param investment who pays for it
 * @param completed whether it has been completed
 * @param procured whether it was procured by tender (招标采购)
 * @param supervised whether the works are supervised (工程监理)
 * @param accepted whether it passed acceptance (竣工验收)
 * @param promoted whether it has been brought into use (推广应用)
 * @param audited whether its investment has been audited
 */
@WithBuilder
public record ProjectCompletion(
        @Valid @Nullable Organization builder,
        @Nullable InvestmentSource investment,
        @Nullable Boolean completed,
        @Nullable Boolean procured,
        @Nullable Boolean supervised,
        @Nullable Boolean accepted,
        @Nullable Boolean promoted,
        @Nullable Boolean audited) {}
