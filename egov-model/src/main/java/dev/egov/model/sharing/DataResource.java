package dev.egov.model.sharing;

import dev.egov.model.internal.WithBuilder;
import dev.egov.model.network.Network;
import dev.egov.model.organization.Organization;
import dev.egov.model.security.Classification;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>data-sharing</em>: data that a department holds, and the question is whether they
 * are shared with other departments (art. 3, 13, 23, 24, 30).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param holder the organisation that holds the data
 * @param obtainedInDuty whether it came by them in performing its duties (履职过程中掌握, art. 24)
 * @param basic whether they are basic (基础性, art. 24)
 * @param publicCharacter whether they are of public character (公共性, art. 24)
 * @param legalException whether laws, regulations or rules provide otherwise (art. 24)
 * @param deferral how far the holder has come with deferring (暂缓, art. 24)
 * @param classification how closely the data are guarded (art. 13, 30)
 * @param channel the network over which they are to be shared (art. 13)
 * @param catalogued whether they stand in the catalogue (目录, art. 23)
 */
@WithBuilder
public record DataResource(
        @Valid @Nullable Organization holder,
        @Nullable Boolean obtainedInDuty,
        @Nullable Boolean basic,
        @Nullable Boolean publicCharacter,
        @Nullable Boolean legalException,
        @Nullable Deferral deferral,
        @Nullable Classification classification,
        @Nullable Network channel,
        @Nullable Boolean catalogued) {}
