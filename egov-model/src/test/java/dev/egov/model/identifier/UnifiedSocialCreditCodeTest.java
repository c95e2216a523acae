package dev.egov.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.model.identifier.IdentifierFault.WrongCharacter;
import dev.egov.model.identifier.IdentifierFault.WrongCheck;
import dev.egov.model.identifier.IdentifierFault.WrongLength;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String TAIYUAN_UNIVERSITY_OF_TECHNOLOGY = "12140000405700021K";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TAIYUAN_UNIVERSITY_OF_TECHNOLOGY,
                "121400004062722259",
                "11330100MB1612172M",
                "113303000025196909",
                "11100000MB03271699",
                "11440300MB2C94128A"
            })
    void published_codes_are_taken_with_all_their_parts(String code) {
        UnifiedSocialCreditCode parsed = UnifiedSocialCreditCode.of(code);

        assertThat(parsed).hasToString(code);
        assertThat(parsed.registeringAuthority()).isEqualTo('1');
        assertThat(parsed.division()).hasToString(code.substring(2, 8));
        assertThat(parsed.organizationCode().orElseThrow()).hasToString(code.substring(8, 17));
    }

    @ParameterizedTest
    @CsvSource({"11440300MB2C92051N, K, N", "91350203M0001QAY9B, 9, B"})
    void circulating_codes_with_a_wrong_check_character_are_refused(String code, char expected, char found) {
        assertThat(fault(code))
                .isEqualTo(new WrongCheck(IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE, code, 18, expected, found));
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of(code))
                .isInstanceOfSatisfying(
                        InvalidIdentifierException.class,
                        e -> assertThat(e.fault()).isEqualTo(fault(code)))
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "12140000405700021, 17", "12140000405700021K1, 19", "' 12140000405700021K', 19"})
    void any_other_length_is_refused(String text, int length) {
        assertThat(fault(text)).isEqualTo(new WrongLength(IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE, text, 18, length));
    }

    @Test
    void a_character_beyond_the_first_plane_counts_as_one() {
        assertThat(fault("12140000405700021\uD835\uDFCE"))
                .isEqualTo(wrongCharacter("12140000405700021\uD835\uDFCE", 18, "\uD835\uDFCE", Alphabet.CREDIT_CODE));
    }

    @ParameterizedTest
    @CsvSource({
        "02140000405700021K, 1, 0, REGISTERING_AUTHORITY",
        "B2140000405700021K, 1, B, REGISTERING_AUTHORITY",
        "1I140000405700021K, 2, I, CREDIT_CODE",
        "12A40000405700021K, 3, A, DIGITS",
        "1214000A405700021K, 8, A, DIGITS",
        "12140000O05700021K, 9, O, CREDIT_CODE",
        "1214000040570002SK, 17, S, CREDIT_CODE",
        "12140000405700021k, 18, k, CREDIT_CODE",
        "12140000405700021V, 18, V, CREDIT_CODE",
        "12140000405700021Z, 18, Z, CREDIT_CODE",
        "1\uFF12140000405700021K, 2, \uFF12, CREDIT_CODE",
        "12140000405700021\uFF2B, 18, \uFF2B, CREDIT_CODE",
        "12140000405700021' ', 18, ' ', CREDIT_CODE",
    })
    void characters_out_of_place_are_refused_at_their_place(String text, int position, String found, Alphabet allowed) {
        String unquoted = text.replace("'", "");

        assertThat(fault(unquoted)).isEqualTo(wrongCharacter(unquoted, position, found, allowed));
    }

    @ParameterizedTest
    @ValueSource(chars = {'1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'N', 'Y'})
    void every_registering_authority_in_use_is_taken(char authority) {
        String body = authority + TAIYUAN_UNIVERSITY_OF_TECHNOLOGY.substring(1, 17);

        assertThat(UnifiedSocialCreditCode.of(completed(body)).registeringAuthority())
                .isEqualTo(authority);
    }

    @Test
    void an_inner_organisation_code_that_fails_its_own_check_is_reported_and_not_refused() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(completed("12140000405700022"));

        assertThat(code.organizationCode())
                .isEqualTo(new Parsed.Invalid<>(
                        new WrongCheck(IdentifierKind.ORGANIZATION_CODE, "405700022", 9, '1', '2')));
    }

    @Test
    void a_code_comes_before_those_that_come_after_it_in_ascii() {
        assertThat(Stream.of("12140000405700021K", "121400004062722259", "11330100MB1612172M")
                        .map(UnifiedSocialCreditCode::of)
                        .sorted())
                .extracting(UnifiedSocialCreditCode::code)
                .containsExactly("11330100MB1612172M", "12140000405700021K", "121400004062722259");
    }

    @Test
    void codes_are_equal_when_their_text_is() {
        EqualsVerifier.forClass(UnifiedSocialCreditCode.class)
                .withPrefabValues(String.class, TAIYUAN_UNIVERSITY_OF_TECHNOLOGY, "121400004062722259")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Property(tries = 200)
    void exactly_one_check_character_completes_a_body(@ForAll("bodies") String body) {
        assertThat(CHARACTERS.chars().filter(check -> isValid(body + (char) check)))
                .hasSize(1);
    }

    @Property(tries = 50)
    void no_single_substitution_goes_unnoticed(@ForAll("bodies") String body) {
        String code = completed(body);
        for (int i = 0; i < code.length(); i++) {
            for (char other = ' '; other <= '~'; other++) {
                if (other != code.charAt(i)) {
                    assertThat(isValid(code.substring(0, i) + other + code.substring(i + 1)))
                            .as("%s with %s at %d", code, other, i + 1)
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 200)
    void no_exchange_of_neighbours_goes_unnoticed(@ForAll("bodies") String body) {
        String code = completed(body);
        for (int i = 1; i < code.length(); i++) {
            if (code.charAt(i - 1) != code.charAt(i)) {
                String exchanged =
                        code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
                assertThat(isValid(exchanged)).as("%s for %s", exchanged, code).isFalse();
            }
        }
    }

    @Property
    void no_text_is_taken_in_part_or_throws_when_parsed(@ForAll String text) {
        assertThat(UnifiedSocialCreditCode.parse(text)).isInstanceOfAny(Parsed.Invalid.class, Parsed.Valid.class);
    }

    @Provide
    Arbitrary<String> bodies() {
        return Combinators.combine(
                        Arbitraries.of('1', '5', '9', 'A', 'N', 'Y'),
                        Arbitraries.strings().withChars(CHARACTERS).ofLength(1),
                        Arbitraries.strings().numeric().ofLength(6),
                        Arbitraries.strings().withChars(CHARACTERS).ofLength(9))
                .as((authority, kind, division, organization) -> authority + kind + division + organization);
    }

    private static String completed(String body) {
        return body + UnifiedSocialCreditCode.checkCharacter(body);
    }

    private static boolean isValid(String text) {
        return UnifiedSocialCreditCode.parse(text) instanceof Parsed.Valid;
    }

    private static IdentifierFault fault(String text) {
        return ((Parsed.Invalid<UnifiedSocialCreditCode>) UnifiedSocialCreditCode.parse(text)).fault();
    }

    private static WrongCharacter wrongCharacter(String text, int position, String found, Alphabet allowed) {
        return new WrongCharacter(IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE, text, position, found, allowed.shown());
    }
}
