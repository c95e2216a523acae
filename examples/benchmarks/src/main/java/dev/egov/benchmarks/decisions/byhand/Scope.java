package dev.egov.benchmarks.decisions.byhand;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.organization.Organization;
import dev.egov.model.organization.OrganizationKind;
import org.jspecify.annotations.Nullable;

/** Whether the regulation binds an organisation (art. 3). */
final class Scope {

    private Scope() {}

    /** Null where that is not known. */
    static @Nullable Boolean binds(@Nullable Organization organization) {
        if (organization == null) {
            return null;
        }
        OrganizationKind kind = organization.kind();
        DivisionCode division = organization.division();
        if (kind == OrganizationKind.OTHER || (division != null && !division.isWithin("1401"))) {
            return false;
        }
        return (kind == null || division == null) ? null : true;
    }
}
