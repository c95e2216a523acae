package dev.egov.model.application;

import dev.egov.model.internal.WithBuilder;
import dev.egov.model.organization.Organization;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>archive-transfer</em>: electronic records (电子文件), and the question is whether they
 * may be handed to the archives (art. 21).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param transferor the organisation that hands them over
 * @param formationStandardIssued whether the standard for forming electronic records (形成标准) has been issued
 * @param meetsFormationStandard whether the records meet it
 * @param interfaceStandardIssued whether the standard for the transfer interface (接口技术标准) has been issued
 * @param usesStandardInterface whether the transfer goes through that interface
 */
@WithBuilder
public record ArchiveTransfer(
        @Valid @Nullable Organization transferor,
        @Nullable Boolean formationStandardIssued,
        @Nullable Boolean meetsFormationStandard,
        @Nullable Boolean interfaceStandardIssued,
        @Nullable Boolean usesStandardInterface) {}
