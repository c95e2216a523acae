package dev.egov.rules.taiyuan.facts;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import dev.egov.model.organization.Organization;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.derivation.BeginsWith;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a case says of the organisation whose act is in question. Name and code only identify it.
 *
 * @param <C> the type of the cases
 * @param name what it is called
 * @param unifiedSocialCreditCode its unified social credit code
 * @param kind what kind of organisation it is
 * @param division the administrative division of its superior government
 * @param inTaiyuan whether that division is of Taiyuan; derived from it
 */
public record OrganizationFacts<C>(
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

    static <C> OrganizationFacts<C> of(String role, Function<C, @Nullable Organization> reader) {
        Fact<C, DivisionCode> division =
                Fact.of(role + ".division", DIVISION, Fact.within(reader, Organization::division));
        return new OrganizationFacts<>(
                Fact.of(role + ".name", new Domain.Text(), Fact.within(reader, Organization::name)),
                Fact.of(
                        role + ".unifiedSocialCreditCode",
                        CREDIT_CODE,
                        Fact.within(reader, Organization::unifiedSocialCreditCode)),
                Fact.of(role + ".kind", OrganizationKind.class, Fact.within(reader, Organization::kind)),
                division,
                new BeginsWith<>(division, TAIYUAN).fact(role + ".inTaiyuan"));
    }

    /** {@return what a request says of it: all but what is derived} */
    public List<Fact<? super C, ?>> facts() {
        return List.of(name, unifiedSocialCreditCode, kind, division);
    }
}
