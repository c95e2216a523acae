package dev.egov.benchmarks.decisions.byhand;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.organization.Organization;
import dev.egov.model.organization.OrganizationKind;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** When the regulation binds (art. 34), and which organisations (art. 3). */
final class Scope {

    private static final LocalDate IN_FORCE_FROM = LocalDate.of(2013, Month.DECEMBER, 12);

    private Scope() {}

    /** Whether the regulation is in force (art. 34). */
    static boolean isInForce(LocalDate asOf) {
        return !asOf.isBefore(IN_FORCE_FROM);
    }

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
