package dev.egov.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.IdentifierFault;
import dev.egov.model.identifier.OrganizationCode;
import dev.egov.model.identifier.Parsed;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.RandomGenerator;

/** Codes of all sorts are made, and texts with every fault. */
class IdentifierArbitrariesTest {

    @Example
    void division_codes_lie_in_taiyuan_and_elsewhere(@ForAll Random random) {
        assertThat(drawn(IdentifierArbitraries.divisionCodesOfTaiyuan(), random))
                .allMatch(code -> code.isWithin("1401"))
                .contains(DivisionCode.TAIYUAN, DivisionCode.of("140181"));
        assertThat(drawn(IdentifierArbitraries.divisionCodesElsewhere(), random))
                .noneMatch(code -> code.isWithin("1401"))
                .contains(DivisionCode.of("140000"), DivisionCode.of("140200"));
        assertThat(drawn(IdentifierArbitraries.divisionCodes(), random).map(code -> code.isWithin("1401")))
                .contains(true, false);
    }

    @Example
    void credit_codes_have_all_check_characters_and_hold_organisation_codes_or_not(@ForAll Random random) {
        List<UnifiedSocialCreditCode> codes =
                drawn(IdentifierArbitraries.unifiedSocialCreditCodes(), random).toList();

        assertThat(codes.stream().map(code -> code.code().charAt(17)).distinct())
                .hasSize(31);
        assertThat(codes.stream().map(UnifiedSocialCreditCode::registeringAuthority))
                .contains('1', '9', 'A', 'N', 'Y');
        assertThat(codes.stream().map(code -> code.organizationCode() instanceof Parsed.Valid))
                .contains(true, false);
    }

    @Example
    void organisation_codes_have_all_check_characters(@ForAll Random random) {
        assertThat(drawn(IdentifierArbitraries.organizationCodes(), random)
                        .map(code -> code.code().charAt(8))
                        .distinct())
                .hasSize(11);
    }

    @Example
    void malformed_texts_have_every_fault(@ForAll Random random) {
        assertThat(faults(IdentifierArbitraries.malformedDivisionCodes(), DivisionCode::parse, random))
                .containsOnly(IdentifierFault.WrongLength.class, IdentifierFault.WrongCharacter.class);
        assertThat(faults(IdentifierArbitraries.malformedOrganizationCodes(), OrganizationCode::parse, random))
                .containsOnly(
                        IdentifierFault.WrongLength.class,
                        IdentifierFault.WrongCharacter.class,
                        IdentifierFault.WrongCheck.class);
        assertThat(faults(
                        IdentifierArbitraries.malformedUnifiedSocialCreditCodes(),
                        UnifiedSocialCreditCode::parse,
                        random))
                .containsOnly(
                        IdentifierFault.WrongLength.class,
                        IdentifierFault.WrongCharacter.class,
                        IdentifierFault.WrongCheck.class);
    }

    private static Stream<Class<?>> faults(Arbitrary<String> texts, Function<String, Parsed<?>> parser, Random random) {
        return drawn(texts, random)
                .map(text -> ((Parsed.Invalid<?>) parser.apply(text)).fault().getClass());
    }

    private static <T> Stream<T> drawn(Arbitrary<T> arbitrary, Random random) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        return Stream.generate(() -> generator.next(random).value()).limit(1000);
    }
}
