package dev.egov.rules.taiyuan.facts;

import dev.egov.model.application.ArchiveTransfer;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#ARCHIVE_TRANSFER} asks about. */
public final class ArchiveTransferFacts {

    /** The organisation: what the case says of its {@code transferor}. */
    public static final OrganizationFacts<ArchiveTransfer> TRANSFEROR =
            OrganizationFacts.of("transferor", ArchiveTransfer::transferor);

    /** Has guidance on the formation of electronic records been issued? */
    public static final Fact<ArchiveTransfer, Boolean> FORMATION_STANDARD_ISSUED =
            Fact.of("formationStandardIssued", ArchiveTransfer::formationStandardIssued);

    /** Were all the records formed as the guidance on formation standards says? */
    public static final Fact<ArchiveTransfer, Boolean> MEETS_FORMATION_STANDARD = Fact.of(
                    "meetsFormationStandard", ArchiveTransfer::meetsFormationStandard)
            .actionable();

    /** Has a technical standard for the interface to the archives (接口技术标准) been issued? */
    public static final Fact<ArchiveTransfer, Boolean> INTERFACE_STANDARD_ISSUED =
            Fact.of("interfaceStandardIssued", ArchiveTransfer::interfaceStandardIssued);

    /** Are the records handed over through an interface of that standard? */
    public static final Fact<ArchiveTransfer, Boolean> USES_STANDARD_INTERFACE = Fact.of(
                    "usesStandardInterface", ArchiveTransfer::usesStandardInterface)
            .actionable();

    private ArchiveTransferFacts() {}
}
