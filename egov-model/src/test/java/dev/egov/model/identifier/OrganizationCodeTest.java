package dev.egov.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"405700021", "406272225", "MB1612172", "002519690", "MB0327169", "MB2C94128", "M0001QAY9"})
    void published_codes_are_taken(String code) {
        assertThat(OrganizationCode.of(code)).hasToString(code);
        assertThat(OrganizationCode.parse(code)).isEqualTo(new Parsed.Valid<>(OrganizationCode.of(code)));
    }

    @ParameterizedTest
    @CsvSource({"00000006, X", "00000000, 0", "00000005, 1", "D2143569, X"})
    void the_check_character_is_that_of_the_standard(String body, char check) {
        assertThat(OrganizationCode.checkCharacter(body)).isEqualTo(check);
        assertThat(OrganizationCode.of(body + check)).hasToString(body + check);
    }

    @ParameterizedTest
    @CsvSource({
        "40570002, 9 characters but has 8",
        "40570002-1, 9 characters but has 10",
        "4057a0021, character 5 is \"a\"",
        "40570002A, character 9 is \"A\"",
        "\uFF1405700021, character 1 is \"\uFF14\"",
        "405700022, should be \"1\" but is \"2\"",
        "MB2C92051, should be \"0\" but is \"1\"",
    })
    void anything_else_is_refused_with_its_reason(String text, String reason) {
        assertThatThrownBy(() -> OrganizationCode.of(text))
                .isInstanceOf(InvalidIdentifierException.class)
                .hasMessageContaining(reason);
        assertThatThrownBy(() -> OrganizationCode.parse(text).orElseThrow())
                .isInstanceOf(InvalidIdentifierException.class);
    }

    @Property
    void exactly_one_check_character_completes_a_body(@ForAll("bodies") String body) {
        assertThat("0123456789X".chars().filter(check -> isValid(body + (char) check)))
                .hasSize(1);
    }

    @Property(tries = 100)
    void no_digit_that_replaces_a_digit_goes_unnoticed(@ForAll("numericBodies") String body) {
        String code = body + OrganizationCode.checkCharacter(body);
        for (int i = 0; i < 8; i++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other != code.charAt(i)) {
                    assertThat(isValid(code.substring(0, i) + other + code.substring(i + 1)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void codes_sort_as_ascii_does() {
        assertThat(Stream.of("MB1612172", "405700021", "002519690")
                        .map(OrganizationCode::of)
                        .sorted())
                .extracting(OrganizationCode::code)
                .containsExactly("002519690", "405700021", "MB1612172");
    }

    @Test
    void codes_are_equal_when_their_text_is() {
        EqualsVerifier.forClass(OrganizationCode.class)
                .withPrefabValues(String.class, "405700021", "406272225")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings().numeric().withCharRange('A', 'Z').ofLength(8);
    }

    @Provide
    Arbitrary<String> numericBodies() {
        return Arbitraries.strings().numeric().ofLength(8);
    }

    private static boolean isValid(String text) {
        return OrganizationCode.parse(text) instanceof Parsed.Valid;
    }
}
