package dev.egov.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.OrganizationCode;
import dev.egov.model.identifier.Parsed;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierConstraintsTest {
    private static final Validator CHINESE = Validation.speaking(Locale.CHINESE);
    private static final Validator ENGLISH = Validation.speaking(Locale.ENGLISH);

    private record Codes(
            @ValidUnifiedSocialCreditCode @Nullable CharSequence credit,
            @ValidOrganizationCode @Nullable String organization,
            @ValidDivisionCode @Nullable String division,

            @ValidDivisionCode(message = "own message") @Nullable
            String withOwnMessage,

            List<@ValidDivisionCode String> divisions) {
        static Codes credit(@Nullable CharSequence text) {
            return new Codes(text, null, null, null, List.of());
        }

        static Codes organization(String text) {
            return new Codes(null, text, null, null, List.of());
        }

        static Codes division(String text) {
            return new Codes(null, null, text, null, List.of());
        }
    }

    @Test
    void an_absent_code_is_valid() {
        assertThat(violations(CHINESE, Codes.credit(null))).isEmpty();
    }

    @Test
    void a_right_code_is_valid_in_any_sequence_of_characters() {
        assertThat(violations(CHINESE, Codes.credit(new StringBuilder("12140000405700021K"))))
                .isEmpty();
        assertThat(violations(CHINESE, Codes.organization("405700021"))).isEmpty();
        assertThat(violations(CHINESE, Codes.division("140100"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14010", "1401000", "14010O", "''", "' '"})
    void a_faulty_division_code_is_told_in_the_interpolators_language(String text) {
        assertThat(violations(CHINESE, Codes.division(text)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("行政区划代码“");
        assertThat(violations(ENGLISH, Codes.division(text)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("division code \"");
    }

    @Test
    void a_faulty_check_character_is_told_with_its_place() {
        assertThat(violations(CHINESE, Codes.credit("11440300MB2C92051N")))
                .containsExactly("统一社会信用代码“11440300MB2C92051N”第 18 位校验码应为“K”，实为“N”，请对照原件逐位核对");
        assertThat(violations(ENGLISH, Codes.organization("405700022")))
                .containsExactly("organisation code \"405700022\": check character 9 should be \"1\" but is \"2\";"
                        + " compare every character with the original document");
    }

    @Test
    void a_message_of_the_users_own_stands() {
        assertThat(violations(ENGLISH, new Codes(null, null, null, "x", List.of())))
                .containsExactly("own message");
    }

    @Test
    void the_elements_of_a_list_can_be_constrained() {
        assertThat(violations(ENGLISH, new Codes(null, null, null, null, List.of("140100", "14"))))
                .containsExactly("division code \"14\" must have 6 characters but has 2;"
                        + " correct it from the original document");
    }

    @Property(tries = 300)
    void a_violation_says_what_the_fault_says_whatever_the_text(@ForAll("texts") String text) {
        assertAgreement(UnifiedSocialCreditCode.parse(text), Codes.credit(text));
        assertAgreement(OrganizationCode.parse(text), Codes.organization(text));
        assertAgreement(DivisionCode.parse(text), Codes.division(text));
    }

    private static void assertAgreement(Parsed<?> parsed, Codes codes) {
        if (parsed instanceof Parsed.Invalid<?> invalid) {
            assertThat(violations(CHINESE, codes))
                    .containsExactly(invalid.fault().message(Locale.CHINESE));
            assertThat(violations(ENGLISH, codes))
                    .containsExactly(invalid.fault().message(Locale.ENGLISH));
        } else {
            assertThat(violations(CHINESE, codes)).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> templates = Arbitraries.of(
                        "{",
                        "}",
                        "$",
                        "\\",
                        "${",
                        "{0}",
                        "\"",
                        "'",
                        "1",
                        "A",
                        "{dev.egov.model.identifier.DIVISION_CODE}")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
        Arbitrary<String> nearCodes = Arbitraries.strings()
                .withChars("0123456789{}$\\X")
                .ofMinLength(5)
                .ofMaxLength(19);
        return Arbitraries.oneOf(templates, nearCodes, Arbitraries.strings().ofMaxLength(40));
    }

    private static List<String> violations(Validator validator, Codes codes) {
        return validator.validate(codes).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
