package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Provider;
import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.organization.ElectronicGovernmentActivity;
import dev.egov.model.organization.Organization;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.rules.Outcome;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The organisations that hold the resources, each asked about once, and whether the regulation binds them. */
public final class Holders {

    /** The regulation does not bind it. */
    public static final int FREE = 0;

    /** The regulation binds it. */
    public static final int BOUND = 1;

    /** Too little is known of it to tell. */
    public static final int UNKNOWN = 2;

    private final Function<? super Provider, Organization> organizations;
    private final LocalDate asOf;
    private final Map<Provider, Holder> known = new ConcurrentHashMap<>();

    public Holders(Function<? super Provider, Organization> organizations, LocalDate asOf) {
        this.organizations = organizations;
        this.asOf = asOf;
    }

    /** A department of the division of its code, and of the city where it has none. */
    public static Organization department(Provider provider) {
        return new Organization(
                provider.name(),
                provider.code(),
                OrganizationKind.GOVERNMENT_DEPARTMENT,
                provider.code() == null ? DivisionCode.TAIYUAN : provider.code().division());
    }

    public Holder of(Provider provider) {
        Holder holder = known.get(provider);
        return holder == null ? known.computeIfAbsent(provider, this::ask) : holder;
    }

    private Holder ask(Provider provider) {
        Organization organization =
                Objects.requireNonNull(organizations.apply(provider), () -> "no organisation for " + provider);
        Outcome outcome = Taiyuan2013.APPLICABILITY
                .decide(new ElectronicGovernmentActivity(organization), asOf)
                .outcome();
        return new Holder(
                organization,
                switch (outcome) {
                    case NOT_APPLICABLE -> FREE;
                    case UNDETERMINED -> UNKNOWN;
                    case COMPLIANT, DEFICIENT, DEFERRED, REFERRED, DENIED -> BOUND;
                });
    }

    /**
     * An organisation that holds resources.
     *
     * @param organization the organisation
     * @param bound {@link #FREE}, {@link #BOUND} or {@link #UNKNOWN}
     */
    public record Holder(Organization organization, int bound) {}
}
