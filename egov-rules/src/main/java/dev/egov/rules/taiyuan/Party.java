package dev.egov.rules.taiyuan;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import dev.egov.model.organization.Organization;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.rules.Condition;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The organisation whose act is in question, and whether the regulation binds it: a government, one of its departments,
 * the committee of a development zone or an organisation authorised by law, of Taiyuan (art. 3). Name and code only identify it.
 */
record Party<C>(
        Fact<C, String> name,
        Fact<C, UnifiedSocialCreditCode> unifiedSocialCreditCode,
        Fact<C, OrganizationKind> kind,
        Fact<C, DivisionCode> division,
        Fact<C, Boolean> inTaiyuan) {

    /** Every division code of Taiyuan begins with these digits (GB/T 2260). */
    private static final String TAIYUAN = "1401";

    private static final Domain<DivisionCode> DIVISION =
            new Domain.Code<>("DivisionCode", "^[0-9]{6}$", DivisionCode::parse);
    private static final Domain<UnifiedSocialCreditCode> CREDIT_CODE =
            new Domain.Code<>("UnifiedSocialCreditCode", "^[0-9A-HJ-NPQRTUWXY]{18}$", UnifiedSocialCreditCode::parse);

    static <C> Party<C> of(String role, Function<C, @Nullable Organization> reader) {
        Fact<C, DivisionCode> division =
                Fact.of(role + ".division", DIVISION, Fact.within(reader, Organization::division));
        return new Party<>(
                Fact.of(role + ".name", new Domain.Text(), Fact.within(reader, Organization::name)),
                Fact.of(
                        role + ".unifiedSocialCreditCode",
                        CREDIT_CODE,
                        Fact.within(reader, Organization::unifiedSocialCreditCode)),
                Fact.of(role + ".kind", OrganizationKind.class, Fact.within(reader, Organization::kind)),
                division,
                Fact.derived(role + ".inTaiyuan", new Domain.Flag(), division, code -> code.isWithin(TAIYUAN)));
    }

    /** What a request says of the organisation. */
    List<Fact<? super C, ?>> facts() {
        return List.of(name, unifiedSocialCreditCode, kind, division);
    }

    /**
     * Whether the regulation binds it: the bodies that article 3 names, and the committees of the zones, to which the notice
     * is addressed.
     */
    Condition inScope() {
        return isOneOf(
                OrganizationKind.GOVERNMENT,
                OrganizationKind.GOVERNMENT_DEPARTMENT,
                OrganizationKind.DEVELOPMENT_ZONE_COMMITTEE,
                OrganizationKind.AUTHORIZED_ORGANIZATION);
    }

    /** Whether it is of one of some kinds, and of Taiyuan. */
    Condition isOneOf(OrganizationKind... kinds) {
        return kind.in(kinds).and(inTaiyuan.is(true));
    }

    /** Lets a decision speak of those whom the regulation binds alone. */
    void bind(DecisionBuilder<C> decision) {
        decision.guard(inScope())
                .alternativeGuard(
                        "3-scope",
                        "development-zones",
                        isOneOf(
                                OrganizationKind.GOVERNMENT,
                                OrganizationKind.GOVERNMENT_DEPARTMENT,
                                OrganizationKind.AUTHORIZED_ORGANIZATION))
                .facts(facts());
    }
}
