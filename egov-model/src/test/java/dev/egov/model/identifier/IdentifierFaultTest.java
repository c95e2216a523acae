package dev.egov.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierFaultTest {
    @Test
    void a_wrong_length_is_told_in_both_languages() {
        IdentifierFault fault = faultOf("1401");

        assertThat(fault.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("行政区划代码“1401”应为 6 个字符，实为 4 个，请对照原件改正");
        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo("division code \"1401\" must have 6 characters but has 4;"
                        + " correct it from the original document");
    }

    @Test
    void a_wrong_character_is_told_in_both_languages() {
        IdentifierFault fault = faultOf("14O100");

        assertThat(fault.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("行政区划代码“14O100”第 3 位是“O”，该位只能用半角字符 0-9，请对照原件改正");
        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo("division code \"14O100\": character 3 is \"O\" but must be one of the ASCII characters 0-9;"
                        + " correct it from the original document");
    }

    @Test
    void a_wrong_check_character_is_told_in_both_languages() {
        IdentifierFault fault = ((Parsed.Invalid<?>) UnifiedSocialCreditCode.parse("11440300MB2C92051N")).fault();

        assertThat(fault.message(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("统一社会信用代码“11440300MB2C92051N”第 18 位校验码应为“K”，实为“N”，请对照原件逐位核对");
        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo(
                        "unified social credit code \"11440300MB2C92051N\": check character 18 should be \"K\" but is"
                                + " \"N\"; compare every character with the original document");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 行政区划代码",
        "zh-TW, 行政区划代码",
        "zh-Hant-HK, 行政区划代码",
        "en-GB, division code",
        "fr, division code",
        "'', division code"
    })
    void every_language_but_chinese_gets_english(String languageTag, String beginning) {
        assertThat(faultOf("1401").message(Locale.forLanguageTag(languageTag))).startsWith(beginning);
    }

    @Test
    void what_cannot_be_seen_is_escaped_in_the_value_and_in_the_character_found() {
        assertThat(faultOf("14010\u200B").message(Locale.ENGLISH))
                .startsWith("division code \"14010\\u200B\": character 6 is \"\\u200B\"");
        assertThat(faultOf("\uD800").message(Locale.SIMPLIFIED_CHINESE)).startsWith("行政区划代码“\\uD800”应为 6 个字符");
    }

    @Test
    void a_long_value_is_shortened_and_its_whole_length_told() {
        assertThat(faultOf("1".repeat(100_000)).message(Locale.ENGLISH))
                .matches("division code \"1{64}…\" must have 6 characters but has 100000;.*");
    }

    @ParameterizedTest
    @EnumSource
    void what_an_alphabet_shows_is_what_it_contains(Alphabet alphabet) {
        String shown = alphabet.shown()
                .replace(" ", "")
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        StringBuilder expanded = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) == '-') {
                for (char c = (char) (shown.charAt(i - 1) + 1); c < shown.charAt(i + 1); c++) {
                    expanded.append(c);
                }
            } else {
                expanded.append(shown.charAt(i));
            }
        }

        assertThat(expanded.chars()).hasSize(alphabet.size()).allMatch(alphabet::contains);
    }

    @Test
    void an_exception_keeps_its_fault_when_it_is_serialised() throws Exception {
        InvalidIdentifierException exception = new InvalidIdentifierException(faultOf("14O100"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidIdentifierException) in.readObject()).fault()).isEqualTo(exception.fault());
        }
    }

    private static IdentifierFault faultOf(String text) {
        return ((Parsed.Invalid<DivisionCode>) DivisionCode.parse(text)).fault();
    }
}
