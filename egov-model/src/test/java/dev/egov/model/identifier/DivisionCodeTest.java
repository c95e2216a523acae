package dev.egov.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {
    @ParameterizedTest
    @CsvSource({
        "140100, 太原市",
        "140105, 小店区",
        "140106, 迎泽区",
        "140107, 杏花岭区",
        "140108, 尖草坪区",
        "140109, 万柏林区",
        "140110, 晋源区",
        "140121, 清徐县",
        "140122, 阳曲县",
        "140123, 娄烦县",
        "140181, 古交市",
    })
    void taiyuan_and_its_divisions_have_names_and_lie_within_it(String code, String name) {
        assertThat(DivisionCode.of(code).name()).contains(name);
        assertThat(DivisionCode.of(code).isWithin("1401")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"140101", "140171", "140000", "110000", "000000", "999999"})
    void a_code_that_is_unknown_is_well_formed_and_has_no_name(String code) {
        assertThat(DivisionCode.of(code)).hasToString(code);
        assertThat(DivisionCode.of(code).name()).isEmpty();
    }

    @Test
    void another_city_does_not_lie_within_taiyuan() {
        assertThat(DivisionCode.TAIYUAN).hasToString("140100");
        assertThat(DivisionCode.of("140200").isWithin("1401")).isFalse();
        assertThat(DivisionCode.of("140200").isWithin("14")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 6 characters but has 0",
        "14010, 6 characters but has 5",
        "1401000, 6 characters but has 7",
        "'140100 ', 6 characters but has 7",
        "14010O, character 6 is \"O\"",
        "14O100, character 3 is \"O\"",
        "+40100, character 1 is \"+\"",
        "1\uFF140100, character 2 is \"\uFF14\"",
        "14010\u0660, character 6 is \"\u0660\"",
    })
    void anything_but_six_ascii_digits_is_refused_with_its_reason(String text, String reason) {
        assertThatThrownBy(() -> DivisionCode.of(text))
                .isInstanceOf(InvalidIdentifierException.class)
                .hasMessageContaining(reason);
        assertThat(DivisionCode.parse(text)).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void codes_sort_as_numbers_do() {
        assertThat(DivisionCode.of("140105"))
                .isGreaterThan(DivisionCode.TAIYUAN)
                .isLessThan(DivisionCode.of("140106"))
                .isEqualByComparingTo(DivisionCode.of("140105"));
    }

    @Test
    void codes_are_equal_when_their_text_is() {
        EqualsVerifier.forClass(DivisionCode.class)
                .withPrefabValues(String.class, "140100", "140105")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
